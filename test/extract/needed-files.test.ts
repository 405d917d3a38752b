import { describe, expect, it } from 'vitest'
import { lines, scanMemory } from '../memory-world.ts'

/** A file that hands a clipboard on, behind another one, with a file beside them that has a `getString` of its own. */
const APP = {
  'package.json': '{"dependencies": {"@react-native-clipboard/clipboard": "1.14.0"}}',
  'src/board.ts': "import Clipboard from '@react-native-clipboard/clipboard'\nexport const board = { api: Clipboard }\n",
  'src/hands.ts': "import { board } from './board'\nexport const boards = () => ({ first: board })\n",
  'src/strings.ts':
    "import { board } from './board'\nexport const strings = { getString: (key: string) => key }\nexport const used = board\n",
}

describe('files that a candidate imports', () => {
  it.each<[string, string, string[]]>([
    ['one that hands the API on', "import { boards } from './hands'\nexport const paste = () => boards().first.api.getString()\n", ['2']],
    [
      'through a variable',
      "import { boards } from './hands'\nconst own = boards()\nexport const paste = () => own.first.api.getString()\n",
      ['3'],
    ],
    [
      'given later',
      "import { boards } from './hands'\nlet own\nexport const paste = () => {\n  own = boards()\n  return own.first.api.getString()\n}\n",
      ['5'],
    ],
    [
      'given only where it is missing',
      "import { boards } from './hands'\nlet own\nexport const paste = () => {\n  own ??= boards()\n  return own.first.api.getString()\n}\n",
      ['5'],
    ],
    [
      'given to a member',
      "import { boards } from './hands'\nconst own = { value: null }\nown.value = boards()\nexport const paste = () => own.value.first.api.getString()\n",
      ['4'],
    ],
    [
      'through a parameter with a type',
      "import type { boards } from './hands'\nexport const paste = (own: ReturnType<typeof boards>) => own.first.api.getString()\n",
      ['2'],
    ],
    [
      'through a field of a class',
      "import { boards } from './hands'\nexport class Pad {\n  private own = boards()\n  paste() {\n    return this.own.first.api.getString()\n  }\n}\n",
      ['5'],
    ],
    [
      'taken apart',
      "import { boards } from './hands'\nconst { api } = boards().first\nexport const paste = () => api.getString()\n",
      ['3'],
    ],
    [
      'in the argument of a callback',
      "import { boards } from './hands'\nexport const paste = () => [boards()].map((own) => own.first.api.getString())\n",
      ['2'],
    ],
  ])('are parsed where the name may be theirs: %s', async (_, text, expected) => {
    const { evidence } = await scanMemory({ ...APP, 'src/use.ts': text })
    expect(lines(evidence.filter(({ file }) => file === 'src/use.ts'))).toEqual(
      expected.map((line) => `src/use.ts:${line} collect clipboard/read`),
    )
  })

  it.each<[string, string]>([
    ['it is the file’s own', "const own = { getString: (key: string) => key }\nexport const text = own.getString('a')\n"],
    ['it is in a comment', '// own.getString() reads it\nexport const text = 1\n'],
    ['it comes from another file', "import { strings } from './strings'\nexport const text = strings.getString('a')\n"],
  ])('are not parsed where %s', async (_, text) => {
    const imports = "import { boards } from './hands'\nexport const kept = boards\n"
    const { stats, evidence } = await scanMemory({ ...APP, 'src/use.ts': imports + text })
    expect(evidence).toEqual([])
    // The file that hands the API on is only needed where the other's name may be its.
    expect(stats.parsed).toBeLessThanOrEqual(3)
  })
})

it('sees what a class gives that one file makes and another uses, where the class is its package', async () => {
  const { evidence } = await scanMemory({
    'package.json': '{"dependencies": {"ua-parser-js": "2.0.0"}}',
    'src/device.ts': "import { UAParser } from 'ua-parser-js'\nexport const ua = new UAParser(navigator.userAgent)\n",
    'src/page.ts': "import { ua } from './device'\nexport const isApple = () => ua.getDevice().vendor === 'Apple'\n",
  })
  expect(lines(evidence)).toContain('src/page.ts:2 collect device-info')
})
