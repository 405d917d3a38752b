import { byPlace } from '../positions/by-place.ts'
import type { Sdk } from '../rule-types.ts'
import type { DeclaredCoordinate, SdkUse, SourceFile } from '../types.ts'

export interface SdkInput {
  directory: Sdk[]
  /** Dependencies and provider keys that the app's files name. */
  coordinates: DeclaredCoordinate[]
  /** What each file imports, as written. */
  imports: Map<string, string[]>
  sources: Map<string, SourceFile>
  text(file: string): string | undefined
}

/** Joins what the app's files name with the SDK directory: which SDKs are used, and which are only listed. */
export function findSdks(input: SdkInput): SdkUse[] {
  const byName = namesOf(input.directory)
  const found = new Map<string, SdkUse>()
  const use = (sdk: Sdk, name: string, at: { file: string; line: number }): SdkUse => {
    let known = found.get(sdk.id)
    if (!known) found.set(sdk.id, (known = { id: sdk.id, package: name, coordinates: [], used: false, ...at, imports: [] }))
    if (!known.coordinates.includes(name)) known.coordinates.push(name)
    return known
  }
  for (const coordinate of input.coordinates) {
    const sdk = byName.get(`${coordinate.type}:${coordinate.name}`)
    if (!sdk) continue
    const shown = coordinate.type.startsWith('uni.sdkConfigs') ? coordinate.name.slice(coordinate.name.indexOf('.') + 1) : coordinate.name
    const known = use(sdk, shown, { file: coordinate.file, line: coordinate.line })
    if (coordinate.version) known.version ??= coordinate.version
    if (coordinate.active) known.used = true
  }
  for (const { name, type } of input.coordinates) {
    const sdk = type === 'uni.plugins' ? byName.get(`${type}:${name}`) : undefined
    const known = sdk && found.get(sdk.id)
    if (known && !known.used) known.used = [...input.sources.keys()].some((file) => requiresPlugin(input.text(file), name))
  }
  for (const [file, names] of input.imports) {
    if (input.sources.get(file)?.origin === 'vendored') continue
    for (const name of names) {
      const packageName = packageOf(name)
      const sdk = byName.get(`npm:${packageName}`) ?? byName.get(`ohpm:${packageName}`)
      if (!sdk) continue
      const line = importLine(input.text(file) ?? '', name)
      if (line === undefined) continue
      const known = use(sdk, packageName, { file, line })
      known.used = true
      if (!known.imports.some((each) => each.file === file)) known.imports.push({ file, line })
    }
  }
  return [...found.values()]
    .map((sdk) => ({ ...sdk, coordinates: sdk.coordinates.toSorted(), imports: sdk.imports.toSorted(byPlace) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Every coordinate of the directory as `type:name`. */
function namesOf(directory: Sdk[]): Map<string, Sdk> {
  const names = new Map<string, Sdk>()
  for (const sdk of directory) {
    const { uni, ...lists } = sdk.coordinates
    const typed: [string, string[] | undefined][] = [
      ...Object.entries(lists),
      ['uni.sdkConfigs', uni?.sdkConfigs],
      ['uni.plugins', uni?.plugins],
      ['uni.modules', uni?.modules],
    ]
    for (const [type, list] of typed) for (const name of list ?? []) names.set(`${type}:${name}`, sdk)
    // A Cordova plugin and an ohpm package are named in package.json too.
    for (const name of lists.cordova ?? []) if (!names.has(`npm:${name}`)) names.set(`npm:${name}`, sdk)
  }
  return names
}

/** The package that an import name belongs to: `firebase/auth` to `firebase`, `@a/b/c` to `@a/b`. */
export function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** `uni.requireNativePlugin('name')`, also with one of the plugin's modules: `name_Module`, `name-Module`. */
function requiresPlugin(text: string | undefined, name: string): boolean {
  if (!text?.includes('requireNativePlugin')) return false
  return new RegExp(`requireNativePlugin\\(\\s*['"]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:[_-][\\w-]+)?['"]`).test(text)
}

/** The 1-based line of the statement that imports a name; undefined where only types are imported. */
function importLine(text: string, name: string): number | undefined {
  const quoted = new RegExp(`(['"\`])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\1`, 'g')
  for (const match of text.matchAll(quoted)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    const statement = text.slice(Math.max(0, text.lastIndexOf('import', match.index)), match.index)
    if (/^import\s+type\b/.test(statement) && !statement.includes(';')) continue
    if (/^\s*(?:\/\/|\*)/.test(text.slice(lineStart, match.index))) continue
    return text.slice(0, match.index).split('\n').length
  }
  return undefined
}
