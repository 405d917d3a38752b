import { escaped } from './uses.ts'

/** One place at which a text takes a member: off what begins with a name, out of a module by an import, or off who knows what. */
export type Taking = { root: string } | { module: string } | 'anything'

/** Every place at which a text takes a member: `.name`, `['name']`, `{ name } =`, or an import by name. */
export function takingsOf(text: string, name: string): Taking[] {
  const safe = escaped(name)
  const pattern = new RegExp(
    `\\.\\s*${safe}\\b|\\[\\s*['"]${safe}['"]|\\{[^{}]*\\b${safe}\\b[^{}]*\\}\\s*(?:=[^=>]|:[^=;]*=|\\bfrom\\s*['"]([^'"]+)['"]|\\bfrom\\b)`,
    'g',
  )
  return [...text.matchAll(pattern)].map((match): Taking => {
    if (match[1] !== undefined) return { module: match[1] }
    if (!match[0].startsWith('.')) return 'anything'
    const before = text.slice(Math.max(0, match.index - 200), match.index)
    const receiver = RECEIVER.exec(before)
    return receiver && !/[.)\]]\s*$/.test(before.slice(0, receiver.index)) ? { root: receiver[1]! } : 'anything'
  })
}

/** `root` or `root.of?.it` at the end of a text. */
const RECEIVER = /([\w$]+)(?:\s*[?!]?\s*\.\s*[\w$]+)*\s*[?!]?\s*$/

/** The names that a text imports, with their modules. */
export function importedNamesOf(text: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, clause, module] of text.matchAll(CLAUSE))
    for (const name of clause!.replace(/[\w$]+\s+as\s+|\*\s*as\s+|\btype\s+|[{}]/g, ' ').split(/[\s,]+/)) if (name) names.set(name, module!)
  return names
}

const CLAUSE = /\bimport\s+([\w$*{][^'"`;()=]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g
