import type { ListId } from '../rule-types.ts'
import type { LocalText, Position } from '../types.ts'
import type { Facts, ListRow } from './facts.ts'
import { csv, readCsv } from './formats/csv.ts'
import { DOCTYPE, htmlBlocks, readHtml } from './formats/html.ts'
import { json, listDocument } from './formats/json.ts'
import { markdownBlocks, readMarkdown } from './formats/markdown.ts'
import { readXlsx, xlsx } from './formats/xlsx.ts'
import { htmlIndex, INDEX_NAMES, INDEX_TITLE, markdownIndex } from './index-page.ts'
import { InvalidDisclosure } from './invalid-disclosure.ts'
import { joined, pageOf } from './kept/blocks.ts'
import type { Block } from './kept/blocks.ts'
import { withHandFilled } from './kept/cells.ts'
import type { Layouts } from './layout.ts'
import { appFacts, fileName, footerOf, LANGUAGE_NAMES } from './page.ts'
import type { ListFormat, Page } from './page.ts'
import { collectedRows } from './rows/collected.ts'
import { permissionRows } from './rows/permissions.ts'
import { sdkRows } from './rows/sdks.ts'
import { sharedRows } from './rows/shared.ts'
import { printable, tableOf, toBeFilled } from './table.ts'
import type { ListLanguage, Table } from './table.ts'
import { TITLES } from './words.ts'
import { comparePlaces } from '../positions/by-place.ts'

/** Which lists to write, and how. */
export interface Order {
  lists: ListId[]
  languages: ListLanguage[]
  formats: ListFormat[]
  layouts: Layouts
  manifestFile: string
  /** Adds links between the files, and an index page. */
  isSet: boolean
  /** The committed content of a file, by its name; what people wrote into it is kept. */
  committed(name: string): Uint8Array | undefined
}

/** One finished file. */
export interface ListFile {
  name: string
  format: ListFormat
  content: string | Uint8Array
  /** Absent for an index. */
  list?: ListId
  /** Absent where a file holds both. */
  lang?: ListLanguage
  /** Cells that are to be filled. */
  toFill: number
}

/** An entry with something to be filled, and where to write it. */
export interface ToFill {
  id: string
  declared: boolean
  columns: LocalText[]
  place: Position
}

const ROWS: Record<ListId, (facts: Facts) => ListRow[]> = {
  sdks: sdkRows,
  permissions: permissionRows,
  collected: collectedRows,
  shared: sharedRows,
}

/** The rows of a list with every fact about them. */
export function rowsOf(list: ListId, facts: Facts): ListRow[] {
  return ROWS[list](facts)
}

/**
 * Makes the files of an order: the same facts give the same bytes.
 * @throws InvalidDisclosure when a committed page has lost the marks that tell its authors' words from candor's
 */
export async function documentsOf(facts: Facts, order: Order): Promise<ListFile[]> {
  const files: ListFile[] = []
  for (const list of order.lists) {
    const rows = rowsOf(list, facts)
    const layout = order.layouts[list]
    for (const format of order.formats) {
      if (format === 'json') {
        const document = listDocument(list, rows, layout, facts.manifest)
        const toFill = Math.max(...order.languages.map((lang) => toBeFilled(tableOf(list, rows, layout, lang))))
        files.push({ name: fileName(list, 'zh', 'json'), format, list, content: json(document), toFill })
        continue
      }
      for (const lang of order.languages) files.push(await listFile(tableOf(list, rows, layout, lang), format, facts, order))
    }
  }
  return order.isSet ? [...files, ...indexFiles(facts, order)] : files
}

async function listFile(table: Table, format: Exclude<ListFormat, 'json'>, facts: Facts, order: Order): Promise<ListFile> {
  const name = fileName(table.list, table.lang, format)
  const committed = order.committed(name)
  const filled = withHandFilled(table, committed && (await committedRows(format, committed)))
  const file = { name, format, list: table.list, lang: table.lang, toFill: toBeFilled(filled) }
  if (format === 'csv') return { ...file, content: csv(filled) }
  if (format === 'xlsx') return { ...file, content: await xlsx(filled) }
  const page = pageFor(filled, format, facts, order)
  const blocks = format === 'md' ? markdownBlocks(filled, page) : htmlBlocks(filled, page)
  return { ...file, content: written(name, blocks, format === 'html' ? DOCTYPE : '', committed) }
}

async function committedRows(format: Exclude<ListFormat, 'json'>, content: Uint8Array): Promise<string[][] | undefined> {
  try {
    if (format === 'xlsx') return await readXlsx(content)
    const text = textOf(content)
    if (format === 'csv') return await readCsv(text)
    const block = /<!-- candor:begin list -->([\s\S]*?)<!-- candor:end list -->/.exec(text)?.[1]
    return block === undefined ? undefined : format === 'md' ? readMarkdown(block) : await readHtml(block)
  } catch {
    // What cannot be read as a list has no hand-filled cells.
    return undefined
  }
}

/** The text of a committed file, with the line ends that candor writes. */
export function textOf(content: Uint8Array): string {
  return Buffer.from(content).toString('utf8').replaceAll('\r\n', '\n')
}

function written(name: string, blocks: Block[], opening: string, committed: Uint8Array | undefined): string {
  if (!committed) return pageOf(blocks, opening)
  const result = joined(textOf(committed), blocks, 'list')
  if (typeof result === 'string') return result
  const help = {
    en: 'restore the marks, or write it anew with --force, which loses what was written by hand',
    zh: '请恢复标记，或用 --force 重新生成（手写内容将丢失）',
  }
  const message =
    result.why === 'no-marks'
      ? { en: 'has no candor:begin list mark, so candor did not write it', zh: '没有 candor:begin list 标记，不是 candor 生成的文件' }
      : { en: `the mark ${result.name} has no partner, or stands twice`, zh: `标记 ${result.name} 不成对或重复` }
  const line = result.why === 'broken-mark' ? result.line : 1
  throw new InvalidDisclosure([{ code: 'list-marks', file: name, line, column: 1, message, help }])
}

function pageFor(table: Table, format: 'md' | 'html', { manifest }: Facts, order: Order): Page {
  const { list, lang } = table
  return {
    lang,
    appName: printable(manifest.appName[lang]).replaceAll('\n', ' '),
    facts: appFacts(manifest, lang),
    footer: footerOf(order.manifestFile)[lang],
    lists: order.isSet
      ? order.lists.map((each) => ({
          text: printable(order.layouts[each].title[lang]) || TITLES[each][lang],
          ...(each !== list && { href: fileName(each, lang, format) }),
        }))
      : [],
    languages: order.isSet
      ? order.languages
          .filter((each) => each !== lang)
          .map((each) => ({ lang: each, text: LANGUAGE_NAMES[each], href: fileName(list, each, format) }))
      : [],
    ...(order.isSet && { index: { text: INDEX_TITLE[lang], href: INDEX_NAMES[format] } }),
  }
}

function indexFiles(facts: Facts, order: Order): ListFile[] {
  const entries = order.lists.map((list) => {
    const rows = rowsOf(list, facts)
    const layout = order.layouts[list]
    const missing = (lang: ListLanguage): number => toBeFilled(tableOf(list, rows, layout, lang))
    return {
      list,
      title: layout.title,
      introduction: layout.introduction,
      rows: rows.length,
      toFill: { zh: missing('zh'), en: missing('en') },
    }
  })
  const { languages, formats, manifestFile } = order
  const index = { manifest: facts.manifest, manifestFile, entries, languages, formats }
  const kinds = (['html', 'md'] as const).filter((format) => formats.includes(format))
  return kinds.map((format) => {
    const name = INDEX_NAMES[format]
    const blocks = format === 'html' ? htmlIndex(index) : markdownIndex(index)
    return { name, format, toFill: 0, content: written(name, blocks, format === 'html' ? DOCTYPE : '', order.committed(name)) }
  })
}

/** What is to be filled, by the place to write it, in any of the languages. */
export function toFillOf(facts: Facts, { lists, layouts, languages }: Pick<Order, 'lists' | 'layouts' | 'languages'>): ToFill[] {
  const found = new Map<string, ToFill>()
  for (const list of lists) {
    const rows = rowsOf(list, facts)
    const tables = languages.map((lang) => tableOf(list, rows, layouts[list], lang))
    rows.forEach(({ id, declared, place }, index) => {
      const missing = layouts[list].columns.filter((_, column) =>
        tables.some((table) => table.rows[index]!.cells[column]!.origin === 'missing'),
      )
      if (missing.length === 0) return
      // The same entry stands in several lists.
      const key = `${place.file}:${place.line}:${place.column}`
      const known = found.get(key) ?? { id: id.replace(/^sdk /, ''), declared, columns: [], place }
      const fresh = missing.map(({ title }) => title).filter(({ en }) => !known.columns.some((title) => title.en === en))
      found.set(key, { ...known, columns: [...known.columns, ...fresh] })
    })
  }
  return [...found.values()].toSorted((a, b) => comparePlaces(a.place, b.place))
}
