import picomatch from 'picomatch'

/** An app of a repository that holds several. */
export interface App {
  /** The folder's name, or its path where two folders have one name. */
  name: string
  /** Relative to the scanned folder; empty for the scanned folder itself. */
  folder: string
  /** The name in its package.json. */
  packageName?: string
  /** Folders of the packages of the repository that it depends on, directly or through others. */
  packages: string[]
}

export interface Repository {
  /** Every listed file, relative to the scanned folder. */
  files: string[]
  /** The manifest's path in an app's folder. */
  manifest: string
  text(file: string): string | undefined
  /** Find apps also where no folder below the scanned one has a manifest. */
  all: boolean
}

/** Files that only an app has, relative to its folder: what a phone, a mini-program host or a desktop shell starts from. */
const MARKERS = [
  'android/app/src/main/AndroidManifest.xml',
  'ios/*/Info.plist',
  'project.config.json',
  'mini.project.json',
  '{,src/}pages.json',
  'AppScope/app.json5',
  'capacitor.config.{ts,js,json}',
  'config.xml',
  'App_Resources/**/AndroidManifest.xml',
  'src-tauri/tauri.conf.json',
]

/**
 * The apps of a repository: folders with a manifest, and folders that a platform's files make an app. Empty where the scanned
 * folder is to be taken as one app: no folder below it has a manifest.
 */
export function findApps(repository: Repository): App[] {
  const { files, manifest, text, all } = repository
  const declared = foldersOf(files, manifest)
  if (!all && !declared.some((folder) => folder !== '')) return []
  const packages = readPackages(files, text)
  const marked = [...MARKERS.flatMap((marker) => foldersOf(files, marker)), ...expoApps(files, packages)]
  const folders = [...new Set([...declared, ...marked])].toSorted()
  // A platform's own folder, or a module, belongs to the app around it unless it declares for itself.
  const outer = folders.filter(
    (folder) => declared.includes(folder) || !folders.some((other) => other !== folder && isBelow(folder, other)),
  )
  const roots = outer.filter((folder) => folder !== '' || declared.includes('') || marked.includes(''))
  const names = roots.map((folder) => folder.slice(folder.lastIndexOf('/') + 1))
  return roots.map((folder, index) => {
    const own = packages.find((each) => each.folder === folder)
    const name = folder === '' ? (own?.name ?? '.') : names.filter((each) => each === names[index]).length > 1 ? folder : names[index]!
    const shared = dependenciesOf(own, packages).filter((each) => !roots.includes(each) && each !== '')
    return { name, folder, ...(own?.name && { packageName: own.name }), packages: shared }
  })
}

/** Says which files are an app's: those of its folder, of the packages that it depends on, and the lockfiles above it. */
export function ownerOf(app: App, apps: readonly App[]): (file: string) => boolean {
  const others = apps.filter((each) => each !== app && each.folder !== '' && isBelow(each.folder, app.folder)).map(({ folder }) => folder)
  const shared = new Set(apps.flatMap(({ packages }) => packages))
  return (file) => {
    if (others.some((folder) => isBelow(file, folder))) return false
    if (app.packages.some((folder) => isBelow(file, folder))) return true
    if (app.folder === '') return ![...shared].some((folder) => isBelow(file, folder))
    // A repository with one package.json for all of its apps.
    if (app.packageName === undefined && file === 'package.json') return true
    return isBelow(file, app.folder) || isAbove(file, app.folder)
  }
}

/** The lockfile of a workspace stands at its top; so does the package.json of a repository that has only one. */
function isAbove(file: string, folder: string): boolean {
  const at = file.lastIndexOf('/')
  const isNamed = /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|oh-package-lock\.json5|tsconfig[\w.-]*\.json)$/.test(
    file.slice(at + 1),
  )
  return isNamed && isBelow(folder, file.slice(0, Math.max(0, at)))
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** The folders in which a pattern matches, the pattern's own path taken off. */
function foldersOf(files: string[], pattern: string): string[] {
  if (!/[*?{]/.test(pattern)) {
    const holding = files.filter((file) => file === pattern || file.endsWith(`/${pattern}`))
    return holding.map((file) => file.slice(0, -pattern.length - 1)).filter((folder) => !/(?:^|\/)\./.test(folder))
  }
  const matches = picomatch(`{,**/}${pattern}`)
  const depth = picomatch(pattern)
  return files
    .filter((file) => matches(file))
    .map((file) => {
      const parts = file.split('/')
      // The outermost folder from which the rest of the path is what the pattern says.
      for (let at = 0; at < parts.length; at++) if (depth(parts.slice(at).join('/'))) return parts.slice(0, at).join('/')
      return ''
    })
}

/** Expo makes the native folders when it builds; its configuration and the package tell the app. */
function expoApps(files: string[], packages: Package[]): string[] {
  const configured = new Set(foldersOf(files, 'app.{json,config.ts,config.js}'))
  return packages.filter(({ folder, dependencies }) => configured.has(folder) && dependencies.includes('expo')).map(({ folder }) => folder)
}

interface Package {
  name: string
  folder: string
  dependencies: string[]
}

/** Every package.json and oh-package.json5 that has a name; what cannot be read is no package. */
function readPackages(files: string[], text: Repository['text']): Package[] {
  return files.flatMap((file) => {
    const match = /^(?:(.*)\/)?(?:package\.json|oh-package\.json5)$/.exec(file)
    if (!match) return []
    const content = text(file) ?? ''
    try {
      const { name, ...rest } = JSON.parse(content) as Record<string, Record<string, string>> & { name?: string }
      const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']
      const dependencies = kinds.flatMap((kind) => Object.keys(rest[kind] ?? {}))
      return typeof name === 'string' ? [{ name, folder: match[1] ?? '', dependencies }] : []
    } catch {
      return []
    }
  })
}

function dependenciesOf(own: Package | undefined, packages: Package[]): string[] {
  const found = new Set<Package>()
  const follow = (each: Package): void => {
    for (const next of packages.filter(({ name }) => each.dependencies.includes(name)))
      if (next !== own && !found.has(next)) {
        found.add(next)
        follow(next)
      }
  }
  if (own) follow(own)
  return [...found].map(({ folder }) => folder).toSorted()
}
