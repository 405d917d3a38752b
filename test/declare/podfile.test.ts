import { describe, expect, it } from 'vitest'
import { podfile } from '../../src/declare/podfile.ts'
import { podfileLock } from '../../src/declare/podfile-lock.ts'
import type { PlatformFacts } from '../../src/types.ts'

function pods({ coordinates }: PlatformFacts): string[] {
  return coordinates.map(({ name, line, version, development, via }) =>
    [`${line}:${name}`, version, development && 'development', via && `via ${via}`].filter(Boolean).join(' '),
  )
}

describe('podfile', () => {
  it('names pods with places, versions and subspecs', () => {
    const text = `platform :ios, '15.0'
target 'App' do
  use_react_native!(:path => config[:reactNativePath])
  pod 'Firebase/Messaging', '~> 10.1'
  pod "UMCommon"
  pod('JPush', '5.2.0') # push
  pod 'GoogleMLKit', :subspecs => ['TextRecognition', 'FaceDetection']
  pod 'RNFork', :path => '../node_modules/rn-fork',
      :subspecs => ['Core']
  # pod 'TalkingData'
  puts "pod 'Bugly'"
end
`
    expect(pods(podfile(text, 'ios/Podfile'))).toEqual([
      '4:Firebase/Messaging 10.1',
      '5:UMCommon',
      '6:JPush 5.2.0',
      '7:GoogleMLKit',
      '7:GoogleMLKit/TextRecognition',
      '7:GoogleMLKit/FaceDetection',
      '8:RNFork',
      '8:RNFork/Core',
    ])
    expect(podfile(text, 'ios/Podfile').coordinates[0]).toMatchObject({ type: 'pods', file: 'ios/Podfile', column: 3 })
  })

  it('tells pods of tests and of debug builds apart', () => {
    const text = `target 'App' do
  pod 'FLEX', :configurations => ['Debug']
  pod 'Sentry', configurations: ['Debug', 'Release']
  target 'AppTests' do
    inherit! :search_paths
    if ENV['X']
      pod 'Quick'
    end
  end
  pod 'Bugly'
end`
    expect(pods(podfile(text, 'Podfile'))).toEqual(['2:FLEX development', '3:Sentry', '7:Quick development', '10:Bugly'])
  })
})

describe('podfileLock', () => {
  const lock = `PODS:
  - Firebase/CoreOnly (10.29.0):
    - FirebaseCore (= 10.29.0)
  - FirebaseCore (10.29.0):
    - "GoogleUtilities/NSData+zlib (~> 7.12)"
  - "GoogleUtilities/NSData+zlib (7.13.3)"
  - JPush (5.2.0)
  - RNFBApp (20.1.0):
    - Firebase/CoreOnly (= 10.29.0)
    - React-Core

DEPENDENCIES:
  - JPush
  - "RNFBApp (from \`../node_modules/@react-native-firebase/app\`)"

EXTERNAL SOURCES:
  RNFBApp:
    :path: "../node_modules/.pnpm/a@1/node_modules/@react-native-firebase/app/ios"

SPEC CHECKSUMS:
  JPush: 1

COCOAPODS: 1.15.2
`

  it('names every linked pod, and the package that brings it', () => {
    expect(pods(podfileLock(lock, 'ios/Podfile.lock'))).toEqual([
      '2:Firebase/CoreOnly 10.29.0 via @react-native-firebase/app',
      '4:FirebaseCore 10.29.0 via @react-native-firebase/app',
      '6:GoogleUtilities/NSData+zlib 7.13.3 via @react-native-firebase/app',
      '7:JPush 5.2.0',
      '8:RNFBApp 20.1.0 via @react-native-firebase/app',
    ])
  })

  it('tells of a merge conflict and of something else under the name', () => {
    const broken = lock.replace('  - JPush (5.2.0)\n', '<<<<<<< HEAD\n  - JPush (5.2.0)\n=======\n>>>>>>> b\n')
    expect(podfileLock(broken, 'Podfile.lock').problems).toMatchObject([{ line: 7 }])
    expect(podfileLock('not a lockfile', 'Podfile.lock').problems).toMatchObject([{ code: 'malformed-file', line: 1 }])
  })

  it('ends where pods need each other', () => {
    const circle = 'PODS:\n  - A (1):\n    - B\n  - B (1):\n    - A\n'
    expect(pods(podfileLock(circle, 'Podfile.lock'))).toEqual(['2:A 1', '4:B 1'])
  })
})
