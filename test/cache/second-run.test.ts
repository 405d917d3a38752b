import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/cache/store.ts'
import { discover } from '../../src/discover/discover.ts'
import { scan } from '../../src/pipeline.ts'
import type { Report } from '../../src/types.ts'
import { lines, memoryWorld, scanMemory } from '../memory-world.ts'

/** An app in which every kind of file has a say in what is found. */
const APP: Record<string, string> = {
  'package.json': '{"name": "shop", "dependencies": {"react-native": "0.76.0", "react-native-permissions": "5.0.0"}}',
  'tsconfig.json': '{"compilerOptions": {"paths": {"@perm/*": ["./src/*"]}}}',
  'src/ask.ts': "import { PermissionsAndroid } from 'react-native'\nexport const ask = (p: any) => PermissionsAndroid.request(p)\n",
  'src/screen.ts': "import { ask } from '@perm/ask'\nexport const open = () => ask('android.permission.CAMERA')\n",
  'src/names.ts': "export const MIC = 'android.permission.RECORD_AUDIO'\n",
  'src/talk.ts':
    "import { PermissionsAndroid } from 'react-native'\nimport { MIC } from './names'\nexport const talk = () => PermissionsAndroid.request(MIC)\n",
  'src/plain.ts': 'export const total = 1\n',
  'src/other.ts': "import { total } from './plain'\nexport const sum = total\n",
}

function memoryStore(): Store & { entries: Map<string, string> } {
  const entries = new Map<string, string>()
  return { entries, get: (name) => entries.get(name), put: (name, text) => void entries.set(name, text) }
}

interface Seen {
  report: Report
  /** What the run had to do. */
  did: { compiled: number; read: string[] }
}

/** A run over a disk whose files' stamps change exactly with their texts, as on a real disk. */
async function run(disk: Record<string, string>, store: Store, identity = 'a'): Promise<Seen> {
  const world = memoryWorld(disk)
  const did: Seen['did'] = { compiled: 0, read: [] }
  const report = await scan(
    {
      ...world,
      store,
      identity,
      stamp: (file) => disk[file],
      read: (file) => {
        did.read.push(file)
        const result = world.read(file)
        return 'text' in result ? { ...result, stamp: result.text } : result
      },
      compiler: async () => {
        did.compiled++
        return ts
      },
    },
    { accepts: () => true, root: '.' },
  )
  return { report, did }
}

describe('a run after another', () => {
  it('finds in the app what the changes below change', async () => {
    const { evidence } = await scanMemory(APP)
    expect(lines(evidence)).toEqual([
      'src/ask.ts:2 request -',
      'src/screen.ts:2 request camera android.permission.CAMERA',
      'src/talk.ts:3 request microphone android.permission.RECORD_AUDIO',
    ])
  })

  it('does nothing where nothing changed', async () => {
    const store = memoryStore()
    const cold = await run(APP, store)
    const warm = await run(APP, store)
    expect(warm.report).toEqual(cold.report)
    expect(warm.report).toEqual(await scanMemory(APP))
    expect(cold.did.compiled).toBe(1)
    expect(warm.did).toEqual({ compiled: 0, read: [] })
  })

  it('reads the files, and nothing more, where only their stamps changed', async () => {
    const store = memoryStore()
    const { report } = await run(APP, store)
    store.entries.delete('files')
    const again = await run(APP, store)
    expect(again.report).toEqual(report)
    expect(again.did.compiled).toBe(0)
    expect(again.did.read.toSorted()).toEqual(Object.keys(APP).toSorted())
    expect((await run(APP, store)).did.read).toEqual([])
  })

  it.each<[string, Record<string, string | undefined>]>([
    ['a candidate', { 'src/ask.ts': APP['src/ask.ts']!.replace('\n', '\n\n') }],
    ['a file that a candidate takes a constant from', { 'src/names.ts': "export const MIC = 'android.permission.READ_SMS'\n" }],
    ['the way in which imports resolve', { 'tsconfig.json': '{}' }],
    ['a file that joins', { 'src/more.ts': "import { ask } from './ask'\nexport const more = () => ask('android.permission.READ_SMS')\n" }],
    ['a plain file that now matters', { 'src/plain.ts': 'export const total = navigator.userAgent\n' }],
    ['a file that is gone', { 'src/screen.ts': undefined }],
    ['a file that an import now means first', { 'src/ask.ios.ts': 'export const ask = () => navigator.userAgent\n' }],
    ['the platforms, by package.json', { 'package.json': '{"dependencies": {"electron": "30.0.0"}}' }],
    ['a platform file', { 'android/app/src/main/AndroidManifest.xml': '<manifest><uses-permission android:name="a.B"/></manifest>' }],
  ])('sees a change of %s', async (_, change) => {
    const store = memoryStore()
    const { report: before } = await run(APP, store)
    const changed = Object.fromEntries(
      Object.entries({ ...APP, ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
    const { report: after } = await run(changed, store)
    expect(after).toEqual(await scanMemory(changed))
    expect(after).not.toEqual(before)
    expect((await run(APP, store)).report).toEqual(before)
  })

  it('uses nothing of another version of candor or its rules', async () => {
    const store = memoryStore()
    await run(APP, store)
    const { did } = await run(APP, store, 'b')
    expect(did.compiled).toBe(1)
    expect(did.read).toEqual(expect.arrayContaining(['src/plain.ts']))
  })

  it('does not load the compiler for a change that cannot matter, and reads no other file that cannot', async () => {
    const store = memoryStore()
    await run(APP, store)
    const changed = { ...APP, 'src/plain.ts': 'export const total = 2\n' }
    const { report, did } = await run(changed, store)
    expect(report).toEqual(await scanMemory(changed))
    expect(did.compiled).toBe(0)
    expect(did.read).toContain('src/plain.ts')
    expect(did.read).not.toContain('src/other.ts')
  })

  it('keeps nothing of a file that changed while the run read it', async () => {
    const store = memoryStore()
    let looks = 0
    const before = "import Clipboard from '@react-native-clipboard/clipboard'\nexport const paste = () => Clipboard.getString()\n"
    const after = 'export const paste = () => 1\n'
    // Two looks are one reading: first for what the file says by itself, then for the compiler.
    const shifting = {
      get 'src/a.ts'() {
        return looks++ < 2 ? before : after
      },
    }
    expect((await run(shifting, store)).report.stats.parsed).toBe(1)
    expect(looks).toBeGreaterThan(2)
    expect((await run({ 'src/a.ts': after }, store)).report).toEqual(await scanMemory({ 'src/a.ts': after }))
  })

  it('takes an entry of another shape for none', async () => {
    const store = memoryStore()
    const { report } = await run(APP, store)
    for (const [name] of store.entries) store.entries.set(name, '{"asked":')
    expect((await run(APP, store)).report).toEqual(report)
    expect((await run(APP, store)).did.compiled).toBe(0)
  })
})

it('sees the same app whatever the order in which the disk lists files', async () => {
  const world = memoryWorld({ ...APP, 'src/ask.ios.ts': '', 'app/package.json': '{}', 'app/src/b.ts': '' })
  const walk: typeof world.walk = (skip) => {
    const { files, unreadable } = world.walk(skip)
    return { files: files.toReversed(), unreadable }
  }
  const options = { accepts: () => true, root: '.' }
  expect(discover({ ...world, walk }, options)).toEqual(discover(world, options))
  expect(await scan({ ...world, walk }, options)).toEqual(await scan(world, options))
})
