import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { folderOf, removeFolders } from './cli-session.ts'

/** The command as it is installed, in a process of its own. */
const BIN = fileURLToPath(new URL('../bin/candor.js', import.meta.url))

/** Says at the end which CommonJS modules were loaded, and which files the code read. */
const SPY = `
  const fs = require('node:fs')
  const read = []
  const original = fs.readFileSync
  fs.readFileSync = (path, ...rest) => (read.push(String(path)), original(path, ...rest))
  require('node:module').syncBuiltinESMExports()
  process.on('exit', () => fs.writeSync(2, [...Object.keys(require.cache), ...read].join('\\n')))
`

afterAll(removeFolders)

interface Ended {
  out: string
  err: string
  code: number | null
}

function start(args: string[], some: { node?: string[]; closeAtOnce?: boolean } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...(some.node ?? []), BIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
  })
  const ended: Ended = { out: '', err: '', code: null }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ended.out += text
    if (some.closeAtOnce) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ ...ended, code }))
  })
}

describe('bin/candor.js', () => {
  const app = folderOf({ 'src/a.ts': 'export const a = navigator.userAgent\n', 'privacy.yaml': 'schema: 1\napp: {name: a}\ndata: []\n' })

  it('ends with the exit code that is documented', async () => {
    expect(await start(['check', app, '--as-of', '2026-01-01'])).toMatchObject({ err: '', code: 1 })
    expect(await start(['scan', `${app}/none`])).toMatchObject({ out: '', code: 2 })
  })

  it('writes everything into a pipe before it ends', async () => {
    const { out, code } = await start(['rules', 'list', '--format', 'json'])
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThan(1000)
    expect(code).toBe(0)
  })

  it('does not mind a reader that has had enough', async () => {
    const { out, err, code } = await start(['rules', 'list', '--format', 'json'], { closeAtOnce: true })
    expect(out.length).toBeGreaterThan(0)
    expect([err, code]).toEqual(['', 0])
  })

  it('keeps the code of the result where the reader has had enough', async () => {
    const { err, code } = await start(['check', app, '--as-of', '2026-01-01', '-f', 'json'], { closeAtOnce: true })
    expect([err, code]).toEqual(['', 1])
  })

  it('says so where the output cannot be written', () => {
    const full = openSync('/dev/full', 'w')
    const { stderr, status } = spawnSync(process.execPath, [BIN, 'scan', app], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' })
    closeSync(full)
    expect([stderr, status]).toEqual(['candor: cannot write the output: no space left on the disk\n', 2])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('at %s in the middle ends with %i and leaves no half report', async (signal, expected) => {
    // Enough to be read for a while.
    const source = `${'import Clipboard from "@react-native-clipboard/clipboard"\nexport const paste = () => Clipboard.getString()\n'.repeat(30)}`
    const many = folderOf(Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`src/a${index}.ts`, source])))
    const child = spawn(process.execPath, [BIN, 'scan', many, '-f', `json=${many}/report.json`, '-f', 'text'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let written = ''
    child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (written += chunk.toString()))
    await new Promise((resolve) => setTimeout(resolve, 700))
    child.kill(signal)
    const [code, killedBy] = await new Promise<[number | null, string | null]>((resolve) => child.on('close', (...ended) => resolve(ended)))
    expect([code, killedBy, written]).toEqual([expected, null, ''])
    expect(readdirSync(many)).toEqual(['src'])
  })

  it('hears a signal while it waits for stdin', async () => {
    const child = spawn(process.execPath, [BIN, 'report', '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
    await new Promise((resolve) => setTimeout(resolve, 1500))
    child.kill('SIGTERM')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(143)
  })

  it('loads what a command needs and nothing else', async () => {
    const node = ['--require', `${folderOf({ 'spy.cjs': SPY })}/spy.cjs`]
    const loaded = async (...args: string[]): Promise<string[]> => {
      const { err } = await start(args, { node })
      const marks = {
        parser: '/commander/',
        compiler: '/typescript.js',
        yaml: '/yaml/',
        globs: '/picomatch/',
        rules: 'rulebook.json',
        packs: '.d.ts',
      }
      return Object.entries(marks).flatMap(([name, part]) => (err.split('\n').some((path) => path.includes(part)) ? [name] : []))
    }
    expect(await loaded('--help')).toEqual(['parser'])
    expect(await loaded('scan', '--help')).toEqual(['parser'])
    expect(await loaded('explain', 'camera')).toEqual(expect.arrayContaining(['parser', 'rules']))
    expect(await loaded('explain', 'camera')).not.toEqual(expect.arrayContaining(['compiler']))
    expect(await loaded('scan', app)).toEqual(expect.arrayContaining(['compiler', 'rules', 'packs']))
    expect(await loaded('scan', folderOf({ 'a.ts': 'export const a = 1\n' }))).not.toContain('compiler')
  })
})
