import type { ts as TypeScript } from 'ts-morph'
import type { ExpoPlugin } from '../rule-types.ts'
import type { PlatformFacts, PlatformFile } from '../types.ts'
import { androidManifest } from './android-manifest.ts'
import { appConfigScript, appJson } from './app-config.ts'
import { cordovaConfig } from './cordova-config.ts'
import { noFacts } from './facts.ts'
import { htmlScripts } from './html-scripts.ts'
import { harmonyModule } from './harmony-module.ts'
import { harmonyPac } from './harmony-pac.ts'
import { harmonyPackage, packageJson } from './package-json.ts'
import { infoPlist, privacyInfo } from './plist.ts'
import { uniManifest } from './uni-manifest.ts'

export interface DeclareInput {
  files: PlatformFile[]
  text(file: string): string | undefined
  compiler(): Promise<typeof TypeScript>
  expoPlugins: ExpoPlugin[]
}

/** Reads every platform file: what the app declares to its platforms, and the SDKs that it names there. */
export async function declare(input: DeclareInput): Promise<PlatformFacts> {
  const all = noFacts()
  for (const { file, kind } of input.files) {
    if (isOtherBuild(file)) continue
    const text = input.text(file)
    if (text === undefined) continue
    const facts = await read(kind, text, file, input)
    all.permissions.push(...facts.permissions)
    all.coordinates.push(...facts.coordinates)
    all.problems.push(...facts.problems)
  }
  return all
}

async function read(kind: PlatformFile['kind'], text: string, file: string, input: DeclareInput): Promise<PlatformFacts> {
  switch (kind) {
    case 'package-json':
      return packageJson(text, file)
    case 'harmony-package':
      return harmonyPackage(text, file)
    case 'android-manifest':
      return androidManifest(text, file)
    case 'info-plist':
      return infoPlist(text, file)
    case 'privacy-info':
      return file.endsWith('.json5') ? harmonyPac(text, file) : privacyInfo(text, file)
    case 'harmony-module':
      return harmonyModule(text, file)
    case 'uni-manifest':
      return uniManifest(text, file)
    case 'html':
      return htmlScripts(text, file)
    case 'cordova-config':
      return cordovaConfig(text, file)
    case 'mini-program-config':
      return appJson(text, file, input.expoPlugins)
    case 'expo-config':
      return appConfigScript(await input.compiler(), text, file, input.expoPlugins)
    default:
      return noFacts()
  }
}

/** Native files of debug builds and tests do not ship; those inside a built framework or bundle are not the app's. */
function isOtherBuild(file: string): boolean {
  return /(?:^|\/)(?:src\/(?:debug|test|androidTest)|\w+(?:UI)?Tests?)\/|\.(?:xc)?framework\/|\.(?:bundle|app|appex)\//.test(file)
}
