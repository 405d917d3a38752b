export interface Alias {
  prefix: string
  /** What a name must end in, of a pattern that goes on behind its `*`. */
  suffix?: string
  wildcard: boolean
  /** A `*` in one stands for what the name's stands for; without one it is added at the end. */
  targets: string[]
  scope: string
  /** It holds for every build of the app, so that what it names in place of a package is what ships. */
  everywhere?: true
}

/** How import names map to files, as the app's own configuration says. */
export interface Resolution {
  /** `prefix` with an optional `*`, to folders or files relative to the root, in order of preference. Longest prefix wins. */
  aliases: Alias[]
  /** Workspace packages: name to folder, entries in order of preference, and what `exports` says by subpath. */
  packages: Map<string, { folder: string; entries: string[]; exports: Map<string, string[]> }>
}

/** What names that are not relative mean to the folders of the same scopes. */
interface NamesInScope {
  aliases: Alias[]
  found: Map<string, string[]>
}

/**
 * Makes a function from (import name, importing file) to the files that it may mean: several where a platform suffix
 * chooses (`x.ios.ts`, `x.android.ts`). Names that lead outside the tree give none.
 * @param described modules that packs describe: for these only an alias that puts a file of the app in their place counts
 */
export function importResolver(
  files: ReadonlySet<string>,
  resolution: Resolution,
  described: ReadonlySet<string> = new Set(),
): (name: string, from: string) => string[] {
  const byStem = filesByStem(files)
  const aliases = resolution.aliases.toSorted((a, b) => b.scope.length - a.scope.length || b.prefix.length - a.prefix.length)
  const scopes = new Set(aliases.map(({ scope }) => scope))
  // Folders in the same scopes mean the same by a name that is not relative, so that they share what was found.
  const byScopes = new Map<string, NamesInScope>()
  const byFolder = new Map<string, { relative: Map<string, string[]>; others: NamesInScope }>()
  return (name, from) => {
    const folder = parent(from)
    let known = byFolder.get(folder)
    if (!known) byFolder.set(folder, (known = { relative: new Map(), others: inScopesOf(folder) }))
    const found = name.startsWith('.') ? known.relative : known.others.found
    let hits = found.get(name)
    if (!hits) found.set(name, (hits = resolve(name, folder, known.others.aliases)))
    return hits
  }

  function inScopesOf(folder: string): NamesInScope {
    const applying = [...scopes].filter((scope) => scope === '' || `${folder}/`.startsWith(`${scope}/`))
    const key = applying.join('\0')
    let names = byScopes.get(key)
    if (!names) byScopes.set(key, (names = { aliases: aliases.filter(({ scope }) => applying.includes(scope)), found: new Map() }))
    return names
  }

  function resolve(name: string, folder: string, aliases: Alias[]): string[] {
    if (name.startsWith('.')) return filesAt(join(folder, name))
    if (name.startsWith('/')) {
      const hits = filesAt(name.slice(1))
      if (hits.length > 0) return hits
    }
    for (const alias of aliases) {
      const rest = matchAlias(alias, name)
      if (rest === undefined || (described.has(name) && !alias.everywhere)) continue
      for (const target of alias.targets) {
        const hits = filesAt(join('', target.includes('*') ? target.replace('*', rest) : target + rest))
        if (hits.length > 0) return hits
      }
    }
    return described.has(name) ? [] : workspaceFiles(name)
  }

  function workspaceFiles(name: string): string[] {
    const parts = name.split('/')
    const length = name.startsWith('@') ? 2 : 1
    const found = resolution.packages.get(parts.slice(0, length).join('/'))
    if (!found) return []
    const rest = parts.slice(length).join('/')
    const said = exported(found.exports, rest === '' ? '.' : `./${rest}`)
    const candidates = [...said, ...(rest === '' ? found.entries : [rest, `src/${rest}`])]
    for (const candidate of candidates.flatMap((path) => [path, ...builtFrom(path)])) {
      const hits = filesAt(join(found.folder, candidate))
      if (hits.length > 0) return hits
    }
    return []
  }

  function filesAt(base: string): string[] {
    if (files.has(base)) return [base]
    const stem = base.replace(/\.[cm]?jsx?$/, '')
    return byStem.get(base) ?? byStem.get(stem) ?? byStem.get(slashed(base, 'index')) ?? byStem.get(slashed(base, 'Index')) ?? []
  }
}

/** The paths that a package's `exports` gives a subpath; `*` stands for the same text on both sides. */
function exported(exports: Map<string, string[]>, subpath: string): string[] {
  const exact = exports.get(subpath)
  if (exact) return exact
  for (const [pattern, targets] of exports) {
    const [start, end] = pattern.split('*') as [string, string | undefined]
    if (end === undefined || !subpath.startsWith(start) || !subpath.endsWith(end)) continue
    const middle = subpath.slice(start.length, subpath.length - end.length)
    return targets.map((target) => target.replace('*', middle))
  }
  return []
}

/** What a build may have made a file of: of `dist/esm/index.js` `src/index`, `lib/index` and `index`. */
export function builtFrom(path: string): string[] {
  const made =
    /^(?:\.\/)?(?:dist|build|lib|out|output)\/(?:(?:esm|cjs|es|module|commonjs|types|typescript|src)\/)?(.+?)(?:(?:\.d)?\.[cm]?[jt]sx?)?$/
  const rest = made.exec(path)?.[1]
  return rest === undefined ? [] : [`src/${rest}`, `lib/${rest}`, rest]
}

const ENDING = /\.(?:[cm]?[jt]sx?|n?vue|ets|json)$/
const SYSTEM = /\.(?:native|ios|android|web|harmony|windows|macos|h5|weapp|alipay|tt|swan|qq|jd|rn|app)$/

/** Files by their path without ending and without platform suffix, the one without a suffix first. */
function filesByStem(files: Iterable<string>): Map<string, string[]> {
  const byStem = new Map<string, string[]>()
  for (const file of files) {
    const whole = file.replace(ENDING, '')
    const stem = whole.replace(SYSTEM, '')
    for (const key of new Set([whole, stem])) {
      const list = byStem.get(key)
      if (!list) byStem.set(key, [file])
      else if (whole === key) list.unshift(file)
      else list.push(file)
    }
  }
  return byStem
}

function slashed(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function matchAlias(alias: Alias, name: string): string | undefined {
  const { prefix, suffix = '' } = alias
  if (alias.wildcard)
    return name.startsWith(prefix) && name.endsWith(suffix) ? name.slice(prefix.length, name.length - suffix.length) : undefined
  return name === alias.prefix ? '' : undefined
}

function parent(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash < 0 ? '' : file.slice(0, slash)
}

/** Joins and normalises `/`-separated relative paths. */
export function join(folder: string, name: string): string {
  const parts: string[] = []
  for (const part of `${folder}/${name}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
