import { describe, expect, it } from 'vitest'
import { lookUp } from '../../src/rulebook/sdk-lookup.ts'
import { namesOf } from '../../src/rulebook/sdk-names.ts'
import { rulebook } from '../memory-world.ts'

const { sdks } = rulebook

/** Apple's list of SDKs that need a privacy manifest, as far as packages of the JavaScript world bring one into an app. */
const APPLE: [string, string][] = [
  ['AppAuth', 'react-native-app-auth'],
  ['Capacitor', '@capacitor/ios'],
  ['Cordova', 'cordova-ios'],
  ['FBSDKCoreKit', 'react-native-fbsdk-next'],
  ['FBSDKLoginKit', 'react-native-fbsdk-next'],
  ['FBSDKShareKit', 'react-native-fbsdk-next'],
  ['FirebaseAuth', '@react-native-firebase/auth'],
  ['FirebaseCore', '@react-native-firebase/app'],
  ['FirebaseCrashlytics', '@react-native-firebase/crashlytics'],
  ['FirebaseDynamicLinks', '@react-native-firebase/dynamic-links'],
  ['FirebaseFirestore', '@react-native-firebase/firestore'],
  ['FirebaseInstallations', '@react-native-firebase/installations'],
  ['FirebaseMessaging', '@react-native-firebase/messaging'],
  ['FirebaseRemoteConfig', '@react-native-firebase/remote-config'],
  ['GoogleSignIn', '@react-native-google-signin/google-signin'],
  ['hermes-engine', 'react-native'],
  ['lottie-ios', 'lottie-react-native'],
  ['OneSignal', 'react-native-onesignal'],
  ['SDWebImage', 'react-native-fast-image'],
  ['SDWebImage', 'expo-image'],
]

describe('the SDK directory', () => {
  it.each(APPLE)('marks %s, which %s brings, as on Apple’s list', (pod, name) => {
    const [sdk, ...others] = lookUp(sdks, name)
    expect(others).toEqual([])
    expect(sdk).toMatchObject({ appleManifest: true })
    expect(lookUp(sdks, pod).map(({ id }) => id)).toContain(sdk!.id)
  })

  it('calls only packages of a record its wrappers, and only where it knows what they wrap', () => {
    const wrong = sdks.filter(
      ({ wrappers = [], coordinates: { npm = [], gradle, pods } }) =>
        wrappers.some((name) => !npm.includes(name)) || (wrappers.length > 0 && !gradle && !pods),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('gives no data where no list was found, and says of every list how it was obtained', () => {
    const unsourced = sdks.filter(({ dataSource }) => dataSource === 'unsourced')
    expect(unsourced.filter(({ data, dataBasis }) => data !== undefined || dataBasis !== undefined)).toEqual([])
    const listed = sdks.filter(({ dataSource }) => dataSource !== 'unsourced')
    expect(listed.filter(({ data, dataSource }) => data === undefined || !/^https?:\/\//.test(dataSource)).map(({ id }) => id)).toEqual([])
    expect(listed.filter(({ data }) => data?.optional?.some((each) => data.required?.includes(each))).map(({ id }) => id)).toEqual([])
  })

  it('takes the manifests of SDKs from where they are published', () => {
    const manifests = sdks.filter(({ dataBasis }) => dataBasis === 'privacy-manifest')
    expect(manifests.length).toBeGreaterThan(80)
    expect(manifests.filter(({ dataSource }) => !/^https:\/\/github\.com\/.+\/PrivacyInfo\.xcprivacy$/.test(dataSource))).toEqual([])
  })

  it('writes names exactly: no pattern, no space, no scheme', () => {
    const wrong = sdks.flatMap((sdk) =>
      namesOf(sdk).flatMap(([type, name]) => (/[*\s]|:\/\//.test(name) && type !== 'miniPlugins' ? [`${sdk.id} ${type} ${name}`] : [])),
    )
    expect(wrong).toEqual([])
  })
})

describe('lookUp', () => {
  const ids = (word: string): string[] => lookUp(sdks, word).map(({ id }) => id)

  it.each([
    ['jpush', ['jpush']],
    ['jpush-react-native', ['jpush']],
    ['@jg/push', ['jpush']],
    ['cn.jiguang.sdk:jcore', ['jpush']],
    ['JCore', ['jpush']],
    ['cordova-plugin-jcore', ['jpush']],
    ['JG-JPush', ['jpush']],
    ['极光推送 SDK', ['jpush']],
    ['极光推送', ['jpush']],
    ['JPUSH', ['jpush']],
    ['payment.weixin', ['wechat-pay']],
    ['weixin', ['wechat-opensdk', 'wechat-pay']],
    ['js.stripe.com', ['stripe']],
    ['微信支付', ['wechat-pay']],
    ['jpus', []],
    ['', []],
  ])('finds %j', (word, expected) => {
    expect(ids(word)).toEqual(expected)
  })
})
