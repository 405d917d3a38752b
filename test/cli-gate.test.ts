import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Report } from '../src/types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'
import { mismatches } from './json-schema.ts'

afterAll(removeFolders)

const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
const MANIFEST = 'schema: 1\napp: {name: Shop}\n'
const NOTHING = `${MANIFEST}data: []\n`
const undeclared = { 'src/a.ts': CLIPBOARD, 'privacy.yaml': NOTHING }

async function reportOf(folder: string, ...args: string[]): Promise<Report> {
  const { out, err } = await candor(['check', folder, '--format', 'json', ...args])
  expect(err).toBe('')
  return JSON.parse(out) as Report
}

/** `check file:line by`, one a finding; `open` where nothing takes it out. */
const states = (report: Report): string[] =>
  (report.findings ?? []).map(({ check, file, line, suppressed }) => `${check} ${file}:${line} ${suppressed?.by ?? 'open'}`)

describe('a baseline', () => {
  it('is written, then used without a word, and the findings stay in the report', async () => {
    const folder = folderOf(undeclared)
    expect(await candor(['check', folder, '--write-baseline'])).toEqual({
      out: 'wrote candor.baseline.json: 1 finding\n',
      err: '',
      code: 0,
    })
    expect(states(await reportOf(folder))).toEqual(['undeclared-collection src/a.ts:2 baseline'])
    const { out, code } = await candor(['check', folder])
    expect([out, code]).toEqual([expect.stringContaining('1 in the baseline'), 0])
    expect((await candor(['check', folder, '--no-baseline'])).code).toBe(1)
  })

  it('survives moved lines and another format, and lets a second equal read through', async () => {
    const folder = folderOf(undeclared)
    await candor(['check', folder, '--write-baseline'])
    const moved = `${'// line\n'.repeat(10)}import Clipboard from "@react-native-clipboard/clipboard";\nexport const paste = () =>\n  Clipboard\n    .getString();\n`
    writeFileSync(`${folder}/src/a.ts`, moved)
    expect(states(await reportOf(folder))).toEqual(['undeclared-collection src/a.ts:14 baseline'])
    writeFileSync(`${folder}/src/a.ts`, moved.replace('=>\n', '=>\n  Clipboard.getString() ?? '))
    expect(states(await reportOf(folder))).toEqual(['undeclared-collection src/a.ts:13 baseline', 'undeclared-collection src/a.ts:14 open'])
  })

  it('is told of once the finding is gone, with the line of the entry', async () => {
    const folder = folderOf(undeclared)
    await candor(['check', folder, '--write-baseline'])
    writeFileSync(`${folder}/src/a.ts`, 'export const a = 1\n')
    expect(states(await reportOf(folder))).toEqual(['unused-suppression candor.baseline.json:6 open'])
    expect((await candor(['check', folder])).code).toBe(0)
    expect((await candor(['check', folder, '--fail-on', 'warning'])).code).toBe(1)
    await candor(['check', folder, '--write-baseline'])
    expect(states(await reportOf(folder))).toEqual([])
  })

  it('stands where it is told to, by option and configuration', async () => {
    const folder = folderOf({ ...undeclared, 'ci/x': '' })
    const { out } = await candor(['check', 'app', '--write-baseline', 'own.json'], { cwd: `${folder}/..` })
    expect(out).toBe('')
    expect((await candor(['check', '.', '--write-baseline', 'ci/own.json'], { cwd: folder })).out).toBe('wrote ci/own.json: 1 finding\n')
    expect((await candor(['check', '..', '--baseline', 'own.json'], { cwd: `${folder}/ci` })).code).toBe(0)
    expect((await candor(['check', folder])).code).toBe(1)
    writeFileSync(`${folder}/candor.config.yaml`, 'baseline: ci/own.json\n')
    expect((await candor(['check', folder])).code).toBe(0)
    writeFileSync(`${folder}/src/a.ts`, 'export const a = 1\n')
    expect((await candor(['check', folder, '--write-baseline'])).out).toBe('wrote ci/own.json: 0 findings\n')
    writeFileSync(`${folder}/candor.config.yaml`, 'baseline: false\n')
    expect((await candor(['check', folder])).code).toBe(0)
  })

  it('holds neither what a comment takes out nor what is wrong with the manifest', async () => {
    const folder = folderOf({
      'src/a.ts': CLIPBOARD.replace('\n', '\n// candor-ignore undeclared-collection: debug only\n'),
      'privacy.yaml': `${NOTHING}datta: []\n`,
    })
    await candor(['check', folder, '--write-baseline'])
    expect(JSON.parse(readFileSync(`${folder}/candor.baseline.json`, 'utf8'))).toMatchObject({ findings: [] })
  })

  it.each([
    ['cut short', '{"tool": "candor", "kind": "base', 'the baseline candor.baseline.json is cut short or no JSON (1:'],
    [
      'of another version',
      '{"tool": "candor", "kind": "baseline", "schemaVersion": 9}',
      'has schema version 9; this candor reads version 1',
    ],
    ['of another tool', '{"src/a.ts": {"no-console": {"count": 1}}}', 'is not a baseline of candor'],
  ])('is refused when it is %s', async (_, text, message) => {
    const { out, err, code } = await candor(['check', folderOf({ ...undeclared, 'candor.baseline.json': text })])
    expect(err).toContain(message)
    expect(err).toContain('\n  write it anew with:  candor check --write-baseline\n')
    expect([out, code, err.split('\n').length]).toEqual(['', 2, 3])
  })

  it('is refused when it is named and not there, or cannot be written', async () => {
    const folder = folderOf(undeclared)
    const { err, code } = await candor(['check', folder, '--baseline', `${folder}/no.json`])
    expect([err, code]).toEqual([expect.stringContaining('cannot read the baseline no.json: no such file or folder'), 2])
    const unwritable = await candor(['check', folder, '--write-baseline', `${folder}/no/such.json`])
    expect([unwritable.err, unwritable.code]).toEqual([expect.stringContaining('cannot write no/such.json: no such file or folder'), 2])
  })
})

describe('a candor-ignore comment', () => {
  const WHY = 'candor-ignore undeclared-collection: until the rewrite'
  const vue = (template: string, script: string): string => `<template>\n${template}\n</template>\n<script>\n${script}\n</script>\n`
  const uni = {
    'pages.json': '{"pages": []}',
    'manifest.json': '{}',
    'App.vue': vue('<view />', ''),
    'package.json': '{"dependencies": {"@dcloudio/uni-app": "3"}}',
  }
  const wechat = { 'project.config.json': '{}', 'app.json': '{}' }
  const PHONE = '<button\n  open-type="getPhoneNumber"\n  @getphonenumber="got">'

  it.each([
    ['TypeScript', { 'src/a.ts': CLIPBOARD }, 'Clipboard.', `/* ${WHY} */ Clipboard.`],
    [
      'TSX',
      { 'src/a.tsx': `${CLIPBOARD}export const A = () => (\n  <View>\n    {Clipboard.getString()}\n  </View>\n)\n` },
      '    {Clip',
      `    {/* ${WHY} */}\n    {Clip`,
    ],
    ['JavaScript', { 'src/a.js': CLIPBOARD }, 'export', `// ${WHY}\nexport`],
    [
      'ArkTS',
      {
        'oh-package.json5': '{}',
        'src/a.ets':
          "import pasteboard from '@ohos.pasteboard'\n@Entry\nstruct A {\n  go() {\n    pasteboard.getSystemPasteboard().getData()\n  }\n}\n",
      },
      '    paste',
      `    // ${WHY}\n    paste`,
    ],
    ['a Vue script', { ...uni, 'pages/a.vue': vue('<view />', 'uni.getClipboardData({})') }, 'uni.get', `// ${WHY}\nuni.get`],
    ['a Vue template', { ...uni, 'pages/a.vue': vue(PHONE, '') }, '<button', `<!-- ${WHY} -->\n<button`],
    ['a WXML template', { ...wechat, 'pages/a.wxml': PHONE.replace('@', 'bind') }, '<button', `<!-- ${WHY} -->\n<button`],
  ])('works in %s', async (_, files, found, ignored) => {
    const before = await reportOf(folderOf({ ...files, 'privacy.yaml': NOTHING }))
    const open = (report: Report): string[] => states(report).filter((each) => /^undeclared-collection .* open$/.test(each))
    expect(open(before).length).toBeGreaterThan(0)
    const after = await reportOf(
      folderOf({
        ...Object.fromEntries(
          Object.entries(files).map(([file, text]) => [file, /a\.\w+$/.test(file) ? text.replace(found, ignored) : text]),
        ),
        'privacy.yaml': NOTHING,
      }),
    )
    expect(states(after).filter((each) => each.endsWith('comment'))).toHaveLength(1)
    expect(open(after)).toHaveLength(open(before).length - 1)
    expect(states(after).filter((each) => /unused-suppression|invalid-ignore/.test(each))).toEqual([])
  })

  it.each([
    [
      'AndroidManifest.xml',
      'android/app/src/main/AndroidManifest.xml',
      '<manifest>\n  <!-- candor-ignore undeclared-permission, unused-permission: a library asks -->\n  <uses-permission\n    android:name="android.permission.CAMERA" />\n</manifest>\n',
    ],
    [
      'Info.plist',
      'ios/App/Info.plist',
      '<plist><dict>\n<!-- candor-ignore undeclared-permission, unused-permission: a library asks -->\n<key>NSCameraUsageDescription</key>\n<string>to scan</string>\n</dict></plist>\n',
    ],
    [
      'module.json5',
      'entry/src/main/module.json5',
      "{\n  module: {\n    requestPermissions: [\n      // candor-ignore undeclared-permission, unused-permission: a library asks\n      {\n        name: 'ohos.permission.CAMERA'\n      }\n    ]\n  }\n}\n",
    ],
  ])('works in %s', async (_, file, text) => {
    const report = await reportOf(folderOf({ 'src/a.ts': 'export const a = 1\n', 'privacy.yaml': NOTHING, [file]: text }))
    expect(states(report).map((each) => each.replace(/ .* /, ' '))).toEqual(['undeclared-permission comment', 'unused-permission comment'])
  })

  it('works in the manifest', async () => {
    const data = 'data:\n  # candor-ignore unused-declaration: native code reads it\n  - camera\n'
    expect(states(await reportOf(folderOf({ 'src/a.ts': 'export const a = 1\n', 'privacy.yaml': `${MANIFEST}${data}` })))).toEqual([
      'unused-declaration privacy.yaml:5 comment',
    ])
  })

  it('is told of when it is unused, has no reason, or names what is not there', async () => {
    const folder = folderOf({
      'src/a.ts': '// candor-ignore undeclared-sdk: why\nexport const a = 1\n',
      'src/b.ts': '// candor-ignore undeclared-sdk\nexport const b = 1\n',
      'src/c.ts': '// candor-ignore undeclared-skd: why\nexport const c = 1\n',
      'privacy.yaml': NOTHING,
    })
    expect(states(await reportOf(folder))).toEqual([
      'invalid-ignore src/b.ts:1 open',
      'invalid-ignore src/c.ts:1 open',
      'unused-suppression src/a.ts:1 open',
    ])
    const { out, code } = await candor(['check', folder])
    expect(out).toContain('did you mean "undeclared-sdk"?')
    expect(code).toBe(1)
  })
})

describe('severity by check', () => {
  it('comes from the configuration', async () => {
    const folder = folderOf({ ...undeclared, 'candor.config.yaml': 'severity:\n  undeclared-collection: warning\n' })
    expect((await reportOf(folder)).findings?.map(({ severity }) => severity)).toEqual(['warning'])
    expect((await candor(['check', folder])).code).toBe(0)
    writeFileSync(`${folder}/candor.config.yaml`, 'severity: {undeclared-collection: off}\n')
    expect(states(await reportOf(folder))).toEqual([])
  })

  it.each([
    [
      'a check that is not there',
      'strict: true\nseverity:\n  undeclared-skd: off\n',
      'candor.config.yaml:3:3 unknown key "undeclared-skd"\n  did you mean "undeclared-sdk"?',
    ],
    [
      'a level that is not there',
      'severity:\n  undeclared-sdk: warn\n',
      'candor.config.yaml:2:19 "severity.undeclared-sdk" cannot be "warn"\n  did you mean "warning"?',
    ],
    ['the one check that must stand', 'severity: {invalid-manifest: off}\n', 'candor.config.yaml:1:12 unknown key "invalid-manifest"'],
    ['several things', 'failOn: 1\nstrict: maybe\nmaxWarnings: -1\n', 'candor.config.yaml:3:14 "maxWarnings" cannot be -1'],
  ])('is refused for %s', async (_, text, message) => {
    const { err, out, code } = await candor(['check', folderOf({ ...undeclared, 'candor.config.yaml': text })])
    expect(err).toMatch(/^candor: the configuration is wrong, so nothing was audited\n/)
    expect(err).toContain(message)
    expect([out, code]).toEqual(['', 2])
  })
})

describe('the schema of the configuration that ships', () => {
  const schema: unknown = JSON.parse(readFileSync(new URL('../dist/schema/config.schema.json', import.meta.url), 'utf8'))

  it('takes what candor takes, and refuses what it refuses', () => {
    const full = { severity: { 'undeclared-sdk': 'off' }, baseline: false, failOn: 'warning', apps: ['shop'], maxWarnings: 0, strict: true }
    expect(mismatches(full, schema)).toEqual([])
    expect(mismatches({ severity: { 'invalid-manifest': 'off' } }, schema)).not.toEqual([])
    expect(mismatches({ failOn: 'always' }, schema)).not.toEqual([])
    expect(mismatches({ inclued: ['src'] }, schema)).not.toEqual([])
  })
})

describe('config', () => {
  const files = { ...undeclared, 'candor.config.yaml': '# ours\nfailOn: warning\nexclude: [src/dev]\n', 'candor.baseline.json': '' }

  it('puts the origin below a value that leaves no room for it', async () => {
    const cwd = folderOf({ 'a.ts': '', 'candor.config.yaml': `exclude: [${'src/a-rather-long-folder, '.repeat(2)}src/b]\n` })
    const { out } = await candor(['config'], { cwd, columns: 80 })
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(out).toMatch(/^exclude +\["src\/a-rather.*"src\/b"\]\n {15}candor\.config\.yaml:1$/m)
  })

  it('prints every setting and where it comes from', async () => {
    const { out, err, code } = await candor(['config', folderOf(files), '--include', 'src'])
    expect([err, code]).toEqual(['', 0])
    const rows = Object.fromEntries(
      out
        .trimEnd()
        .split('\n')
        .map((line) => [line.split(' ')[0], line.replace(/\s+/g, ' ')]),
    )
    expect(rows).toMatchObject({
      failOn: 'failOn warning candor.config.yaml:2',
      exclude: 'exclude ["src/dev"] candor.config.yaml:3',
      include: 'include ["src"] --include',
      manifest: 'manifest privacy.yaml default',
      baseline: 'baseline candor.baseline.json default',
      maxWarnings: 'maxWarnings - default',
      formats: 'formats ["text"] default',
    })
  })

  it('prints the same as JSON', async () => {
    const json = async (...args: string[]) =>
      JSON.parse((await candor(['config', folderOf(files), '--format', 'json', ...args])).out) as Record<string, unknown>
    expect(await json()).toMatchObject({
      failOn: { value: 'warning', from: { by: 'file', file: 'candor.config.yaml', line: 2, column: 1 } },
      strict: { value: false, from: { by: 'default' } },
      since: { value: null, from: { by: 'default' } },
    })
    expect(await json('--lang', 'zh')).toMatchObject({ lang: { value: 'zh', from: { by: 'option', option: '--lang' } } })
  })

  it('names the place in package.json', async () => {
    const folder = folderOf({ ...undeclared, 'package.json': '{\n\t"name": "x",\n\t"candor": {\n\t\t"strict": true\n\t}\n}\n' })
    expect((await candor(['config', folder])).out).toMatch(/^strict +true +package\.json:4$/m)
  })

  it('is refused where the folder or the configuration is wrong', async () => {
    expect((await candor(['config', 'no/such'])).code).toBe(2)
    expect((await candor(['config', folderOf({ 'candor.config.yaml': 'lnag: zh\n' })])).err).toContain('did you mean "lang"?')
  })

  it('decides the language of messages below the option', async () => {
    const folder = folderOf({ ...undeclared, 'candor.config.yaml': 'lang: zh\n' })
    expect((await candor(['check', folder])).out).toContain('错误  undeclared-collection')
    expect((await candor(['check', folder, '--lang', 'en'])).out).toContain('error  undeclared-collection')
    rmSync(`${folder}/candor.config.yaml`)
    expect((await candor(['check', folder])).out).toContain('error  undeclared-collection')
  })
})
