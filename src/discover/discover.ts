import type { Gap, PlatformFile, SourceFile, Workspace } from '../types.ts'
import { isResolutionFile, isSkippedFolder, languageOf, platformFileKind, vendoredComponent } from './classify.ts'

const BUILD_SCRIPTS = ['config/index.js', 'config/index.ts', 'build/webpack.base.conf.js']

/** What `discover` needs of the file system. */
export interface FileLister {
  /** Lists files below the root; `skip` says which folders are not entered. */
  walk(skip: (path: string, name: string) => boolean): { files: string[]; unreadable: { file: string; message: string }[] }
  /** True when the file exists below the root. */
  exists(file: string): boolean
}

export interface DiscoverOptions {
  /** Names of folders and files that are third-party code wherever they lie. */
  vendored?: ReadonlySet<string>
  /** Says whether the user's include and exclude patterns let a file through. */
  accepts(file: string): boolean
}

/**
 * Finds what a folder holds: source files that ship, platform files, and files that say how imports resolve.
 * Knows names only; reads no content.
 */
export function discover(lister: FileLister, options: DiscoverOptions): Workspace {
  const roots = new Map<string, 'package' | 'package-and-sources' | undefined>()
  const rootAt = (folder: string): 'package' | 'package-and-sources' | undefined => {
    if (!roots.has(folder)) roots.set(folder, rootKind(lister, folder === '' ? '' : `${folder}/`))
    return roots.get(folder)
  }
  const listed = lister.walk((path, name) => isSkippedFolder(name, rootAt(path.slice(0, -name.length - 1))))
  const gaps: Gap[] = listed.unreadable.map(({ file, message }) => ({ file, line: 1, why: 'unreadable', message }))
  // Whatever order the file system gives: a report does not depend on it.
  const files = listed.files.toSorted()
  const sources: SourceFile[] = []
  const platformFiles: PlatformFile[] = []
  const resolutionFiles: string[] = []
  const present = new Set(files)
  const components = [vendoredPackages(files), publishedFolders(files, present)]

  for (const file of files) {
    const kind = platformFileKind(file)
    if (kind && options.accepts(file)) platformFiles.push({ file, kind })
    if (isResolutionFile(file)) resolutionFiles.push(file)
    const language = languageOf(file)
    if (!language || kind === 'expo-config' || isCompiledTwin(file, present) || isPrepared(file, present) || !options.accepts(file))
      continue
    const component =
      vendoredComponent(file, options.vendored) ?? components.map((componentOf) => componentOf(file)).find((name) => name !== undefined)
    sources.push({ file, language, origin: component ? 'vendored' : 'first-party', ...(component && { component }) })
  }
  return { allFiles: files, sources, platformFiles, resolutionFiles: [...resolutionFiles, ...buildScripts(files, lister)], gaps }
}

/** The build scripts that say how imports resolve and lie in folders that are not entered: Taro's and the old Vue template's. */
function buildScripts(files: string[], lister: FileLister): string[] {
  return files
    .filter((file) => /(?:^|\/)package\.json$/.test(file))
    .flatMap((file) => BUILD_SCRIPTS.map((script) => file.slice(0, -'package.json'.length) + script))
    .filter((file) => lister.exists(file))
}

/** A uni-app project has its pages.json, a mini-program its app.json with a script or a style beside it, where the sources are. */
function rootKind(lister: FileLister, prefix: string): 'package' | 'package-and-sources' | undefined {
  const has = (name: string): boolean => lister.exists(`${prefix}${name}`)
  if (!has('package.json') && !has('oh-package.json5')) return undefined
  const isMiniProgram = has('app.json') && ['app.js', 'app.ts', 'app.wxss', 'app.acss', 'app.ttss'].some(has)
  return has('pages.json') || isMiniProgram ? 'package-and-sources' : 'package'
}

/** Native projects that Cordova and NativeScript write below `platforms/`, with a copy of the app and of its packages. */
function isPrepared(file: string, present: ReadonlySet<string>): boolean {
  const root = /^(.*?)(?:^|(?<=\/))platforms\/(?:android|ios|visionos|browser|electron|osx|windows)\//.exec(file)?.[1]
  return root !== undefined && PREPARED_FROM.some((name) => present.has(root + name))
}

/** What an app has whose native projects are written for it. */
const PREPARED_FROM = [
  'config.xml',
  'nativescript.config.ts',
  'nativescript.config.js',
  'nsconfig.json',
  'app/App_Resources/Android/AndroidManifest.xml',
  'app/App_Resources/Android/src/main/AndroidManifest.xml',
  'app/App_Resources/iOS/Info.plist',
]

/** A `.js` file beside a `.ts` file of the same name is what the compiler wrote. */
function isCompiledTwin(file: string, present: Set<string>): boolean {
  const match = /^(.*)\.([cm]?)jsx?$/.exec(file)
  if (!match) return false
  const [, base, kind] = match
  return ['ts', 'tsx', 'ets'].some((ending) => present.has(`${base}.${kind}${ending}`) || present.has(`${base}.${ending}`))
}

/**
 * A folder inside an app's source folder that brings its own package.json is a component that somebody copied in.
 * Returns a function from file to component name.
 */
function vendoredPackages(files: string[]): (file: string) => string | undefined {
  // Angular's template and others put a bare package.json into their own source folder; what was published brings its papers.
  const documented = new Set(
    files.filter((file) => /\/(?:README|LICEN[CS]E|CHANGELOG)[^/]*$/i.test(file)).map((file) => file.slice(0, file.lastIndexOf('/'))),
  )
  const folders = files
    .filter((file) => /(?:^|\/)package\.json$/.test(file))
    .map((file) => file.slice(0, -'/package.json'.length))
    .filter((folder) => documented.has(folder))
    .filter((folder) => /(?:^|\/)(?:src|components|lib|libs|static|common|plugins|app)\//.test(`/${folder}/`) && folder.includes('/'))
    .filter((folder) => /(?:^|\/)(?:src|components|common|static)\/.+/.test(folder))
  return (file) => {
    const folder = folders.find((candidate) => file.startsWith(`${candidate}/`))
    return folder?.slice(folder.lastIndexOf('/') + 1)
  }
}

/**
 * A folder in which several scripts have their own declaration file beside them is a library as it was published.
 * Returns a function from file to the library's name, the folder above `lib` and the like.
 */
function publishedFolders(files: string[], present: Set<string>): (file: string) => string | undefined {
  const twins = new Map<string, number>()
  for (const file of files) {
    if (!file.endsWith('.js') || !present.has(`${file.slice(0, -'.js'.length)}.d.ts`)) continue
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    twins.set(folder, (twins.get(folder) ?? 0) + 1)
  }
  const published = [...twins].filter(([folder, count]) => folder !== '' && count >= 3).map(([folder]) => folder)
  return (file) => {
    const folder = published.find((each) => file.startsWith(each))
    return folder
      ?.split('/')
      .filter((part) => part !== '' && !['lib', 'libs', 'js', 'es', 'cjs', 'esm'].includes(part))
      .at(-1)
  }
}
