import { covers } from '../../rulebook/covers.ts'
import { categoryName } from '../check.ts'
import type { Check } from '../check.ts'

export const undeclaredCollection: Check = {
  id: 'undeclared-collection',
  severity: 'error',
  title: { en: 'code collects a category that the manifest does not declare', zh: '代码收集了清单未声明的信息类别' },
  why: {
    en: 'users and regulators learn of collection from what is declared; the rest is collection in secret',
    zh: '用户和监管部门通过声明了解收集行为，未声明的收集属于私自收集',
  },
  legal: ['191/3.3', '164/1', 'PIPL 17'],
  needsManifest: true,
  run(input) {
    const { manifest } = input
    if (!manifest) return []
    const declared = manifest.data.map(({ value }) => value.category)
    return input.evidence
      .filter(({ kind, category }) => kind === 'collect' && category && !declared.some((each) => covers(each, category)))
      .map((each) => {
        const category = each.category!
        const name = categoryName(input, category)
        return {
          ...placeOf(each),
          category,
          confidence: each.confidence,
          ...(each.confidence === 'likely' && { severity: 'warning' as const }),
          evidence: [each.id],
          message: {
            en: `${name.en} is collected and not declared`,
            zh: `收集了 ${name.zh}，但清单未声明`,
          },
          help: {
            en: `declare it:  data: [{category: ${category}, scenario: [...], purpose: [...]}]\nor remove the call, or except it with a reason and an end date`,
            zh: `在清单中声明：  data: [{category: ${category}, scenario: [...], purpose: [...]}]\n或删除该调用，或在 exceptions 中写明理由和截止日期`,
          },
          identity: [each.id],
        }
      })
  },
}

function placeOf({
  file,
  line,
  column,
  endLine,
  endColumn,
}: {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
}) {
  return { file, line, column, endLine, endColumn }
}
