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

const RN = { 'package.json': '{"dependencies": {"react-native": "0.76.0"}}' }

it.each<[string, string]>([
  ['a version gate', "import { Platform } from 'react-native'\nexport const modern = Platform.Version >= 33 && Platform.Version < 99\n"],
  [
    'a size that is read into at once',
    "import { Dimensions } from 'react-native'\nexport const half = Dimensions.get('screen').width / 2\n",
  ],
  ['an event that tells nothing', "export const listen = () => window.addEventListener('resize', () => {})\n"],
])('%s is not parsed', async (_, text) => {
  expect((await scanMemory({ ...RN, 'src/a.ts': text })).stats).toMatchObject({ files: 1, parsed: 0 })
})

it.each<[string, string, string[]]>([
  [
    'a version that is kept',
    "import { Platform } from 'react-native'\nexport const kept = [Platform.Version, Platform.Version >= 33]\n",
    ['2 device-info'],
  ],
  ['a version in a sum', "import { Platform } from 'react-native'\nexport const odd = 1 + Platform.Version > 33\n", ['2 device-info']],
  ['a size that is kept', "import { Dimensions } from 'react-native'\nexport const all = Dimensions.get('screen')\n", ['2 device-info']],
  ['an event that tells', "export const listen = () => window.addEventListener('devicemotion', () => {})\n", ['1 sensors/motion']],
  [
    'one telling event among others',
    "window.addEventListener('resize', () => {})\nexport const listen = () => window.addEventListener('deviceorientation', () => {})\n",
    ['2 sensors/motion'],
  ],
  [
    'an event that a constant names',
    "const event = 'devicemotion'\nexport const listen = () => window.addEventListener(event, () => {})\n",
    ['2 sensors/motion'],
  ],
])('%s is evidence', async (_, text, expected) => {
  const { evidence } = await scanMemory({ ...RN, 'src/a.ts': text })
  expect(evidence.map(({ line, category }) => `${line} ${category}`)).toEqual(expected)
})
