import { at, elements, members, parseJson, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import { bundlerAliases, bundlerRoots } from './bundler-aliases.ts'
import { builtFrom, join } from './resolve-import.ts'
import type { Alias, Resolution } from './resolve-import.ts'

/**
 * Reads how import names resolve from tsconfig `paths` and `baseUrl`, package.json names and `imports`, and the plain
 * literals of a bundler's `alias`. Nothing is executed.
 * @param read the text of a file, or undefined
 */
export function readResolution(files: string[], packageFiles: string[], read: (file: string) => string | undefined): Resolution {
  const resolution: Resolution = { aliases: [], packages: new Map() }
  const packageFolders = new Set(packageFiles.map(parent))
  for (const file of files) {
    const text = read(file)
    if (text === undefined) continue
    const folder = parent(file)
    if (/[tj]sconfig[^/]*\.json$/.test(file)) readTsconfig({ text, file, scope: folder, read }, resolution)
    else readBundlerAliases({ text, file, packageFolder: nearest(folder, packageFolders) }, resolution)
  }
  for (const file of packageFiles) {
    const text = read(file)
    if (text !== undefined) readPackage(text, file, resolution)
  }
  // The habit of nearly every template, where nothing else says what `@/` means.
  for (const folder of new Set(['', ...packageFiles.map(parent)]))
    for (const prefix of ['@/', '~/', '~@/', 'src/', '@src/'])
      resolution.aliases.push({ prefix, wildcard: true, targets: [`${slash(folder)}src/`, slash(folder)], scope: folder })
  return resolution
}

interface Tsconfig {
  text: string
  file: string
  /** The folder whose files it speaks for; its paths count from its own. */
  scope: string
  read(file: string): string | undefined
}

/** How many configurations are followed from one to the one that it extends. */
const MAX_EXTENDS = 4

function readTsconfig({ text, file, scope, read }: Tsconfig, resolution: Resolution, depth = MAX_EXTENDS): void {
  const parsed = parseJson(text, file)
  if ('problem' in parsed) return
  const folder = parent(file)
  const options = at(parsed.root, 'compilerOptions')
  const baseUrl = stringOf(at(options, 'baseUrl'))
  const base = join(folder, baseUrl ?? '.')
  for (const { name, value } of members(at(options, 'paths'))) {
    const targets = elements(value).flatMap((target) => stringOf(target) ?? [])
    resolution.aliases.push({ ...patternOf(name), targets: targets.map((target) => targetOf(base, target)), scope, everywhere: true })
  }
  if (baseUrl !== undefined) resolution.aliases.push({ prefix: '', wildcard: true, targets: [slash(base)], scope })
  const above = at(parsed.root, 'extends')
  for (const name of [stringOf(above), ...elements(above).map(stringOf)]) {
    if (!name?.startsWith('.') || depth === 0) continue
    const path = join(folder, name.endsWith('.json') ? name : `${name}.json`)
    const extended = read(path)
    if (extended !== undefined) readTsconfig({ text: extended, file: path, scope, read }, resolution, depth - 1)
  }
}

/** The plain literals of a bundler's aliases; a configuration in a folder of its own speaks for the package around it. */
function readBundlerAliases(
  { text, file, packageFolder }: { text: string; file: string; packageFolder: string },
  resolution: Resolution,
): void {
  const folder = parent(file)
  // Other bundlers may build the app for one of its hosts only.
  const everywhere = /(?:^|\/)(?:babel\.config|metro\.config|\.babelrc)/.test(file)
  for (const { name, path, fromStart } of bundlerAliases(text)) {
    const targets = [...new Set(fromStart ? [join(packageFolder, path), join(folder, path)] : [join(folder, path)])]
    const exact = name.replace(/(?:\/\*|\$)$/, '').replace(/\/$/, '')
    resolution.aliases.push({ prefix: exact, wildcard: false, targets, scope: packageFolder, ...(everywhere && { everywhere }) })
    if (!name.endsWith('$'))
      resolution.aliases.push({ prefix: `${exact}/`, wildcard: true, targets: targets.map(slash), scope: packageFolder })
  }
  for (const root of bundlerRoots(text))
    resolution.aliases.push({ prefix: '', wildcard: true, targets: [slash(join(packageFolder, root))], scope: packageFolder })
}

/** `@libs/*`, `#app/*.js`: what stands before the star and after it. */
function patternOf(name: string): Pick<Alias, 'prefix' | 'suffix' | 'wildcard'> {
  const [prefix, suffix] = name.split('*') as [string, string | undefined]
  return { prefix, wildcard: suffix !== undefined, ...(suffix && { suffix }) }
}

function targetOf(folder: string, target: string): string {
  return keepSlash(join(folder, target.replace(/\*$/, '')), target)
}

const HARMONY_ENTRIES = ['Index', 'index', 'src/main/ets/index', 'src/index']

function readPackage(text: string, file: string, resolution: Resolution): void {
  const parsed = parseJson(text, file, file.endsWith('5') ? 'json5' : 'jsonc')
  if ('problem' in parsed) return
  const folder = parent(file)
  const name = stringOf(at(parsed.root, 'name'))
  const entries = ['source', 'react-native', 'module', 'main', 'types']
    .flatMap((key) => stringOf(at(parsed.root, key)) ?? [])
    .concat('src/index', 'index', 'Index', 'src/main/ets/index', 'src/main/ets/Index')
  if (name) resolution.packages.set(name, { folder, entries, exports: exportsOf(at(parsed.root, 'exports')) })
  for (const { name: key, value } of members(at(parsed.root, 'imports'))) {
    const targets = pathsOf(value).flatMap((target) => [target, ...builtFrom(target)])
    resolution.aliases.push({ ...patternOf(key), targets: targets.map((target) => targetOf(folder, target)), scope: folder })
  }
  // HarmonyOS: a dependency by folder, `"common": "file:../common"`.
  for (const { name: key, value } of members(at(parsed.root, 'dependencies'))) {
    const local = /^(?:file|link|workspace):(\.{1,2}\/.*)$/.exec(stringOf(value) ?? '')?.[1]
    if (local) resolution.packages.set(key, { folder: join(folder, local), entries: HARMONY_ENTRIES, exports: new Map() })
  }
}

/** What a package hands out: subpath (`.`, `./deep`, `./features/*`) to the files that any of its conditions names. */
function exportsOf(value: JsonNode | undefined): Map<string, string[]> {
  const subpaths = members(value).filter(({ name }) => name.startsWith('.'))
  if (value && subpaths.length === 0) return new Map([['.', pathsOf(value)]])
  return new Map(subpaths.map((each) => [each.name, pathsOf(each.value)]))
}

/** A path, or every path of an object of conditions, whatever the condition. */
function pathsOf(value: JsonNode | undefined): string[] {
  const own = stringOf(value)
  return own === undefined ? [...members(value).map((each) => each.value), ...elements(value)].flatMap(pathsOf) : [own]
}

/** The folder of the package around a folder: the longest of the given ones that holds it, or the root. */
function nearest(folder: string, packages: ReadonlySet<string>): string {
  for (let each = folder; each !== ''; each = parent(each)) if (packages.has(each)) return each
  return ''
}

function parent(file: string): string {
  const at = file.lastIndexOf('/')
  return at < 0 ? '' : file.slice(0, at)
}

function slash(folder: string): string {
  return folder === '' ? '' : `${folder}/`
}

/** A target that ends in a slash or a wildcard is a folder. */
function keepSlash(path: string, target: string): string {
  return /[/*]$/.test(target) ? slash(path) : path
}
