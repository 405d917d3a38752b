import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readMarkdown } from '../../src/disclose/formats/markdown.ts'
import { candor, folderOf, removeFolders } from '../cli-session.ts'
import type { Outcome } from '../cli-session.ts'

afterAll(removeFolders)

const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
const SENTRY = "import * as Sentry from '@sentry/react-native'\nSentry.init({})\n"
const PACKAGE = '{"name": "shop", "dependencies": {"react-native": "0.80.0", "@sentry/react-native": "6.1.0"}}'
const code = { 'src/a.ts': CLIPBOARD, 'src/b.ts': SENTRY, 'package.json': PACKAGE }
const HEAD = 'schema: 1\napp: {name: {zh: 商城, en: Shop}}\n'
/** Nothing is left to be filled in the standard layout. */
const FULL = `${HEAD}data:
  - {category: clipboard/read, reason: {zh: 识别口令, en: recognise a code}, scenario: [share]}
sdks:
  - {id: sentry, scenario: [launch]}
`
/** The scenario of Sentry, and everything of the clipboard. */
const PARTIAL = `${HEAD}data: []\nsdks: [sentry]\n`

const full = (): string => folderOf({ ...code, 'privacy.yaml': FULL })
const partial = (): string => folderOf({ ...code, 'privacy.yaml': PARTIAL })
const run = (folder: string, ...args: string[]): Promise<Outcome> => candor(['disclose', folder, ...args], { cwd: folder })

/** The rows of a printed list, titles first. */
async function rows(folder: string, list: string, ...args: string[]): Promise<string[][]> {
  const { out } = await run(folder, '--list', list, ...args)
  return readMarkdown(out)!
}

describe('what the lists say', () => {
  it('is what the manifest declares, then what the directory knows, then what the code shows', async () => {
    const [titles, ...lines] = await rows(full(), 'sdks', '--lang', 'zh')
    expect(titles).toEqual(['SDK名称', '运营方', '功能', '使用目的', '使用场景', '涉及个人信息', '收集方式', '隐私政策链接'])
    expect(lines).toHaveLength(1)
    expect(lines[0]!.slice(0, 5)).toEqual(['Sentry 错误监控', 'Functional Software, Inc.', '崩溃监控', '崩溃与性能监控', '启动应用'])
    expect(lines[0]![6]).toBe('SDK 直接采集')
    const { out } = await run(full(), '--list', 'sdks', '--format', 'json')
    const { cells } = (JSON.parse(out) as { rows: { cells: Record<string, { origin: string }> }[] }).rows[0]!
    expect(Object.fromEntries(Object.entries(cells).map(([id, { origin }]) => [id, origin]))).toEqual({
      name: 'directory',
      provider: 'directory',
      function: 'directory',
      purpose: 'directory',
      scenario: 'declared',
      data: 'directory',
      method: 'evidence',
      privacyPolicy: 'directory',
    })
  })

  it('shows what nobody declared as to be filled, in the list’s own language', async () => {
    const [, clipboard, sentry] = await rows(partial(), 'collected', '--lang', 'zh')
    expect(clipboard).toEqual(['剪切板内容', '【待填写】', '【待填写】', '设备自动采集', '本应用', '否'])
    expect(sentry![2]).toBe('【待填写】')
    expect((await rows(partial(), 'collected', '--lang', 'en'))[1]!.slice(0, 3)).toEqual([
      'clipboard contents',
      '[to be filled]',
      '[to be filled]',
    ])
  })

  it('asks for the language that a text does not have', async () => {
    const folder = folderOf({
      ...code,
      'privacy.yaml': `${HEAD}data:\n  - {category: clipboard/read, reason: {zh: 识别口令}, scenario: 分享}\n`,
    })
    expect((await rows(folder, 'collected', '--lang', 'zh'))[1]!.slice(1, 3)).toEqual(['识别口令', '分享'])
    expect((await rows(folder, 'collected', '--lang', 'en'))[1]!.slice(1, 3)).toEqual(['[to be filled]', '分享'])
  })

  it('leaves out what an exception covers', async () => {
    const exception = 'exceptions:\n  - {check: undeclared-collection, category: clipboard/read, reason: debug only, until: 2026-06-30}\n'
    const folder = folderOf({ ...code, 'privacy.yaml': `${PARTIAL}${exception}` })
    const names = async (day: string) => (await rows(folder, 'collected', '--lang', 'en', '--as-of', day)).slice(1).map(([name]) => name)
    expect(await names('2026-06-30')).not.toContain('clipboard contents')
    expect(await names('2026-07-01')).toContain('clipboard contents')
  })

  it('takes shared data from SDKs, from entries and from what they name as recipients', async () => {
    const shared = `  - {category: location, reason: maps, scenario: [map], sharedWith: [post]}
sharing:
  - {id: post, recipient: {name: {zh: 邮局, en: Post}, contact: a@post.example}, data: [name, user/address, parcel size], purpose: [delivery], scenario: [order], method: api}
`
    const folder = folderOf({ ...code, 'privacy.yaml': FULL.replace('sdks:', `${shared}sdks:`) })
    const [, sentry, post] = await rows(folder, 'shared', '--lang', 'en')
    expect(sentry![0]).toBe('Functional Software, Inc. (Sentry)')
    expect(post).toEqual([
      'Post',
      'name, postal address, parcel size, location',
      'delivery',
      'orders',
      'sent through a server interface',
      'a@post.example',
    ])
  })

  it('takes a permission’s scenario from the data that it opens, and says which systems have it', async () => {
    const manifest = `${HEAD}data:\n  - {category: camera, reason: scan, scenario: [scan]}\npermissions:\n  - {name: camera, platforms: {android: [android.permission.CAMERA]}, refusal: none}\n`
    const [, camera] = await rows(
      folderOf({ 'src/a.ts': 'export {}\n', 'privacy.yaml': manifest }),
      'permissions',
      '--preset',
      'full',
      '--lang',
      'en',
    )
    expect(camera).toEqual([
      '1',
      'camera',
      'android.permission.CAMERA',
      'take pictures and videos',
      'scan',
      'scanning',
      'yes',
      'yes',
      '[to be filled]',
      'none',
      'Android',
    ])
  })

  it('rests on the code and the directory alone where there is no manifest', async () => {
    const { out, err, code: exit } = await run(folderOf(code), '--lang', 'en')
    expect(exit).toBe(0)
    expect(out).toContain('clipboard contents')
    expect(err).toContain(
      'there is no privacy.yaml, so the lists rest on the code and the SDK directory alone; draft one with: candor init',
    )
  })
})

describe('a folder that holds several apps', () => {
  it('is disclosed one app at a time', async () => {
    const app = (name: string): Record<string, string> =>
      Object.fromEntries(
        Object.entries({ ...code, 'privacy.yaml': FULL.replace('en: Shop', `en: ${name}`) }).map(([file, text]) => [
          `apps/${name}/${file}`,
          text,
        ]),
      )
    const folder = folderOf({ 'package.json': '{"name": "all", "workspaces": ["apps/*"]}', ...app('one'), ...app('two') })
    const { err, code: exit } = await run(folder, '--lang', 'en')
    expect([err, exit]).toEqual(['candor: there are several apps here, and each has lists of its own\n  name one:  --app one\n', 2])
    const named = await run(folder, '--lang', 'en', '--app', 'two', '--list', 'collected')
    expect([named.err, named.code]).toEqual(['', 0])
    expect(named.out).toContain('# two: Personal information collected')
    expect(readMarkdown(named.out)).toHaveLength(3)
    expect((await run(folder, '--lang', 'en', '--app', 'one', '--list', 'collected')).out).toContain('# one: ')
  })
})

describe('strictness', () => {
  it.each([
    ['nothing to be filled', FULL, [], 0],
    ['nothing to be filled, strictly', FULL, ['--strict'], 0],
    ['something to be filled', PARTIAL, [], 0],
    ['something to be filled, strictly', PARTIAL, ['--strict'], 1],
  ])('%s', async (_, manifest, args, exit) => {
    const { code: given, err } = await run(folderOf({ ...code, 'privacy.yaml': manifest }), '--lang', 'en', ...args)
    expect(given).toBe(exit)
    expect(err.includes('to be filled in privacy.yaml:')).toBe(manifest === PARTIAL)
  })

  it('names the place to write, once for all lists', async () => {
    const { err } = await run(partial(), '--lang', 'en')
    expect(err).toBe('to be filled in privacy.yaml:\n  privacy.yaml:4  sentry: Scenario\n  src/a.ts:2  clipboard/read: Purpose, Scenario\n')
  })

  it('fails over what could not be seen, after what is to be filled', async () => {
    const folder = folderOf({ ...code, 'privacy.yaml': FULL, 'src/c.ts': `${CLIPBOARD}export const b = (\n` })
    expect((await run(folder, '--strict')).code).toBe(3)
    expect((await run(folder)).code).toBe(0)
  })
})

describe('layouts', () => {
  const presets = (parse(readFileSync(new URL('../../rules/lists/presets.yaml', import.meta.url), 'utf8')) as { presets: { id: string }[] })
    .presets

  it.each([
    ['taobao', 'sdks', ['SDK名称', '运营方', '功能', '收集个人信息类型', '隐私政策链接']],
    [
      'douyin',
      'sdks',
      ['SDK名称', '涉及个人信息', '使用目的', '使用场景', '合作方主体', '收集方式', '合作方官网链接', '合作方隐私政策', '备注'],
    ],
    ['dcloud', 'sdks', ['SDK名称', '包名信息', '使用目的', '使用的权限', '涉及个人信息', '隐私权政策链接']],
    [
      'oppo',
      'permissions',
      ['调取设备权限', '对应业务功能/场景', '调用权限目的', '开启权限前是否询问', '用户可否关闭权限', '关闭/拒绝权限调取的影响'],
    ],
    ['miit-292', 'collected', ['信息种类', '使用目的', '使用场景']],
    ['miit-292', 'shared', ['与第三方共享的个人信息种类', '使用目的', '使用场景', '共享方式']],
    [
      'shop-share',
      'shared',
      ['序号', '第三方名称', '共享场景', '个人信息共享目的', '共享个人信息类型', '共享个人信息方式', '第三方隐私政策链接'],
    ],
  ])('%s of the list %s', async (preset, list, titles) => {
    const permissions = 'permissions: [camera]\n'
    expect(
      (await rows(folderOf({ ...code, 'privacy.yaml': `${FULL}${permissions}` }), list, '--lang', 'zh', '--preset', preset))[0],
    ).toEqual(titles)
  })

  it('can all be written, and several at once', async () => {
    const folder = full()
    for (const { id } of presets) expect((await run(folder, '--preset', id)).code, id).toBe(0)
    const { out } = await run(folder, '--preset', 'taobao,miit-292', '--lang', 'zh')
    expect(out).toContain('收集个人信息类型')
    expect(out).toContain('| 信息种类 | 使用目的 | 使用场景 |\n')
  })

  it('may be one’s own: titles, words, columns and their order', async () => {
    const template = `preset: oppo
lists:
  sdks:
    title: {zh: 合作方, en: Partners}
    introduction: Who works with us.
    columns: [{column: provider, title: Partner}, name, {column: site, optional: true}]
`
    const folder = folderOf({ ...code, 'privacy.yaml': FULL, 'own.yaml': template })
    const { out } = await run(folder, '--list', 'sdks', '--template', 'own.yaml', '--lang', 'en')
    expect(out).toContain('# Shop: Partners\n\nWho works with us.\n')
    expect(readMarkdown(out)).toEqual([
      ['Partner', 'SDK', 'Site'],
      ['Functional Software, Inc. (Sentry)', 'Sentry', '—'],
    ])
    expect((await run(folder, '--template', 'own.yaml', '--lang', 'zh')).out).toContain('没有可列出的内容。')
  })

  it.each([
    ['an unknown layout', ['--preset', 'taobo'], 'candor: there is no layout "taobo"\n  did you mean "taobao"?\n'],
    ['an unknown list', ['--list', 'sdk'], 'candor: --list does not know "sdk"\n  did you mean "sdks"?\n'],
    [
      'an unknown format',
      ['--format', 'docbook'],
      'candor: --format does not know "docbook"\n  any of md, html, csv, xlsx, json, separated by commas\n',
    ],
    [
      'a workbook on the terminal',
      ['--list', 'sdks', '--format', 'xlsx'],
      'candor: a workbook cannot be printed\n  say where to write:  --out <folder>\n',
    ],
    ['several pages on the terminal', ['--format', 'html'], 'cannot be printed one after the other'],
    ['a template that is not there', ['--template', 'no.yaml'], 'no.yaml: no such file or folder'],
    [
      'a template’s unknown column',
      ['--template', 'bad.yaml'],
      'bad.yaml:4:9 unknown column "nam" of the list sdks\n  did you mean "name"?\n',
    ],
    ['a template’s unknown key', ['--template', 'worse.yaml'], 'worse.yaml:2:3 unknown key "sdk"\n  did you mean "sdks"?\n'],
  ])('refuses %s', async (_, args, message) => {
    const bad = 'lists:\n  sdks:\n    columns:\n      - nam\n'
    const folder = folderOf({ ...code, 'privacy.yaml': FULL, 'bad.yaml': bad, 'worse.yaml': 'lists:\n  sdk: {columns: [name]}\n' })
    const { out, err, code: exit } = await run(folder, '--lang', 'en', ...args)
    expect(err).toContain(message)
    expect([out, exit]).toEqual(['', 2])
  })
})

describe('a manifest that is wrong', () => {
  it('is told with its place, and no list is written', async () => {
    const folder = folderOf({ ...code, 'privacy.yaml': `${HEAD}data: [clipbord/read]\nsdks: [inhouse]\n` })
    const { err, code: exit } = await run(folder, '--all', '--out', 'lists', '--lang', 'en')
    expect(err).toBe(
      'privacy.yaml:3:8 unknown category "clipbord/read"\n  did you mean "clipboard/read"?\nprivacy.yaml:4:8 the SDK directory does not know "inhouse", so its entry needs name, provider.name, purpose, data, privacyPolicy\n  add name, provider.name, purpose, data, privacyPolicy\ncandor: no list was written\n',
    )
    expect(exit).toBe(2)
    expect(existsSync(join(folder, 'lists'))).toBe(false)
  })
})

describe('a whole set', () => {
  it('is every list in both languages and every format, with an index', async () => {
    const folder = full()
    const { out } = await run(folder, '--all', '--lang', 'en')
    expect(out).toBe('wrote docs/privacy: 38 files\n')
    const stems = ['sdk-list', 'permission-list', 'collected-information', 'shared-information']
    const names = stems.flatMap((stem) => [
      `${stem}.json`,
      ...['zh', 'en'].flatMap((lang) => ['md', 'html', 'csv', 'xlsx'].map((format) => `${stem}.${lang}.${format}`)),
    ])
    expect(readdirSync(join(folder, 'docs/privacy')).toSorted()).toEqual([...names, 'README.md', 'index.html'].toSorted())
    expect((await run(folder, '--all', '--lang', 'en')).out).toBe('wrote docs/privacy: 38 files, 38 of them unchanged\n')
  })

  it('has only links that lead somewhere', async () => {
    const folder = full()
    await run(folder, '--all')
    const lists = join(folder, 'docs/privacy')
    for (const name of readdirSync(lists).filter((each) => /\.(?:html|md)$/.test(each))) {
      const text = readFileSync(join(lists, name), 'utf8')
      const local = [...text.matchAll(/(?:href="|\]\()([^")#][^")]*)/g)].map(([, href]) => href!).filter((href) => !href.startsWith('http'))
      expect(local.length, name).toBeGreaterThan(0)
      for (const href of local) expect(existsSync(join(lists, href)), `${name}: ${href}`).toBe(true)
    }
  })

  it('follows the configuration', async () => {
    const config = 'disclose: {out: legal, lists: [sdks], languages: [zh], formats: [md, csv], preset: taobao}\n'
    const folder = folderOf({ ...code, 'privacy.yaml': FULL, 'candor.config.yaml': config })
    await run(folder, '--all')
    expect(readdirSync(join(folder, 'legal'))).toEqual(['README.md', 'sdk-list.zh.csv', 'sdk-list.zh.md'])
    expect(readFileSync(join(folder, 'legal/sdk-list.zh.csv'), 'utf8')).toMatch(
      /^\uFEFFSDK名称,运营方,功能,收集个人信息类型,隐私政策链接\n/,
    )
  })
})

describe('words written by hand', () => {
  async function written(
    ...args: string[]
  ): Promise<{ folder: string; at: (name: string) => string; change: (name: string, edit: (text: string) => string) => void }> {
    const folder = partial()
    await run(folder, '--all', ...args)
    const at = (name: string): string => readFileSync(join(folder, 'docs/privacy', name), 'utf8')
    return { folder, at, change: (name, edit) => writeFileSync(join(folder, 'docs/privacy', name), edit(at(name))) }
  }

  it.each(['md', 'html'])('stay before, between and after the parts that candor writes: %s', async (format) => {
    const { folder, at, change } = await written('--format', format)
    const name = `sdk-list.en.${format}`
    change(name, (text) =>
      `Above\n${text.replace('<!-- candor:begin list -->', 'Between <b>all</b>\n\n<!-- candor:begin list -->')}Below\n`.replace(
        'Third-party SDKs',
        'mine and lost',
      ),
    )
    writeFileSync(join(folder, 'privacy.yaml'), PARTIAL.replace('en: Shop', 'en: Store'))
    await run(folder, '--all', '--format', format)
    const text = at(name)
    expect(text.startsWith('Above\n')).toBe(true)
    expect(text.endsWith('Below\n')).toBe(true)
    expect(text).toContain('\nBetween <b>all</b>\n\n<!-- candor:begin list -->')
    expect(text).toContain('Store')
    expect(text).not.toContain('mine and lost')
    expect((await run(folder, '--check', '--format', format)).code).toBe(0)
  })

  it.each(['md', 'html', 'csv'])('stay in a cell that is to be filled, until it is declared: %s', async (format) => {
    const { folder, at, change } = await written('--format', format)
    const name = `collected-information.en.${format}`
    const before = at(name)
    change(name, (text) =>
      text
        .replaceAll('**\\[to be filled\\]**', '[to be filled]')
        .replace(
          '[to be filled]',
          'For | "codes"'.replace('|', format === 'md' ? '\\|' : '|').replaceAll('"', format === 'csv' ? '""' : '"'),
        ),
    )
    if (format === 'csv') change(name, (text) => text.replace('For | ""codes""', '"For | ""codes"""'))
    expect(at(name)).not.toBe(before)
    await run(folder, '--all', '--format', format)
    expect(at(name)).toMatch(format === 'html' ? 'For | &quot;codes&quot;' : format === 'md' ? 'For \\| "codes"' : '"For | ""codes"""')
    const { out } = await run(folder, '--check', '--format', format, '--lang', 'en')
    expect(out).toContain('are up to date')
    writeFileSync(
      join(folder, 'privacy.yaml'),
      `${HEAD}data:\n  - {category: clipboard/read, reason: declared, scenario: [share]}\nsdks: [sentry]\n`,
    )
    await run(folder, '--all', '--format', format)
    expect(at(name)).not.toContain('codes')
    expect(at(name)).toContain('declared')
  })

  it('stay in a workbook’s cell', async () => {
    const { folder } = await written('--format', 'xlsx')
    const path = join(folder, 'docs/privacy/collected-information.en.xlsx')
    const parts = unzipSync(readFileSync(path))
    const strings = Buffer.from(parts['xl/sharedStrings.xml']!).toString('utf8')
    expect(strings).toContain('[to be filled]')
    parts['xl/sharedStrings.xml'] = Buffer.from(strings.replace('[to be filled]', 'By hand'))
    writeFileSync(path, zipSync(parts))
    await run(folder, '--all', '--format', 'xlsx')
    expect(Buffer.from(unzipSync(readFileSync(path))['xl/sharedStrings.xml']!).toString('utf8')).toContain('By hand')
  })

  it('are never overwritten in a file that candor did not write, but with --force', async () => {
    const folder = folderOf({ ...code, 'privacy.yaml': FULL, 'docs/privacy/sdk-list.en.md': '# Our own SDK list\n' })
    const { err, code: exit } = await run(folder, '--all', '--lang', 'en')
    expect(err).toContain('docs/privacy/sdk-list.en.md:1:1 has no candor:begin list mark, so candor did not write it\n')
    expect(exit).toBe(2)
    expect(readdirSync(join(folder, 'docs/privacy'))).toEqual(['sdk-list.en.md'])
    expect(readFileSync(join(folder, 'docs/privacy/sdk-list.en.md'), 'utf8')).toBe('# Our own SDK list\n')
    expect((await run(folder, '--all', '--force')).code).toBe(0)
    expect(readFileSync(join(folder, 'docs/privacy/sdk-list.en.md'), 'utf8')).toContain('candor:begin list')
  })

  it.each([
    ['a mark without its end', (text: string) => text.replace('<!-- candor:end list -->\n', ''), 'the mark list has no partner'],
    [
      'a mark twice',
      (text: string) => `${text}<!-- candor:begin foot -->\n<!-- candor:end foot -->\n`,
      'the mark foot has no partner, or stands twice',
    ],
  ])('are not guessed at where there is %s', async (_, edit, message) => {
    const { folder, at, change } = await written('--format', 'md')
    change('sdk-list.zh.md', edit)
    const before = at('sdk-list.zh.md')
    const { err, code: exit } = await run(folder, '--all', '--format', 'md', '--lang', 'en')
    expect(err).toContain(message)
    expect([exit, at('sdk-list.zh.md')]).toEqual([2, before])
  })

  it('may stand in place of a part that was taken out', async () => {
    const { folder, at, change } = await written('--format', 'md')
    change('sdk-list.zh.md', (text) => text.replace(/<!-- candor:begin foot -->[\s\S]*<!-- candor:end foot -->/, 'Our own foot'))
    await run(folder, '--all', '--format', 'md')
    expect(at('sdk-list.zh.md')).toMatch(/Our own foot\n$/)
  })
})

describe('--check', () => {
  it('is content with what was just written, with other line ends and with a workbook saved anew', async () => {
    const folder = full()
    await run(folder, '--all')
    const at = (name: string): string => join(folder, 'docs/privacy', name)
    writeFileSync(at('sdk-list.zh.md'), readFileSync(at('sdk-list.zh.md'), 'utf8').replaceAll('\n', '\r\n'))
    writeFileSync(at('sdk-list.zh.xlsx'), zipSync(unzipSync(readFileSync(at('sdk-list.zh.xlsx'))), { level: 0 }))
    expect(await run(folder, '--check', '--lang', 'en')).toEqual({ out: '✓ 38 committed lists are up to date\n', err: '', code: 0 })
  })

  it('shows the difference, writes nothing, and fails', async () => {
    const folder = full()
    await run(folder, '--all', '--format', 'md,csv')
    writeFileSync(join(folder, 'privacy.yaml'), FULL.replace('recognise a code', String.raw`"read \u001B[31mcodes"`))
    const before = readFileSync(join(folder, 'docs/privacy/collected-information.en.csv'), 'utf8')
    const { out, code: exit } = await run(folder, '--check', '--format', 'md,csv', '--lang', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('stale  docs/privacy/collected-information.en.csv\n')
    expect(out).toContain('\n  -clipboard contents,recognise a code,')
    expect(out).toContain('\n  +clipboard contents,read \\u001b[31mcodes,')
    expect(out).not.toContain('stale  docs/privacy/sdk-list.en.csv')
    expect(out).toMatch(/✗ 2 of 17 committed lists differ from what they should be; write them anew without --check\n$/)
    expect(readFileSync(join(folder, 'docs/privacy/collected-information.en.csv'), 'utf8')).toBe(before)
  })

  it('names what is missing, and tells no more than can be read', async () => {
    const folder = full()
    expect((await run(folder, '--check', '--lang', 'en', '--format', 'json')).out).toMatch(/^missing {2}docs\/privacy\/sdk-list.json\n/)
    await run(folder, '--all', '--format', 'json')
    writeFileSync(
      join(folder, 'docs/privacy/sdk-list.json'),
      Array.from({ length: 500 }, (_, index) => `line ${index} ${'x'.repeat(999)}\n`).join(''),
    )
    const { out } = await run(folder, '--check', '--format', 'json', '--lang', 'en')
    expect(out.split('\n').length).toBeLessThan(60)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(250)
    expect(out).toMatch(/\.\.\. \d+ more lines\n/)
  })

  it('is a part of candor check where the configuration names the lists', async () => {
    const folder = folderOf({ ...code, 'privacy.yaml': FULL, 'candor.config.yaml': 'disclose: {formats: [csv], languages: [zh]}\n' })
    const check = async (): Promise<string[]> => {
      const { out } = await candor(['check', folder, '--format', 'json'])
      return (JSON.parse(out) as { findings: { check: string; file: string; line: number }[] }).findings
        .filter((each) => each.check === 'stale-disclosure')
        .map(({ file, line }) => `${file}:${line}`)
    }
    expect(await check()).toHaveLength(4)
    await run(folder, '--all')
    expect(await check()).toEqual([])
    writeFileSync(join(folder, 'privacy.yaml'), FULL.replace('识别口令', '识别分享口令'))
    expect(await check()).toEqual(['docs/privacy/collected-information.zh.csv:1'])
  })
})
