import { describe, expect, it } from 'vitest'
import { androidManifest } from '../../src/declare/android-manifest.ts'

const FILE = 'android/app/src/main/AndroidManifest.xml'

const names = (text: string): string[] => androidManifest(text, FILE).permissions.map(({ name }) => name)

describe('androidManifest', () => {
  it('reads permissions with their exact places', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android">
    <uses-permission android:name="android.permission.INTERNET" />
  <uses-permission
      android:name="android.permission.CAMERA"
      android:maxSdkVersion="32"/>
    <uses-permission-sdk-23 android:name="android.permission.BODY_SENSORS"/>
    <uses-permission-sdk-m android:name="android.permission.READ_SMS"></uses-permission-sdk-m>
    <application android:name=".App"><activity android:name=".Main" android:permission="android.permission.DUMP"/></application>
</manifest>`
    const at = { kind: 'permission', from: 'app', file: FILE }
    expect(androidManifest(text, FILE)).toEqual({
      permissions: [
        { ...at, name: 'android.permission.INTERNET', line: 3, column: 5 },
        { ...at, name: 'android.permission.CAMERA', line: 4, column: 3 },
        { ...at, name: 'android.permission.BODY_SENSORS', line: 7, column: 5 },
        { ...at, name: 'android.permission.READ_SMS', line: 8, column: 5 },
      ],
      coordinates: [],
      problems: [],
    })
  })

  it('takes permissions in comments, features and declarations of own permissions for none', () => {
    const text = `<manifest xmlns:android="http://schemas.android.com/apk/res/android">
  <!-- <uses-permission android:name="android.permission.READ_CONTACTS"/> -->
  <!--
  <uses-permission android:name="android.permission.READ_CALENDAR"/>
  -->
  <permission android:name="com.example.permission.OWN"/>
  <uses-feature android:name="android.hardware.camera"/>
  <uses-permission/>
</manifest>`
    expect(names(text)).toEqual([])
  })

  it('leaves out what the manifest merger removes, whatever the prefix', () => {
    const text = `<manifest xmlns:android="http://schemas.android.com/apk/res/android" xmlns:tools="http://schemas.android.com/tools" xmlns:t="http://schemas.android.com/tools">
  <uses-permission android:name="android.permission.READ_PHONE_STATE" tools:node="remove"/>
  <uses-permission android:name="android.permission.READ_SMS" tools:node="removeAll"/>
  <uses-permission android:name="android.permission.SEND_SMS" t:node="remove"/>
  <uses-permission android:name="android.permission.NFC" tools:node="merge"/>
</manifest>`
    expect(names(text)).toEqual(['android.permission.NFC'])
  })

  it('reads another prefix for the namespace of Android', () => {
    expect(
      names('<manifest xmlns:a="http://schemas.android.com/apk/res/android"><uses-permission a:name="android.permission.NFC"/></manifest>'),
    ).toEqual(['android.permission.NFC'])
  })

  it('counts lines with Windows ends, tabs and a byte-order mark', () => {
    const text = '\uFEFF<manifest xmlns:android="x">\r\n\t<uses-permission android:name="android.permission.NFC"/>\r\n</manifest>'
    expect(androidManifest(text, FILE).permissions).toMatchObject([{ line: 2, column: 2 }])
    expect(androidManifest(text, FILE).problems).toEqual([])
  })

  it('tells where a malformed file breaks and keeps what came before', () => {
    const { permissions, problems } = androidManifest(
      '<manifest>\n  <uses-permission android:name="android.permission.NFC"/>\n  <application>\n    <activity>\n</manifest>',
      FILE,
    )
    expect(permissions.map(({ name }) => name)).toEqual(['android.permission.NFC'])
    expect(problems).toMatchObject([{ code: 'malformed-file', file: FILE, line: 4, column: 5 }])
    expect(problems[0]!.message.en).toContain('<activity> is not closed')
  })

  it('tells of a quote or a tag that is never closed', () => {
    expect(
      androidManifest('<manifest>\n  <uses-permission android:name="android.permission.NFC/>\n</manifest>', FILE).problems,
    ).toHaveLength(1)
    expect(androidManifest('<manifest>\n  <uses-permission', FILE).problems).toHaveLength(1)
    expect(androidManifest('{"not": "xml"}', FILE).problems).toHaveLength(1)
  })

  it('takes an empty file for a malformed one', () => {
    expect(androidManifest('', FILE).problems).toMatchObject([{ line: 1, column: 1 }])
  })
})
