import type { Block } from '../kept/blocks.ts'
import { LANGUAGE_TAGS, notice, titled } from '../page.ts'
import type { Link, Page } from '../page.ts'
import { toBeFilled } from '../table.ts'
import type { Table, TableCell } from '../table.ts'
import { NO_ROWS } from '../words.ts'
import { STYLE } from './html-style.ts'

/** What a page of HTML begins with, before its first block. */
export const DOCTYPE = '<!doctype html>\n'

/** Columns whose longest line is no wider than this stay on one line. */
const SHORT = 15
/** Columns with text wider than this get more room. */
const LONG = 40
/** A first column with text wider than this is no heading. */
const PROSE = 90

/** A list as a page that needs nothing beside it: the blocks of the page. */
export function htmlBlocks(table: Table, page: Page): Block[] {
  return [
    { name: 'head', text: `${documentHead(titled(page, table.title), page.lang)}\n${header(table, page)}\n<main>` },
    { name: 'list', text: tableHtml(table) },
    { name: 'foot', text: `</main>\n${footer([{ text: page.footer, lang: page.lang }])}` },
  ]
}

export function documentHead(title: string, lang: Page['lang']): string {
  return `<html lang="${LANGUAGE_TAGS[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="candor">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>`
}

export function footer(texts: { text: string; lang: Page['lang'] }[]): string {
  const paragraphs = texts.map(({ text, lang }) => `<p lang="${LANGUAGE_TAGS[lang]}">${escaped(text)}</p>`)
  return `<footer>\n${paragraphs.join('\n')}\n</footer>\n</body>\n</html>`
}

function header(table: Table, page: Page): string {
  const { lang, appName, facts, lists, languages, index } = page
  const missing = toBeFilled(table)
  const left =
    index || lists.length > 0
      ? `<nav>${[...(index ? [index] : []), ...lists].map(anchor).join('\n')}</nav>`
      : `<span>${escaped(appName)}</span>`
  const right = languages.map(
    (each) =>
      `<a href="${escaped(each.href ?? '')}" lang="${LANGUAGE_TAGS[each.lang]}" hreflang="${LANGUAGE_TAGS[each.lang]}">${escaped(each.text)}</a>`,
  )
  return [
    '<header>',
    `<div class="bar">${left}${right.length > 0 ? `\n<nav>${right.join('\n')}</nav>` : ''}</div>`,
    `<p class="app">${escaped(appName)}</p>`,
    `<h1>${escaped(table.title)}</h1>`,
    `<p class="lead">${escaped(table.introduction)}</p>`,
    ...(facts.length > 0
      ? [
          `<dl class="facts">${facts.map(({ name, value }) => `\n<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}\n</dl>`,
        ]
      : []),
    ...(missing > 0 ? [`<p class="notice">${escaped(notice(missing)[lang])}</p>`] : []),
    ...contents(table),
    '</header>',
  ].join('\n')
}

function anchor({ text, href }: Link): string {
  return href ? `<a href="${escaped(href)}">${escaped(text)}</a>` : `<span aria-current="page">${escaped(text)}</span>`
}

/** A table of contents, once there are enough rows to look for one. */
function contents(table: Table): string[] {
  const { rows, lang } = table
  if (rows.length < 4) return []
  const name = nameColumn(table)
  const items = rows.map(({ cells }, index) => `<li><a href="#${rowId(index)}">${escaped(cells[name]!.text)}</a></li>`)
  const title = lang === 'zh' ? '目录' : 'Contents'
  return [`<details class="contents"><summary>${title} (${rows.length})</summary>\n<ol>\n${items.join('\n')}\n</ol></details>`]
}

/** The column that names a row: the first that is no running number. */
function nameColumn({ columns, rows }: Table): number {
  const isNumbered = columns.length > 1 && rows.every(({ cells }, row) => cells[0]!.text === String(row + 1))
  return isNumbered ? 1 : 0
}

function rowId(index: number): string {
  return `row-${index + 1}`
}

function tableHtml(table: Table): string {
  const { columns, rows, title, lang } = table
  if (rows.length === 0) return `<p>${NO_ROWS[lang]}</p>`
  const kinds = columns.map((_, index) => kindOf(rows.map(({ cells }) => cells[index]!)))
  const head = columns.map((column, index) => `<th scope="col"${classOf(kinds[index])}>${escaped(column)}</th>`)
  const name = nameColumn(table)
  const isProse = widestOf(rows.map(({ cells }) => cells[name]!)) > PROSE
  const body = rows.map(({ cells }, row) => {
    const line = cells.map((cell, index) =>
      index === name
        ? `<th scope="row"${classOf(kinds[index], isProse && 'plain')}>${content(cell)}</th>`
        : `<td${classOf(kinds[index])} data-title="${escaped(columns[index]!)}">${content(cell)}</td>`,
    )
    return `<tr id="${rowId(row)}">\n${line.join('\n')}\n</tr>`
  })
  return `<div class="scroll" role="region" aria-label="${escaped(title)}" tabindex="0">
<table>
<thead>
<tr>${head.join('')}</tr>
</thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`
}

/** The widest line of a column; a Chinese character is two wide. */
function widestOf(cells: TableCell[]): number {
  const lines = cells.flatMap(({ text }) => text.split('\n'))
  return Math.max(0, ...lines.map((line) => Array.from(line.slice(0, 120)).reduce((sum, each) => sum + (each > '\u2E80' ? 2 : 1), 0)))
}

/** How much room a column needs, by what stands in it. */
function kindOf(cells: TableCell[]): 'short' | 'long' | 'address' | undefined {
  if (cells.some(({ link }) => link !== undefined)) return 'address'
  const widest = widestOf(cells)
  return widest <= SHORT ? 'short' : widest > LONG ? 'long' : undefined
}

function classOf(...names: (string | undefined | false)[]): string {
  const given = names.filter(Boolean)
  return given.length > 0 ? ` class="${given.join(' ')}"` : ''
}

function content({ text, origin, link }: TableCell): string {
  if (origin === 'missing') return `<mark>${escaped(text)}</mark>`
  if (origin === 'none') return `<span class="none">${escaped(text)}</span>`
  return link ? `<a href="${escaped(link)}" rel="noopener noreferrer">${escaped(text)}</a>` : `<span>${escaped(text)}</span>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** A committed list's rows of text, titles first; undefined where there is no table. */
export async function readHtml(block: string): Promise<string[][] | undefined> {
  const { Parser } = await import('htmlparser2')
  const rows: string[][] = []
  let isCell = false
  const parser = new Parser({
    onopentag(name) {
      if (name === 'tr') rows.push([])
      if (name === 'th' || name === 'td') {
        isCell = true
        rows.at(-1)?.push('')
      }
      if (name === 'br' && isCell) append('\n')
    },
    ontext: (text) => append(text),
    onclosetag(name) {
      if (name === 'th' || name === 'td') isCell = false
    },
  })
  const append = (text: string): void => {
    const row = rows.at(-1)
    if (isCell && row) row[row.length - 1] += text
  }
  parser.end(block)
  return rows.length > 0 ? rows.map((row) => row.map((cell) => cell.trim())) : undefined
}
