import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { Session } from '../src/cli/session.ts'
import type { Report } from '../src/types.ts'

const folder = mkdtempSync(join(tmpdir(), 'candor-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes files below a folder of their own. */
function disk(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true })
    writeFileSync(join(folder, name, file), text)
  }
  return join(folder, name)
}

async function candor(...args: string[]): Promise<{ out: string; err: string; code: unknown }> {
  let [out, err] = ['', '']
  const session: Session = {
    argv: ['node', 'candor', ...args],
    env: { LANG: 'en_US.UTF-8' },
    cwd: () => folder,
    stdout: { write: (text) => void (out += text) },
    stderr: { write: (text) => void (err += text) },
  }
  await run(session)
  return { out, err, code: session.exitCode }
}

/** The pack and the record that the manual shows. */
const manual = readFileSync(new URL('../docs/describe-your-own-sdk.md', import.meta.url), 'utf8')
const shown = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(manual)![1]!

disk('app', {
  'package.json': '{"name": "app", "dependencies": {"@acme/people": "1.0.0"}}',
  'src/main.ts': "import { loadPeople, track } from '@acme/people'\nexport const people = loadPeople()\ntrack('open')\nacme.model\n",
})
disk('own', {
  'people.d.ts': shown('ts'),
  'sdks/acme.yaml': shown('yaml'),
  'apis/web/global.d.ts': '/** @source https://acme.example */\ndeclare var acme: {\n  /** @collects device-info */\n  model: string\n}\n',
})

describe('--rules', () => {
  it('adds packs and SDKs to a scan', async () => {
    const { out, code } = await candor('scan', 'app', '--rules', 'own', '--format', 'json')
    const report = JSON.parse(out) as Report
    expect(report.evidence.map(({ line, kind, category }) => `${line} ${kind} ${category}`)).toEqual([
      '2 collect contacts',
      '3 collect usage-log',
      '4 collect device-info',
    ])
    expect(report.sdks.map(({ id, used }) => `${id} ${used}`)).toEqual(['acme-people true'])
    expect(code).toBe(0)
  })

  it('finds nothing of them without', async () => {
    const report = JSON.parse((await candor('scan', 'app', '--format', 'json')).out) as Report
    expect([...report.evidence, ...report.sdks]).toEqual([])
  })

  it('may stand in the configuration', async () => {
    disk('configured', { 'candor.config.yaml': 'rules: [../own]\n', 'main.ts': "import { track } from '@acme/people'\ntrack('open')\n" })
    const { evidence } = JSON.parse((await candor('scan', 'configured', '--format', 'json')).out) as Report
    expect(evidence.map(({ category }) => category)).toEqual(['usage-log'])
  })

  it('gives a draft and a check the same knowledge', async () => {
    await candor('init', 'app', '--rules', 'own')
    const draft = readFileSync(join(folder, 'app/privacy.yaml'), 'utf8')
    expect(draft).toMatch(/- category: contacts/)
    expect(draft).toMatch(/- id: acme-people/)
    const { out } = await candor('check', 'app', '--rules', 'own', '--format', 'json')
    expect((JSON.parse(out) as Report).evidence).toHaveLength(3)
  })

  it('refuses rules that are wrong, and audits nothing', async () => {
    disk('wrong', {
      'people.d.ts': shown('ts').replace('@collects contacts', '@colects contacts'),
      'sdks/acme.yaml': shown('yaml').replace('contacts', 'contcts'),
    })
    for (const command of [['scan'], ['check'], ['init', '--force']]) {
      const { out, err, code } = await candor(...command, 'app', '--rules', 'own', '--rules', 'wrong')
      expect(out).toBe('')
      expect(err).toMatch(/wrong\/people\.d\.ts:\d+:\d+ unknown tag "@colects"\n {2}did you mean "@collects"\?/)
      expect(code).toBe(2)
    }
    const { err } = await candor('scan', 'app', '--rules', 'wrong')
    expect(err).toMatch(/wrong\/sdks\/acme\.yaml:\d+:\d+ unknown category "contcts"\n {2}did you mean "contacts"\?/)
  })

  it('refuses a folder that is not there, or has no rules', async () => {
    expect(await candor('scan', 'app', '--rules', 'absent')).toMatchObject({
      err: expect.stringContaining('cannot read the rules in absent: no such file or folder'),
      code: 2,
    })
    disk('empty', { 'README.md': '' })
    expect(await candor('scan', 'app', '--rules', 'empty')).toMatchObject({
      err: expect.stringContaining('no .d.ts or .yaml file'),
      code: 2,
    })
  })
})

describe('rules validate', () => {
  it('accepts the folder of the manual', async () => {
    expect(await candor('rules', 'validate', 'own')).toEqual({ out: 'the rules are valid\n', err: '', code: 0 })
  })

  it('prints each problem with its place as typed, and exits 2', async () => {
    disk('bad', { 'a.d.ts': '/** @source https://acme.example */\ndeclare var acme: {\n  /** @collects contcts */\n  people: string\n}\n' })
    expect(await candor('rules', 'validate', 'bad/')).toEqual({
      out: 'bad/a.d.ts:3:17 unknown category "contcts"\n  did you mean "contacts"?\n',
      err: '',
      code: 2,
    })
    const { out } = await candor('rules', 'validate', 'bad', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject([{ code: 'rules-unknown-category', file: 'bad/a.d.ts', line: 3, column: 17 }])
    expect((await candor('rules', 'validate', 'bad', '--lang', 'zh')).out).toContain('未知的类别 "contcts"')
  })
})

describe('rules show', () => {
  it('finds what a pack says by module, by global and by member', async () => {
    const { out, code } = await candor('rules', 'show', '@acme/people', '--rules', 'own')
    expect(out).toContain('loadPeople  @collects contacts')
    expect(out).toContain('needs  android.permission.READ_CONTACTS NSContactsUsageDescription')
    expect(code).toBe(0)
    const members = async (name: string): Promise<string[]> => {
      const shownRules = JSON.parse((await candor('rules', 'show', name, '--format', 'json')).out) as { member: string; file: string }[]
      return shownRules.map(({ member, file }) => `${file} ${member}`)
    }
    expect(await members('wx.getLocation')).toEqual([
      'apis/mini-program/wx-location.d.ts wx.getLocation',
      'apis/web/wechat-jssdk.d.ts wx.getLocation',
    ])
    expect(await members('expo-clipboard')).toContain('apis/expo/expo-clipboard.d.ts getStringAsync')
    expect(await members('expo/expo-clipboard')).toEqual(await members('expo-clipboard'))
  })

  it('names the nearest name for one that is not known', async () => {
    const { err, code } = await candor('rules', 'show', 'expo-clipbord')
    expect(err).toContain('did you mean "expo-clipboard"?')
    expect(code).toBe(2)
  })
})

describe('rules test', () => {
  const pack = `/** @source https://acme.example */
declare module '@acme/vault' {
  /** @collects biometrics */
  export function unlock(): Promise<void>
  /** @collects location */
  export function place(): string
}
`
  const proof = (...lines: string[]): string => ["import { place, unlock } from '@acme/vault'", ...lines, ''].join('\n')

  it('holds the evidence of proofs against their comments', async () => {
    const right = ['unlock() // expect: collect biometrics', '// expect: collect location', 'place()', 'export {}']
    disk('proved', { 'vault.d.ts': pack, 'proofs/vault.ts': proof(...right) })
    expect(await candor('rules', 'test', 'proved')).toMatchObject({ code: 0, out: expect.stringContaining('1 proofs, 2 expectations: 0') })
  })

  it('names what is missing, what is too much, and members without a proof', async () => {
    disk('disproved', { 'vault.d.ts': pack, 'vault.ts': proof('unlock()', 'export const a = 1 // expect: collect contacts') })
    const { out, code } = await candor('rules', 'test', 'disproved')
    expect(out.split('\n').slice(0, 4)).toEqual([
      'vault.ts',
      '  Missing line 3: collect contacts',
      '  Noisy line 2: collect biometrics  (unlock)',
      'disproved/vault.d.ts:6 place gives no evidence in any proof',
    ])
    expect(code).toBe(1)
  })

  it('is no success without proofs', async () => {
    disk('unproved', { 'vault.d.ts': pack })
    expect(await candor('rules', 'test', 'unproved')).toMatchObject({ code: 2, err: expect.stringContaining('nothing was tested') })
  })

  it('knows for which apps a proof is', async () => {
    const text = '// apps: wechat\nwx.getClipboardData({}) // expect: collect clipboard/read\n'
    disk('hosted', {
      'vault.d.ts': pack,
      'host.ts': text,
      'vault.ts': proof('unlock(), place() // expect: collect biometrics; collect location'),
    })
    expect((await candor('rules', 'test', 'hosted')).out).toContain(': 0 proofs differ')
    disk('hosted', { 'host.ts': text.replace('// apps: wechat\n', '') })
    expect((await candor('rules', 'test', 'hosted')).out).toContain('Missing line 1: collect clipboard/read')
  })
})

describe('types of packs', () => {
  it('are checked, with the place and the compiler’s own words', async () => {
    const text = (type: string): string => `/** @source https://acme.example */
declare module '@acme/types' {
  /** @collects contacts */
  export function all(): ${type}
}
`
    disk('typed', { 'a.d.ts': text("Promise<[Navigator, typeof import('expo-clipboard')]>") })
    disk('mistyped', {
      'a.d.ts': text('Promise<Strng[]>'),
      'b.d.ts': text("import('@acme/nowhere').X").replaceAll('@acme/types', '@acme/other'),
    })
    expect(await candor('rules', 'validate', 'typed')).toMatchObject({ code: 0 })
    expect(await candor('rules', 'validate', 'mistyped')).toMatchObject({
      code: 2,
      out: [
        "mistyped/a.d.ts:4:34 type error: Cannot find name 'Strng'. Did you mean 'String'?",
        "mistyped/b.d.ts:4:33 type error: Cannot find module '@acme/nowhere' or its corresponding type declarations.",
        '',
      ].join('\n'),
    })
    expect((await candor('scan', 'app', '--rules', 'mistyped')).code).toBe(2)
  })
})

describe('a rules folder inside the app', () => {
  it('is no code of the app', async () => {
    disk('whole', {
      'src/main.ts': "import { place } from '@acme/vault'\nplace()\n",
      'rules/vault.d.ts':
        "/** @source https://acme.example */\ndeclare module '@acme/vault' {\n  /** @collects location */\n  export function place(): string\n}\n",
      'rules/vault.ts': "import { place } from '@acme/vault'\nplace() // expect: collect location\n",
    })
    const report = JSON.parse((await candor('scan', 'whole', '--rules', 'whole/rules', '--format', 'json')).out) as Report
    expect(report.evidence.map(({ file }) => file)).toEqual(['src/main.ts'])
  })
})
