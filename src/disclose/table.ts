import type { ListId } from '../rule-types.ts'
import type { Cell, CellOrigin } from './cell.ts'
import { MISSING } from './cell.ts'
import type { ListRow } from './facts.ts'
import type { Layout } from './layout.ts'
import { EMPTY, TO_BE_FILLED } from './words.ts'

export type ListLanguage = 'zh' | 'en'

/** A list in one language and one layout: what every format writes. */
export interface Table {
  list: ListId
  lang: ListLanguage
  title: string
  introduction: string
  columns: string[]
  rows: TableRow[]
}

export interface TableRow {
  id: string
  cells: TableCell[]
}

export interface TableCell {
  text: string
  /** `hand` was filled in by a person in the committed list. */
  origin: CellOrigin | 'hand'
  link?: string
}

export function tableOf(list: ListId, rows: readonly ListRow[], layout: Layout, lang: ListLanguage): Table {
  const { title, introduction, columns } = layout
  return {
    list,
    lang,
    title: printable(title[lang]),
    introduction: printable(introduction[lang]),
    columns: columns.map((column) => printable(column.title[lang]).replaceAll('\n', ' ')),
    rows: rows.map(({ id, cells }, index) => ({
      id,
      cells: columns.map((column): TableCell => {
        if (column.id === 'index') return { text: String(index + 1), origin: 'evidence' }
        return cellIn(cells[column.id] ?? MISSING, lang, column.optional)
      }),
    })),
  }
}

function cellIn({ text, origin, link }: Cell, lang: ListLanguage, optional: boolean): TableCell {
  const said = text?.[lang]
  if (said !== undefined) return { text: printable(said), origin, ...(link && { link }) }
  return optional || origin === 'none' ? { text: EMPTY, origin: 'none' } : { text: TO_BE_FILLED[lang], origin: 'missing' }
}

/** How many cells of a table are to be filled. */
export function toBeFilled({ rows }: Table): number {
  return rows.reduce((sum, { cells }) => sum + cells.filter(({ origin }) => origin === 'missing').length, 0)
}

/**
 * Text that no reader can be deceived by: line breaks stay, other control characters and those that turn the direction of
 * writing round become visible, and half a surrogate pair becomes the replacement character.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .trim()
}
