import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CHECKS } from '../src/audit/audit.ts'
import { columnsOf } from '../src/report/terminal-text.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

const FIXTURES = fileURLToPath(new URL('../fixtures/apps/', import.meta.url))
let app = ''

beforeAll(async () => {
  app = folderOf({})
  cpSync(`${FIXTURES}react-native-shop`, app, { recursive: true })
  writeFileSync(`${app}/src/broken.ts`, 'export const a = navigator.userAgent\nexport const = 1\n')
  writeFileSync(`${app}/src/large.ts`, `// ${' '.repeat(8 * 1024 * 1024)}\n`)
  const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: app })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'one')
  writeFileSync(`${app}/src/new.ts`, "import C from '@react-native-clipboard/clipboard'\nexport const paste = () => C.getString()\n")
  await candor(['check', '--format', 'json=report.json', '--fail-on', 'none'], { cwd: app })
  await candor(['scan', '--format', 'json=scan.json'], { cwd: app })
  mkdirSync(`${app}/team`)
  writeFileSync(
    `${app}/team/a.d.ts`,
    "/** @source https://a.example */\ndeclare module 'a' {\n  /** @collects nothing */\n  export function a(): void\n}\n",
  )
})

/** What stands for itself in any language: code, names of APIs and categories, paths, addresses, YAML to copy. */
const QUOTED = [/^.*│.*$/, /https?:\S+/g, /candor [a-z]+.*$/, /(?:exceptions|data|permissions|sdks): ?\[.*$/, /[\w./@-]+\.\w+(?::\d+)*/g]

/** What the compiler, the app’s own texts, git and the SDK directory say is not translated. */
const FOREIGN = /Variable declaration expected|the panel is in debug builds only|git fetch|read your contacts|no such thing|关闭方式/

/** Lines that have an English sentence: three words in a row that only people write. */
function english(text: string): string[] {
  return text
    .split('\n')
    .filter(
      (line) => !FOREIGN.test(line) && /\b[A-Za-z][a-z]+(?: [a-z]+){2,}/.test(QUOTED.reduce((rest, each) => rest.replace(each, ''), line)),
    )
}

const LINES: [string[], number][] = [
  [[], 0],
  [['scan', '--frames', '--gaps', '--all'], 0],
  [['scan', '--format', 'markdown'], 0],
  [['scan', '--verbose'], 0],
  [['check', '--all'], 1],
  [['check', '--since', 'HEAD'], 1],
  [['check', '--format', 'markdown'], 1],
  [['check', '--format', 'github-summary'], 1],
  [['check', '--format', 'github'], 1],
  [['check', '--format', 'junit'], 1],
  [['check', '--format', 'gitlab'], 1],
  [['check', '--format', 'csv'], 1],
  [['check', '--write-baseline', 'b.json'], 0],
  [['diff', 'HEAD'], 0],
  [['diff', 'HEAD', '--format', 'markdown'], 0],
  [['disclose'], 0],
  [['disclose', '--strict'], 1],
  [['disclose', '--out', 'lists'], 0],
  [['init', '--force', '-m', 'drafted.yaml'], 0],
  [['config'], 0],
  [['report', 'report.json'], 0],
  [['report', 'scan.json', '--gaps'], 0],
  [['merge', 'report.json', 'report.json', '--format', 'text'], 0],
  [['merge', 'report.json', 'scan.json'], 2],
  [['merge', 'scan.json', 'nowhere.json'], 2],
  [['report', 'package.json'], 2],
  [['explain'], 0],
  ...CHECKS.map(({ id }): [string[], number] => [['explain', id], 0]),
  [['explain', 'location'], 0],
  [['explain', 'READ_CONTACTS'], 0],
  [['explain', 'wx.getLocation'], 0],
  [['sdk', 'sentry'], 0],
  [['sdk', 'no such thing'], 2],
  [['rules', 'show', 'wx.getLocation'], 0],
  [['rules', 'validate', 'team'], 2],
  [['rules', 'test', 'team'], 2],
  [['scan', '--rules', 'team'], 2],
  [['diff', 'no-such-ref'], 2],
  [['check', '--since', '-x'], 2],
  [['check', '--app', 'x'], 2],
  [['disclose', '--list', 'x'], 2],
  [['disclose', '--preset', 'x'], 2],
  [['disclose', '--template', 'x.yaml'], 2],
  [['completion', 'bash', 'zsh'], 2],
]

it.each(LINES)('%j speaks Chinese', async (args, code) => {
  const { out, err, code: exit } = await candor([...args.slice(0, 2), '--lang', 'zh', ...args.slice(2)].filter(Boolean), { cwd: app })
  expect([exit, english(out + err)]).toEqual([code, []])
  expect(out + err).toMatch(/[\u4e00-\u9fff]/)
})

it('keeps what is to be filled to the terminal’s width', async () => {
  for (const lang of ['en', 'zh']) {
    const { err } = await candor(['disclose', '--lang', lang, '-m', 'none.yaml'], { cwd: app, columns: 80 })
    const lines = err.split('\n').filter((line) => line.startsWith('  '))
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
  }
})

it('would see English', async () => {
  for (const args of [[], ['check'], ['explain', 'undeclared-sdk'], ['diff', 'no-such-ref']])
    expect(english(Object.values(await candor(args, { cwd: app })).join('\n')).length).toBeGreaterThan(0)
})
