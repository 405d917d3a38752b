import type { Table } from '../table.ts'

/** What spreadsheets take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/
/** A mark in front of it makes it text; spreadsheets hide it. */
const TEXT_MARK = "'"

/**
 * Comma-separated values after RFC 4180, with line feeds, so that line-ending conversion in repositories cannot change
 * them, and with a byte order mark, without which Excel does not read Chinese.
 */
export function csv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map(({ cells }) => cells.map(({ text }) => text))]
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\n`).join('')}`
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `${TEXT_MARK}${text}` : text
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A committed CSV as rows of text. */
export async function readCsv(text: string): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync')
  const rows: string[][] = parse(text, { bom: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true })
  return rows.map((row) => row.map((each) => (each.startsWith(TEXT_MARK) && FORMULA.test(each.slice(1)) ? each.slice(1) : each)))
}
