import { describe, expect, it } from 'vitest'
import { uniManifest } from '../../src/declare/uni-manifest.ts'

const FILE = 'src/manifest.json'

const TEXT = `{
    "name" : "shop",
    "appid" : "__UNI__0000000",
    /* 5+App特有相关 */
    "app-plus" : {
        "modules" : {
            "Geolocation" : {},
            "Push" : {}
        },
        "nativePlugins" : {
            "JG-JPush" : { "JPUSH_APPKEY" : "x" }
        },
        /* 应用发布信息 */
        "distribute" : {
            "android" : {
                "permissions" : [
                    "<uses-feature android:name=\\"android.hardware.camera\\"/>",
                    "<uses-permission android:name=\\"android.permission.CAMERA\\"/>",
                    // "<uses-permission android:name=\\"android.permission.READ_SMS\\"/>",
                    "<uses-permission android:name=\\"android.permission.READ_LOGS\\" tools:node=\\"remove\\"/>",
                    "<uses-permission android:name=\\"android.permission.VIBRATE\\"/>",
                ]
            },
            "ios" : {
                "idfa" : true,
                "privacyDescription" : {
                    "NSCameraUsageDescription" : "扫码",
                    "NSFaceIDUsageDescription" : ""
                }
            },
            "sdkConfigs" : {
                "oauth" : {
                    "weixin" : { "appid" : "wx0" },
                    "apple" : {}
                },
                "ad" : {}
            }
        }
    },
    "mp-weixin" : {
        "permission" : {
            "scope.userLocation" : { "desc" : "展示附近门店" }
        },
        "requiredPrivateInfos" : [ "getLocation" ],
        "plugins" : {
            "live" : { "version" : "1.3.5", "provider" : "wx2b03c6e691cd7370" }
        }
    },
    "h5" : {
        "sdkConfigs" : { "maps" : { "qqmap" : { "key" : "K" } } }
    },
    "uniStatistics" : { "enable" : true }
}
`

describe('uniManifest', () => {
  it('reads permissions, usage descriptions and scopes with their places', () => {
    const at = { from: 'app', file: FILE }
    expect(uniManifest(TEXT, FILE).permissions).toEqual([
      { ...at, name: 'android.permission.CAMERA', kind: 'permission', line: 18, column: 21 },
      { ...at, name: 'android.permission.VIBRATE', kind: 'permission', line: 21, column: 21 },
      { ...at, name: 'NSCameraUsageDescription', kind: 'usage-description', line: 27, column: 21, reason: '扫码' },
      { ...at, name: 'NSFaceIDUsageDescription', kind: 'usage-description', line: 28, column: 21, reason: '' },
      { ...at, name: 'idfa', kind: 'privacy-manifest', line: 25, column: 17 },
      { ...at, name: 'scope.userLocation', kind: 'scope', line: 42, column: 13, reason: '展示附近门店' },
      { ...at, name: 'getLocation', kind: 'scope', line: 44, column: 36 },
    ])
  })

  it('names SDKs by provider key, native plugins, modules and statistics', () => {
    const at = { file: FILE }
    expect(uniManifest(TEXT, FILE).coordinates).toEqual([
      { ...at, type: 'uni.sdkConfigs', name: 'oauth.weixin', line: 33, column: 21, active: true },
      { ...at, type: 'uni.sdkConfigs', name: 'oauth.apple', line: 34, column: 21, active: true },
      { ...at, type: 'uni.sdkConfigs', name: 'maps.qqmap', line: 50, column: 37, active: true },
      { ...at, type: 'uni.plugins', name: 'JG-JPush', line: 11, column: 13 },
      { ...at, type: 'uni.modules', name: 'Geolocation', line: 7, column: 13 },
      { ...at, type: 'uni.modules', name: 'Push', line: 8, column: 13 },
      { ...at, type: 'npm', name: '@dcloudio/uni-stat', line: 52, column: 36, active: true },
      { ...at, type: 'miniPlugins', name: 'live', version: '1.3.5', line: 46, column: 13, active: true },
      { ...at, type: 'miniPlugins', name: 'wx2b03c6e691cd7370', version: '1.3.5', line: 46, column: 13, active: true },
    ])
  })

  it('reads the older names of the sections', () => {
    const text = `{"plus": {"distribute": {
  "google": {"permissions": ["<uses-permission android:name=\\"android.permission.NFC\\"/>"]},
  "apple": {"privacyDescription": {"NFCReaderUsageDescription": "读卡"}},
  "plugins": {"payment": {"alipay": {}}}
}}}`
    const { permissions, coordinates } = uniManifest(text, FILE)
    expect(permissions).toMatchObject([
      { name: 'android.permission.NFC', line: 2, column: 30 },
      { name: 'NFCReaderUsageDescription', line: 3, column: 36 },
    ])
    expect(coordinates).toMatchObject([{ name: 'payment.alipay', line: 4, column: 27 }])
  })

  it('says nothing of a web app manifest or a browser extension', () => {
    const none = { permissions: [], coordinates: [], problems: [] }
    expect(uniManifest('{"name": "PWA", "start_url": "/", "icons": []}', FILE)).toEqual(none)
    expect(uniManifest('{"manifest_version": 3, "permissions": ["geolocation"]', FILE)).toEqual(none)
  })

  it('takes statistics that are off, and idfa that is false, for none', () => {
    const { permissions, coordinates } = uniManifest(
      '{"app-plus": {"distribute": {"ios": {"idfa": false}}}, "uniStatistics": {"enable": false}}',
      FILE,
    )
    expect([permissions, coordinates]).toEqual([[], []])
  })

  it('tells where the JSON breaks', () => {
    const { permissions, problems } = uniManifest('\uFEFF{\n  "app-plus": {\n    "modules": {,}\n  }\n}', FILE)
    expect(permissions).toEqual([])
    expect(problems).toMatchObject([{ code: 'malformed-json', file: FILE, line: 3, column: 17 }])
  })
})
