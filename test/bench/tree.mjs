// A deterministic tree in the shape of real apps. Counted with candor on the public React Native apps mattermost-mobile,
// edge-react-gui, Rocket.Chat.ReactNative, BlueWallet, zulip-mobile and comapeo-mobile: 84 to 213 lines a file, 6.6 to 10.3 imports
// a file, react-native imported by 36 to 58 of 100 files; in the three above 90,000 lines evidence in 0.9 to 2.6 of 100 files and
// 3.2 to 4.8 of 100 given to the compiler (the three smaller ones 2.4 to 6.8 and 4.5 to 11.7).
// Here: 145 lines and 8 imports a file, a platform API in 2 of 100 files, and 2 of 100 that take a member of the same name off
// what another file of the app gave them while that file names the API, so that only the compiler can tell: that makes 4 to 5 of
// 100 for the compiler. Wrappers are two deep. react-native is imported by every file, since that must cost nothing.
import { mkdirSync, writeFileSync } from 'node:fs'

/** A small generator with a fixed seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const APIS = [
  ["import Clipboard from '@react-native-clipboard/clipboard'", 'Clipboard.getString()', 'Clipboard', 'getString'],
  ["import DeviceInfo from 'react-native-device-info'", 'DeviceInfo.getUniqueId()', 'DeviceInfo', 'getUniqueId'],
  ["import Geolocation from '@react-native-community/geolocation'", 'Geolocation.getCurrentPosition(() => {})'],
  ["import { launchImageLibrary } from 'react-native-image-picker'", "launchImageLibrary({ mediaType: 'photo' })"],
  ["import { PermissionsAndroid } from 'react-native'", 'PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.CAMERA)'],
]

/** Writes a tree of about `lines` lines and returns the number of files. */
export function writeTree(folder, lines) {
  const random = randomNumbers(42)
  const files = Math.round(lines / 145)
  const pick = (count) => Math.floor(random() * count)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, JSON.stringify({ name: 'bench', dependencies: { 'react-native': '0.76.0', react: '18.3.1' } }))
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions: { jsx: 'react-native', strict: true, paths: { '@app/*': ['./src/*'] } } }),
  )
  const folders = Math.ceil(files / 40)
  const pathOf = (n) => `feature${n % folders}/module${n}`
  for (let f = 0; f < folders; f++) mkdirSync(`${folder}/src/feature${f}`, { recursive: true })
  /** Files that hand a platform API on, with the name of one of its members. */
  const handing = []
  for (let n = 0; n < files; n++) {
    const api = random() < 0.02 ? APIS[pick(APIS.length)] : undefined
    const near = !api && random() < 0.024 && handing.length > 0 ? handing[pick(handing.length)] : undefined
    if (api?.[3]) handing.push({ n, member: api[3] })
    const imports = ["import React from 'react'", "import { View, Text, StyleSheet, Platform } from 'react-native'"]
    const dependencies = n > 0 ? 6 : 0
    for (let i = 0; i < dependencies; i++) {
      const target = pick(n)
      imports.push(`import { load${target} as dep${i} } from '@app/${pathOf(target)}'`)
    }
    if (near) imports.push(`import { settings } from '@app/${pathOf(near.n)}'`)
    if (api) imports.push(api[0])
    const body = []
    for (let i = 0; body.length < 120; i++) {
      body.push(
        `interface Item${i} { id: string; name: string; price: number; tags: string[] }`,
        `export function total${i}(items: Item${i}[], rate: number): number {`,
        '  let sum = 0',
        '  for (const item of items) {',
        `    if (item.tags.includes('tag${pick(50)}')) sum += item.price * rate`,
        '    else sum += item.price',
        '  }',
        `  return Platform.OS === 'ios' ? Math.round(sum * ${pick(100)}) / 100 : sum`,
        '}',
        `const format${i} = (item: Item${i}) => \`\${item.name}: \${item.price.toFixed(2)}\``,
      )
    }
    const shared = [
      api?.[3] ? `export const shared = { api: ${api[2]} }` : '',
      api?.[3] ? `export const settings = () => ({ ${api[3]}: (key: string) => key })` : '',
    ]
    const load = [
      `export async function load${n}(id: string) {`,
      api ? `  const value = await ${api[1]}` : '  const value = id.length',
      n > 0 ? '  await dep0(id)' : '',
      near ? `  settings().${near.member}(id)` : '',
      '  return { id, value }',
      '}',
    ]
    const view = [
      `export function Screen${n}() {`,
      `  const onPress = () => load${n}('a')`,
      '  return (',
      '    <View style={styles.box}>',
      `      <Text onPress={onPress}>{format0({ id: 'x', name: 'Item ${n}', price: ${pick(999)}, tags: [] })}</Text>`,
      '    </View>',
      '  )',
      '}',
      'const styles = StyleSheet.create({ box: { flex: 1 } })',
      'export default React.memo(Screen' + n + ')',
    ]
    writeFileSync(`${folder}/src/${pathOf(n)}.tsx`, [...imports, '', ...body, ...shared, ...load, ...view, ''].join('\n'))
  }
  return files
}
