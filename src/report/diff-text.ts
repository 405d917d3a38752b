import type { Difference, Inventory, InventoryItem } from '../types.ts'
import { columnsOf, paint, printable, shortPath } from './terminal-text.ts'
import type { TextStyle } from './terminal-text.ts'
import { WORDS } from './words.ts'

export interface DiffTextOptions extends TextStyle {
  /** An SDK's name for people. */
  sdkName(id: string): string | undefined
}

/** One line of a difference: what happened, to what, where. */
interface Row {
  sign: '+' | '-' | '·'
  label: string
  name: string
  where: string
}

/** The difference for people: a line for each thing that came or went, with its first place. */
export function diffText(difference: Difference, options: DiffTextOptions): string {
  const words = WORDS[options.lang]
  const { bold, dim, green, red } = paint(options)
  const rows = rowsOf(difference, options)
  const { ref, commit } = difference.since
  const head = `candor ${difference.tool.version}  ${words.comparedWith(printable(ref), commit.slice(0, 10))}`
  if (rows.length === 0) return `${bold(head)}\n\n  ${words.noDifference}\n${gaps(difference, options)}`
  const widest = (cells: string[]): number => Math.max(...cells.map(columnsOf))
  const labels = widest(rows.map(({ label }) => label))
  const names = Math.min(widest(rows.map(({ name }) => name)), Math.max(20, Math.floor(options.width / 2) - labels))
  const lines = rows.map(({ sign, label, name, where }) => {
    const painted = { '+': red, '-': green, '·': dim }[sign]
    const room = options.width - labels - Math.max(names, columnsOf(name)) - 8
    const beside = room >= 20 ? `  ${shortPath(where, room)}` : `\n      ${shortPath(where, options.width - 6)}`
    return `  ${painted(`${sign} ${label}`)}${' '.repeat(labels - columnsOf(label) + 2)}${name}${room >= 20 ? ' '.repeat(Math.max(0, names - columnsOf(name))) : ''}${beside}`
  })
  return `${bold(head)}\n\n${lines.join('\n')}\n${gaps(difference, options)}`
}

/** The difference for a comment on a change: short, and nothing that a name in it could break. */
export function diffMarkdown(difference: Difference, options: DiffTextOptions): string {
  const words = WORDS[options.lang]
  const rows = rowsOf(difference, options)
  const { ref, commit } = difference.since
  const head = `**candor** ${words.comparedWith(code(ref), code(commit.slice(0, 10)))}`
  if (rows.length === 0) return `${head}\n\n${words.noDifference}\n${gaps(difference, options)}`
  const table = rows.map(({ sign, label, name, where }) => `| ${sign} | ${label} | ${code(name)} | ${code(where)} |`)
  return `${head}\n\n| | | | |\n|---|---|---|---|\n${table.join('\n')}\n${gaps(difference, options)}`
}

function rowsOf({ added, removed, elsewhere }: Difference, options: DiffTextOptions): Row[] {
  const words = WORDS[options.lang]
  const rows = (sign: Row['sign'], label: string, items: InventoryItem[], nameOf = (id: string): string => id): Row[] =>
    items.map(({ id, places }) => {
      const [first] = places
      const more = places.length > 1 ? ` ${words.more(places.length - 1)}` : ''
      return { sign, label, name: printable(nameOf(id)), where: first ? `${printable(first.file)}:${first.line}${more}` : '' }
    })
  const sdk = (id: string): string => options.sdkName(id) ?? id
  const gone = (key: keyof Inventory): Row[] => rows('-', words.noLonger[key], removed[key], key === 'sdks' ? sdk : undefined)
  return [
    ...rows('+', words.newlyCollects, added.collects),
    ...rows('+', words.newlyAsksFor, added.asksFor),
    ...rows('+', words.newPermissions, added.permissions),
    ...rows('+', words.newSdks, added.sdks, sdk),
    ...rows('·', words.elsewhere, [...elsewhere.collects, ...elsewhere.asksFor]),
    ...gone('collects'),
    ...gone('asksFor'),
    ...gone('permissions'),
    ...gone('sdks'),
  ]
}

function gaps({ gaps: count }: Difference, { lang }: DiffTextOptions): string {
  return count > 0 ? `\n${WORDS[lang].notSeen(count)}\n` : ''
}

/** Text as code in a table's cell. */
function code(text: string): string {
  const safe = printable(text).replaceAll('|', '\\|')
  const fence = '`'.repeat(Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  return safe.includes('`') ? `${fence} ${safe} ${fence}` : `${fence}${safe}${fence}`
}
