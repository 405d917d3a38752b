import { spawn } from 'node:child_process'
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
