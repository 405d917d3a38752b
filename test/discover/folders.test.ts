import { describe, expect, it } from 'vitest'
import { discover } from '../../src/discover/discover.ts'

/** The sources that are found when the walk asks of every folder whether to enter it. */
function sourcesOf(files: string[]): string[] {
  const lister = {
    exists: (file: string) => files.includes(file),
    walk: (skip: (path: string, name: string) => boolean) => ({
      files: files.filter((file) => {
        const folders = file.split('/').slice(0, -1)
        return !folders.some((name, index) => skip(folders.slice(0, index + 1).join('/'), name))
      }),
      unreadable: [],
    }),
  }
  return discover(lister, { accepts: () => true }).sources.map(({ file }) => file)
}

describe('folders at the root of a package', () => {
  const folders = ['tools/permission.js', 'config/index.js', 'scripts/release.js', 'docs/demo.js']

  it('are tooling where the sources have a folder of their own', () => {
    expect(sourcesOf(['package.json', 'src/app.js', ...folders])).toEqual(['src/app.js'])
  })

  it('hold scripts that write a configuration, which ship with nothing', () => {
    expect(sourcesOf(['package.json', 'capacitor.config.generator.mjs', 'src/app.js', 'src/shop.config.local.js'])).toEqual([
      'src/app.js',
      'src/shop.config.local.js',
    ])
  })

  it('are sources where a mini-program lies at the root, except scripts and documentation', () => {
    expect(sourcesOf(['package.json', 'app.json', 'app.js', ...folders])).toEqual(['app.js', 'config/index.js', 'tools/permission.js'])
  })

  it('are sources where a uni-app project lies at the root', () => {
    expect(sourcesOf(['package.json', 'pages.json', 'main.js', ...folders])).toEqual(['config/index.js', 'main.js', 'tools/permission.js'])
  })

  it('are left out where they hold functions that run in the cloud', () => {
    expect(sourcesOf(['pages.json', 'main.js', 'uniCloud-aliyun/cloudfunctions/pay/index.js', 'cloudfunctions/login/index.js'])).toEqual([
      'main.js',
    ])
  })

  it('are sources in a folder that is no package', () => {
    expect(sourcesOf(['package.json', 'src/scripts/stat.js'])).toEqual(['src/scripts/stat.js'])
  })
})

describe('native projects that a tool writes below platforms/', () => {
  const copies = ['platforms/android/src/main/assets/app/tns_modules/core.js', 'platforms/ios/www/js/index.js']

  it('are copies of the app where NativeScript or Cordova writes them', () => {
    expect(sourcesOf(['package.json', 'app/App_Resources/iOS/Info.plist', 'app/main.ts', ...copies])).toEqual(['app/main.ts'])
    expect(sourcesOf(['shop/config.xml', 'shop/www/js/index.js', ...copies.map((file) => `shop/${file}`)])).toEqual([
      'shop/www/js/index.js',
    ])
  })

  it('are sources of an app that has neither, and in folders of other names', () => {
    expect(sourcesOf(['package.json', ...copies])).toEqual(copies)
    expect(sourcesOf(['config.xml', 'src/platforms/ios.ts', 'src/platforms/ios/view.ts'])).toEqual([
      'src/platforms/ios.ts',
      'src/platforms/ios/view.ts',
    ])
  })
})
