import { describe, expect, it } from 'vitest'
import { scanMemory } from '../memory-world.ts'
import { prove } from './prove.ts'

const REACT_NATIVE = { 'package.json': '{"dependencies": {"react-native": "0.76.0"}}' }
const CAPACITOR = { 'package.json': '{"dependencies": {"@capacitor/core": "7.0.0"}}' }

describe('a native module of the app’s own', () => {
  prove('of Capacitor, typed by the app and handed on', {
    ...CAPACITOR,
    'src/native/files.ts': `
import { registerPlugin } from '@capacitor/core'
export interface FilesPlugin {
  pickDirectory(): Promise<{ uri: string }>
  exists(options: { uri: string }): Promise<{ exists: boolean }>
}
const Files = registerPlugin<FilesPlugin>('Files', { web: () => import('./web').then((m) => new m.FilesWeb()) })
export { Files }
`,
    'src/native/web.ts': `
export class FilesWeb {
  async pickDirectory() {
    return { uri: '' }
  }
}
`,
    'src/page.ts': `
import { Files } from './native/files'
import { FilesWeb } from './native/web'
export async function choose() {
  const { uri } = await Files.pickDirectory() // expect: collect storage likely
  await new FilesWeb().pickDirectory()
  return Files.exists({ uri })
}
`,
  })

  prove('of Capacitor, in JavaScript, which says nothing of its type', {
    ...CAPACITOR,
    'src/native/files.js': `
import { registerPlugin, WebPlugin } from '@capacitor/core'
class FilesWeb extends WebPlugin {
  async selectFolder() {}
}
const Files = registerPlugin('Files', { web: () => new FilesWeb() })
export { Files }
`,
    'src/page.js': `
import { Files } from './native/files'
export default { methods: { choose: () => Files.selectFolder({ mediaType: 'book' }) } } // expect: collect storage likely
`,
  })

  prove('of React Native, by every way to it', {
    ...REACT_NATIVE,
    'src/NativePhone.ts': `
import type { TurboModule } from 'react-native'
import { TurboModuleRegistry } from 'react-native'
export interface Spec extends TurboModule {
  getIMEI(): Promise<string>
  dial(number: string): void
}
export default TurboModuleRegistry.getEnforcing<Spec>('Phone')
`,
    'src/Phone.ts': `
import { NativeModules } from 'react-native'
export const Phone = NativeModules.Phone
export const Typed: { getMacAddress(): Promise<string> } = NativeModules.Phone
`,
    'src/device.ts': `
import { NativeModules, TurboModuleRegistry } from 'react-native'
import NativePhone from './NativePhone'
import { Phone, Typed } from './Phone'
const { Own } = NativeModules
const Linked = NativeModules.Linked ? NativeModules.Linked : new Proxy({}, { get() { throw new Error('not linked') } })
export async function report() {
  await NativePhone.getIMEI() // expect: collect device-id/imei likely
  NativePhone.dial('110')
  await Phone.getOAID() // expect: collect device-id/oaid likely
  await Typed.getMacAddress() // expect: collect device-id/mac likely
  await Own.requestCameraPermission() // expect: request camera likely
  await Linked.getInstalledApps() // expect: collect app-list likely
  await TurboModuleRegistry.get<{ getSerialNumber(): string }>('Phone')?.getSerialNumber() // expect: collect device-id/serial likely
  await NativeModules.Own.getContacts()
  if (Own.getIMEI) return Own.startRecording()
}
`,
  })

  prove('and a wrapper round it: where the native module is called', {
    ...REACT_NATIVE,
    'src/phone.ts': `
import { NativeModules } from 'react-native'
export const Phone = {
  getImei() {
    return NativeModules.Phone.getImei() // expect: collect device-id/imei likely
  },
}
`,
    'src/page.ts': `
import { Phone } from './phone'
export const show = () => Phone.getImei()
`,
  })

  it('is known by names only: likely', async () => {
    const { evidence } = await scanMemory({
      ...REACT_NATIVE,
      'src/a.ts': "import { NativeModules } from 'react-native'\nexport const id = () => NativeModules.Phone.getAndroidId()\n",
    })
    expect(evidence).toMatchObject([{ line: 2, category: 'device-id/android-id', confidence: 'likely', api: 'Phone.getAndroidId' }])
  })
})
