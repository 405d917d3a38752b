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

describe('an overload that asks for a certain text', () => {
  prove('is chosen by the texts that an argument may hold, where its type says a string only', {
    'AppScope/app.json5': '{}',
    'oh-package.json5': '{}',
    'entry/src/main/module.json5': '{"module":{}}',
    'entry/src/main/ets/Columns.ets': `
export class Contacts {
  static readonly CONTENT_URI: string = 'datashare:///com.ohos.contactsdataability'
  static readonly CONTACT_URI: string = Contacts.CONTENT_URI + '/contacts/contact'
}
export class Orders {
  static readonly CONTENT_URI: string = 'datashare:///com.shop.orders'
}
`,
    'entry/src/main/ets/Repository.ets': `
import dataShare from '@ohos.data.dataShare'
import { Contacts, Orders } from './Columns'
export class Repository {
  private helper: dataShare.DataShareHelper
  async all(other: string) {
    let uri: string = Contacts.CONTENT_URI + '/contacts/contact_data'
    await this.helper.query(uri, null, []) // expect: collect contacts
    await this.helper.query(Contacts.CONTACT_URI, null, []) // expect: collect contacts
    await this.helper.query(Orders.CONTENT_URI, null, [])
    await this.helper.query(other, null, [])
    let own = \`\${Contacts.CONTENT_URI}/contacts?user=\${other}\`
    await this.helper.query(own, null, []) // expect: collect contacts
    await this.helper.query(other + '/contacts', null, [])
  }
}
`,
    'entry/src/main/ets/Calls.ets': `
import dataShare from '@ohos.data.dataShare'
import { Contacts, Orders } from './Columns'
export class Calls {
  private helper
  private async getHelper() {
    if (this.helper == undefined) this.helper = await dataShare.createDataShareHelper(globalThis.context, Contacts.CONTENT_URI)
    return this.helper
  }
  async all() {
    this.getHelper().then((helper) => {
      helper.query(Contacts.CONTACT_URI, null, []) // expect: collect contacts
      helper.query(Orders.CONTENT_URI, null, [])
    })
    const helper = await this.getHelper()
    helper.query(Contacts.CONTACT_URI, null, []) // expect: collect contacts
    this.orders().then((helper) => helper.query(Contacts.CONTACT_URI, null, []))
  }
  async orders() {
    return { query: (uri: string) => uri }
  }
}
`,
  })

  prove('is one of a constructor whose class came out of a call', {
    'pages.json': '{}',
    'manifest.json': '{"app-plus":{}}',
    'App.vue': '<template><view/></template>',
    'pick.js': `
export function pick() {
  var Picked = plus.android.importClass('android.content.Intent')
  var ACTION = 'android.intent.action.OPEN_DOCUMENT'
  var intent = new Picked(Picked.ACTION_GET_CONTENT) // expect: collect storage
  intent = new Picked(ACTION) // expect: collect storage
  return new Picked(Picked.ACTION_VIEW)
}
var own = { Picked: class {} }
new own.Picked('android.intent.action.GET_CONTENT')
`,
  })
})
