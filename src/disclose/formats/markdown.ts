import type { Block } from '../kept/blocks.ts'
import type { Page } from '../page.ts'
import { notice, titled } from '../page.ts'
import { toBeFilled } from '../table.ts'
import type { Table, TableCell } from '../table.ts'
import { NO_ROWS } from '../words.ts'

/** A list as Markdown (GitHub's): the blocks of its page. */
export function markdownBlocks(table: Table, page: Page): Block[] {
  return [
    { name: 'head', text: head(table, page) },
    { name: 'list', text: tableText(table) },
    { name: 'foot', text: `---\n\n${inline(page.footer)}` },
  ]
}

function head(table: Table, page: Page): string {
  const { lang, facts, lists, languages, index } = page
  const missing = toBeFilled(table)
  const separator = lang === 'zh' ? '：' : ': '
  const links = [index, ...lists, ...languages].filter((link) => link !== undefined)
  const parts = [
    `# ${inline(titled(page, table.title))}`,
    inline(table.introduction),
    facts.map(({ name, value }) => `- ${inline(name)}${separator}${inline(value)}`).join('\n'),
    links.map(({ text, href }) => (href ? `[${inline(text)}](${href})` : `**${inline(text)}**`)).join(' · '),
    missing > 0 ? `> **${notice(missing)[lang]}**` : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function tableText({ columns, rows, lang }: Table): string {
  if (rows.length === 0) return NO_ROWS[lang]
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(columns.map(cellText)), line(columns.map(() => '---')), ...rows.map(({ cells }) => line(cells.map(shown)))].join('\n')
}

function shown({ text, origin, link }: TableCell): string {
  if (origin === 'missing') return `**${cellText(text)}**`
  return link ? `<${link.replaceAll('|', '%7C')}>` : cellText(text)
}

function cellText(text: string): string {
  return inline(text, '<br>')
}

/** Text in which nothing is markup. An underscore inside a word is none. */
export function inline(text: string, lineBreak = ' '): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replaceAll('\n', lineBreak)
}

/** A committed list's rows of text, titles first; undefined where there is no table. */
export function readMarkdown(block: string): string[][] | undefined {
  const lines = block.split(/\r?\n/).filter((line) => line.trimStart().startsWith('|'))
  const rows = lines.map(cellsOf)
  if (rows.length < 2 || !rows[1]!.every((cell) => /^:?-+:?$/.test(cell))) return undefined
  return [rows[0]!, ...rows.slice(2)].map((row) => row.map(plain))
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim())
}

function plain(cell: string): string {
  const bare = /^<(https?:[^>]+)>$/.exec(cell)?.[1]?.replaceAll('%7C', '|') ?? /^\*\*(.*)\*\*$/s.exec(cell)?.[1] ?? cell
  return bare
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\\([\\`*[\]|~_])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
}
