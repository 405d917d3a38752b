import { byPlace } from '../positions/by-place.ts'
import type { Sdk } from '../rule-types.ts'
import type { SdkNames } from '../rulebook/sdk-names.ts'
import type { DeclaredCoordinate, IdleMention, SdkUse, SourceFile } from '../types.ts'

/** What the text of one source file names. */
export interface NamedInFile {
  /** Modules that it imports, as written. */
  modules: string[]
  /** Hosts of the directory to which its addresses lead. */
  hosts: string[]
  /** Names given to uni-app's `requireNativePlugin`. */
  plugins: string[]
}

/** A place at which code names something of `NamedInFile`, and why it does not run, where it does not. */
export interface NamedAt {
  kind: 'module' | 'address' | 'plugin'
  name: string
  line: number
  idle?: IdleMention['why']
}

export interface SdkInput {
  /** The directory by its names. */
  names: SdkNames
  /** Dependencies and provider keys that the app's files name. */
  coordinates: DeclaredCoordinate[]
  named: Map<string, NamedInFile>
  sources: Map<string, SourceFile>
  /** The app's own files that an import name leads to. */
  resolve(name: string, from: string): string[]
  /** Reads the code of one file for the places of what it names. */
  places(file: string, names: NamedInFile): Promise<NamedAt[]>
}

/** What an SDK's name in code means: the SDK, and the name to show. */
interface Meant {
  sdk: Sdk
  name: string
}

type Found = Map<string, SdkUse>

/** Joins what the app's files name with the SDK directory: which SDKs are used, and which are only listed. */
export async function findSdks(input: SdkInput): Promise<SdkUse[]> {
  const { names } = input
  const found: Found = new Map()
  // The first place that names an SDK is its place, whatever order the files were listed in.
  const coordinates = input.coordinates.toSorted((a, b) => byPath(a.file, b.file))
  for (const native of [false, true])
    for (const coordinate of coordinates) if (isNative(coordinate) === native) noteDeclared(found, names, coordinate)

  const aliases = new Map(input.coordinates.flatMap(({ alias, name }) => (alias ? [[alias, name] as const] : [])))
  const carriers = new Set([...found.values()].flatMap(({ native = [] }) => native.flatMap(({ via }) => via ?? [])))
  const meant = ({ kind, name }: Pick<NamedAt, 'kind' | 'name'>): Meant | undefined => {
    if (kind === 'address') return names.findAddress(name)
    const shown = kind === 'module' ? aliased(aliases, name) : name
    const sdk = kind === 'module' ? (names.find('npm', shown) ?? names.find('ohpm', shown)) : pluginSdk(names, name)
    return sdk && { sdk, name: kind === 'module' && !sdk.coordinates.npm?.includes(shown) ? packageOf(shown) : shown }
  }

  const matters = new Map<string, boolean>()
  const mattersAsModule = (name: string): boolean => {
    let known = matters.get(name)
    if (known === undefined) matters.set(name, (known = meant({ kind: 'module', name }) !== undefined || carriers.has(packageOf(name))))
    return known
  }

  /** Packages that code runs, SDKs or not. */
  const running = new Set<string>()
  const idle: { sdk: Sdk; mention: IdleMention }[] = []
  for (const [file, inFile] of [...input.named].toSorted(([a], [b]) => byPath(a, b))) {
    if (input.sources.get(file)?.origin === 'vendored') continue
    const wanted: NamedInFile = {
      modules: inFile.modules.filter(mattersAsModule),
      hosts: inFile.hosts,
      plugins: inFile.plugins.filter((name) => meant({ kind: 'plugin', name })),
    }
    if (wanted.modules.length + wanted.hosts.length + wanted.plugins.length === 0) continue
    for (const place of await input.places(file, wanted)) {
      const isOwn = place.kind === 'module' && input.resolve(place.name, file).length > 0
      const why = isOwn ? 'stub' : place.idle
      if (!why && place.kind === 'module') running.add(packageOf(place.name))
      const target = meant(place)
      if (target && why) idle.push({ sdk: target.sdk, mention: { file, line: place.line, why } })
      else if (target) noteRunning(found, target, { file, line: place.line })
    }
  }
  // An SDK of which code only speaks is none of the app's, unless its files list it.
  for (const { sdk, mention } of idle) {
    const listed = found.get(sdk.id)
    if (listed) (listed.idle ??= []).push(mention)
  }
  // A native SDK that a package brings runs where the package does.
  for (const each of found.values()) if (each.native?.some(({ via }) => via !== undefined && running.has(via))) each.used = true
  return [...found.values()].map(inOrder).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lists in an order that does not depend on the order of the files. */
function inOrder(sdk: SdkUse): SdkUse {
  const { idle, native } = sdk
  return {
    ...sdk,
    coordinates: sdk.coordinates.toSorted(),
    imports: sdk.imports.toSorted(byPlace),
    ...(native && { native: native.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
    ...(idle && { idle: idle.toSorted(byPlace) }),
  }
}

/** Native build files come after the package files, whose names people know. */
function isNative({ type }: DeclaredCoordinate): boolean {
  return type === 'gradle' || type === 'pods'
}

/** Notes what a platform file or package file names. */
function noteDeclared(found: Found, names: SdkNames, coordinate: DeclaredCoordinate): void {
  const { type, name, version, via, development, active } = coordinate
  const sdk = names.find(type, name)
  if (!sdk) return
  const isFirst = !found.has(sdk.id)
  const known = noteNamed(found, { sdk, name: type === 'uni.sdkConfigs' ? name.slice(name.indexOf('.') + 1) : name }, coordinate)
  if (version) known.version ??= version
  if (development && isFirst) known.development = true
  else if (!development) delete known.development
  const native = isNative(coordinate)
  // What collects by being linked needs no code to call it.
  const isLinked = sdk.linked === true && !development && (native || sdk.wrappers?.includes(name) === true)
  if (active || isLinked) known.used = true
  if (native && !known.native?.some((each) => each.name === name))
    (known.native ??= []).push({ name, ...(version && { version }), ...(via && { via }) })
}

function noteRunning(found: Found, target: Meant, at: { file: string; line: number }): void {
  const known = noteNamed(found, target, at)
  known.used = true
  delete known.development
  if (!known.imports.some(({ file }) => file === at.file)) known.imports.push(at)
}

function noteNamed(found: Found, { sdk, name }: Meant, { file, line }: { file: string; line: number }): SdkUse {
  let known = found.get(sdk.id)
  if (!known) {
    const wrapper = sdk.wrappers?.includes(name) && { wrapper: true as const }
    found.set(sdk.id, (known = { id: sdk.id, package: name, coordinates: [], used: false, ...wrapper, file, line, imports: [] }))
  }
  if (!known.coordinates.includes(name)) known.coordinates.push(name)
  return known
}

/** `requireNativePlugin('name')`, also with one of the plugin's modules: `name_Module`, `name-Module`. */
function pluginSdk(names: SdkNames, name: string): Sdk | undefined {
  for (let end = name.length; end > 0; end = Math.max(name.lastIndexOf('_', end - 1), name.lastIndexOf('-', end - 1))) {
    const sdk = names.find('uni.plugins', name.slice(0, end))
    if (sdk) return sdk
  }
  return undefined
}

/** An import name with the app's alias for a package replaced by the package. */
function aliased(aliases: Map<string, string>, name: string): string {
  const own = packageOf(name)
  const target = aliases.get(own)
  return target ? target + name.slice(own.length) : name
}

/** The package that an import name belongs to: `firebase/auth` to `firebase`, `@a/b/c` to `@a/b`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}
