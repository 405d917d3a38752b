import type { LocalText } from '../types.ts'

/** One statement of a pack, as far as it is shown. */
export interface ShownRule {
  module: string
  member: string
  tag: string
  category?: string
  permission?: string
  note?: string
  source?: string
  file: string
  line: number
}

/** Statements of packs below their module: each member with what it does, what it needs, and where that is documented. */
export function ruleText(rules: ShownRule[], lang: keyof LocalText): string {
  const words = lang === 'zh' ? { needs: '需要', source: '来源', from: '出自' } : { needs: 'needs', source: 'source', from: 'said in' }
  const blocks = rules.map(({ module, member, tag, category, permission, note, source, file, line }, index) =>
    [
      ...(rules[index - 1]?.module === module ? [] : [`${index > 0 ? '\n' : ''}${module}`]),
      `  ${member}  @${tag}${category ? ` ${category}` : ''}`,
      ...(permission ? [`    ${words.needs}  ${permission}`] : []),
      ...(note ? [`    ${note}`] : []),
      ...(source ? [`    ${words.source}  ${source}`] : []),
      `    ${words.from}  ${file}:${line}`,
    ].join('\n'),
  )
  return `${blocks.join('\n')}\n`
}
