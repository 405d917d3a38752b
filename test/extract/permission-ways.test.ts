import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

describe('ways of a permission or a member to the call that names it', () => {
  prove('tables that an annotation hides, a class holds or a pack has; keys that the caller chooses', {
    'src/ask.ts': `
import { Permission, PermissionsAndroid } from 'react-native'
import { PERMISSIONS, request } from 'react-native-permissions'
const LOOSE: Record<string, Permission> = { sms: PermissionsAndroid.PERMISSIONS.READ_SMS, camera: PermissionsAndroid.PERMISSIONS.CAMERA }
const LISTS: { [key: string]: Permission[] } = { all: [PermissionsAndroid.PERMISSIONS.READ_CONTACTS] }
const FROZEN: Readonly<Record<string, Permission>> = Object.freeze({ sms: PermissionsAndroid.PERMISSIONS.READ_SMS })
class Table { static readonly of: Record<string, Permission> = { camera: PermissionsAndroid.PERMISSIONS.CAMERA } }
const { camera } = LOOSE
export async function own(key: string) {
  await PermissionsAndroid.request(LOOSE.sms) // expect: request sms android.permission.READ_SMS
  await PermissionsAndroid.request(LOOSE[key]) // expect: request sms android.permission.READ_SMS; request camera android.permission.CAMERA
  await PermissionsAndroid.requestMultiple(LISTS.all) // expect: request contacts android.permission.READ_CONTACTS
  await PermissionsAndroid.request(FROZEN.sms) // expect: request sms android.permission.READ_SMS
  await PermissionsAndroid.request(Table.of.camera) // expect: request camera android.permission.CAMERA
  await PermissionsAndroid.request(camera) // expect: request camera android.permission.CAMERA
}
export const typed = (name: keyof typeof PermissionsAndroid.PERMISSIONS) => PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS[name]) // expect: request -
export const untyped = (name) => request(PERMISSIONS.ANDROID[name]) // expect: request -
export const joined = (name: string) => PermissionsAndroid.request(\`android.permission.\${name}\` as Permission) // expect: request -
export const table = (name) => request({ ...PERMISSIONS.IOS }[name]) // expect: request -
`,
    'src/a.ts': `
import { joined, typed, untyped } from './ask'
typed('CAMERA') // expect: request camera android.permission.CAMERA
untyped('RECORD_AUDIO') // expect: request microphone android.permission.RECORD_AUDIO
joined('READ_SMS') // expect: request sms android.permission.READ_SMS
typed('NOTHING' as any)
`,
  })

  prove('wrappers three deep that hand on an object, spread it or pack it anew', {
    'src/core.ts': `
import { Permission, PermissionsAndroid } from 'react-native'
export interface Options { permission: Permission; title?: string }
export async function core({ permission, title }: Options) { return PermissionsAndroid.request(permission, { title } as any) } // expect: request -
`,
    'src/middle.ts': `
import { core, type Options } from './core'
export const spread = (options: Options) => core({ ...options, title: 'x' })
export const whole = (options: Options) => core(options)
export const renamed = (o: { wanted: Options['permission'] }) => core({ permission: o.wanted })
`,
    'src/top.ts': `
import { renamed, spread, whole } from './middle'
export class Permissions {
  one(permission: any) { return spread({ permission }) }
  two(permission: any) { return whole({ permission, title: 'y' }) }
  three(permission: any) { return renamed({ wanted: permission }) }
}
export default new Permissions()
`,
    'src/a.ts': `
import permissions from './top'
import { whole } from './middle'
permissions.one('android.permission.CAMERA') // expect: request camera android.permission.CAMERA
permissions.two('android.permission.READ_SMS') // expect: request sms android.permission.READ_SMS
permissions.three('android.permission.READ_CONTACTS') // expect: request contacts android.permission.READ_CONTACTS
whole({ permission: 'android.permission.CAMERA' }) // expect: request camera android.permission.CAMERA
whole({ title: 'android.permission.CAMERA' } as any)
`,
  })

  prove('wx: a scope put together, options handed on, a module that is a function', {
    ...WECHAT,
    'utils/auth.js': `
export const scoped = (name, done) => wx.getLocation && wx.authorize({ scope: 'scope.' + name, success: done }) // expect: request -
export const options = (o = {}) => wx.authorize({ ...o }) // expect: request -
`,
    'utils/call.js': `
module.exports = function (name, o) { return new Promise((success, fail) => wx[name]({ ...o, success, fail })) }
`,
    'utils/list.js': `
export const apis = ['getLocation', 'showToast'].reduce((all, name) => ({ ...all, [name]: (o) => wx[name](o) }), {}) // expect: collect location
`,
    'pages/a.js': `
import { options, scoped } from '../utils/auth'
const call = require('../utils/call')
scoped('record', () => {}) // expect: request microphone scope.record
options({ scope: 'scope.camera' }) // expect: request camera scope.camera
call('getClipboardData') // expect: collect clipboard/read
call('showToast')
`,
  })

  prove('members that an enum names, of a host that a cast hides', {
    ...WECHAT,
    'src/a.ts': `
enum Api { Where = 'getLocation', Toast = 'showToast' }
const call = (api: Api, options = {}) => (wx as any)[api](options)
call(Api.Where) // expect: collect location
call(Api.Toast)
class Runner { run(api: string) { return wx[api as keyof typeof wx]({}) } }
new Runner().run('getClipboardData') // expect: collect clipboard/read
`,
  })
})
