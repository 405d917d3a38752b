import { describe } from 'vitest'
import { prove, WECHAT } from './prove.ts'

describe('members by a name that is chosen at run time', () => {
  prove('a variable that is assigned one name or another, a condition, a map of names', {
    ...WECHAT,
    'app.js': `
const ACTIONS = { photo: 'chooseImage', place: 'getLocation', hint: 'showToast' }
export function sign(isOther, kind) {
  var action = 'showToast'
  if (isOther) action = 'login'
  wx[action]({}) // expect: collect account
  wx[isOther ? 'getLocation' : 'showModal']({}) // expect: collect location
  wx[ACTIONS.place]({}) // expect: collect location
  const quiet = isOther ? 'showToast' : 'showModal'
  wx[quiet]({})
}
`,
  })
})

describe('a receiver of unknown type', () => {
  prove("is the app's own where an object or a module of that name has such a function", {
    ...WECHAT,
    'wifiService.js': `
const wifiService = {
  getConnectedWifi() {
    return new Promise((success) => wx.getConnectedWifi({ success })) // expect: collect network/wifi
  },
}
module.exports = { wifiService }
`,
    'ble.js': `
export class BleClient {
  startBluetoothDevicesDiscovery() {
    wx.startBluetoothDevicesDiscovery({}) // expect: collect bluetooth
  }
}
`,
    'page.js': `
Page({
  async onLoad() {
    this.wifiService = getApp().sdk.wifiService
    await this.wifiService.getConnectedWifi()
    getApp().bleClient.startBluetoothDevicesDiscovery()
    getApp().host.getConnectedWifi() // expect: collect network/wifi likely
  },
})
`,
  })
})

describe('a permission that an annotation or a cast only allows', () => {
  prove('is not asked for there, but where the name is chosen', {
    ...WECHAT,
    'ask.ts': `
type Scope = 'scope.camera' | 'scope.record' | 'scope.userLocation'
export function ask(scope: Scope) {
  wx.authorize({ scope }) // expect: request -
}
Component({
  methods: {
    tap(this: any) {
      const scope = this.data.scope as Scope
      wx.authorize({ scope }) // expect: request -
    },
    later() {
      const scopes: Scope[] = ['scope.record']
      scopes.forEach((scope) => wx.authorize({ scope })) // expect: request microphone scope.record
      const one: Scope = 'scope.camera'
      wx.authorize({ scope: one }) // expect: request camera scope.camera
    },
  },
})
`,
    'page.ts': `
import { ask } from './ask'
ask('scope.userLocation') // expect: request location scope.userLocation
`,
  })
})
