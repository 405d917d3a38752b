import { readFileSync, symlinkSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { CHECKS } from '../src/audit/audit.ts'
import { columnsOf } from '../src/report/terminal-text.ts'
import type { Report } from '../src/types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'
import { mismatches } from './json-schema.ts'

afterAll(removeFolders)

const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
/** Only files that name something of interest are parsed. */
const BROKEN = `${CLIPBOARD}export const b = (\n`
const MANIFEST = 'schema: 1\napp: {name: Shop}\n'
const undeclared = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': `${MANIFEST}data: []\n` }
const declared = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': `${MANIFEST}data: [clipboard/read]\n` }

async function reportOf(command: string, folder: string, ...args: string[]): Promise<Report> {
  const { out, err } = await candor([command, folder, '--format', 'json', ...args])
  expect(err).toBe('')
  return JSON.parse(out) as Report
}

const found = (report: Report): string[] => report.evidence.map(({ file, line, column }) => `${file}:${line}:${column}`)

describe('what a user must change', () => {
  const empty = folderOf({ 'README.md': 'nothing' })
  const code = folderOf({ 'src/a.ts': CLIPBOARD })

  it.each([
    [
      'a folder that is not there',
      ['scan', 'no/such'],
      'candor: cannot scan no/such: no such file or folder\n  give the folder of an app:  candor scan <dir>\n',
    ],
    ['a file for a folder', ['check', `${code}/src/a.ts`], `candor: cannot scan ${code}/src/a.ts: not a folder\n`],
    ['no sources', ['scan', empty], `candor: no source files in ${empty}: nothing was audited\n  candor reads .ts`],
    ['no sources for check', ['check', empty], 'nothing was audited'],
    ['no sources for init', ['init', empty], 'nothing was audited'],
    ['no manifest', ['check', code], 'candor: there is no privacy.yaml to hold the code against\n  draft one with:  candor init\n'],
    ['another manifest that is not there', ['check', code, '-m', 'own.yaml'], 'there is no own.yaml'],
    ['a configuration that is not there', ['scan', code, '-c', 'no.yaml'], 'cannot read the configuration no.yaml: no such file or folder'],
    ['a command that does not exist', ['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)"],
    ['an option that does not exist', ['scan', '--strct'], "error: unknown option '--strct'"],
    ['a mistyped option', ['scan', '--fromat', 'json'], '(Did you mean --format?)'],
    ['a format that does not exist', ['scan', '--format', 'xml'], 'candor: there is no format "xml"\n  one of text, json, sarif'],
    ['a mistyped format', ['check', '--format', 'serif=out.sarif'], 'candor: there is no format "serif"\n  did you mean "sarif"?'],
    ['a format that tells of findings, for an inventory', ['scan', code, '--format', 'junit'], 'junit tells of findings'],
    ['two formats on the terminal', ['check', '-f', 'json', '-f', 'text'], 'only one format goes to the terminal, not json and text'],
    ['a format without its file', ['check', '-f', 'sarif='], '--format sarif= names no file'],
    ['two formats into one file', ['check', '-f', 'json=a', '-f', 'csv=a'], 'two formats would be written to a\n'],
    ['an output for no format', ['check', '-f', 'json=a', '-o', 'b'], '--output is for a format without a file'],
    ['a wrong count', ['check', '--max-warnings', 'few'], 'It must be a whole number.'],
    ['a wrong language', ['scan', '--lang', 'fr'], 'Allowed choices are zh, en.'],
    ['a wrong severity', ['check', '--fail-on', 'info'], 'Allowed choices are error, warning, none.'],
    ['a wrong day', ['check', code, '--as-of', 'tomorrow'], 'candor: --as-of wants a day such as 2026-06-30, not "tomorrow"\n'],
    ['a day that does not exist', ['check', code, '--as-of', '2026-02-30'], 'not "2026-02-30"'],
    ['a folder too many', ['scan', code, code], 'error: too many arguments'],
  ])('%s', async (_, args, message) => {
    const { out, err, code: exit } = await candor(args, { cwd: code })
    expect(err).toContain(message)
    expect(err).not.toMatch(/^ +at /m)
    expect([out, exit]).toEqual(['', 2])
  })

  it('says it in Chinese, by option or locale; the option wins', async () => {
    for (const [args, env] of [
      [['--lang', 'zh'], {}],
      [['--lang=zh'], { LANG: 'en_US.UTF-8' }],
      [[], { LANG: 'zh_CN.UTF-8' }],
      [[], { LC_ALL: 'zh_TW', LANG: 'en_US' }],
    ] as [string[], Record<string, string>][])
      expect((await candor(['scan', empty, ...args], { env })).err).toContain('中没有源文件：未进行任何检查')
    expect((await candor(['scan', empty, '--lang', 'en'], { env: { LANG: 'zh_CN.UTF-8' } })).err).toContain('no source files')
    expect((await candor(['scan', empty], { env: { LC_ALL: 'C', LANG: 'zh_CN' } })).err).toContain('no source files')
  })

  it('never prints what the user typed raw', async () => {
    expect((await candor(['scan', '\u001B[31mx'])).err).toContain(String.raw`cannot scan \x1b[31mx`)
    expect((await candor(['explain', '\u001B[31mx'])).err).toContain(String.raw`nothing is known of "\x1b[31mx"`)
  })
})

describe('help', () => {
  it('is printed in both languages, in 80 columns, and is a success', async () => {
    for (const args of [
      ['--help'],
      ['scan', '--help'],
      ['check', '-h'],
      ['init', '-h'],
      ['explain', '-h'],
      ['report', '-h'],
      ['merge', '-h'],
      ['rules', '-h'],
      ['disclose', '-h'],
    ]) {
      const { out, err, code } = await candor(args, { columns: 80 })
      expect([err, code]).toEqual(['', 0])
      for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
    }
    expect((await candor(['check', '--help', '--lang', 'zh'])).out).toContain('与 privacy.yaml 及平台文件核对')
  })

  it('names the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(await candor(['--version'])).toEqual({ out: `${version}\n`, err: '', code: 0 })
  })
})

describe('exit codes of check', () => {
  const warning = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': `${MANIFEST}data: [clipboard/read, camera]\n` }
  const gap = { ...declared, 'src/b.ts': BROKEN }
  const both = { ...undeclared, 'src/b.ts': BROKEN }
  const excepted = {
    'src/a.ts': CLIPBOARD,
    'privacy.yaml': `${MANIFEST}data: []\nexceptions:\n  - {check: undeclared-collection, where: src/**, reason: later, until: 2026-06-30}\n`,
  }

  it.each([
    ['clean', declared, [], 0],
    ['an error', undeclared, [], 1],
    ['an error that is not to fail', undeclared, ['--fail-on', 'none'], 0],
    ['a warning', warning, [], 0],
    ['a warning that is to fail', warning, ['--fail-on', 'warning'], 1],
    ['a gap', gap, [], 0],
    ['a gap, strictly', gap, ['--strict'], 3],
    ['clean, strictly', declared, ['--strict'], 0],
    ['an error before a gap', both, ['--strict'], 1],
    ['a gap where errors do not fail', both, ['--strict', '--fail-on', 'none'], 3],
    ['an exception on its last day', excepted, ['--as-of', '2026-06-30'], 0],
    ['an exception after its last day', excepted, ['--as-of', '2026-07-01'], 1],
  ])('%s', async (_, files, args, code) => {
    const folder = folderOf(files)
    for (const format of ['text', 'json']) expect((await candor(['check', folder, '--format', format, ...args])).code).toBe(code)
  })

  it('a manifest that is broken is an error with its place', async () => {
    const { out, code } = await candor(['check', folderOf({ ...declared, 'privacy.yaml': 'schema: 1\napp: {name: [\n' })])
    expect(code).toBe(1)
    expect(out).toMatch(/^error {2}invalid-manifest {3}not valid YAML/m)
    expect(out).toMatch(/^ {2}privacy\.yaml:\d+:\d+$/m)
  })
})

describe('the report', () => {
  const folder = folderOf({
    ...undeclared,
    'package.json': '{"name": "shop", "dependencies": {"react-native": "0.80.0", "@sentry/react-native": "6.0.0"}}',
    'src/sentry.ts': "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n",
    'android/app/src/main/AndroidManifest.xml': '<manifest>\n  <uses-permission android:name="android.permission.CAMERA" />\n</manifest>\n',
    'src/broken.ts': BROKEN,
    'src/a.test.ts': CLIPBOARD,
  })

  it('is what its schema says', async () => {
    const schema: unknown = JSON.parse(readFileSync(new URL('../dist/schema/report.schema.json', import.meta.url), 'utf8'))
    for (const command of ['scan', 'check']) {
      const report = await reportOf(command, folder)
      expect(mismatches(report, schema)).toEqual([])
      expect(report.evidence.length * report.sdks.length * report.permissions.length * report.gaps.length).toBeGreaterThan(0)
      expect(report.findings === undefined).toBe(command === 'scan')
    }
    expect(mismatches({ schemaVersion: 2, stats: { files: 'x' }, more: 1 }, schema)).toEqual(
      expect.arrayContaining([
        '$.tool is missing',
        '$.more is not known',
        '$.schemaVersion is 2',
        '$.stats.files is a string',
        '$.stats.lines is missing',
      ]),
    )
  })

  it('is the same twice', async () => {
    const timeless = async (command: string): Promise<string> =>
      (await candor([command, folder, '--format', 'json'])).out.replace(/"ms": \d+/, '"ms": 0')
    for (const command of ['scan', 'check']) expect(await timeless(command)).toBe(await timeless(command))
  })

  it('is the same from wherever it is run', async () => {
    const here = await candor(['check', '--format', 'json'], { cwd: folder })
    const there = await candor(['check', folder, '--format', 'json'])
    expect(here.out.replace(/"ms": \d+/, '')).toBe(there.out.replace(/"ms": \d+/, ''))
  })

  it.each([80, 120])('keeps to %i columns', async (columns) => {
    for (const args of [['scan'], ['scan', '--all', '--frames', '--gaps'], ['check'], ['check', '--all'], ['check', '--quiet']])
      for (const terminal of [{ columns }, { env: { COLUMNS: String(columns) } }]) {
        const { out } = await candor([args[0]!, folder, ...args.slice(1)], terminal)
        for (const line of out.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(columns)
      }
  })

  it('is coloured on a terminal only, or when it is wanted', async () => {
    const colored = async (args: string[], env: Record<string, string>, isTTY: boolean): Promise<boolean> =>
      (await candor(['check', folder, ...args], { env, isTTY })).out.includes('\u001B[')
    expect(await colored([], {}, false)).toBe(false)
    expect(await colored([], {}, true)).toBe(true)
    expect(await colored([], { NO_COLOR: '1' }, true)).toBe(false)
    expect(await colored([], { NO_COLOR: '' }, true)).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1' }, false)).toBe(true)
    expect(await colored([], { FORCE_COLOR: '0' }, false)).toBe(false)
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' }, true)).toBe(false)
    expect(await colored(['--format', 'json'], {}, true)).toBe(false)
  })

  it('speaks Chinese, and gives the same document', async () => {
    expect((await candor(['check', folder, '--lang', 'zh'])).out).toContain('错误  undeclared-collection')
    const en = await reportOf('check', folder)
    const zh = await reportOf('check', folder, '--lang', 'zh')
    expect(zh.findings).toEqual(en.findings)
  })
})

describe('configuration', () => {
  const files = { 'src/a.ts': CLIPBOARD, 'src/dev/b.ts': CLIPBOARD, 'web/c.ts': CLIPBOARD, 'own.yaml': `${MANIFEST}data: []\n` }
  const scanned = async (some: Record<string, string>, ...args: string[]): Promise<string[]> => [
    ...new Set((await reportOf('scan', folderOf({ ...files, ...some }), ...args)).evidence.map(({ file }) => file)),
  ]

  it('includes and excludes by glob, folder and file', async () => {
    expect(await scanned({})).toEqual(['src/a.ts', 'src/dev/b.ts', 'web/c.ts'])
    expect(await scanned({}, '--include', 'src/**')).toEqual(['src/a.ts', 'src/dev/b.ts'])
    expect(await scanned({}, '--include', 'src', '--exclude', './src/dev/')).toEqual(['src/a.ts'])
    expect(await scanned({}, '--exclude', 'src/dev', 'web')).toEqual(['src/a.ts'])
    expect(await scanned({}, '--include', 'web/c.ts', '**/b.ts')).toEqual(['src/dev/b.ts', 'web/c.ts'])
  })

  it('refuses when everything is excluded', async () => {
    expect((await candor(['scan', folderOf(files), '--exclude', '**'])).code).toBe(2)
  })

  it('is read from its file, from a named one, or from package.json; the command line wins', async () => {
    const own = { 'candor.config.yaml': 'include: [web]\n' }
    expect(await scanned(own)).toEqual(['web/c.ts'])
    expect(await scanned(own, '--include', 'src/dev')).toEqual(['src/dev/b.ts'])
    expect(await scanned({ 'package.json': '{"name": "x", "candor": {"exclude": ["src/**"]}}' })).toEqual(['web/c.ts'])
    const named = folderOf({ 'ci/candor.yaml': 'include: [src/a.ts]\n' })
    expect(await scanned(own, '--config', `${named}/ci/candor.yaml`)).toEqual(['src/a.ts'])
  })

  it('says which manifest, what fails and how strictly', async () => {
    const check = async (some: Record<string, string>) => (await candor(['check', folderOf({ ...files, ...some })])).code
    expect(await check({ 'candor.config.yaml': 'manifest: own.yaml\n' })).toBe(1)
    expect(await check({ 'candor.config.yaml': 'manifest: own.yaml\nfailOn: none\n' })).toBe(0)
    expect(await check({ 'candor.config.yaml': 'manifest: own.yaml\nfailOn: none\nstrict: true\n', 'src/bad.ts': BROKEN })).toBe(3)
  })

  it.each([
    [
      'an unknown key',
      { 'candor.config.yaml': 'inclued: [src]\n' },
      'candor.config.yaml:1:1 unknown key "inclued"\n  did you mean "include"?',
    ],
    [
      'an unknown key in package.json',
      { 'package.json': '{"candor": {"failon": "error"}}' },
      'package.json:1:13 unknown key "failon"\n  did you mean "failOn"?',
    ],
    [
      'a wrong value',
      { 'candor.config.yaml': 'failOn: always\n' },
      'candor.config.yaml:1:9 "failOn" cannot be "always"\n  expected: error, warning, none',
    ],
    ['a text for a list', { 'candor.config.yaml': 'include: src\n' }, '"include" cannot be "src"'],
    ['broken YAML', { 'candor.config.yaml': 'include: [src\nexclude: [a]\n' }, 'candor.config.yaml:2:'],
  ])('tells of %s', async (_, some, message) => {
    const { err, code } = await candor(['scan', folderOf({ ...files, ...some })])
    expect(err).toContain(message)
    expect(code).toBe(2)
  })

  it('takes an empty file for none, and does not mind another tool’s package.json', async () => {
    expect(await scanned({ 'candor.config.yaml': '# nothing\n' })).toHaveLength(3)
    expect(await scanned({ 'package.json': '{"name": "candor"}' })).toHaveLength(3)
    expect(await scanned({ 'package.json': '{"candor": ' })).toHaveLength(3)
  })
})

describe('init', () => {
  const files = {
    'package.json': '{"name": "@acme/shop: app", "dependencies": {"react-native": "0.80.0", "@sentry/react-native": "6.0.0"}}',
    'src/a.ts': CLIPBOARD,
    'src/sentry.ts': "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n",
    'src/ask.ts': [
      "import { PermissionsAndroid } from 'react-native'",
      "export const ask = () => PermissionsAndroid.request('android.permission.CAMERA')",
      "export const odd = () => PermissionsAndroid.request('odd: # name')",
    ].join('\n'),
    'src/odd\nname.ts': CLIPBOARD,
    'android/app/src/main/AndroidManifest.xml':
      '<manifest>\n  <uses-permission android:name="android.permission.CAMERA" />\n  <uses-permission android:name="android.permission.INTERNET" />\n</manifest>\n',
  }

  it('writes a manifest that check takes, with nothing undeclared', async () => {
    const folder = folderOf(files)
    const { out, err, code } = await candor(['init', folder])
    expect([err, code]).toEqual(['', 0])
    expect(out).toMatch(/^wrote privacy\.yaml: 1 categories, \d permissions, 1 SDKs\n/)
    const { findings = [] } = await reportOf('check', folder)
    expect(findings.filter(({ check }) => /^undeclared|invalid/.test(check))).toEqual([])
    expect(readFileSync(`${folder}/privacy.yaml`, 'utf8')).toContain('android.permission.CAMERA')
  })

  it('never overwrites unless it is told to', async () => {
    const folder = folderOf({ ...files, 'privacy.yaml': 'mine' })
    const { err, code } = await candor(['init', folder])
    expect([err, code]).toEqual([
      'candor: privacy.yaml is there already\n  candor check  holds the code against it; --force overwrites it\n',
      2,
    ])
    expect(readFileSync(`${folder}/privacy.yaml`, 'utf8')).toBe('mine')
    expect((await candor(['init', folder, '--force'])).code).toBe(0)
    expect(readFileSync(`${folder}/privacy.yaml`, 'utf8')).toContain('schema: 1')
  })

  it('writes where it is told to, and says why it cannot', async () => {
    const folder = folderOf(files)
    expect((await candor(['init', folder, '--manifest', 'own.yaml'])).out).toContain('wrote own.yaml')
    const elsewhere = `${folderOf({})}/absolute.yaml`
    expect((await candor(['init', folder, '--manifest', elsewhere])).code).toBe(0)
    expect(readFileSync(elsewhere, 'utf8')).toBe(readFileSync(`${folder}/own.yaml`, 'utf8'))
    const { err, code } = await candor(['init', folder, '--manifest', 'no/such/own.yaml'])
    expect([err, code]).toEqual(['candor: cannot write no/such/own.yaml: no such file or folder\n', 2])
  })

  it('drafts an empty manifest for an app that collects nothing', async () => {
    const folder = folderOf({ 'src/a.ts': 'export const a = 1\n' })
    await candor(['init', folder])
    expect((await candor(['check', folder])).out).toMatch(/^✓ everything found is declared: 0 categories/)
  })
})

describe('explain', () => {
  it.each([
    ['a check', 'undeclared-sdk', ['undeclared-sdk  error', '191/5.1', 'exceptions: [{check: undeclared-sdk']],
    ['a category', 'clipboard/read', ['剪', 'clipboard contents', 'data: [{category: clipboard/read']],
    ['a permission', 'android.permission.CAMERA', ['android.permission.CAMERA', 'category   camera', '@capacitor/camera']],
    ['a permission by its last word', 'RECORD_AUDIO', ['android.permission.RECORD_AUDIO']],
    ['an SDK', 'sentry', ['Sentry', '@sentry/react-native', 'sdks: [{id: sentry']],
    ['an SDK by its package', '@sentry/react-native', ['sentry  ']],
    ['an API', 'getAndroidId', ['react-native-device-info', 'collects device-id/android-id']],
  ])('%s', async (_, id, words) => {
    const { out, err, code } = await candor(['explain', id, '--lang', 'en'])
    expect([err, code]).toEqual(['', 0])
    for (const word of words) expect(out).toContain(word)
    const { out: zh } = await candor(['explain', id, '--lang', 'zh'])
    if (id !== 'getAndroidId') expect(zh).not.toBe(out)
  })

  it('lists checks and categories without an id, in 80 columns', async () => {
    const { out, code } = await candor(['explain'], { columns: 80 })
    expect(code).toBe(0)
    for (const { id } of CHECKS) expect(out).toContain(`  ${id} `)
    expect(out).toContain('  clipboard/read ')
    for (const line of out.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80)
  })

  it('suggests the nearest id, or what to do', async () => {
    expect((await candor(['explain', 'undeclared-sdkk'])).err).toBe(
      'candor: nothing is known of "undeclared-sdkk"\n  did you mean "undeclared-sdk"?\n',
    )
    const { err, code } = await candor(['explain', 'zzzzzzzzzzzz'])
    expect([err, code]).toEqual(['candor: nothing is known of "zzzzzzzzzzzz"\n  candor explain  lists checks and categories\n', 2])
  })
})

describe('files as they come', () => {
  const at = ['src/a.ts:2:38']

  it.each([
    ['plain', CLIPBOARD],
    ['with a byte order mark', `\uFEFF${CLIPBOARD}`],
    ['in UTF-16, little endian', Buffer.from(`\uFEFF${CLIPBOARD}`, 'utf16le')],
    ['in UTF-16, big endian', Buffer.from(`\uFEFF${CLIPBOARD}`, 'utf16le').swap16()],
    ['with CRLF', CLIPBOARD.replaceAll('\n', '\r\n')],
    ['without a line break at the end', CLIPBOARD.trimEnd()],
  ])('%s', async (_, content) => {
    expect(found(await reportOf('scan', folderOf({ 'src/a.ts': content })))).toEqual(at)
  })

  it('a manifest with a byte order mark and CRLF', async () => {
    const folder = folderOf({ ...declared, 'privacy.yaml': `\uFEFF${declared['privacy.yaml'].replaceAll('\n', '\r\n')}` })
    expect((await reportOf('check', folder)).findings).toEqual([])
  })

  it('a file of 9 MB is a gap, and never clean', async () => {
    const folder = folderOf({ ...declared, 'src/big.ts': Buffer.alloc(9 * 1024 * 1024, 'a ') })
    expect((await reportOf('scan', folder)).gaps).toEqual([
      { file: 'src/big.ts', line: 1, why: 'too-large', message: '9437184 bytes, the limit is 8388608' },
    ])
    const { out } = await candor(['check', folder])
    expect(out).toContain('src/big.ts is too large to be read')
    expect(out).not.toContain('✓')
  })

  it('links that lead in a circle are not followed', async () => {
    const folder = folderOf({ 'src/a.ts': CLIPBOARD })
    symlinkSync(folder, `${folder}/src/loop`)
    symlinkSync(`${folder}/src/a.ts`, `${folder}/src/b.ts`)
    expect(found(await reportOf('scan', folder))).toEqual(at)
  })

  it('a syntax error is a gap with its line; what can be read is', async () => {
    const report = await reportOf('scan', folderOf({ 'src/a.ts': `${CLIPBOARD}export const b = {\n  c: 1,\n  d: ]\n}\n` }))
    expect(report.gaps).toMatchObject([{ file: 'src/a.ts', line: 5, why: 'unparsed' }])
    expect(found(report)).toEqual(at)
  })

  it('a name with escape sequences is never printed raw', async () => {
    const folder = folderOf({
      'src/\u001B[31mred\r\n.ts': CLIPBOARD,
      'src/\u001B]0;x\u0007.ts': BROKEN,
      'privacy.yaml': `${MANIFEST}data: []\n`,
    })
    for (const args of [
      ['scan', '--frames', '--gaps'],
      ['check', '--all'],
    ]) {
      const { out } = await candor([args[0]!, folder, ...args.slice(1)])
      expect(out).not.toMatch(/[\u001B\u0007\r]/)
      expect(out).toContain(String.raw`src/\x1b[31mred\x0d\x0a.ts:2`)
    }
    expect(found(await reportOf('scan', folder))).toContain('src/\u001B[31mred\r\n.ts:2:38')
  })
})
