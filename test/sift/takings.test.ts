import { describe, expect, it } from 'vitest'
import { importedNamesOf, takingsOf } from '../../src/sift/takings.ts'
import { lines, scanMemory } from '../memory-world.ts'

describe('takingsOf', () => {
  it.each([
    ['device.getModel()', [{ root: 'device' }]],
    ['const m = shared\n  .device?.getModel()', [{ root: 'shared' }]],
    ['return this.device!.getModel()', [{ root: 'this' }]],
    ['useDevice().getModel()', ['anything']],
    ['useDevice().of.getModel()', ['anything']],
    ['all[0].getModel()', ['anything']],
    ['(await device).getModel()', ['anything']],
    ["device['getModel']()", ['anything']],
    ['const { getModel } = device', ['anything']],
    ["import { getModel, other } from './device'", [{ module: './device' }]],
    ['getModel()\nconst getModels = device.getModels', []],
  ])('%s', (text, expected) => {
    expect(takingsOf(text, 'getModel')).toEqual(expected)
  })
})

it('importedNamesOf gives every name that a text imports', () => {
  const text = [
    "import def from 'a'",
    "import * as all from 'b'",
    "import other, { one, two as three, type Four } from 'c'",
    "import type { Five } from 'd'",
    "import 'e'",
    "const lazy = import('f')",
    "import {\n  six,\n  seven,\n} from 'g'",
  ].join('\n')
  expect([...importedNamesOf(text)]).toEqual([
    ['def', 'a'],
    ['all', 'b'],
    ['other', 'c'],
    ['one', 'c'],
    ['three', 'c'],
    ['Four', 'c'],
    ['Five', 'd'],
    ['six', 'g'],
    ['seven', 'g'],
  ])
})

describe('a file that takes a member of the same name', () => {
  const SHARED = "import DeviceInfo from 'react-native-device-info'\nexport const shared = { device: DeviceInfo }\n"
  const parsedWith = async (user: string): Promise<[number, string[]]> => {
    const { stats, evidence } = await scanMemory({ 'package.json': '{}', 'src/shared.ts': SHARED, 'src/user.ts': user })
    return [stats.parsed, lines(evidence)]
  }

  it('off what may come from the other file is looked into', async () => {
    expect(await parsedWith("import { shared } from './shared'\nexport const m = () => shared.device.getModel()\n")).toEqual([
      2,
      ['src/user.ts:2 collect device-info'],
    ])
  })

  it('off what it imports from elsewhere is not', async () => {
    const user = "import { shared } from './shared'\nimport cars from 'cars'\nexport const m = () => [cars.getModel(), shared]\n"
    expect(await parsedWith(user)).toEqual([0, []])
    expect(await parsedWith("import './shared'\nimport { getModel } from 'cars'\nexport const m = getModel()\n")).toEqual([0, []])
  })
})
