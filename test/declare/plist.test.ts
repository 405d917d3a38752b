import { describe, expect, it } from 'vitest'
import { infoPlist, privacyInfo } from '../../src/declare/plist.ts'

const INFO = 'ios/App/Info.plist'
const PRIVACY = 'ios/App/PrivacyInfo.xcprivacy'

const plist = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${body}
</dict>
</plist>
`

describe('infoPlist', () => {
  it('reads usage descriptions with their texts and places', () => {
    const text = plist(`	<key>CFBundleName</key>
	<string>$(PRODUCT_NAME)</string>
	<key>NSCameraUsageDescription</key>
	<string>To scan &amp; share codes</string>
	<key>NSMicrophoneUsageDescription</key>
	<string></string>
    <key>NFCReaderUsageDescription</key><string>Reads your card</string>
	<key>NSLocationTemporaryUsageDescriptionDictionary</key>
	<dict><key>Route</key><string>To guide you</string></dict>`)
    const at = { kind: 'usage-description', from: 'app', file: INFO }
    expect(infoPlist(text, INFO)).toEqual({
      permissions: [
        { ...at, name: 'NSCameraUsageDescription', line: 7, column: 2, reason: 'To scan & share codes' },
        { ...at, name: 'NSMicrophoneUsageDescription', line: 9, column: 2, reason: '' },
        { ...at, name: 'NFCReaderUsageDescription', line: 11, column: 5, reason: 'Reads your card' },
        { ...at, name: 'NSLocationTemporaryUsageDescriptionDictionary', line: 12, column: 2, reason: 'To guide you' },
      ],
      coordinates: [],
      problems: [],
    })
  })

  it('reads background modes, each at its own line', () => {
    const text = plist(`	<key>UIBackgroundModes</key>
	<array>
		<string>location</string>
		<string>fetch</string>
	</array>`)
    expect(infoPlist(text, INFO).permissions).toEqual([
      { name: 'location', kind: 'background-mode', from: 'app', file: INFO, line: 7, column: 3 },
      { name: 'fetch', kind: 'background-mode', from: 'app', file: INFO, line: 8, column: 3 },
    ])
  })

  it('ignores comments and other keys, also when their values look like usage keys', () => {
    const text = plist(`	<!-- <key>NSContactsUsageDescription</key><string>x</string> -->
	<key>CFBundleDisplayName</key>
	<string>NSCameraUsageDescription</string>
	<key>NSAppTransportSecurity</key>
	<dict><key>NSAllowsArbitraryLoads</key><true/></dict>`)
    expect(infoPlist(text, INFO)).toEqual({ permissions: [], coordinates: [], problems: [] })
  })

  it('reads text in CDATA', () => {
    expect(infoPlist(plist('<key>NSCameraUsageDescription</key><string><![CDATA[Scan & go]]></string>'), INFO).permissions).toMatchObject([
      { reason: 'Scan & go' },
    ])
  })

  it('tells of an unclosed element with its place', () => {
    const { permissions, problems } = infoPlist(
      '<plist>\n<dict>\n  <key>NSCameraUsageDescription</key>\n  <string>Scan\n</dict>\n</plist>',
      INFO,
    )
    expect(permissions).toMatchObject([{ name: 'NSCameraUsageDescription', line: 3 }])
    expect(problems).toMatchObject([{ line: 4, column: 3 }])
  })

  it('says what to do about a binary property list', () => {
    expect(infoPlist('bplist00\u0001', INFO).problems[0]!.message.en).toContain('binary plist')
  })
})

describe('privacyInfo', () => {
  it('reads data types, API categories and tracking', () => {
    const text = plist(`	<key>NSPrivacyTracking</key>
	<true/>
	<key>NSPrivacyTrackingDomains</key>
	<array><string>ads.example.com</string></array>
	<key>NSPrivacyCollectedDataTypes</key>
	<array>
		<dict>
			<key>NSPrivacyCollectedDataType</key>
			<string>NSPrivacyCollectedDataTypeEmailAddress</string>
			<key>NSPrivacyCollectedDataTypeLinked</key>
			<true/>
		</dict>
	</array>
	<key>NSPrivacyAccessedAPITypes</key>
	<array>
		<dict>
			<key>NSPrivacyAccessedAPIType</key>
			<string>NSPrivacyAccessedAPICategoryUserDefaults</string>
			<key>NSPrivacyAccessedAPITypeReasons</key>
			<array><string>CA92.1</string></array>
		</dict>
	</array>`)
    const at = { kind: 'privacy-manifest', from: 'app', file: PRIVACY }
    expect(privacyInfo(text, PRIVACY).permissions).toEqual([
      { ...at, name: 'NSPrivacyTracking', line: 5, column: 2 },
      { ...at, name: 'NSPrivacyTrackingDomains', line: 7, column: 2 },
      { ...at, name: 'NSPrivacyCollectedDataTypeEmailAddress', line: 13, column: 4 },
      { ...at, name: 'NSPrivacyAccessedAPICategoryUserDefaults', line: 22, column: 4 },
    ])
  })

  it('reads one that stands on a single line', () => {
    const text =
      '<plist version="1.0"><dict><key>NSPrivacyAccessedAPITypes</key><array><dict><key>NSPrivacyAccessedAPIType</key><string>NSPrivacyAccessedAPICategoryDiskSpace</string></dict></array></dict></plist>'
    expect(privacyInfo(text, PRIVACY).permissions).toMatchObject([{ name: 'NSPrivacyAccessedAPICategoryDiskSpace', line: 1, column: 112 }])
  })

  it('takes no tracking, no domains and empty lists for nothing', () => {
    const text = plist(`	<key>NSPrivacyTracking</key>
	<false/>
	<key>NSPrivacyTrackingDomains</key>
	<array/>
	<key>NSPrivacyCollectedDataTypes</key>
	<array></array>`)
    expect(privacyInfo(text, PRIVACY)).toEqual({ permissions: [], coordinates: [], problems: [] })
  })

  it('tells of an unclosed element', () => {
    expect(privacyInfo('<plist><dict>\n<array>\n</dict></plist>', PRIVACY).problems).toMatchObject([{ line: 2, column: 1 }])
  })
})
