import type { SheetData } from 'write-excel-file/node'
import type { Table } from '../table.ts'

/** Excel's own limits. */
const LONGEST_TEXT = 32_767
const LONGEST_SHEET_NAME = 31

/**
 * An Excel workbook of one sheet. Every cell is of the type text, so nothing in it is taken for a formula. The writer
 * stamps the time of writing into the archive; it is packed again with a fixed one, so that equal lists are equal bytes.
 */
export async function xlsx({ title, columns, rows, lang }: Table): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/node')
  const head = columns.map((value) => ({ value, ...COMMON, fontWeight: 'bold' as const, backgroundColor: '#E8ECF1' }))
  const body = rows.map(({ cells }) =>
    cells.map(({ text, origin }) => ({
      value: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text,
      type: String,
      ...COMMON,
      ...(origin === 'missing' && { backgroundColor: '#FFE9A8' }),
    })),
  )
  const widths = columns.map((_, index) => ({
    width: widthOf([columns, ...rows.map(({ cells }) => cells.map(({ text }) => text))], index),
  }))
  const sheet = {
    sheet: title.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_SHEET_NAME),
    columns: widths,
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  const font = { fontFamily: lang === 'zh' ? 'Microsoft YaHei' : 'Calibri', fontSize: 11 }
  const written = await write([head, ...body] as SheetData, sheet, font).toBuffer()
  return withoutTime(written)
}

const COMMON = { wrap: true, alignVertical: 'top', borderColor: '#C9CED6', borderStyle: 'thin' } as const

/** Columns as wide as their longest line, between 10 and 48 characters; a Chinese one counts twice. */
function widthOf(rows: string[][], column: number): number {
  const lines = rows.flatMap((row) => row[column]!.split('\n'))
  const longest = Math.max(...lines.map((line) => Array.from(line.slice(0, 60)).reduce((sum, each) => sum + (each > '\u2E80' ? 2 : 1), 0)))
  return Math.min(48, Math.max(10, longest + 2))
}

async function withoutTime(archive: Uint8Array): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate')
  // The parts of a date in an archive are local ones: made from local parts it is the same in every time zone.
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1) })
}

/** A committed workbook's first sheet as rows of text. */
export async function readXlsx(content: Uint8Array): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/node')
  const rows = await readSheet(Buffer.from(content))
  return rows.map((row) => row.map((value) => (value === null ? '' : String(value))))
}
