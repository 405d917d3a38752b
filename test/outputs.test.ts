import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { Session } from '../src/cli/session.ts'
import { FORMATS } from '../src/index.ts'
import type { Report } from '../src/types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
const APP = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': 'schema: 1\napp: {name: Shop}\ndata: []\n' }

describe('formats', () => {
  it('go to the terminal and into any number of files in one run, in folders that are not there yet', async () => {
    const cwd = folderOf(APP)
    const others = FORMATS.filter((format) => format !== 'text')
    const { out, err, code } = await candor(['check', '-f', 'text', ...others.flatMap((format) => ['-f', `${format}=out/${format}`])], {
      cwd,
    })
    expect([err, code]).toEqual(['', 1])
    expect(out).toMatch(/^error {2}undeclared-collection/)
    expect(readdirSync(`${cwd}/out`).toSorted()).toEqual(others.toSorted())
    for (const format of others) {
      const alone = await candor(['check', '-f', format], { cwd })
      expect(withoutTime(readFileSync(`${cwd}/out/${format}`, 'utf8')), format).toBe(withoutTime(alone.out))
      expect(alone.code).toBe(1)
    }
  })

  it('of a file have no colour and its own width, whatever the terminal has', async () => {
    const cwd = folderOf(APP)
    await candor(['check', '-f', 'text=a.txt'], { cwd, isTTY: true, columns: 44 })
    await candor(['check', '-f', 'text=b.txt'], { cwd })
    expect(withoutTime(readFileSync(`${cwd}/a.txt`, 'utf8'))).toBe(withoutTime(readFileSync(`${cwd}/b.txt`, 'utf8')))
  })

  it('--output takes the one that names no file, and then nothing is printed', async () => {
    const cwd = folderOf(APP)
    expect(await candor(['scan', '-f', 'json', '-o', 'a.json'], { cwd })).toEqual({ out: '', err: '', code: 0 })
    expect((JSON.parse(readFileSync(`${cwd}/a.json`, 'utf8')) as Report).evidence).toHaveLength(1)
    expect((await candor(['check', '-o', 'a.txt'], { cwd })).out).toBe('')
    expect(readFileSync(`${cwd}/a.txt`, 'utf8')).toContain('undeclared-collection')
  })
})

describe('a file that cannot be written', () => {
  it.each([
    ['a folder', 'src', 'is a folder', '是目录'],
    ['a path through a file', 'privacy.yaml/a.json', 'not a folder', '不是目录'],
    ['a full disk', '/dev/full', 'no space left on the disk', '磁盘空间不足'],
  ])('%s: says so, exits with 2, and leaves the other outputs', async (_, file, en, zh) => {
    const cwd = folderOf(APP)
    const args = ['check', '-f', 'text', '-f', `sarif=${file}`, '-f', 'json=ok.json']
    const { out, err, code } = await candor(args, { cwd })
    expect([err, code]).toEqual([`candor: cannot write ${file}: ${en}\n`, 2])
    expect(out).toContain('undeclared-collection')
    expect((JSON.parse(readFileSync(`${cwd}/ok.json`, 'utf8')) as Report).findings).toHaveLength(1)
    expect((await candor([...args, '--lang', 'zh'], { cwd })).err).toBe(`candor: 无法写入 ${file}：${zh}\n`)
    expect(readdirSync(cwd).toSorted()).toEqual(['ok.json', 'privacy.yaml', 'src'])
  })

  it('its name is never printed raw', async () => {
    const { err } = await candor(['check', '-f', 'json=src/\u001B[31m/\u0000'], { cwd: folderOf(APP) })
    expect(err).toContain(String.raw`cannot write src/\x1b[31m/\x00`)
  })
})

describe('a file that is there', () => {
  it('is replaced with its mode; a link is followed, and a device is not replaced', async () => {
    const cwd = folderOf({ ...APP, 'real.json': 'old' })
    chmodSync(`${cwd}/real.json`, 0o640)
    symlinkSync(`${cwd}/real.json`, `${cwd}/link.json`)
    expect((await candor(['check', '-f', 'json=link.json', '-f', 'csv=/dev/null'], { cwd })).code).toBe(1)
    expect(lstatSync(`${cwd}/link.json`).isSymbolicLink()).toBe(true)
    expect(statSync(`${cwd}/real.json`).mode & 0o777).toBe(0o640)
    expect(readFileSync(`${cwd}/real.json`, 'utf8')).toMatch(/^\{/)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('stays as it was where the new one cannot be made', async () => {
    const cwd = folderOf({ ...APP, 'report.json': 'old' })
    expect((await candor(['check', '-c', 'none.yaml', '-f', 'json=report.json'], { cwd })).code).toBe(2)
    expect((await candor(['scan', '-f', 'text', '-f', 'junit=report.json'], { cwd })).code).toBe(2)
    expect(readFileSync(`${cwd}/report.json`, 'utf8')).toBe('old')
  })
})

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %i, with the line of progress removed and nothing written', async (signal, code) => {
    const cwd = folderOf(APP)
    const listeners = new Map<string, () => void>()
    const written: string[] = []
    const ended = new Error('the process has ended')
    const session: Session = {
      argv: ['node', 'candor', 'check', '-f', 'json=report.json'],
      env: {},
      cwd: () => cwd,
      stdout: { write: (text) => written.push(text) },
      stderr: { write: (text) => written.push(text), isTTY: true },
      on: (name, listener) => listeners.set(name, listener),
      exit: (given) => {
        session.exitCode = given
        throw ended
      },
    }
    // As soon as there is time to look: in the middle of the run.
    const heard = new Promise((resolve) =>
      setImmediate(() => {
        try {
          listeners.get(signal)!()
        } catch (error) {
          resolve(error)
        }
      }),
    )
    const running = run(session)
    expect(await heard).toBe(ended)
    expect(session.exitCode).toBe(code)
    expect(written.at(-1)).toBe('\r\u001B[2K')
    expect(existsSync(`${cwd}/report.json`)).toBe(false)
    await running
  })
})

describe('candor report', () => {
  it.each(FORMATS)('gives the same %s from a saved report as check and scan do', async (format) => {
    const cwd = folderOf(APP)
    await candor(['check', '-f', 'json=check.json'], { cwd })
    await candor(['scan', '-f', 'json=scan.json'], { cwd })
    const direct = await candor(['check', '-f', format], { cwd })
    const saved = await candor(['report', 'check.json', '-f', format], { cwd })
    expect([saved.err, saved.code]).toEqual(['', 0])
    // Code frames need the sources, which a saved report does without.
    const frameless = (text: string): string => withoutTime(text).replaceAll(/^ *(?:\d+)? │.*\n/gm, '')
    expect(frameless(saved.out)).toBe(frameless(direct.out))
    const inventory = await candor(['report', 'scan.json', '-f', format], { cwd })
    if (inventory.code === 2) expect(inventory.err).toContain('tells of findings')
    else expect(inventory.out).toContain(format === 'text' ? 'clipboard/read' : 'clipboard')
  })

  it('is a gate only where it is asked to be', async () => {
    const cwd = folderOf({ ...APP, 'src/broken.ts': `${CLIPBOARD}export const b = (\n` })
    await candor(['check', '-f', 'json=a.json'], { cwd })
    const codes = []
    for (const args of [[], ['--fail-on', 'error'], ['--fail-on', 'none', '--strict'], ['--max-warnings', '0']])
      codes.push((await candor(['report', 'a.json', ...args], { cwd })).code)
    expect(codes).toEqual([0, 1, 3, 0])
  })

  it('has colour where check has it', async () => {
    const cwd = folderOf(APP)
    await candor(['check', '-f', 'json=a.json'], { cwd })
    for (const [args, colored] of [
      [['report', 'a.json'], true],
      [['report', 'a.json', '--no-color'], false],
      [['merge', 'a.json', '-f', 'text'], true],
      [['merge', 'a.json', '-f', 'text', '--no-color'], false],
    ] as const)
      expect((await candor([...args], { cwd, isTTY: true })).out.includes('\u001B['), args.join(' ')).toBe(colored)
  })

  it('reads stdin', async () => {
    const cwd = folderOf(APP)
    const { out } = await candor(['check', '-f', 'json'], { cwd })
    expect((await candor(['report', '-', '-f', 'csv'], { cwd, stdin: out })).out).toContain('undeclared-collection')
    expect(await candor(['report', '-'], { cwd, stdin: '' })).toEqual({ out: '', err: 'candor: stdin is empty\n', code: 2 })
  })

  const valid = JSON.stringify({
    schemaVersion: 1,
    tool: { name: 'candor', version: '1.0.0' },
    root: '.',
    platforms: [],
    evidence: [],
    sdks: [],
    permissions: [],
    gaps: [],
    stats: { files: 1, lines: 1, parsed: 0, ms: 0 },
  })
  it.each([
    [
      'another version of the schema',
      valid.replace('"schemaVersion":1', '"schemaVersion":2'),
      'a.json has schema version 2; this candor reads version 1',
    ],
    ['no version', valid.replace('"schemaVersion":1,', ''), 'a.json has schema version undefined; this candor reads version 1'],
    ['another tool', valid.replace('"candor"', '"eslint"'), 'a.json is not a report of candor but of eslint'],
    [
      'a name that would steer the terminal',
      valid.replace('"candor"', String.raw`"\u001b[31m"`),
      String.raw`a.json is not a report of candor but of \x1b[31m`,
    ],
    ['a SARIF log', '{"version": "2.1.0", "runs": []}', 'a.json is not a report of candor'],
    ['a list', '[]', 'a.json is not a report of candor'],
    ['null', 'null', 'a.json is not a report of candor'],
    ['an empty file', '\n', 'a.json is empty'],
    ['a file that is cut off', valid.slice(0, -20), 'a.json is cut off: its end is missing'],
    ['a file that is cut off after a brace', valid.slice(0, valid.indexOf('}') + 1), 'a.json is not JSON, or is cut off'],
    ['another text', 'error  undeclared-collection', 'a.json is not JSON, or is cut off'],
    ['a part left out', valid.replace('"evidence":[],', ''), 'a.json is not whole: evidence is not what a report has there'],
    [
      'a part of another kind',
      valid.replace('"gaps":[]', '"gaps":[{"file":"a"}]'),
      'a.json is not whole: gaps.0.line is not what a report has there',
    ],
    ['a run that saw nothing', valid.replace('"files":1', '"files":0'), 'a.json says that nothing was audited'],
  ])('refuses %s in one line', async (_, content, message) => {
    const cwd = folderOf({ 'a.json': content, 'b.json': valid })
    for (const args of [
      ['report', 'a.json'],
      ['merge', 'b.json', 'a.json'],
    ]) {
      expect(await candor(args, { cwd })).toEqual({ out: '', err: `candor: ${message}\n`, code: 2 })
      const { err } = await candor([...args, '--lang', 'zh'], { cwd })
      expect(err).toMatch(/^candor: a\.json .*\p{Script=Han}.*\n$/u)
    }
    expect((await candor(['report', 'b.json'], { cwd })).code).toBe(0)
  })

  it('says what to do where there is no such file', async () => {
    const { err, code } = await candor(['report', 'none.json'], { cwd: folderOf({}) })
    expect([err, code]).toEqual([
      'candor: cannot read the report none.json: no such file or folder\n  make one with:  candor check --format json=FILE\n',
      2,
    ])
  })
})

describe('candor merge', () => {
  it('joins reports in any order, and is a gate where it is asked to be', async () => {
    const cwd = folderOf(
      Object.fromEntries(
        Object.entries(APP).flatMap(([file, text]) => [
          [`apps/a/${file}`, text],
          [`apps/b/${file}`, text],
        ]),
      ),
    )
    for (const app of ['a', 'b'])
      await candor(['check', `apps/${app}`, '-f', `json=${app}.json`, '--report-root', `apps/${app}`, '--fail-on', 'none'], { cwd })
    const joined = await candor(['merge', 'a.json', 'b.json'], { cwd })
    expect([joined.err, joined.code]).toEqual(['', 0])
    expect((await candor(['merge', 'b.json', 'a.json', 'b.json'], { cwd })).out).toBe(joined.out)
    const report = JSON.parse(joined.out) as Report
    expect([report.root, report.findings!.map(({ file }) => file), report.stats.files]).toEqual(['apps', ['a/src/a.ts', 'b/src/a.ts'], 2])
    const gate = await candor(['merge', 'a.json', 'b.json', '-f', 'text', '-f', 'json=all.json', '--fail-on', 'error'], { cwd })
    expect(gate.code).toBe(1)
    expect(gate.out).toContain('  a/src/a.ts:2:38\n')
    expect(readFileSync(`${cwd}/all.json`, 'utf8')).toBe(joined.out)
    expect((await candor(['merge', 'all.json', 'a.json'], { cwd })).out).toBe(joined.out)
  })

  it('wants a file', async () => {
    expect((await candor(['merge'])).code).toBe(2)
  })
})

describe('the folder’s path in the repository', () => {
  const repository = folderOf({
    '.git/HEAD': 'ref: refs/heads/main\n',
    ...Object.fromEntries(Object.entries(APP).map(([file, text]) => [`apps/shop/${file}`, text])),
  })
  const rootOf = async (args: string[], cwd: string): Promise<string> =>
    (JSON.parse((await candor(['scan', ...args, '-f', 'json'], { cwd })).out) as Report).root

  it('is found by .git, wherever candor is run, or is told', async () => {
    expect(await rootOf(['apps/shop'], repository)).toBe('apps/shop')
    expect(await rootOf([], `${repository}/apps/shop`)).toBe('apps/shop')
    expect(await rootOf([], repository)).toBe('.')
    expect(await rootOf([], folderOf(APP))).toBe('.')
    expect(await rootOf(['apps/shop', '--report-root', 'packages/x'], repository)).toBe('packages/x')
  })

  it('leads hosts to the file, and links to it where the host is known', async () => {
    const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: 'abc' }
    expect((await candor(['check', 'apps/shop', '-f', 'github'], { cwd: repository })).out).toContain('file=apps/shop/src/a.ts,')
    const onGitHub = await candor(['check', 'apps/shop', '-f', 'markdown'], { cwd: repository, env })
    expect(onGitHub.out).toContain('(https://github.com/acme/shop/blob/abc/apps/shop/src/a.ts#L2)')
    const onGitLab = await candor(['check', 'apps/shop', '-f', 'markdown'], {
      cwd: repository,
      env: { CI_PROJECT_URL: 'https://gitlab.com/acme/shop', CI_COMMIT_SHA: 'abc' },
    })
    expect(onGitLab.out).toContain('(https://gitlab.com/acme/shop/-/blob/abc/apps/shop/src/a.ts#L2)')
  })
})

/** A run's time is the one thing that differs. */
function withoutTime(text: string): string {
  return text.replaceAll(/ · \d+\.\d s| in \d+\.\d s| time="[\d.]+"|"ms": \d+/g, '')
}
