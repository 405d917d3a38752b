import { csv } from './formats/csv.ts'
import { readXlsx } from './formats/xlsx.ts'
import { textOf } from './documents.ts'
import type { ListFile } from './documents.ts'

/** How a committed list differs from what it should be. */
export interface Difference {
  name: string
  /** `absent`: there is no committed file. */
  why: 'absent' | 'stale'
  /** 1-based line of the first difference, in the committed file. */
  line: number
  /** Unified diff from the committed to the fresh list. */
  patch: string
}

/** Compares a fresh list with the committed one; undefined where they say the same. */
export async function differenceOf(file: ListFile, committed: Uint8Array | undefined): Promise<Difference | undefined> {
  const { name, content } = file
  if (!committed) return { name, why: 'absent', line: 1, patch: '' }
  const [before, after] =
    typeof content === 'string' ? [textOf(committed), content] : [await sheetText(committed), await sheetText(content)]
  if (before === after) return undefined
  const { createTwoFilesPatch } = await import('diff')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 2 })
  const line = Number(/^@@ -(\d+)/m.exec(patch)?.[1] ?? 1)
  // The separator that the library puts first says nothing.
  return { name, why: 'stale', line: Math.max(1, line), patch: patch.replace(/^=+\n/, '') }
}

/** A workbook as lines of text: one saved again by a spreadsheet says the same with other bytes. */
async function sheetText(content: Uint8Array): Promise<string> {
  try {
    const [columns = [], ...rows] = await readXlsx(content)
    const cells = (row: string[]) => row.map((text) => ({ text, origin: 'declared' as const }))
    return csv({
      list: 'sdks',
      lang: 'en',
      title: '',
      introduction: '',
      columns,
      rows: rows.map((row, id) => ({ id: String(id), cells: cells(row) })),
    })
  } catch {
    return ''
  }
}
