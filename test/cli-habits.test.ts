import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { afterAll, describe, expect, it } from 'vitest'
import { CHECKS } from '../src/audit/audit.ts'
import { makeProgram } from '../src/cli/program.ts'
import { columnsOf } from '../src/report/terminal-text.ts'
import type { Report } from '../src/types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

/** The names that lead to every command, the program itself included. */
async function commandPaths(): Promise<string[][]> {
  const stream = { write: () => true }
  const session = { argv: [], env: {}, cwd: () => '/', stdout: stream, stderr: stream }
  const below = (command: Command, path: string[]): string[][] => [
    path,
    ...command.commands.flatMap((each) => below(each, [...path, each.name()])),
  ]
  return below(await makeProgram(session, 'en', () => true), [])
}

/** Lines with two English words in a row that are neither an example nor a placeholder. */
function englishIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*\$ /.test(line))
    .map((line) => line.replaceAll(/candor [a-z-]+( [a-z-]+)?|"[^"]*"|'[^']*'|[<[][^\]>]*[\]>]/g, ''))
    .filter((line) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(line))
}

describe('help', () => {
  it('has an example for each command, and keeps to 80 columns in both languages', async () => {
    for (const path of await commandPaths())
      for (const lang of ['en', 'zh']) {
        const { out, err, code } = await candor([...path, '--help', '--lang', lang], { columns: 80 })
        expect([err, code]).toEqual(['', 0])
        if (path.length === 1) expect(out).toMatch(new RegExp(`^ {2}\\$ .*candor ${path[0]}`, 'm'))
        for (const line of out.split('\n')) if (!line.startsWith('  $ ')) expect(columnsOf(line), line).toBeLessThanOrEqual(80)
      }
  })

  it('in Chinese has no English sentence', async () => {
    const paths = await commandPaths()
    expect(paths.length).toBeGreaterThan(10)
    for (const path of paths) {
      const { out } = await candor([...path, '--help', '--lang', 'zh'])
      expect(englishIn(out), path.join(' ')).toEqual([])
      expect(out).toContain('用法：')
    }
    // The test sees English where there is some.
    expect(englishIn((await candor(['scan', '--help'])).out).length).toBeGreaterThan(5)
  })
})

describe('candor alone', () => {
  const FIXTURES = fileURLToPath(new URL('../fixtures/apps/', import.meta.url))

  it.each(readdirSync(FIXTURES))('says what it found in %s in ten lines and names the next command', async (app) => {
    for (const columns of [80, 120]) {
      const { out, err, code } = await candor([], { cwd: `${FIXTURES}${app}`, columns })
      const filled = out.split('\n').filter((line) => line !== '')
      expect([err, code]).toEqual(['', 0])
      expect(filled.length).toBeLessThanOrEqual(10)
      expect(filled[0]).toMatch(/^candor \d/)
      expect(filled.slice(-2).join('\n')).toMatch(/^Next: candor check/m)
      for (const line of filled) expect(columnsOf(line), line).toBeLessThanOrEqual(columns)
    }
  })

  it('counts what it leaves out', async () => {
    const { out } = await candor([], { cwd: `${FIXTURES}react-native-shop` })
    const shown = out.split('\n').filter((line) => /^ {2}[a-z-]+(?:\/[a-z-]+)? +\S+:\d+ +\d/.test(line)).length
    const [, rest] = /^ {2}and (\d+) more: candor scan$/m.exec(out) ?? []
    const { out: json } = await candor(['scan', '--format', 'json'], { cwd: `${FIXTURES}react-native-shop` })
    const collected = (JSON.parse(json) as Report).evidence.flatMap(({ kind, category }) =>
      kind === 'collect' && category ? [category] : [],
    )
    expect(shown).toBeGreaterThan(1)
    expect(shown + Number(rest)).toBe(new Set(collected).size)
  })

  it('names candor init where nothing is declared, also in Chinese', async () => {
    const cwd = folderOf({ 'src/a.ts': 'export const a = navigator.userAgent\n' })
    expect((await candor([], { cwd })).out).toContain('Nothing is declared yet. Next: candor init')
    for (const args of [['--lang', 'zh'], ['--lang=zh'], ['--lang', 'zh', '--no-color']])
      expect((await candor(args, { cwd })).out).toContain('下一步：candor init')
  })

  it('where there is no app says so', async () => {
    expect(await candor([], { cwd: folderOf({ 'README.md': '' }) })).toMatchObject({
      out: '',
      code: 2,
      err: expect.stringContaining('no source files in .'),
    })
  })
})

describe('--verbose and --quiet', () => {
  const cwd = folderOf({ 'src/a.ts': 'export const a = navigator.userAgent\n', 'privacy.yaml': 'schema: 1\napp: {name: a}\ndata: []\n' })

  it.each(['scan', 'check'])('tells on stderr how long each stage of %s took', async (command) => {
    const { out, err } = await candor([command, '--verbose'], { cwd })
    const stages = ['listing files', 'reading platform files', 'reading source', 'analysing', 'joining', 'all']
    expect(err.split('\n').map((line) => line.replace(/ +\d+ ms$/, ''))).toEqual([...stages, ''])
    const plain = (text: string): string => text.replaceAll(/\d+\.\d s/g, '')
    expect(plain(out)).toBe(plain((await candor([command], { cwd })).out))
    expect((await candor([command, '--verbose', '--lang', 'zh'], { cwd })).err).toContain('分析')
  })

  it('shows progress on a terminal unless it is to be quiet', async () => {
    expect((await candor(['scan'], { cwd, isTTY: true })).err).toContain('analysing ...')
    expect((await candor(['scan', '-q'], { cwd, isTTY: true })).err).toBe('')
    expect((await candor(['scan'], { cwd })).err).toBe('')
  })

  it('leaves the explanations out', async () => {
    expect((await candor(['check'], { cwd })).out).toMatch(/^ {2}why /m)
    expect((await candor(['check', '--quiet'], { cwd })).out).not.toMatch(/^ {2}(?:why|do) /m)
  })
})

describe('the parser’s errors in Chinese', () => {
  it.each([
    [['chekc'], "错误：未知的命令 'chekc'\n（是否应为 check？）"],
    [['scan', '--fromat'], "错误：未知的选项 '--fromat'\n（是否应为 --format？）"],
    [['scan', '--lang', 'fr'], "错误：选项 '--lang <zh|en>' 的值 'fr' 无效，可选值：zh, en。"],
    [['check', '--fail-on', 'info'], "错误：选项 '--fail-on <severity>' 的值 'info' 无效，可选值：error, warning, none。"],
    [['scan', '--config'], "错误：选项 '-c, --config <file>' 缺少参数"],
    [['scan', 'a', 'b'], '错误：参数过多，应为 1 个，实为 2 个。'],
    [['diff'], "错误：缺少参数 'ref'"],
    [['completion', 'tcsh'], "错误：参数 'shell' 的值 'tcsh' 无效，可选值：bash, zsh, fish。"],
  ])('%j', async (args, message) => {
    const { err, code } = await candor(args, { env: { LANG: 'zh_CN.UTF-8' } })
    expect(err).toContain(message)
    expect(err).not.toMatch(/error:|Did you mean|Allowed/)
    expect(code).toBe(2)
  })
})

describe('what a user must change, in Chinese', () => {
  const code = folderOf({ 'src/a.ts': 'export const a = 1\n' })

  it.each([
    ['a folder that is not there', ['scan', 'no/such']],
    ['a file for a folder', ['scan', `${code}/src/a.ts`]],
    ['no manifest', ['check', code]],
    ['rules that are not there', ['scan', code, '--rules', 'no/such']],
    ['a configuration that is not there', ['scan', code, '-c', 'no.yaml']],
    ['a wrong configuration', ['scan', folderOf({ 'candor.config.yaml': 'inclued: 1\nfailOn: x\nstrict: 1\n' })]],
    ['a baseline that is not there', ['check', code, '--baseline', 'no.json']],
    ['a broken baseline', ['check', folderOf({ 'candor.baseline.json': '{' })]],
    ['no repository', ['check', code, '--since', 'main']],
    ['a ref that is none', ['diff', '--', '-x', code]],
    ['an app that is not there', ['check', code, '--app', 'x']],
    ['an unknown thing to explain', ['explain', 'zzzzzzzzzz']],
    ['a wrong day', ['check', code, '--as-of', 'x']],
    ['a manifest that cannot be written', ['init', code, '-m', 'no/such/x.yaml']],
  ])('%s', async (_, args) => {
    const { out, err, code: exit } = await candor([...args.slice(0, 1), '--lang', 'zh', ...args.slice(1)])
    expect([out, exit]).toEqual(['', 2])
    const lines = err.split('\n').map((line) => line.replaceAll(/\/\S+|no\/such\S*/g, ''))
    expect(englishIn(lines.join('\n'))).toEqual([])
    expect(err).toMatch(/[\u4e00-\u9fff]/)
  })
})

describe('completion', () => {
  /** What bash offers for a line that ends where the cursor is. */
  async function offered(line: string): Promise<string[]> {
    const folder = folderOf({ 'candor.bash': (await candor(['completion', 'bash'])).out })
    const words = line.split(' ')
    const script = [
      `source ${folder}/candor.bash`,
      `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length - 1}`,
      "function=$(complete -p candor | sed 's/.*-F \\([^ ]*\\).*/\\1/')",
      '$function',
      'printf "%s\\n" "${COMPREPLY[@]}"',
    ].join('\n')
    return execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean)
  }

  it('offers commands', async () => {
    const all = (await commandPaths()).filter((path) => path.length === 1).map(([name]) => name)
    expect((await offered('candor ')).toSorted()).toEqual(all.toSorted())
    expect(await offered('candor co')).toEqual(['config', 'completion'])
    expect(await offered('candor rules ')).toEqual(expect.arrayContaining(['list', 'validate']))
  })

  it('offers the options of the command', async () => {
    expect(await offered('candor check --s')).toEqual(expect.arrayContaining(['--strict', '--since']))
    expect(await offered('candor scan --since')).toEqual([])
    expect(await offered('candor check --strict --write')).toEqual(['--write-baseline'])
    expect(await offered('candor rules list --fo')).toEqual(['--format'])
    expect(await offered('candor --he')).toEqual(['--help'])
  })

  it('offers the values of an option', async () => {
    expect(await offered('candor check --fail-on ')).toEqual(['error', 'warning', 'none'])
    expect(await offered('candor check --lang z')).toEqual(['zh'])
    expect(await offered('candor completion ')).toEqual(['bash', 'zsh', 'fish'])
  })

  it('offers checks and categories to explain', async () => {
    const explained = await offered('candor explain ')
    expect(explained).toEqual(expect.arrayContaining([...CHECKS.map(({ id }) => id), 'clipboard/read', 'device-id/imei']))
    expect(await offered('candor explain clipb')).toEqual(['clipboard', 'clipboard/read'])
  })

  it('leaves files to the shell', async () => {
    expect(await offered('candor scan --config ')).toEqual([])
    expect(await offered('candor scan src')).toEqual([])
    expect((await candor(['completion', 'bash'])).out).toContain('complete -o default -F _candor candor')
  })

  it.each(['zsh', 'fish'])('knows every command, option and value in %s, too', async (shell) => {
    const { out } = await candor(['completion', shell])
    for (const path of await commandPaths()) for (const name of path) expect(out).toContain(name)
    for (const word of ['write-baseline', 'error warning none', 'clipboard/read', 'undeclared-collection']) expect(out).toContain(word)
  })

  for (const shell of ['bash', 'zsh', 'fish'])
    it.skipIf(!isInstalled(shell))(`is a script that ${shell} can read, in both languages`, async () => {
      for (const lang of ['en', 'zh']) {
        const { out } = await candor(['completion', shell, '--lang', lang])
        execFileSync(shell, ['-n', `${folderOf({ script: out })}/script`])
      }
    })
})

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0
}
