import { expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'
import { WECHAT } from './prove.ts'

it('names the module or global by which the code reached an API, not the type that packs share for it', async () => {
  const { evidence } = await scanMemory({
    ...WECHAT,
    'oh-package.json5': '{ name: "app" }',
    'src/barrel.ts': "export { default as Info } from 'react-native-device-info'",
    'src/a.ts': [
      "import Clipboard from '@react-native-clipboard/clipboard'",
      "import { PermissionsAndroid } from 'react-native'",
      "import { Info } from './barrel'",
      'wx.getLocation({})',
      'window.navigator.geolocation.getCurrentPosition(() => {})',
      'const { getClipboardData } = wx',
      'getClipboardData({})',
      "const map = wx.createMapContext('map')",
      'map.moveToLocation()',
      'Clipboard.getString()',
      'Info.getModel()',
      'const ask = (name: string) => PermissionsAndroid.request(name as any)',
      "ask('android.permission.CAMERA')",
      'export const any = (api: any) => api.getWeRunData({})',
    ].join('\n'),
    'src/b.ets': "import { pasteboard } from '@kit.BasicServicesKit'\npasteboard.getSystemPasteboard().getData()",
  })
  expect(evidence.map(({ file, line, module }) => `${file}:${line} ${module}`)).toEqual([
    'src/a.ts:4 wx',
    'src/a.ts:5 navigator',
    'src/a.ts:7 wx',
    'src/a.ts:9 wx',
    'src/a.ts:10 @react-native-clipboard/clipboard',
    'src/a.ts:11 react-native-device-info',
    'src/a.ts:12 react-native',
    'src/a.ts:13 react-native',
    'src/a.ts:14 wx',
    'src/b.ets:2 @kit.BasicServicesKit',
  ])
})
