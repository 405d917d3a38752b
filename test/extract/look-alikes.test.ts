import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

/** Beside each way that leads to an API, code that looks the same and leads to the app's own. */
describe('look-alikes of the app', () => {
  prove('default, named, namespace and aliased imports; import x = require; require; import(); barrels', {
    'src/own.ts': `
export const getModel = () => 'x'
export const modelName = 'x'
const DeviceInfo = { getModel, getBrand: getModel }
export default DeviceInfo
`,
    'src/barrel.ts': `
export * from './own'
export * as info from './own'
export { default as DeviceInfo } from './own'
export { getBrand } from 'react-native-device-info'
`,
    'src/a.ts': `
import DeviceInfo, { getModel as model, modelName } from './own'
import * as Info from './own'
import required = require('./own')
import { DeviceInfo as Barrelled, getBrand, getModel, info } from './barrel'
const { getModel: destructured } = require('./own')
DeviceInfo.getModel(); model(); Info.getModel(); required.getModel(); Info.default.getBrand()
Barrelled.getModel(); getModel(); info.getModel(); destructured()
getBrand() // expect: collect device-info
export const name = modelName + Info.modelName
export async function a() {
  const { getModel } = await import('./own')
  getModel()
  return import('./barrel').then((m) => m.getModel() + m.info.getModel())
}
`,
  })

  prove('names of modules: paths, baseUrl, package imports, workspace packages, aliases, platform suffixes that lead to the app', {
    'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@app/*": ["./src/own/*"] } } }',
    'package.json': '{ "name": "root", "workspaces": ["packages/*"], "imports": { "#clip": "./src/own/clip.ts" } }',
    'vite.config.ts': `export default { resolve: { alias: { '~own': '/src/own' } } }`,
    'metro.config.js': `module.exports = { resolver: { extraNodeModules: { '@react-native-clipboard/clipboard': path.resolve(__dirname, 'src/own/clip.ts') } } }`,
    'packages/kit/package.json': '{ "name": "@acme/kit", "main": "dist/index.js" }',
    'packages/kit/src/index.ts': 'export const Clip = { getString() {} }',
    'src/own/clip.ts': 'export const Clip = { getString() {} }\nexport default Clip',
    'src/own/both.ios.ts': 'export const Clip = { getString() {} }',
    'src/own/both.android.ts': 'export const Clip = { getString() {} }',
    'src/a.ts': `
import { Clip as A } from '@app/clip'
import { Clip as B } from 'src/own/clip'
import { Clip as C } from '#clip'
import { Clip as D } from '@acme/kit'
import { Clip as E } from '~own/clip'
import { Clip as F } from './own/both'
import Replaced from '@react-native-clipboard/clipboard'
;[A, B, C, D, E, F].forEach((each) => each.getString())
A.getString(); B.getString(); C.getString(); D.getString(); E.getString(); F.getString()
Replaced.getString()
`,
  })

  prove('class fields, injection, static members, inheritance, hooks, props, context', {
    'package.json': '{ "dependencies": { "@angular/core": "17" } }',
    'src/own.ts': `
export class Geolocation { getCurrentPosition() {} watchPosition() {} }
export class Holder { geolocation = new Geolocation(); static shared = new Geolocation() }
export function useCameraPermissions() { return [{ granted: true }, () => {}] as const }
export const useInfo = () => ({ info: { getModel() {} } })
`,
    'src/a.tsx': `
import { inject } from '@angular/core'
import { createContext, useContext } from 'react'
import { Geolocation, Holder, useCameraPermissions, useInfo } from './own'
class Page extends Holder {
  private injected = inject(Geolocation)
  constructor(private geo: Geolocation) { super() }
  run() { this.geo.getCurrentPosition(); this.injected.watchPosition(); this.geolocation.getCurrentPosition(); Holder.shared.watchPosition() }
}
const Own = createContext({ info: { getModel() {} } })
function Child({ info }: { info: { getModel(): void } }) { info.getModel(); return null }
export function A() {
  const [status, request] = useCameraPermissions()
  const { info } = useInfo()
  info.getModel(); useContext(Own).info.getModel()
  return <Child info={info} onPress={() => request()} status={status.granted} />
}
export { Page }
`,
  })

  prove('bind, call, apply, element access, maps, promisified, sagas, casts, callbacks, subscriptions, values, fields of results', {
    ...WECHAT,
    'src/a.ts': `
import { call } from 'redux-saga/effects'
const own = { getLocation() {}, getSystemInfo(o: any) { o.success({ model: 'x' }) }, onLocationChange() {}, addEventListener(f: any) { f({ details: { ssid: 'x' } }) } }
own.getLocation.bind(own); own.getLocation.call(own); own.getLocation.apply(own); own?.getLocation?.(); own['getLocation']()
const key = 'getLocation'
own[key]()
const apis = { getLocation: own.getLocation, wx: own }
apis.getLocation(); apis['getLocation'](); apis.wx.getLocation()
promisify(own.getLocation); (own as any).getLocation(); (own as any)
  .getLocation()
export function* saga() { yield call(own.getLocation); yield call([own, 'getLocation']); yield call([own, own.getLocation]) }
own.getSystemInfo({ success: (res: any) => res.model }); own.getSystemInfo({ success: ({ model }: any) => model })
own.addEventListener((state: any) => state.details.ssid); own.onLocationChange()
export const Device = { modelName: 'x', brand: 'y' }
export const { modelName, brand: maker } = Device
`,
  })

  prove('permission names that nobody asks the system for', {
    ...WECHAT,
    'src/a.ts': `
import { PermissionsAndroid } from 'react-native'
const own = { request(name: string) { return name }, authorize(o: { scope: string }) { return o } }
const names = [PermissionsAndroid.PERMISSIONS.CAMERA, 'android.permission.READ_SMS']
own.request('android.permission.CAMERA'); own.request(PermissionsAndroid.PERMISSIONS.CAMERA); own.authorize({ scope: 'scope.camera' })
names.forEach((each) => own.request(each)); names.map(own.request)
export const ask = (name: string) => own.request(name)
ask('android.permission.RECORD_AUDIO')
export const title = { 'android.permission.CAMERA': 'Camera' }['android.permission.CAMERA']
export const granted = (results: any) => results['android.permission.CAMERA'] === PermissionsAndroid.RESULTS.GRANTED
`,
  })
})
