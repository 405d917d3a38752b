import type { DeclaredCoordinate, Problem } from '../types.ts'
import { malformed } from './facts.ts'
import type { CatalogReference } from './gradle.ts'

/** What a `*.versions.toml` declares, by the names under which build files take it. */
export interface VersionCatalog {
  /** Library names of an accessor, e.g. `firebase.auth`; several for a bundle. */
  libraries: Map<string, { name: string; version?: string }[]>
  problems: Problem[]
}

/** Reads a Gradle version catalog. */
export async function versionCatalog(text: string, file: string): Promise<VersionCatalog> {
  const { parse, TomlError } = await import('smol-toml')
  let root: Record<string, unknown>
  try {
    root = parse(text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n')[0]!
    return { libraries: new Map(), problems: [malformed(file, error.line, error.column, { en: reason, zh: reason })] }
  }
  const { versions, libraries, bundles } = root as Record<string, Record<string, unknown> | undefined>
  const known = new Map<string, { name: string; version?: string }[]>()
  for (const [alias, value] of Object.entries(libraries ?? {})) {
    const library = libraryOf(value, versions ?? {})
    if (library) known.set(accessorOf(alias), [library])
  }
  for (const [alias, list] of Object.entries(bundles ?? {}))
    if (Array.isArray(list))
      known.set(
        `bundles.${accessorOf(alias)}`,
        list.flatMap((each) => known.get(accessorOf(String(each))) ?? []),
      )
  return { libraries: known, problems: [] }
}

/** The libraries that build files take from a catalog, each at the place where it is taken. */
export function fromCatalog(references: CatalogReference[], { libraries }: VersionCatalog): DeclaredCoordinate[] {
  return references.flatMap(({ accessor, ...place }) =>
    (libraries.get(accessor) ?? []).map((library): DeclaredCoordinate => ({ type: 'gradle', ...library, ...place })),
  )
}

/** Gradle makes `firebase.auth` of `firebase-auth` and `firebase_auth`. */
function accessorOf(alias: string): string {
  return alias.replace(/[-_]/g, '.')
}

/** A library as `"group:name:version"`, `{ module, version }` or `{ group, name, version }`. */
function libraryOf(value: unknown, versions: Record<string, unknown>): { name: string; version?: string } | undefined {
  if (typeof value === 'string') {
    const [group, name, version] = value.split(':')
    return group && name ? { name: `${group}:${name}`, ...(version && { version }) } : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { module, group, name, version } = value as Record<string, unknown>
  const full = typeof module === 'string' ? module : `${String(group)}:${String(name)}`
  const reference = typeof version === 'object' && version !== null ? (version as { ref?: unknown }).ref : undefined
  const resolved = typeof reference === 'string' ? versions[reference] : version
  return { name: full, ...(typeof resolved === 'string' && { version: resolved }) }
}
