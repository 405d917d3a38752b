import { describe, expect, it } from 'vitest'
import { platformsOf } from '../../src/discover/platforms.ts'

/** The platforms of an app with these packages and no other sign. */
const platforms = (...packages: string[]) => platformsOf(packages, [], [], () => false, false)

describe('the platforms of an app', () => {
  it('are told by a plugin of Cordova alone, where the shell with its config.xml is kept in another repository', () => {
    expect(platforms('react-dom', 'cordova-plugin-contacts-x')).toEqual(['cordova', 'web'])
  })

  it('are told by what packs an app for Electron', () => {
    expect(platforms('electron-builder')).toEqual(['electron'])
    expect(platforms('@electron-forge/cli')).toEqual(['electron'])
  })

  it('are not told by a library that names a host', () => {
    expect(platforms('cordova-plugin', 'electron-log', 'react-native-web')).toEqual([])
  })
})
