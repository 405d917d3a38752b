import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { readRuleFiles, RULES_FOLDER } from '../../src/io/rules.ts'
import type { RuleFile } from '../../src/rulebook/compile.ts'
import { compileRules } from '../../src/rulebook/compile.ts'
import { validateRules } from '../../src/rulebook/validate.ts'

const taxonomy = `categories:
  - {id: contacts, name: {zh: 通讯录, en: contacts}, sensitive: false, source: a table}
  - {id: clipboard, name: {zh: 剪贴板, en: clipboard}, sensitive: false, source: a table}
  - {id: clipboard/read, parent: clipboard, name: {zh: 剪贴板, en: clipboard}, sensitive: false, source: a table}
`
const sdk = (id: string, more = ''): string =>
  `  - {id: ${id}, name: {zh: 甲, en: A}, relation: third-party, kind: push, dataSource: unsourced, coordinates: {npm: [${id}-npm]}, sources: [https://a.example]${more}}\n`
const pack = (body: string, source = ' * @source https://a.example/docs\n'): string =>
  `/**\n${source} */\ndeclare module 'acme' {\n${body}\n}\n`

const base = [
  { file: 'taxonomy.yaml', text: taxonomy },
  { file: 'sdks/acme.yaml', text: `sdks:\n${sdk('acme')}` },
]

/** What is said of the files, one line each: place, code, message, help. */
function said(...files: RuleFile[]): string[] {
  return validateRules(ts, [...base, ...files]).map(
    ({ file, line, column, code, message, help }) => `${file}:${line}:${column} ${code}: ${message.en}${help ? ` | ${help.en}` : ''}`,
  )
}
const saidOfPack = (text: string): string[] => said({ file: 'apis/web/acme.d.ts', text })

describe('rules that are valid', () => {
  it('are candor’s own', () => {
    const problems = validateRules(ts, readRuleFiles(RULES_FOLDER))
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([])
  })

  it('are tags in any place where they may stand', () => {
    const body = `
  /** @collects contacts @permission android.permission.READ_CONTACTS @os android @note see @acme/contacts */
  export function all(): Promise<string[]>
  /** @requests @permissionFrom name */
  export function ask(name: string): void
  /** @starts acme @source https://a.example/start */
  export function start(): void
  /** for people: someone@example.com */
  export function plain(): void`
    expect(saidOfPack(pack(body))).toEqual([])
    expect(saidOfPack('// @source https://a.example\ndeclare var acme: {\n  /** @collects contacts */\n  all(): void\n}\n')).toEqual([])
  })

  it('are overloads that differ', () => {
    const body = `
  /** @collects contacts */
  export function get(what: 'people'): void
  /** @collects clipboard/read */
  export function get(what: 'text'): void`
    expect(saidOfPack(pack(body))).toEqual([])
  })
})

describe('a pack is refused', () => {
  it('for an unknown tag, with the nearest', () => {
    expect(saidOfPack(pack('  /** @colects contacts */\n  export function all(): void'))).toEqual([
      'apis/web/acme.d.ts:5:7 rules-unknown-tag: unknown tag "@colects" | did you mean "@collects"?',
    ])
  })

  it('for an unknown category, with the nearest', () => {
    expect(saidOfPack(pack('  /**\n   * Everyone.\n   * @collects contcts\n   */\n  export function all(): void'))).toEqual([
      'apis/web/acme.d.ts:7:16 rules-unknown-category: unknown category "contcts" | did you mean "contacts"?',
    ])
  })

  it('for an unknown SDK', () => {
    expect(saidOfPack(pack('  /** @starts acne */\n  export function start(): void'))).toEqual([
      'apis/web/acme.d.ts:5:15 rules-unknown-sdk: unknown SDK "acne" | did you mean "acme"?',
    ])
  })

  it('for a tag without its word', () => {
    expect(
      saidOfPack(pack('  /** @collects */\n  export function all(): void\n  /** @starts */\n  export function start(): void')),
    ).toEqual([
      'apis/web/acme.d.ts:5:7 rules-empty-tag: @collects needs a category | write it after @collects',
      'apis/web/acme.d.ts:7:7 rules-empty-tag: @starts needs a value | write it after @starts',
    ])
  })

  it('for statements without a source, in templates too', () => {
    expect(saidOfPack(pack('  /** @collects contacts */\n  export function all(): void', ''))).toEqual([
      'apis/web/acme.d.ts:5:3 rules-no-source: this statement has no @source | add @source URL here, to the module, or at the top of the file',
    ])
    const element =
      "interface TemplateElements {\n  button: {\n    'open-type': {\n      /** @collects contacts */\n      pick: true\n    }\n  }\n}\n"
    expect(saidOfPack(element)[0]).toMatch(/^apis\/web\/acme\.d\.ts:5:7 rules-no-source/)
  })

  it('for its syntax, and then for nothing else', () => {
    const lines = saidOfPack(pack('  /** @colects contacts */\n  export functon all(): void'))
    expect(lines.every((each) => each.includes(' rules-syntax: syntax error: '))).toBe(true)
    expect(lines[1]).toBe("apis/web/acme.d.ts:6:10 rules-syntax: syntax error: Unknown keyword or identifier. Did you mean 'function'?")
  })

  it('for an export at its top level', () => {
    expect(saidOfPack('/** @source https://a.example */\nexport declare function all(): void\n')).toEqual([
      expect.stringMatching(/^apis\/web\/acme\.d\.ts:2:1 rules-top-level-export: a pack has no import or export/),
    ])
  })

  it('for saying of a member what another pack does not', () => {
    const one = { file: 'apis/web/a.d.ts', text: pack('  /** @collects contacts */\n  export function all(): void') }
    const two = { file: 'apis/web/b.d.ts', text: pack('  /** @writes contacts */\n  export function all(): void') }
    expect(said(one, two)).toEqual([
      'apis/web/b.d.ts:6:1 rules-contradiction: acme all: @writes contacts here, @collects contacts in apis/web/a.d.ts:6 | describe the member in one pack only',
    ])
  })
})

describe('a table is refused', () => {
  it('for YAML that is none', () => {
    expect(said({ file: 'sdks/b.yaml', text: 'sdks:\n  - {id: b\n' })[0]).toMatch(/^sdks\/b\.yaml:3:1 rules-syntax: not valid YAML/)
  })

  it('for an unknown or a missing key, and a wrong value', () => {
    expect(said({ file: 'sdks/b.yaml', text: `sdks:\n${sdk('b', ', permisions: [x]')}` })).toEqual([
      expect.stringMatching(/^sdks\/b\.yaml:2:\d+ rules-unknown-key: unknown key "permisions" \| did you mean "permissions"\?$/),
    ])
    expect(said({ file: 'permissions/tv.yaml', text: 'permissions:\n  - name: a\n    level: normal\n' })).toEqual([
      'permissions/tv.yaml:2:5 rules-missing-key: "permissions.source" is missing',
    ])
    expect(said({ file: 'sdks/b.yaml', text: `sdks:\n${sdk('b').replace('push', 'psh')}` })).toEqual([
      expect.stringMatching(/rules-wrong-value: "sdks\.kind" cannot be "psh" \| did you mean "push"\?$/),
    ])
  })

  it('for an unknown category, wherever it stands', () => {
    const table = 'permissions:\n  - {name: a, level: normal, source: x, category: contact}\n'
    expect(
      said(
        { file: 'permissions/tv.yaml', text: table },
        { file: 'sdks/b.yaml', text: `sdks:\n${sdk('b', ', data: {optional: [clipbord]}')}` },
      ),
    ).toEqual([
      'permissions/tv.yaml:2:51 rules-unknown-category: unknown category "contact" | did you mean "contacts"?',
      expect.stringMatching(/^sdks\/b\.yaml:2:\d+ rules-unknown-category: unknown category "clipbord" \| did you mean "clipboard"\?$/),
    ])
  })

  it('for an SDK or a package that is there already', () => {
    expect(said({ file: 'sdks/b.yaml', text: `sdks:\n${sdk('acme')}` })).toEqual([
      'sdks/b.yaml:2:10 rules-repeated: SDK "acme" is there already | first in sdks/acme.yaml:2; keep one of them',
      expect.stringMatching(/rules-repeated: npm package "acme-npm" is there already/),
    ])
  })

  it('for a name that candor does not read', () => {
    expect(said({ file: 'sdk.yml', text: 'sdks: []\n' })[0]).toMatch(/^sdk\.yml:1:1 rules-stray-file/)
  })

  it('without a word on SDKs that only the broken file names', () => {
    const broken = { file: 'sdks/b.yaml', text: 'sdks: [\n' }
    const starts = { file: 'apis/web/b.d.ts', text: pack('  /** @starts b */\n  export function start(): void') }
    expect(said(broken, starts).every((each) => each.startsWith('sdks/b.yaml'))).toBe(true)
  })
})

describe('rules that are added to others', () => {
  const known = compileRules(ts, [
    ...base,
    { file: 'apis/web/a.d.ts', text: pack('  /** @collects contacts */\n  export function all(): void') },
  ])
  const added = (text: string): string[] => validateRules(ts, [{ file: 'a.d.ts', text }], known).map(({ code }) => code)

  it('may refer to what those know, and say the same', () => {
    expect(
      added(pack('  /** @collects contacts */\n  export function all(): void\n  /** @starts acme */\n  export function start(): void')),
    ).toEqual([])
  })

  it('may not contradict or repeat them', () => {
    expect(added(pack('  /** @checks contacts */\n  export function all(): void'))).toEqual(['rules-contradiction'])
    expect(validateRules(ts, [{ file: 'sdks/x.yaml', text: `sdks:\n${sdk('acme')}` }], known).map(({ help }) => help?.en)).toEqual([
      "candor's own rules have it",
      "candor's own rules have it",
    ])
  })
})

describe('layouts of the published lists', () => {
  const list = (columns: string): { file: string; text: string } => ({
    file: 'lists/own.yaml',
    text: `presets:\n  - id: own\n    name: {zh: 自有, en: own}\n    lists:\n      sdks: {source: ours, columns: [${columns}]}\n`,
  })
  const columns = { file: 'lists/columns.yaml', text: 'columns:\n  - {list: sdks, id: name, title: {zh: 名称, en: Name}, source: ours}\n' }

  it('name columns that exist', () => {
    expect(said(columns, list('name, {column: name, title: {zh: 名, en: N}}'))).toEqual([])
    expect(said(columns, list('nam'))).toEqual([
      'lists/own.yaml:5:38 rules-unknown-column: unknown column "sdks: nam" | did you mean "sdks: name"?',
    ])
  })

  it('have names of their own', () => {
    const twice = { ...list('name'), file: 'lists/b.yaml' }
    expect(said(columns, list('name'), twice)).toEqual([
      expect.stringContaining('lists/b.yaml:2:9 rules-repeated: layout "own" is there already'),
    ])
  })
})
