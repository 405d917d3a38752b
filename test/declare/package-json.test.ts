import { describe, expect, it } from 'vitest'
import { harmonyPackage, packageJson } from '../../src/declare/package-json.ts'

describe('packageJson', () => {
  it('names dependencies with versions and places', () => {
    const text = `{
  "name": "app",
  "dependencies": {
    "@sentry/react-native": "6.1.0",
    "react": "18.2.0"
  },
  "devDependencies": { "vitest": "^4.0.0" }
}`
    const at = { type: 'npm', file: 'package.json' }
    expect(packageJson(text, 'package.json')).toEqual({
      permissions: [],
      coordinates: [
        { ...at, name: '@sentry/react-native', version: '6.1.0', line: 4, column: 5 },
        { ...at, name: 'react', version: '18.2.0', line: 5, column: 5 },
        { ...at, name: 'vitest', version: '^4.0.0', line: 7, column: 24, development: true },
      ],
      problems: [],
    })
  })

  it('sees through an alias, and names the plugins that Cordova builds in', () => {
    const text = '{"dependencies": {"tracker": "npm:@sentry/browser@^7"}, "cordova": {"plugins": {"cordova-plugin-fcm": {}}}}'
    expect(packageJson(text, 'package.json').coordinates).toMatchObject([
      { type: 'npm', name: '@sentry/browser', version: '^7', alias: 'tracker' },
      { type: 'cordova', name: 'cordova-plugin-fcm', active: true },
    ])
  })

  it('takes a package without dependencies for none, and tells where a broken one breaks', () => {
    expect(packageJson('{"name": "app", "dependencies": null}', 'package.json').coordinates).toEqual([])
    expect(packageJson('{\n  "dependencies": {\n    "a" "1"\n  }\n}', 'package.json').problems).toMatchObject([{ line: 3, column: 9 }])
  })
})

describe('harmonyPackage', () => {
  it('reads JSON5', () => {
    const text = "{\n  // libraries\n  dependencies: {\n    '@ohos/axios': '^2.2.0',\n    \"@umeng/common\": '1.1.3',\n  },\n}"
    expect(harmonyPackage(text, 'oh-package.json5').coordinates).toEqual([
      { type: 'ohpm', name: '@ohos/axios', version: '^2.2.0', file: 'oh-package.json5', line: 4, column: 5 },
      { type: 'ohpm', name: '@umeng/common', version: '1.1.3', file: 'oh-package.json5', line: 5, column: 5 },
    ])
  })
})
