import { describe, expect, it } from 'vitest'
import { findApps, ownerOf } from '../../src/apps/find-apps.ts'

const found = (disk: Record<string, string>, all = false) =>
  findApps({ files: Object.keys(disk).toSorted(), manifest: 'privacy.yaml', text: (file) => disk[file], all })
const names = (disk: Record<string, string>, all = false): string[] => found(disk, all).map(({ name, folder }) => `${name} ${folder}`)

const ANDROID = 'android/app/src/main/AndroidManifest.xml'

describe('a folder is one app', () => {
  it.each([
    ['with its manifest', { 'privacy.yaml': '', [ANDROID]: '', 'src/a.ts': '' }],
    ['without a manifest', { [ANDROID]: '', 'src/a.ts': '' }],
    ['with several apps below it and one manifest', { 'privacy.yaml': '', [`apps/a/${ANDROID}`]: '', [`apps/b/${ANDROID}`]: '' }],
    ['with several apps below it and no manifest', { [`apps/a/${ANDROID}`]: '', [`apps/b/${ANDROID}`]: '' }],
  ])('%s', (_, disk) => {
    expect(names(disk)).toEqual([])
  })
})

describe('a folder holds several apps', () => {
  it('by their manifests, and by their platform files', () => {
    const disk = { 'apps/a/privacy.yaml': '', 'apps/b/src/pages.json': '', [`apps/c/${ANDROID}`]: '', 'web/index.html': '' }
    expect(names(disk)).toEqual(['a apps/a', 'b apps/b', 'c apps/c'])
  })

  it.each([
    ['React Native', `x/${ANDROID}`],
    ['iOS', 'x/ios/Shop/Info.plist'],
    ['WeChat', 'x/project.config.json'],
    ['uni-app', 'x/src/pages.json'],
    ['HarmonyOS', 'x/AppScope/app.json5'],
    ['Capacitor', 'x/capacitor.config.ts'],
    ['Cordova', 'x/config.xml'],
    ['Tauri', 'x/src-tauri/tauri.conf.json'],
  ])('as %s has them', (_, file) => {
    expect(names({ [file]: '' }, true)).toEqual(['x x'])
  })

  it('takes modules and platform folders for parts of their app', () => {
    const disk = {
      'shop/AppScope/app.json5': '',
      'shop/entry/src/main/module.json5': '',
      'shop/entry/config.xml': '',
      [`cap/${ANDROID}`]: '',
      'cap/android/app/src/main/res/xml/config.xml': '',
      'cap/privacy.yaml': '',
    }
    expect(names(disk)).toEqual(['cap cap', 'shop shop'])
  })

  it('takes the top folder for an app where it has a manifest or platform files of its own', () => {
    expect(names({ 'privacy.yaml': '', 'apps/a/privacy.yaml': '' })).toEqual(['. ', 'a apps/a'])
    expect(names({ [ANDROID]: '', 'example/privacy.yaml': '', 'package.json': '{"name": "shop"}' })).toEqual(['shop ', 'example example'])
  })

  it('tells folders of one name apart', () => {
    expect(names({ 'a/app/privacy.yaml': '', 'b/app/privacy.yaml': '' })).toEqual(['a/app a/app', 'b/app b/app'])
  })
})

describe('an app’s files', () => {
  const disk = {
    'package.json': '{"name": "top", "workspaces": ["*"]}',
    'pnpm-lock.yaml': '',
    'apps/a/privacy.yaml': '',
    'apps/a/package.json': '{"name": "@x/a", "dependencies": {"@x/kit": "workspace:*"}}',
    'apps/b/privacy.yaml': '',
    'apps/b/package.json': '{"name": "@x/b", "devDependencies": {"@x/other": "*", "react": "19"}}',
    'packages/kit/package.json': '{"name": "@x/kit", "peerDependencies": {"@x/base": "*", "@x/kit": "*"}}',
    'packages/base/package.json': '{"name": "@x/base"}',
    'packages/other/package.json': '{"name": "@x/other"}',
    'packages/broken/package.json': '{',
  }
  const owned = (name: string, files: string[]): string[] => {
    const apps = found(disk)
    return files.filter(
      ownerOf(
        apps.find((app) => app.name === name)!,
        apps,
      ),
    )
  }
  const FILES = [
    'apps/a/src/x.ts',
    'apps/b/src/x.ts',
    'packages/kit/x.ts',
    'packages/base/x.ts',
    'packages/other/x.ts',
    'pnpm-lock.yaml',
    'package.json',
    'tools/x.ts',
  ]

  it('are its folder’s, those of the packages that it depends on, and the lockfile’s', () => {
    expect(owned('a', FILES)).toEqual(['apps/a/src/x.ts', 'packages/kit/x.ts', 'packages/base/x.ts', 'pnpm-lock.yaml'])
    expect(owned('b', FILES)).toEqual(['apps/b/src/x.ts', 'packages/other/x.ts', 'pnpm-lock.yaml'])
  })

  it('include the one package.json of a repository whose apps have none', () => {
    const apps = found({ 'package.json': '{"name": "nx"}', 'apps/a/privacy.yaml': '' })
    expect(['package.json', 'apps/a/x.ts', 'libs/x.ts'].filter(ownerOf(apps[0]!, apps))).toEqual(['package.json', 'apps/a/x.ts'])
  })

  it('are, for the top folder, those of no other app', () => {
    const apps = found({ ...disk, 'privacy.yaml': '' })
    expect(
      FILES.filter(
        ownerOf(
          apps.find(({ folder }) => folder === '')!,
          apps,
        ),
      ),
    ).toEqual(['pnpm-lock.yaml', 'package.json', 'tools/x.ts'])
  })
})
