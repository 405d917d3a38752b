import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read as readWorkbook, utils } from '@e965/xlsx'
import { parseDocument } from 'htmlparser2'
import papaparse from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/disclose/formats/markdown.ts'
import { writeAllWhole } from '../../src/io/write.ts'
import { candor, folderOf, removeFolders } from '../cli-session.ts'

afterAll(removeFolders)

/** A manifest whose words try to be something else in every format. */
const NAME = '<img src=x onerror=alert(1)> | "X" \'Y\' & `code` **bold** [a](b)'
const FORMULAS = ['=cmd()', '+1+1', '-2', '@SUM(A1)', '=HYPERLINK("http://x")']
const LONG = 'reason '.repeat(1430)
const ESCAPE = '\u001B[31mred\u0007'
const OVERRIDE = 'abc\u202Egpj.exe'

const quoted = (text: string): string => JSON.stringify(text)

function sdk(id: string, name: string, purpose: string, policy = 'https://x.example/?a=1|2&b=<3>'): string {
  return `  - {id: ${id}, name: ${quoted(name)}, provider: {name: P}, reason: ${quoted(purpose)}, scenario: [login], data: {required: [location]}, method: sdk, privacyPolicy: ${quoted(policy)}}\n`
}

const MANIFEST = `schema: 1
app: {name: ${quoted(`Shop <script>alert(1)</script> ${ESCAPE}`)}}
data: [location]
sdks:
${sdk('one', NAME, 'lines\nof <b>text</b>\r\n| more')}${FORMULAS.map((formula, index) => sdk(`f${index}`, `F${index}`, formula)).join('')}${sdk('long', 'Long', LONG, 'javascript:alert(1)')}${sdk('escape', ESCAPE, OVERRIDE)}`

const app = folderOf({ 'src/a.ts': 'navigator.geolocation.getCurrentPosition(() => {})\n', 'privacy.yaml': MANIFEST })

async function listAs(format: string): Promise<Buffer> {
  const file = join(app, `out.${format}`)
  const { err, code } = await candor(['disclose', app, '--list', 'sdks', '--format', format, '--out', file])
  expect([err, code]).toEqual(['', 0])
  return readFileSync(file)
}

describe('text that would be something else', () => {
  it('stays text in HTML', async () => {
    const html = (await listAs('html')).toString('utf8')
    const names = new Set<string>()
    const enter = (nodes: unknown[]): void => {
      for (const node of nodes as { name?: string; attribs?: Record<string, string>; children?: unknown[] }[]) {
        if (node.name) names.add(node.name)
        for (const attribute of Object.keys(node.attribs ?? {})) expect(attribute).not.toMatch(/^on/)
        enter(node.children ?? [])
      }
    }
    enter(parseDocument(html).children)
    for (const name of ['script', 'img', 'b']) expect(names).not.toContain(name)
    expect(names).toContain('table')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; | &quot;X&quot; &#39;Y&#39; &amp; `code`')
    // Not an address that could be followed: it is shown as text.
    expect(html).not.toContain('href="https://x.example')
    expect(html).toContain('<span>javascript:alert(1)</span>')
  })

  it('stays in its cell in Markdown', async () => {
    const markdown = (await listAs('md')).toString('utf8')
    const rows = readMarkdown(markdown)!
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 8))
    expect(rows[1]![0]).toBe(NAME)
    expect(rows[1]![3]).toBe('lines\nof <b>text</b>\n| more')
    expect(markdown).not.toMatch(/<(?!!--|br>)/)
    expect(markdown).toContain(String.raw`\*\*bold\*\* \[a\](b)`)
  })

  it('is no formula in CSV, and survives in full', async () => {
    const { data, errors } = papaparse.parse<string[]>((await listAs('csv')).toString('utf8').replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data.slice(2, 7).map((row) => row[3])).toEqual(FORMULAS.map((formula) => `'${formula}`))
    expect(data[1]![0]).toBe(NAME)
    expect(data[7]![3]).toBe(LONG.trim())
    for (const row of data) for (const field of row) expect(field).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('is no formula in Excel', async () => {
    const book = readWorkbook(await listAs('xlsx'), { type: 'buffer', cellFormula: true })
    const sheet = book.Sheets[book.SheetNames[0]!]!
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!')) as [string, { t: string; f?: string; v: string }][]
    for (const [place, { t, f }] of cells) expect([place, t, f]).toEqual([place, 's', undefined])
    expect(
      utils
        .sheet_to_json<string[]>(sheet, { header: 1 })
        .slice(2, 7)
        .map((row) => row[3]),
    ).toEqual(FORMULAS)
  })

  it('can steer no terminal and turn no line round', async () => {
    for (const format of ['md', 'html', 'csv', 'json']) {
      const text = (await listAs(format)).toString('utf8')
      expect(text.replace(/^\uFEFF/, ''), format).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
      if (format !== 'json') expect(text, format).toMatch(/\\{1,2}u001b\[31mred|\\{1,2}u001b\\\[31mred/)
    }
    const { rows } = JSON.parse((await listAs('json')).toString('utf8')) as { rows: { cells: { purpose: { text: { en: string } } } }[] }
    expect(rows.at(-1)!.cells.purpose.text.en).toBe(OVERRIDE)
  })

  it('is written even where a character is half of one', async () => {
    const half = folderOf({ 'src/a.ts': 'export {}\n', 'privacy.yaml': `schema: 1\napp: {name: "a\\uD800b"}\ndata: []\n` })
    const { out, code } = await candor(['disclose', half, '--list', 'sdks'])
    expect(code).toBe(0)
    expect(out).toContain('a\uFFFDb')
  })
})

describe('a folder that cannot be written', () => {
  const plain = { 'src/a.ts': 'export {}\n', 'privacy.yaml': 'schema: 1\napp: {name: Shop}\ndata: []\n' }

  it('is a file', async () => {
    const folder = folderOf({ ...plain, docs: 'kept' })
    const { err, code } = await candor(['disclose', folder, '--all', '--out', join(folder, 'docs')])
    expect(err).toMatch(/^candor: cannot (?:read|write) .*docs.*: not a folder\n {2}nothing was changed/)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'docs'), 'utf8')).toBe('kept')
  })

  it('has a folder where a list should be, and keeps the lists that are there', async () => {
    const folder = folderOf({ ...plain, 'docs/sdk-list.zh.md': 'mine' })
    mkdirSync(join(folder, 'docs/sdk-list.zh.csv/below'), { recursive: true })
    const { err, code } = await candor(['disclose', folder, '--all', '--force', '--out', join(folder, 'docs')])
    expect(err).toContain('is a folder')
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'docs/sdk-list.zh.md'), 'utf8')).toBe('mine')
    expect(readdirSync(join(folder, 'docs')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it.skipIf(process.getuid?.() === 0)('is read-only', async () => {
    const folder = folderOf({ ...plain, 'docs/sdk-list.zh.md': 'mine' })
    chmodSync(join(folder, 'docs'), 0o555)
    const { err, code } = await candor(['disclose', folder, '--all', '--force', '--out', join(folder, 'docs')])
    chmodSync(join(folder, 'docs'), 0o755)
    expect([err.includes('permission denied'), code]).toEqual([true, 2])
    expect(readFileSync(join(folder, 'docs/sdk-list.zh.md'), 'utf8')).toBe('mine')
  })

  it('leaves every file as it was when the writing is interrupted', () => {
    const folder = folderOf({ 'a.md': 'old a', 'b.md': 'old b' })
    const broken = {
      path: join(folder, 'b.md'),
      get content(): string {
        throw new Error('interrupted')
      },
    }
    expect(() => writeAllWhole([{ path: join(folder, 'a.md'), content: 'new a' }, broken])).toThrow('interrupted')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old a')
    expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md'])
  })
})
