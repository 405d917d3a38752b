import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { read as readWorkbook, utils } from '@e965/xlsx'
import papaparse from 'papaparse'
import { describe, expect, it, vi } from 'vitest'
import { disclose } from '../../src/index.ts'
import type { ListFile } from '../../src/index.ts'
import { mismatches } from '../json-schema.ts'

/** The lists of the fixture apps are committed: `npm run test:update` writes them anew, and the difference is to be read. */
const APPS = fileURLToPath(new URL('../../fixtures/apps/', import.meta.url))
const formats = ['md', 'html', 'csv', 'json'] as const

const schema: unknown = JSON.parse(readFileSync(new URL('../../dist/schema/list.schema.json', import.meta.url), 'utf8'))

async function filesOf(app: string, given: readonly ('md' | 'html' | 'csv' | 'json' | 'xlsx')[] = formats): Promise<ListFile[]> {
  const folder = `${APPS}${app}/docs/privacy`
  const committed = (name: string) => (existsSync(`${folder}/${name}`) ? readFileSync(`${folder}/${name}`) : undefined)
  return (await disclose({ root: `${APPS}${app}`, asOf: '2026-01-01', formats: [...given], isSet: true, committed })).files
}

const text = ({ content }: ListFile): string => content as string

for (const app of readdirSync(APPS)) {
  describe(app, () => {
    it('has the lists that are committed, byte for byte', async () => {
      const files = await filesOf(app)
      const folder = `${APPS}${app}/docs/privacy`
      if (env.UPDATE_LISTS)
        for (const { name, content } of files) {
          mkdirSync(dirname(`${folder}/${name}`), { recursive: true })
          writeFileSync(`${folder}/${name}`, content)
        }
      expect(files.map(({ name }) => name).toSorted()).toEqual(readdirSync(folder).toSorted())
      for (const { name, content } of files) expect(content, name).toBe(readFileSync(`${folder}/${name}`, 'utf8'))
    })

    it('says the same in CSV and in Excel, read by other programs', async () => {
      const files = await filesOf(app, ['csv', 'xlsx'])
      const lists = files.filter(({ list }) => list)
      expect(lists).toHaveLength(16)
      for (const file of lists.filter(({ format }) => format === 'csv')) {
        const twin = lists.find(({ name }) => name === file.name.replace('.csv', '.xlsx'))!
        const { data, errors } = papaparse.parse<string[]>(text(file).replace(/^\uFEFF/, ''), { skipEmptyLines: true })
        expect(errors).toEqual([])
        const book = readWorkbook(twin.content, { type: 'array' })
        expect(book.SheetNames).toHaveLength(1)
        const sheet = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 })
        expect(sheet).toEqual(data)
        expect(data.length).toBeGreaterThan(1)
        expect(new Set(data.map((row) => row.length)).size).toBe(1)
      }
    })

    it('names every column and marks every origin in JSON', async () => {
      for (const file of (await filesOf(app)).filter(({ format }) => format === 'json')) {
        const { columns, rows } = JSON.parse(text(file)) as {
          columns: { id: string }[]
          rows: { cells: Record<string, { origin: string; text?: object }> }[]
        }
        expect(rows.length).toBeGreaterThan(0)
        expect(mismatches(JSON.parse(text(file)), schema)).toEqual([])
        for (const { cells } of rows) {
          expect(Object.keys(cells)).toEqual(columns.map(({ id }) => id).filter((id) => id !== 'index'))
          for (const { origin, text: said } of Object.values(cells)) {
            expect(['declared', 'directory', 'tables', 'evidence', 'missing', 'none']).toContain(origin)
            expect(said === undefined).toBe(origin === 'missing' || origin === 'none')
          }
        }
      }
    })
  })
}

it('gives the same workbook at any time', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const at = async (day: string): Promise<Uint8Array[]> => {
    vi.setSystemTime(new Date(day))
    return (await filesOf('wechat-shop', ['xlsx'])).map(({ content }) => content as Uint8Array)
  }
  try {
    const [first, second] = [await at('2026-01-01T00:00:00Z'), await at('2031-07-09T12:34:56Z')]
    expect(first.length).toBeGreaterThan(0)
    for (const [index, bytes] of first.entries()) expect(Buffer.from(bytes).equals(second[index]!)).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})
