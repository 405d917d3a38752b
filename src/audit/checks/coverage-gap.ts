import type { Check } from '../check.ts'
import { gapWords } from '../../reasons.ts'

export const coverageGap: Check = {
  id: 'coverage-gap',
  severity: 'note',
  title: { en: 'something could not be seen', zh: '存在未能检查的内容' },
  why: { en: 'silence about a file that was not read is not a clean result', zh: '未读取的文件没有结果并不代表没有问题' },
  legal: [],
  run: (input) =>
    input.gaps.map((gap) => {
      const { file, line, why } = gap
      const { en, zh } = gapWords(gap)
      return { file, line, column: 1, message: { en: `${file} ${en}`, zh: `${file} ${zh}` }, identity: [file, why] }
    }),
}
