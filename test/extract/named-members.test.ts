import { describe, expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'
import { prove, WECHAT } from './prove.ts'

describe('members named by strings', () => {
  prove('a wrapper that takes the name: evidence where callers fix it', {
    ...WECHAT,
    'src/api.js': `
export function run(name, options) {
  return new Promise((success, fail) => wx[name]({ ...options, success, fail }))
}
export const call = ({ api }) => wx[api]()
export const twice = (name) => run(name, {})
`,
    'src/use.js': `
import { call, run, twice } from './api'
export async function find() {
  await run('startBluetoothDevicesDiscovery', {}) // expect: collect bluetooth
  await run('showToast', { title: 'done' })
  await twice('getClipboardData') // expect: collect clipboard/read
  return call({ api: 'getLocation' }) // expect: collect location
}
export const other = { run: (name) => name }
other.run('getLocation')
`,
  })
})

describe('a name that no caller fixes', () => {
  it('is a gap, until one does', async () => {
    const api = 'export const run = (name) => wx[name]()\n'
    const gapsWith = async (use: string): Promise<string[]> => {
      const { gaps } = await scanMemory({ ...WECHAT, 'src/api.js': api, 'src/use.js': `import { run } from './api'\n${use}\n` })
      return gaps.map(({ file, line, why, message }) => `${file}:${line} ${why} ${message}`)
    }
    expect(await gapsWith('export const later = (what) => run(what.name)')).toEqual(['src/api.js:1 dynamic-access wx[name]'])
    expect(await gapsWith("run('showToast')")).toEqual([])
  })
})
