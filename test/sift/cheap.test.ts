import { expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'

const many = (text: (n: number) => string, ending: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`src/file${n}.${ending}`, text(n)]))

it.each<[string, Record<string, string>, string]>([
  [
    'imports react-native in every file',
    {
      'package.json': '{"dependencies": {"react-native": "0.76.0"}}',
      ...many(
        (n) => `import { View, Platform } from 'react-native'\nexport const V${n} = () => (Platform.OS === 'ios' ? <View /> : null)\n`,
        'tsx',
      ),
    },
    "import { PermissionsAndroid } from 'react-native'\nexport const ask = () => PermissionsAndroid.request('android.permission.CAMERA')\n",
  ],
  [
    'says wx. in every file',
    {
      'project.config.json': '{}',
      'app.json': '{"pages": []}',
      ...many((n) => `Page({ onLoad() { wx.showToast({ title: '${n}' }); wx.navigateTo({ url: '/pages/a' }) } })\n`, 'js'),
    },
    'export const paste = () => wx.getClipboardData({})\n',
  ],
])('an app that %s is parsed only where it also names a tagged member', async (_, app, telling) => {
  expect((await scanMemory(app)).stats).toMatchObject({ files: 60, parsed: 0 })
  const { stats, evidence } = await scanMemory({ ...app, 'src/telling.ts': telling })
  expect(stats).toMatchObject({ files: 61, parsed: 1 })
  expect(evidence.map(({ file, line }) => `${file}:${line}`)).toEqual([`src/telling.ts:${telling.split('\n').length - 1}`])
})
