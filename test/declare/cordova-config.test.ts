import { describe, expect, it } from 'vitest'
import { cordovaConfig } from '../../src/declare/cordova-config.ts'

const FILE = 'config.xml'

const widget = (body: string): string => `<?xml version='1.0' encoding='utf-8'?>
<widget id="com.example.app" version="1.0.0" xmlns="http://www.w3.org/ns/widgets" xmlns:android="http://schemas.android.com/apk/res/android">
${body}
</widget>
`

describe('cordovaConfig', () => {
  it('reads plugins with their versions and places', () => {
    const text = widget(`  <plugin name="cordova-plugin-camera" spec="^7.0.0" />
  <platform name="android">
    <plugin name="cordova-plugin-device" version="2.1.0"><variable name="X" value="y"/></plugin>
  </platform>
  <preference name="plugin" value="cordova-plugin-none"/>`)
    expect(cordovaConfig(text, FILE)).toEqual({
      permissions: [],
      coordinates: [
        { type: 'cordova', name: 'cordova-plugin-camera', version: '^7.0.0', file: FILE, line: 3, column: 3, active: true },
        { type: 'cordova', name: 'cordova-plugin-device', version: '2.1.0', file: FILE, line: 5, column: 5, active: true },
      ],
      problems: [],
    })
  })

  it('reads permissions and usage descriptions that it writes into native files', () => {
    const text = widget(`  <platform name="android">
    <config-file parent="/manifest" target="AndroidManifest.xml">
      <uses-permission android:name="android.permission.RECORD_AUDIO" />
      <uses-permission android:name="android.permission.READ_SMS" tools:node="remove" />
    </config-file>
  </platform>
  <platform name="ios">
    <edit-config target="NSCameraUsageDescription" file="*-Info.plist" mode="merge">
      <string>To scan codes</string>
    </edit-config>
    <config-file target="*-Info.plist" parent="NSContactsUsageDescription">
      <string></string>
    </config-file>
    <config-file target="*-Info.plist" parent="UIBackgroundModes">
      <array><string>location</string></array>
    </config-file>
    <edit-config target="CFBundleName" file="*-Info.plist"><string>App</string></edit-config>
  </platform>`)
    const at = { from: 'app', file: FILE }
    expect(cordovaConfig(text, FILE).permissions).toEqual([
      { ...at, name: 'android.permission.RECORD_AUDIO', kind: 'permission', line: 5, column: 7 },
      { ...at, name: 'NSCameraUsageDescription', kind: 'usage-description', reason: 'To scan codes', line: 10, column: 5 },
      { ...at, name: 'NSContactsUsageDescription', kind: 'usage-description', reason: '', line: 13, column: 5 },
      { ...at, name: 'location', kind: 'background-mode', line: 17, column: 14 },
    ])
  })

  it('ignores what is commented out, and the config.xml of another tool', () => {
    expect(cordovaConfig(widget('<!-- <plugin name="cordova-plugin-geolocation"/> -->'), FILE).coordinates).toEqual([])
    expect(cordovaConfig('<config><plugin name="x"/>', FILE)).toEqual({ permissions: [], coordinates: [], problems: [] })
  })

  it('tells of a tag that is not closed', () => {
    expect(cordovaConfig('<widget id="a">\n  <platform name="ios">\n</widget>', FILE).problems).toMatchObject([
      { file: FILE, line: 2, column: 3 },
    ])
  })
})
