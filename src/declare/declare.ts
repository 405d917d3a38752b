import type { ts as TypeScript } from 'ts-morph'
import type { ExpoPlugin } from '../rule-types.ts'
import type { DeclaredCoordinate, PlatformFacts, PlatformFile } from '../types.ts'
import { appConfigScript, appJson } from './app-config.ts'
import { noFacts } from './facts.ts'
import { gradleProjects } from './gradle-projects.ts'
import { harmonyModule } from './harmony-module.ts'
import { harmonyPac } from './harmony-pac.ts'
import { lockedVersions } from './locked-versions.ts'
import { harmonyPackage, packageJson } from './package-json.ts'
import { podfileLock } from './podfile-lock.ts'
import { podfile } from './podfile.ts'

export interface DeclareInput {
  files: PlatformFile[]
  text(file: string): string | undefined
  compiler(): Promise<typeof TypeScript>
  expoPlugins: ExpoPlugin[]
  /** True for a dependency whose resolved version is worth a look into the lockfile. */
  isSdk(coordinate: DeclaredCoordinate): boolean
}

/** Reads every platform file: what the app declares to its platforms, and the SDKs that it names there. */
export async function declare(input: DeclareInput): Promise<PlatformFacts> {
  const all = noFacts()
  const gaps = []
  const files = input.files.filter(({ file }) => !isOtherBuild(file))
  const readings = files
    .filter(({ kind }) => kind !== 'lockfile' && kind !== 'gradle')
    .map(({ file, kind }) => {
      const text = input.text(file)
      return text === undefined ? noFacts() : read(kind, text, file, input)
    })
  readings.push(gradleProjects(filesOf('gradle'), input.text))
  for (const reading of readings) add(await reading)
  const locked = await lockedVersions(all.coordinates, filesOf('lockfile'), input)
  all.coordinates = locked.coordinates
  all.problems.push(...locked.problems)
  gaps.push(...locked.gaps)
  return { ...all, ...(gaps.length > 0 && { gaps }) }

  function filesOf(wanted: PlatformFile['kind']): string[] {
    return files.filter(({ kind }) => kind === wanted).map(({ file }) => file)
  }

  function add({ permissions, coordinates, problems }: PlatformFacts): void {
    all.permissions.push(...permissions)
    all.coordinates.push(...coordinates)
    all.problems.push(...problems)
  }
}

/** Parsers that few apps need are loaded for the files that need them. */
async function read(kind: PlatformFile['kind'], text: string, file: string, input: DeclareInput): Promise<PlatformFacts> {
  switch (kind) {
    case 'package-json':
      return packageJson(text, file)
    case 'harmony-package':
      return harmonyPackage(text, file)
    case 'android-manifest':
      return (await import('./android-manifest.ts')).androidManifest(text, file)
    case 'info-plist':
      return (await import('./plist.ts')).infoPlist(text, file)
    case 'privacy-info':
      return file.endsWith('.json5') ? harmonyPac(text, file) : (await import('./plist.ts')).privacyInfo(text, file)
    case 'harmony-module':
      return harmonyModule(text, file)
    case 'uni-manifest':
      return (await import('./uni-manifest.ts')).uniManifest(text, file)
    case 'html':
      return (await import('./html-scripts.ts')).htmlScripts(text, file)
    case 'cordova-config':
      return (await import('./cordova-config.ts')).cordovaConfig(text, file)
    case 'podfile':
      return file.endsWith('.lock') ? podfileLock(text, file) : podfile(text, file)
    case 'mini-program-config':
      return appJson(text, file, input.expoPlugins)
    case 'expo-config':
      return appConfigScript(await input.compiler(), text, file, input.expoPlugins)
    // These are read together with others of their kind.
    case 'lockfile':
    case 'gradle':
      return noFacts()
  }
}

/**
 * Native files of debug builds and tests do not ship; those inside a built framework or bundle are not the app's, nor is the
 * manifest of a uni-app component's own example.
 */
function isOtherBuild(file: string): boolean {
  return /(?:^|\/)uni_modules\/.*\/manifest\.json$|(?:^|\/)(?:src\/(?:debug|test|androidTest)|\w+(?:UI)?Tests?)\/|\.(?:xc)?framework\/|\.(?:bundle|app|appex)\//.test(
    file,
  )
}
