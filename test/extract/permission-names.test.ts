import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

describe('permission names', () => {
  prove('constants, enums, arrays, conditions, templates, objects, as const, in this file and in another', {
    'src/names.ts': `
export const CAMERA = 'android.permission.CAMERA'
export enum P { Mic = 'android.permission.RECORD_AUDIO' }
export const MAP = { contacts: 'android.permission.READ_CONTACTS', nested: { sms: 'android.permission.READ_SMS' } } as const
export const LOOSE = { calendar: 'android.permission.READ_CALENDAR' }
export const LIST = [CAMERA, P.Mic]
export default MAP
`,
    'src/a.ts': `
import { PermissionsAndroid } from 'react-native'
import Names, { CAMERA, LIST, LOOSE, MAP, P } from './names'
import * as N from './names'
const { contacts, nested: { sms } } = MAP
const which = 'calendar'
export async function a(wide: boolean) {
  await PermissionsAndroid.request(CAMERA) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.request(N.CAMERA) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.request(Names.contacts) // expect: request contacts android.permission.READ_CONTACTS
  await PermissionsAndroid.request(contacts) // expect: request contacts android.permission.READ_CONTACTS
  await PermissionsAndroid.request(sms) // expect: request sms android.permission.READ_SMS
  await PermissionsAndroid.request(LOOSE.calendar) // expect: request calendar android.permission.READ_CALENDAR
  await PermissionsAndroid.request(LOOSE[which]) // expect: request calendar android.permission.READ_CALENDAR
  await PermissionsAndroid.requestMultiple(LIST) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  await PermissionsAndroid.requestMultiple([...LIST, sms]) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO; request sms android.permission.READ_SMS
  await PermissionsAndroid.requestMultiple(LIST.concat([sms])) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO; request sms android.permission.READ_SMS
  await PermissionsAndroid.requestMultiple(wide ? LIST : [P.Mic]) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  await PermissionsAndroid.request(\`android.permission.\${'CAMERA'}\`) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.request('android.permission.' + 'CAMERA' as any) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.CAMERA) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS['CAMERA']!) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid['request'](CAMERA) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.requestMultiple(Object.values(MAP.nested)) // expect: request sms android.permission.READ_SMS
  const { CAMERA: cam } = PermissionsAndroid.PERMISSIONS
  await PermissionsAndroid.request(cam) // expect: request camera android.permission.CAMERA
  const list = [cam]
  if (wide) list.push(MAP.contacts)
  await PermissionsAndroid.requestMultiple(list) // expect: request camera android.permission.CAMERA; request contacts android.permission.READ_CONTACTS
}
`,
  })

  prove('a wrapper and its names that come through files which hand on all they import', {
    'src/permissions/names.ts': `
import { PERMISSIONS } from 'react-native-permissions'
const ios = Object.freeze({ photos: PERMISSIONS.IOS.PHOTO_LIBRARY, camera: PERMISSIONS.IOS.CAMERA })
export const NAMES = Object.freeze({ ios })
export type Name = (typeof ios)[keyof typeof ios]
`,
    'src/permissions/ask.ts': `
import { request } from 'react-native-permissions'
import type { Name } from './names'
export const ask = async (name: Name) => await request(name) // expect: request -
`,
    'src/permissions/index.ts': `
export * from './names'
export * from './ask'
`,
    'src/shared.ts': `export * from './permissions'`,
    'src/a.ts': `
import { ask, NAMES } from './shared'
export const a = () => ask(NAMES.ios.photos) // expect: request photos ios.permission.PHOTO_LIBRARY
`,
    'src/plain/names.ts': `export const SMS = 'android.permission.READ_SMS'`,
    'src/b.ts': `
import { ask } from './permissions'
import { SMS } from './plain/names'
export const b = () => ask(SMS as any) // expect: request sms android.permission.READ_SMS
`,
  })

  prove('a list that a function returns, with one return and with several; a list by system', {
    'src/list.ts': `
import { Platform, PermissionsAndroid } from 'react-native'
const { PERMISSIONS } = PermissionsAndroid
export const one = () => [PERMISSIONS.CAMERA]
export function several() {
  if (Platform.OS !== 'android') return []
  if (Number(Platform.Version) >= 33) return [PERMISSIONS.READ_MEDIA_IMAGES]
  return [PERMISSIONS.READ_EXTERNAL_STORAGE]
}
export const either = (wide: boolean) => wide ? PERMISSIONS.READ_SMS : PERMISSIONS.SEND_SMS
export const byVersion = (() => { switch (Platform.Version) { case 33: return PERMISSIONS.CAMERA; default: return PERMISSIONS.READ_SMS } })()
export class Names { static get list() { return [PERMISSIONS.READ_CONTACTS] } own() { return PERMISSIONS.READ_CONTACTS } }
export async function later() { return [PERMISSIONS.CAMERA] }
`,
    'src/a.ts': `
import { PermissionsAndroid, Platform } from 'react-native'
import { PERMISSIONS, request, requestMultiple } from 'react-native-permissions'
import { byVersion, either, later, Names, one, several } from './list'
export async function a() {
  await PermissionsAndroid.requestMultiple(one()) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.requestMultiple(several()) // expect: request photos android.permission.READ_MEDIA_IMAGES; request storage android.permission.READ_EXTERNAL_STORAGE
  const list = several()
  await PermissionsAndroid.requestMultiple(list) // expect: request photos android.permission.READ_MEDIA_IMAGES; request storage android.permission.READ_EXTERNAL_STORAGE
  await PermissionsAndroid.request(either(true)) // expect: request sms android.permission.READ_SMS; request sms android.permission.SEND_SMS
  await PermissionsAndroid.request(byVersion) // expect: request camera android.permission.CAMERA; request sms android.permission.READ_SMS
  await PermissionsAndroid.requestMultiple(Names.list) // expect: request contacts android.permission.READ_CONTACTS
  await PermissionsAndroid.request(new Names().own()) // expect: request contacts android.permission.READ_CONTACTS
  await PermissionsAndroid.requestMultiple(await later()) // expect: request camera android.permission.CAMERA
  await request(Platform.select({ android: PERMISSIONS.ANDROID.CAMERA, ios: PERMISSIONS.IOS.CAMERA })!) // expect: request camera android.permission.CAMERA; request camera ios.permission.CAMERA
  await request(Platform.OS === 'ios' ? PERMISSIONS.IOS.CAMERA : PERMISSIONS.ANDROID.CAMERA) // expect: request camera android.permission.CAMERA; request camera ios.permission.CAMERA
  await requestMultiple([PERMISSIONS.IOS.MICROPHONE]) // expect: request microphone ios.permission.MICROPHONE
}
`,
  })

  prove('lists gone through: forEach, map, for of, for in, Promise.all, reduce', {
    'src/a.ts': `
import { check, PERMISSIONS, request } from 'react-native-permissions'
const PERMS = { camera: PERMISSIONS.ANDROID.CAMERA, mic: PERMISSIONS.ANDROID.RECORD_AUDIO } as const
const LIST = [PERMISSIONS.ANDROID.CAMERA] as const
declare function retry(run: unknown, ...rest: unknown[]): Promise<void>
export async function a() {
  Object.values(PERMS).forEach(request) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  Object.values(PERMS).forEach((each) => request(each)) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  await Promise.all(LIST.map(request)) // expect: request camera android.permission.CAMERA
  await Promise.all(LIST.map(async (each) => await check(each))) // expect: check camera
  for (const each of LIST) await request(each) // expect: request camera android.permission.CAMERA
  for (const [, each] of Object.entries(PERMS)) await request(each) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  for (const key in PERMS) await request(PERMS[key]) // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  const loose = ['android.permission.READ_SMS', 'android.permission.READ_CONTACTS']
  loose.forEach((each) => request(each as any)) // expect: request sms android.permission.READ_SMS; request contacts android.permission.READ_CONTACTS
  for (const each of loose) await request(each) // expect: request sms android.permission.READ_SMS; request contacts android.permission.READ_CONTACTS
  await Promise.all(loose.map((each) => request(each as any))) // expect: request sms android.permission.READ_SMS; request contacts android.permission.READ_CONTACTS
  await request.call(null, LIST[0]) // expect: request camera android.permission.CAMERA
  await request.apply(null, [LIST[0]]) // expect: request camera android.permission.CAMERA
  const later = request.bind(null, LIST[0]) // expect: request camera android.permission.CAMERA
  await retry(request, LIST[0]) // expect: request camera android.permission.CAMERA
  await retry(request, 'three times', later) // expect: request -
  const how = { permission: LIST[0] }
  await request(how.permission) // expect: request camera android.permission.CAMERA
  for (let i = 0; i < LIST.length; i++) await request(LIST[i]) // expect: request camera android.permission.CAMERA
}
`,
  })

  prove('wrappers: by name, by default, methods, curried, with defaults, by object, by key of a map, through two files', {
    'src/ask.ts': `
import { PermissionsAndroid } from 'react-native'
const KEYS = { camera: PermissionsAndroid.PERMISSIONS.CAMERA, mic: PermissionsAndroid.PERMISSIONS.RECORD_AUDIO }
export async function ask(name: string) { return PermissionsAndroid.request(name as any) } // expect: request -
export const askTwice = (name: string) => ask(name)
export const askFor = (title: string) => (name: any) => PermissionsAndroid.request(name, { title }) // expect: request -
export function askOne({ name, title }: { name: any; title?: string }) { return PermissionsAndroid.request(name, { title }) } // expect: request -
export function askIn(options: { name: any }) { return PermissionsAndroid.request(options.name) } // expect: request -
export function askKey(key: keyof typeof KEYS) { return PermissionsAndroid.request(KEYS[key]) } // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
export function askDefault(name: any = PermissionsAndroid.PERMISSIONS.READ_SMS) { return PermissionsAndroid.request(name) } // expect: request sms android.permission.READ_SMS
export function askAll(...names: any[]) { return PermissionsAndroid.requestMultiple(names) } // expect: request -
export class Asker {
  private static async run(name: any) { return PermissionsAndroid.request(name) } // expect: request -
  static camera() { return Asker.run(PermissionsAndroid.PERMISSIONS.CAMERA) } // expect: request camera android.permission.CAMERA
  ask = async (name: any) => { const granted = await PermissionsAndroid.request(name); return granted } // expect: request -
  async each(names: any[]) { for (const name of names) await PermissionsAndroid.request(name) } // expect: request -
}
export default { ask: (name: any) => PermissionsAndroid.request(name) } // expect: request -
`,
    'src/hook.ts': `
import { askTwice } from './ask'
export const useAsk = () => ({ ask: (name: string) => askTwice(name) })
`,
    'src/a.ts': `
import api, { ask, askAll, askDefault, Asker, askFor, askIn, askKey, askOne, askTwice } from './ask'
import { useAsk } from './hook'
export async function a() {
  await ask('android.permission.READ_SMS') // expect: request sms android.permission.READ_SMS
  await askTwice('android.permission.READ_CALENDAR') // expect: request calendar android.permission.READ_CALENDAR
  await askFor('x')('android.permission.READ_CONTACTS') // expect: request contacts android.permission.READ_CONTACTS
  await askOne({ name: 'android.permission.CAMERA', title: 'x' }) // expect: request camera android.permission.CAMERA
  await askIn({ name: 'android.permission.RECORD_AUDIO' }) // expect: request microphone android.permission.RECORD_AUDIO
  await askKey('camera')
  await askDefault()
  await askDefault('android.permission.CAMERA') // expect: request camera android.permission.CAMERA
  await askAll('android.permission.CAMERA', 'android.permission.READ_SMS') // expect: request camera android.permission.CAMERA; request sms android.permission.READ_SMS
  await Asker.camera()
  await new Asker().ask('android.permission.READ_SMS') // expect: request sms android.permission.READ_SMS
  await new Asker().each(['android.permission.CAMERA']) // expect: request camera android.permission.CAMERA
  await api.ask('android.permission.CAMERA') // expect: request camera android.permission.CAMERA
  const { ask: own } = useAsk()
  await own('android.permission.CAMERA') // expect: request camera android.permission.CAMERA
  await useAsk().ask('android.permission.READ_SMS') // expect: request sms android.permission.READ_SMS
  ask('not a permission')
  ;['android.permission.CAMERA'].forEach(ask) // expect: request camera android.permission.CAMERA
}
`,
  })

  prove('wx.authorize with a scope: literal, constant, wrapper, promise', {
    ...WECHAT,
    'utils/auth.js': `
const SCOPES = { location: 'scope.userLocation', record: 'scope.record' }
const authorize = (scope) => new Promise((success, fail) => wx.authorize({ scope, success, fail })) // expect: request -
module.exports = { authorize, SCOPES }
`,
    'pages/a.js': `
const { authorize, SCOPES } = require('../utils/auth')
Page({
  onLoad() {
    authorize('scope.camera') // expect: request camera scope.camera
    authorize(SCOPES.location) // expect: request location scope.userLocation
    wx.authorize({ scope: SCOPES.record, success() {} }) // expect: request microphone scope.record
    wx.authorize({ scope: 'scope.' + 'camera' }) // expect: request camera scope.camera
  },
})
`,
  })

  prove('ArkTS: requestPermissionsFromUser with a list in a field, a constant, a parameter', {
    'oh-package.json5': '{ name: "app" }',
    'entry/src/main/ets/names.ets': `
import { Permissions } from '@kit.AbilityKit'
export const CAMERA: Permissions = 'ohos.permission.CAMERA'
export class Names { static readonly MIC: Permissions[] = ['ohos.permission.MICROPHONE'] }
`,
    'entry/src/main/ets/a.ets': `
import { abilityAccessCtrl, common, Permissions } from '@kit.AbilityKit'
import { CAMERA, Names } from './names'
@Component
struct A {
  private list: Array<Permissions> = ['ohos.permission.LOCATION', CAMERA]
  private async ask(names: Permissions[]): Promise<void> {
    const manager = abilityAccessCtrl.createAtManager()
    await manager.requestPermissionsFromUser(getContext(this), names) // expect: request -
  }
  aboutToAppear() {
    let manager: abilityAccessCtrl.AtManager = abilityAccessCtrl.createAtManager()
    manager.requestPermissionsFromUser(getContext(this) as common.UIAbilityContext, this.list).then(() => {}) // expect: request location ohos.permission.LOCATION; request camera ohos.permission.CAMERA
    manager.requestPermissionsFromUser(getContext(this), Names.MIC) // expect: request microphone ohos.permission.MICROPHONE
    this.ask(['ohos.permission.READ_CONTACTS']) // expect: request contacts ohos.permission.READ_CONTACTS
  }
}
`,
  })

  prove('asked under a name that a choice gives', {
    'src/a.ts': `
import { PermissionsAndroid } from 'react-native'
import { check, checkMultiple, PERMISSIONS, request, requestMultiple } from 'react-native-permissions'
const CAMERA = PERMISSIONS.IOS.CAMERA
export async function one(ask: boolean) {
  const checkOrRequest = ask ? request : check // expect: request camera ios.permission.CAMERA; check camera
  return checkOrRequest(CAMERA)
}
export async function several(ask: boolean) {
  const permissions = [PERMISSIONS.ANDROID.CAMERA, PERMISSIONS.ANDROID.RECORD_AUDIO]
  // expect: check camera; check microphone
  const checkOrRequest = ask ? requestMultiple : checkMultiple // expect: request camera android.permission.CAMERA; request microphone android.permission.RECORD_AUDIO
  return (await checkOrRequest(permissions))[permissions[0]]
}
export function other(own: (name: string) => void) {
  const ask = own ?? PermissionsAndroid.request // expect: request contacts android.permission.READ_CONTACTS
  ask('android.permission.READ_CONTACTS')
}
`,
  })

  prove('a component that asks for what its properties name', {
    'src/gate.tsx': `
import { memo, useCallback } from 'react'
import { PERMISSIONS, requestMultiple } from 'react-native-permissions'
export const LOCATION = [PERMISSIONS.ANDROID.ACCESS_FINE_LOCATION]
const Gate = ({ permissions, title }: { permissions: string[]; title: string }) => {
  const ask = useCallback(() => requestMultiple(permissions), [permissions]) // expect: request -
  return <button title={title} onClick={ask} />
}
export const Named = memo((props: { permissions: string[] }) => {
  const ask = () => requestMultiple(props.permissions) // expect: request -
  return <button onClick={ask} />
})
export default Gate
`,
    'src/screens.tsx': `
import { PERMISSIONS } from 'react-native-permissions'
import PermissionGate, { LOCATION, Named } from './gate'
const Other = ({ permissions }: { permissions: string[] }) => <i>{permissions.length}</i>
export const where = () => <PermissionGate title="Where" permissions={LOCATION} /> // expect: request location android.permission.ACCESS_FINE_LOCATION
export const see = () => (
  // expect: request camera android.permission.CAMERA
  <Named permissions={[PERMISSIONS.ANDROID.CAMERA]}>
    <Other permissions={[PERMISSIONS.ANDROID.READ_CONTACTS]} />
  </Named>
)
export const none = () => <PermissionGate title="None" permissions={[]} />
`,
  })
})
