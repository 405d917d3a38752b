import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/types.ts'
import { scanMemory } from '../memory-world.ts'

const IMPORT = "import Clipboard from '@react-native-clipboard/clipboard'"

const evidenceOf = async (lines: string[], file = 'src/a.ts'): Promise<Evidence[]> =>
  (await scanMemory({ [file]: [IMPORT, ...lines].join('\n') })).evidence
const idsOf = async (lines: string[], file?: string): Promise<string[]> => (await evidenceOf(lines, file)).map(({ id }) => id)

/** One read in a function of a component, as it stands before anything is changed. */
const BEFORE = [
  'export function Share() {',
  '  const paste = async () => { const text = await Clipboard.getString(); return text }',
  '  return paste',
  '}',
]

describe('the id of a piece of evidence stays', () => {
  it.each([
    ['when it moves by ten lines', [...Array.from({ length: 10 }, (_, line) => `// ${line}`), ...BEFORE]],
    [
      'when the file is formatted',
      [
        'export function Share() {',
        '  const paste = async () => {',
        '    const text =',
        '      await Clipboard',
        '        .getString();',
        '    return text;',
        '  };',
        '  return paste;',
        '}',
      ],
    ],
    ['when the function moves inside the file', ['export const other = () => 1', 'export const another = () => 2', ...BEFORE]],
    ['when a local variable is renamed', BEFORE.map((line) => line.replaceAll('text', 'content'))],
    ['when the local variable goes', ['export function Share() {', '  const paste = async () => await Clipboard.getString()', '}']],
    [
      'when the API gets a name of its own',
      ['const board = Clipboard', ...BEFORE.map((line) => line.replace('Clipboard.getString', 'board.getString'))],
    ],
    ['when it is awaited in another way', BEFORE.map((line) => line.replace('const text = await', 'let text; text = await'))],
  ])('%s', async (_, after) => {
    const before = await idsOf(BEFORE)
    expect(before).toHaveLength(1)
    expect(await idsOf(after)).toEqual(before)
  })

  it('when an equal call is added, which gets one of its own', async () => {
    const [before] = await idsOf(BEFORE)
    const after = await idsOf(BEFORE.map((line) => line.replace('return text', 'await Clipboard.getString(); return text')))
    expect(after).toHaveLength(2)
    expect(new Set(after).size).toBe(2)
    expect(after[0]).toBe(before)
  })

  it('when results are kept in variables of other names, in the module and in a callback', async () => {
    const ids = (name: string) =>
      idsOf([
        `const ${name} = Clipboard.getString()`,
        'export function all(list: string[]) {',
        `  const ${name}s = list.map(() => Clipboard.getString())`,
        '}',
      ])
    expect(await ids('text')).toEqual(await ids('content'))
  })
})

describe('the id of a piece of evidence changes', () => {
  it.each([
    ['with the function', BEFORE.map((line) => line.replace('paste', 'read')), 'src/a.ts'],
    ['with the component', BEFORE.map((line) => line.replace('Share', 'Home')), 'src/a.ts'],
    ['with the API', BEFORE.map((line) => line.replace('getString', 'hasString')), 'src/a.ts'],
    ['with the file', BEFORE, 'src/b.ts'],
  ])('%s', async (_, after, file) => {
    expect(await idsOf(after, file)).not.toEqual(await idsOf(BEFORE))
  })

  it('names the code around it', async () => {
    const symbols = async (...lines: string[]) => (await evidenceOf(lines)).map(({ symbol }) => symbol)
    expect(await symbols(...BEFORE)).toEqual(['Share.paste'])
    expect(await symbols('export const paste = memo(() => Clipboard.getString())')).toEqual(['paste'])
    expect(await symbols('export default { methods: { paste() { return Clipboard.getString() } } }')).toEqual(['methods.paste'])
    expect(await symbols('class Board { read = () => Clipboard.getString() }')).toEqual(['Board.read'])
    expect(await symbols('export const text = Clipboard.getString()')).toEqual([undefined])
  })
})
