import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { discover } from '../../src/discover/discover.ts'

const { components } = parse(readFileSync(new URL('../../rules/vendored.yaml', import.meta.url), 'utf8')) as {
  components: { folders?: string[]; files?: string[]; source: string }[]
}
const vendored = new Set(components.flatMap(({ folders = [], files = [] }) => [...folders, ...files]))

function originsOf(files: string[]): Record<string, string> {
  const lister = { walk: () => ({ files, unreadable: [] }), exists: (file: string) => files.includes(file) }
  const { sources } = discover(lister, { accepts: () => true, vendored })
  return Object.fromEntries(sources.map(({ file, component }) => [file, component ?? 'first-party']))
}

describe('third-party code in an app', () => {
  it('is known by the folder under which it was published, wherever that was copied to', () => {
    expect(
      originsOf(['components/ec-canvas/ec-canvas.js', 'src/pages/charts/ec-canvas/wx-canvas.js', 'components/uni-file-picker/choose.js']),
    ).toEqual({
      'components/ec-canvas/ec-canvas.js': 'ec-canvas',
      'src/pages/charts/ec-canvas/wx-canvas.js': 'ec-canvas',
      'components/uni-file-picker/choose.js': 'uni-file-picker',
    })
  })

  it('is known by the file as which it is handed out', () => {
    expect(originsOf(['utils/qqmap-wx-jssdk.js', 'libs/amap-wx.130.js'])).toEqual({
      'utils/qqmap-wx-jssdk.js': 'qqmap-wx-jssdk.js',
      'libs/amap-wx.130.js': 'amap-wx.130.js',
    })
  })

  it("leaves the app's own code alone that is only named alike", () => {
    const own = ['components/uni-login/uni-login.vue', 'utils/qqmap.js', 'pages/ec-canvas.js', 'components/my-ec-canvas/index.js']
    expect(originsOf(own)).toEqual(Object.fromEntries(own.map((file) => [file, 'first-party'])))
  })
})
