import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { folderStore } from '../../src/io/store.ts'
import { writeTree } from '../bench/tree.mjs'
import { candor, folderOf, removeFolders } from '../cli-session.ts'

afterAll(removeFolders)

const CODE = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
const app = (): string => folderOf({ 'package.json': '{"dependencies": {"react-native": "0.76.0"}}', 'src/a.ts': CODE })

/** What a scan prints, with these options. */
async function scanned(folder: string, ...args: string[]): Promise<string> {
  const { out, err, code } = await candor(['scan', folder, '--format', 'json', ...args])
  expect([err, code]).toEqual(['', 0])
  return out
}

/** The same in a process of its own, with an environment that names no folder of the user's. */
function inProcess(folder: string, ...args: string[]): Promise<string> {
  const bin = fileURLToPath(new URL('../../bin/candor.js', import.meta.url))
  const child = spawn(process.execPath, [bin, 'scan', folder, '--format', 'json', ...args], { env: { PATH: process.env.PATH } })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  return new Promise((resolve, reject) => child.on('error', reject).on('close', () => resolve(out)))
}

function contents(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('the folder of results', () => {
  it.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, statSync(path).size >> 1)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['changed in one place', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/clipboard|src/, 'elsewhere'))],
    ['of another format', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('candor 1', 'candor 0'))],
    ['not text', (path) => writeFileSync(path, Buffer.from([0, 255, 10, 254]))],
  ])('mends entries that are %s', async (_, damage) => {
    const folder = app()
    const cache = folderOf({})
    const cold = await scanned(folder, '--cache-location', cache)
    const whole = contents(cache)
    expect(whole.size).toBeGreaterThanOrEqual(3)
    for (const name of whole.keys()) damage(join(cache, name))
    expect(contents(cache)).not.toEqual(whole)
    expect(await scanned(folder, '--cache-location', cache)).toBe(cold)
    expect(new Set(contents(cache).keys())).toEqual(new Set(whole.keys()))
    expect([...contents(cache).values()].every((text) => text.startsWith('candor 1 '))).toBe(true)
  })

  it('is node_modules/.cache/candor where the app has node_modules, and none is made where it has not', async () => {
    const folder = app()
    await scanned(folder)
    expect(readdirSync(folder).toSorted()).toEqual(['package.json', 'src'])
    const installed = folderOf({ 'src/a.ts': CODE, 'node_modules/a/package.json': '{}' })
    await scanned(installed)
    expect(
      readdirSync(`${installed}/node_modules/.cache/candor`)
        .map((name) => name.split('-')[0])
        .toSorted(),
    ).toEqual(['extract', 'facts', 'report'])
  })

  it('lies among the caches of the user for an app without node_modules, one folder an app', async () => {
    const home = folderOf({})
    for (const folder of [app(), app()]) await candor(['scan', folder], { env: { XDG_CACHE_HOME: home } })
    expect(readdirSync(`${home}/candor/apps`)).toHaveLength(2)
  })

  it('is not touched with --no-cache', async () => {
    const cache = folderOf({})
    const home = folderOf({})
    await candor(['scan', app(), '--no-cache', '--cache-location', cache], { env: { HOME: home, XDG_CACHE_HOME: `${home}/x` } })
    expect([readdirSync(cache), readdirSync(home)]).toEqual([[], []])
  })

  it('may lie in the app without being read as part of it', async () => {
    const folder = app()
    const without = await scanned(folder, '--no-cache')
    const args = ['--cache-location', `${folder}/kept`]
    expect([await scanned(folder, ...args), await scanned(folder, ...args)]).toEqual([without, without])
    expect(readdirSync(`${folder}/kept`).filter((name) => name.startsWith('report-'))).toHaveLength(1)
  })

  it('is done without where it cannot be written', async () => {
    const folder = app()
    const blocked = folderOf({ file: '' })
    expect(await scanned(folder, '--cache-location', `${blocked}/file/cache`)).toBe(await scanned(folder, '--no-cache'))
  })

  it('sees a change that keeps the size and the time of the file', async () => {
    const folder = app()
    const cache = folderOf({})
    const old = new Date('2020-01-01')
    utimesSync(`${folder}/src/a.ts`, old, old)
    const first = await scanned(folder, '--cache-location', cache)
    writeFileSync(`${folder}/src/a.ts`, CODE.replace('getString', 'setString'))
    utimesSync(`${folder}/src/a.ts`, old, old)
    const second = await scanned(folder, '--cache-location', cache)
    expect(second).toBe(await scanned(folder, '--no-cache'))
    expect(second).not.toBe(first)
  })

  it.each([
    ['by number', { entries: 3, bytes: 1e6 }],
    ['by size', { entries: 100, bytes: 200 }],
  ])('drops the oldest entries of a kind %s, and what a stopped run left', (_, limits) => {
    const folder = folderOf({ 'files.json.1.tmp': '', 'report-new.json.2.tmp': '' })
    const day = new Date('2020-01-01')
    utimesSync(`${folder}/files.json.1.tmp`, day, day)
    const store = folderStore(folder, limits)
    store.put('facts-a', 'kept')
    for (const n of [1, 2, 3, 4, 5]) {
      store.put(`report-${n}`, 'x'.repeat(20))
      utimesSync(`${folder}/report-${n}.json`, new Date(2020, 1, n), new Date(2020, 1, n))
    }
    store.put('report-last', 'x'.repeat(20))
    const names = readdirSync(folder)
    expect(names.filter((name) => /^report-.*json$/.test(name)).toSorted()).toEqual(['report-4.json', 'report-5.json', 'report-last.json'])
    expect(names).toContain('facts-a.json')
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual(['report-new.json.2.tmp'])
  })

  it('keeps the newest entry whatever its size', () => {
    const folder = folderOf({})
    folderStore(folder, { entries: 1, bytes: 1 }).put('report-a', 'x'.repeat(100))
    expect(folderStore(folder).get('report-a')).toBe('x'.repeat(100))
  })
})

describe('threads', () => {
  const tree = folderOf({})
  writeTree(tree, 30_000)

  it('give the same bytes, however many, cold and warm, and two runs at once', async () => {
    const cache = folderOf({})
    const one = await inProcess(tree, '--no-cache', '--threads', '1')
    expect(JSON.parse(one).evidence.length).toBeGreaterThan(1)
    const [three, ...both] = await Promise.all([
      inProcess(tree, '--no-cache', '--threads', '3'),
      inProcess(tree, '--cache-location', cache, '--threads', '1'),
      inProcess(tree, '--cache-location', cache, '--threads', '2'),
    ])
    expect(three).toBe(one)
    for (const each of both) expect(each).toBe(one)
    expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(await inProcess(tree, '--cache-location', cache, '--threads', '2')).toBe(one)
  })

  it('are a whole number from 1', async () => {
    for (const wrong of ['0', '-1', '1.5', 'many']) expect((await candor(['scan', tree, '--threads', wrong])).code).toBe(2)
  })
})
