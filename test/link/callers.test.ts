import { describe, expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'

describe('callers', () => {
  it('are the calls of the function around the evidence, in its file and where it is imported by name', async () => {
    const { evidence } = await scanMemory({
      'src/paste.ts': [
        "import Clipboard from '@react-native-clipboard/clipboard'",
        'export async function readShareCode() {',
        '  return Clipboard.getString()',
        '}',
        '// readShareCode() in a comment',
        'export const again = () => readShareCode()',
      ].join('\n'),
      'src/App.tsx': "import { readShareCode } from './paste'\nexport function onForeground() {\n  return readShareCode()\n}",
      'src/other.ts': "import { again } from './paste'\nexport const readShareCode = () => again()\nreadShareCode()",
    })
    expect(evidence.map(({ file, line, trace }) => ({ file, line, trace }))).toEqual([
      {
        file: 'src/paste.ts',
        line: 3,
        trace: [
          { file: 'src/paste.ts', line: 6, what: 'readShareCode()' },
          { file: 'src/App.tsx', line: 3, what: 'readShareCode()' },
        ],
      },
    ])
  })
})
