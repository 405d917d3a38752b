import type { Check } from '../check.ts'
import type { Gap, LocalText } from '../../types.ts'

const WHY: Record<Gap['why'], LocalText> = {
  unparsed: { en: 'could not be fully parsed', zh: '无法完整解析' },
  'dynamic-access': { en: 'uses a name that is only known at run time', zh: '使用了运行时才能确定的名称' },
  unreadable: { en: 'could not be read', zh: '无法读取' },
  'too-large': { en: 'is too large to be read', zh: '文件过大，未读取' },
  unresolved: { en: 'could not be resolved', zh: '无法解析引用' },
}

export const coverageGap: Check = {
  id: 'coverage-gap',
  severity: 'note',
  title: { en: 'something could not be seen', zh: '存在未能检查的内容' },
  why: { en: 'silence about a file that was not read is not a clean result', zh: '未读取的文件没有结果并不代表没有问题' },
  legal: [],
  run: (input) =>
    input.gaps.map(({ file, line, why, message }) => ({
      file,
      line,
      column: 1,
      message: {
        en: `${file} ${WHY[why].en}${message ? `: ${message}` : ''}`,
        zh: `${file} ${WHY[why].zh}${message ? `：${message}` : ''}`,
      },
      identity: [file, why],
    })),
}
