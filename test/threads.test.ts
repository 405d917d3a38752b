import { afterAll, expect, it } from 'vitest'
import { candor, folderOf, removeFolders } from './cli-session.ts'

afterAll(removeFolders)

/** Enough files that a thread gets some, with what it must ask the first one for: callers in other files, and how names resolve. */
const APP = {
  'package.json': '{"dependencies": {"react-native": "0.76.0", "@react-native-clipboard/clipboard": "1.14.0"}}',
  'tsconfig.json': '{"compilerOptions": {"paths": {"@app/*": ["./src/*"]}}}',
  'src/ask.ts':
    "import { PermissionsAndroid } from 'react-native'\nexport const ask = (name: string) => PermissionsAndroid.request(name as any)\nexport const again = (name: string) => ask(name)\n",
  'src/camera.ts': "import { again } from '@app/ask'\nexport const shoot = () => again('android.permission.CAMERA')\n",
  'src/names.ts': "export const MICROPHONE = 'android.permission.RECORD_AUDIO'\n",
  'src/voice.ts': "import { ask } from '@app/ask'\nimport { MICROPHONE } from './names'\nexport const record = () => ask(MICROPHONE)\n",
  'src/board.ts': "import Clipboard from '@react-native-clipboard/clipboard'\nexport const board = () => ({ api: Clipboard })\n",
  'src/hands.ts': "import { board } from '@app/board'\nexport const hands = () => board()\n",
  'src/paste.ts': "import { hands } from './hands'\nexport const paste = () => hands().api.getString()\n",
  'src/broken.ts': "import Clipboard from '@react-native-clipboard/clipboard'\nexport const cut = (=> Clipboard.getString()\n",
  ...Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`src/plain${n}.ts`, `export const plain${n} = ${n}\n`])),
}

it('gives the same bytes on any number of threads', async () => {
  const folder = folderOf(APP)
  const scan = (threads: string): ReturnType<typeof candor> =>
    candor(['scan', folder, '--format', 'json', '--no-cache', '--threads', threads])
  const alone = await scan('1')
  expect([alone.err, alone.code]).toEqual(['', 0])
  const { evidence, gaps } = JSON.parse(alone.out) as { evidence: { file: string; line: number; category?: string }[]; gaps: unknown[] }
  expect(evidence.map(({ file, line, category }) => `${file}:${line} ${category}`)).toEqual([
    'src/ask.ts:2 undefined',
    'src/broken.ts:2 clipboard/read',
    'src/camera.ts:2 camera',
    'src/paste.ts:2 clipboard/read',
    'src/voice.ts:3 microphone',
  ])
  expect(gaps).toHaveLength(1)
  expect(await scan('2')).toEqual(alone)
  expect(await scan('4')).toEqual(alone)
})
