import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Report } from '../src/types.ts'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

const HEAD = 'schema: 1\napp: {name: Shop}\n'
const CLIPBOARD = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"

/** Two apps and a package that only the first depends on. */
const REPOSITORY = {
  'package.json': '{"name": "top", "workspaces": ["apps/*", "packages/*"]}',
  'privacy.base.yaml': 'schema: 1\ndata: [user-agent]\n',
  'apps/shop/package.json': '{"name": "@x/shop", "dependencies": {"@x/kit": "*"}}',
  'apps/shop/privacy.yaml': `extends: ../../privacy.base.yaml\n${HEAD}data: [camera]\n`,
  'apps/shop/src/a.ts': 'export const agent = () => navigator.userAgent\n',
  'apps/admin/package.json': '{"name": "@x/admin"}',
  'apps/admin/privacy.yaml': `${HEAD}data: [camera]\n`,
  'apps/admin/src/a.ts': 'export const agent = () => navigator.userAgent\n',
  'packages/kit/package.json': '{"name": "@x/kit"}',
  'packages/kit/src/paste.ts': CLIPBOARD,
}

/** `app check file:line`, one a finding that nothing takes out. */
async function told(folder: string, ...args: string[]): Promise<string[]> {
  const { out, err } = await candor(['check', folder, '--format', 'json', ...args])
  expect(err).toBe('')
  const report = JSON.parse(out) as Report
  return (report.findings ?? []).flatMap(({ app, check, file, line, suppressed, new: isNew }) =>
    suppressed || isNew === false ? [] : [`${app ?? '-'} ${check} ${file}:${line}`],
  )
}

const ALL = [
  'admin undeclared-collection apps/admin/src/a.ts:1',
  'admin unused-declaration apps/admin/privacy.yaml:3',
  'shop undeclared-collection packages/kit/src/paste.ts:2',
  'shop unused-declaration apps/shop/privacy.yaml:4',
]

describe('check in a repository of several apps', () => {
  it('holds each against its own manifest, with what that extends and the packages that it takes, in one report', async () => {
    const folder = folderOf(REPOSITORY)
    expect((await told(folder)).toSorted()).toEqual(ALL)
    const { out, code } = await candor(['check', folder])
    expect(code).toBe(1)
    expect(out).toContain('  packages/kit/src/paste.ts:2:38  shop\n')
  })

  it.each([['shop'], ['apps/shop'], ['./apps/shop/'], ['@x/shop']])('picks one by %s', async (name) => {
    expect((await told(folderOf(REPOSITORY), '--app', name)).toSorted()).toEqual(ALL.filter((each) => each.startsWith('shop')))
  })

  it('picks several, and takes them from the configuration', async () => {
    const folder = folderOf(REPOSITORY)
    expect((await told(folder, '--app', 'shop', '--app', 'admin')).toSorted()).toEqual(ALL)
    writeFileSync(`${folder}/candor.config.yaml`, 'apps: [admin]\n')
    expect((await told(folder)).toSorted()).toEqual(ALL.filter((each) => each.startsWith('admin')))
  })

  it('knows no other', async () => {
    const { err, code } = await candor(['check', folderOf(REPOSITORY), '--app', 'shpo'])
    expect([err, code]).toEqual(['candor: there is no app "shpo"\n  did you mean "shop"?\n', 2])
    expect((await candor(['check', folderOf({ 'a.ts': '' }), '--app', 'x'])).err).toContain(
      'an app has a privacy.yaml or a platform’s files',
    )
  })

  it('refuses an app that has no manifest, until it is left out', async () => {
    const folder = folderOf({ ...REPOSITORY, 'apps/new/src/pages.json': '{}', 'apps/new/src/a.ts': 'export const a = 1\n' })
    const { err, code } = await candor(['check', folder])
    expect([err, code]).toEqual([expect.stringContaining('there is no apps/new/privacy.yaml to hold the code against'), 2])
    expect((await told(folder, '--app', 'shop')).length).toBe(2)
  })

  it('tells in the inventory which apps there are, and what to do next', async () => {
    const folder = folderOf(REPOSITORY)
    const { out } = await candor(['scan', folder])
    expect(out).toMatch(/^ {2}apps {2}admin \(apps\/admin\), shop \(apps\/shop\)$/m)
    expect(out).toContain('Next: candor check  (holds each app against its own manifest)')
    expect(out).not.toContain('not declared')
    expect((await candor(['scan', folder, '--app', 'shop'])).out).not.toContain('  apps  ')
    expect((await candor(['scan', `${folder}/apps/shop`])).out).not.toContain('  apps  ')
  })

  it('finds an Expo app by its configuration, and names it where it has no manifest', async () => {
    const folder = folderOf({
      ...REPOSITORY,
      'apps/mobile/package.json': '{"name": "mobile", "dependencies": {"expo": "*"}}',
      'apps/mobile/app.json': '{"expo": {}}',
      'apps/mobile/a.ts': 'export const a = 1\n',
      'packages/kit/app.json': '{}',
    })
    expect((await candor(['scan', folder])).out).toContain('Next: candor init --app mobile  (each app has a manifest of its own)')
    expect(await candor(['check', folder])).toMatchObject({
      err: expect.stringMatching(/no apps\/mobile\/privacy.yaml to hold.*\n.*candor init --app mobile\n/),
      code: 2,
    })
    expect((await candor(['init', folder, '--app', 'mobile'])).code).toBe(0)
    expect((await candor(['check', folder])).code).toBe(1)
  })

  it('is as ever where only the top has a manifest', async () => {
    const one = Object.fromEntries(Object.entries(REPOSITORY).filter(([file]) => !file.endsWith('/privacy.yaml')))
    expect((await told(folderOf({ ...one, 'privacy.yaml': `${HEAD}data: []\n` }))).toSorted()).toEqual([
      '- undeclared-collection apps/admin/src/a.ts:1',
      '- undeclared-collection apps/shop/src/a.ts:1',
      '- undeclared-collection packages/kit/src/paste.ts:2',
    ])
  })

  it('takes the globs of an exception from the app’s folder, or the top', async () => {
    const except = (where: string): string =>
      `${HEAD}data: []\nexceptions: [{check: undeclared-collection, where: ${where}, reason: later, until: 2099-01-01}]\n`
    for (const where of ['src/**', 'apps/admin/src', 'apps/*/src/**'])
      expect(await told(folderOf({ ...REPOSITORY, 'apps/admin/privacy.yaml': except(where) }), '--app', 'admin')).toEqual([])
  })

  it('keeps one baseline for all, and the entries of each apart', async () => {
    const folder = folderOf(REPOSITORY)
    expect((await candor(['check', folder, '--write-baseline'])).out).toBe('wrote candor.baseline.json: 4 findings\n')
    expect(readFileSync(`${folder}/candor.baseline.json`, 'utf8')).toContain('{"app":"admin","check":"undeclared-collection"')
    expect(await told(folder)).toEqual([])
    expect(await told(folder, '--app', 'shop')).toEqual([])
    writeFileSync(`${folder}/apps/admin/src/a.ts`, 'export const a = 1\n')
    expect(await told(folder)).toEqual(['admin unused-suppression candor.baseline.json:6'])
    expect(await told(folder, '--app', 'shop')).toEqual([])
  })

  it('takes a comment in a shared package for used when one app uses it', async () => {
    const shared = {
      ...REPOSITORY,
      'apps/admin/package.json': '{"name": "@x/admin", "dependencies": {"@x/kit": "*"}}',
      'apps/admin/privacy.yaml': `${HEAD}data: [user-agent, clipboard/read]\n`,
      'apps/shop/privacy.yaml': `${HEAD}data: [user-agent]\n`,
    }
    const ignored = CLIPBOARD.replace('\n', '\n// candor-ignore undeclared-collection: not on a phone\n')
    expect(await told(folderOf({ ...shared, 'packages/kit/src/paste.ts': ignored }))).toEqual([])
    const unused = { ...shared, 'packages/kit/src/paste.ts': `// candor-ignore undeclared-sdk: why\n${CLIPBOARD}` }
    expect((await told(folderOf(unused))).filter((each) => each.includes('unused'))).toEqual([
      'admin unused-suppression packages/kit/src/paste.ts:1',
      'shop unused-suppression packages/kit/src/paste.ts:1',
    ])
  })

  it('tells what a change adds to each', async () => {
    const folder = folderOf(REPOSITORY)
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'base')
    expect(await told(folder, '--since', 'HEAD')).toEqual([])
    writeFileSync(`${folder}/packages/kit/src/b.ts`, CLIPBOARD.replace('paste', 'b'))
    expect(await told(folder, '--since', 'HEAD')).toEqual(['shop undeclared-collection packages/kit/src/b.ts:2'])
  })
})

describe('the other commands', () => {
  it('scan all, or the apps that are named', async () => {
    const folder = folderOf(REPOSITORY)
    const files = async (...args: string[]): Promise<string[]> =>
      (JSON.parse((await candor(['scan', folder, '--format', 'json', ...args])).out) as Report).evidence.map(({ file }) => file)
    expect(await files()).toEqual(['apps/admin/src/a.ts', 'apps/shop/src/a.ts', 'packages/kit/src/paste.ts'])
    expect(await files('--app', 'admin')).toEqual(['apps/admin/src/a.ts'])
    expect(await files('--app', 'shop')).toEqual(['apps/shop/src/a.ts', 'packages/kit/src/paste.ts'])
    expect((await candor(['scan', folder, '--app', 'shop'])).out).toContain(
      'Next: candor check  (holds this against apps/shop/privacy.yaml)',
    )
  })

  it('draft a manifest in the app’s folder', async () => {
    const folder = folderOf({
      ...REPOSITORY,
      'apps/new/src/pages.json': '{}',
      'apps/new/src/a.ts': 'export const a = navigator.userAgent\n',
    })
    expect((await candor(['init', folder, '--app', 'new'])).out).toMatch(/^wrote apps\/new\/privacy\.yaml: 1 categories/)
    expect(readFileSync(`${folder}/apps/new/privacy.yaml`, 'utf8')).toContain('user-agent')
  })
})
