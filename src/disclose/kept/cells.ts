import type { Table } from '../table.ts'
import { EMPTY, TO_BE_FILLED } from '../words.ts'

/**
 * Keeps what a person wrote into a committed list where candor had nothing to say: a cell that is to be filled takes the
 * committed text of the same row and column. Rows are the same when their first known cells are; what is declared always
 * wins.
 * @param committed the committed list's rows of text, titles first
 */
export function withHandFilled(table: Table, committed: readonly string[][] | undefined): Table {
  const [titles, ...lines] = committed ?? []
  if (!titles) return table
  const places = table.columns.map((title) => titles.indexOf(title))
  const key = places.findIndex((place, column) => place >= 0 && tellsRowsApart(table, column))
  if (key < 0) return table
  const left = new Map<string, string[][]>()
  for (const line of lines) left.set(line[places[key]!] ?? '', [...(left.get(line[places[key]!] ?? '') ?? []), line])
  const rows = table.rows.map((row) => {
    const line = left.get(row.cells[key]!.text)?.shift()
    if (!line) return row
    const cells = row.cells.map((cell, column) => {
      const text = (line[places[column]!] ?? '').trim()
      const isHand = cell.origin === 'missing' && text !== '' && text !== EMPTY && text !== TO_BE_FILLED[table.lang]
      return isHand ? { text, origin: 'hand' as const } : cell
    })
    return { ...row, cells }
  })
  return { ...table, rows }
}

/** A running number says nothing of its row, and neither does what is to be filled. */
function tellsRowsApart({ rows }: Table, column: number): boolean {
  const cells = rows.map((row) => row.cells[column]!)
  return cells.every(({ origin }) => origin !== 'missing') && !cells.every(({ text }, index) => text === String(index + 1))
}
