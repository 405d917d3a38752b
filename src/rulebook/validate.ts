import type { ts as TypeScript } from 'ts-morph'
import type { Rulebook } from '../rule-types.ts'
import type { Position, Problem } from '../types.ts'
import { comparePlaces } from '../positions/by-place.ts'
import type { RuleFile } from './compile.ts'
import { tableKindOf, tableSchemas } from './schema.ts'
import type { ListColumnFile, ListPresetFile, PermissionFile, PlatformsFile, SdkFile, TaxonomyFile } from './schema.ts'
import { readTable } from './table.ts'
import type { Path } from './table.ts'
import { contradictions } from './contradictions.ts'
import { unknownWord } from './rule-problem.ts'
import { unknownCategory, validatePack } from './validate-pack.ts'
import type { KnownIds } from './validate-pack.ts'

/** A word with the place at which it stands. */
interface Placed extends Position {
  word: string
}

/** What the tables name, gathered before anything is held against it. */
interface Gathered {
  categories: Placed[]
  sdks: Placed[]
  npm: Placed[]
  /** Names of permissions; a host of a mini-program may have its own row. */
  permissions: Placed[]
  /** Categories that rows refer to. */
  uses: Placed[]
  /** Columns of the published lists as `list: id`, the layouts, and the columns that these refer to. */
  columns: Placed[]
  presets: Placed[]
  columnUses: Placed[]
  /** Kinds of table of which one could not be read: what it names is not known. */
  unread: Set<string>
}

/**
 * Says what is wrong with rule files: every place, so that all can be mended in one go.
 * @param base the rules that they are added to; what it knows may be referred to and not be said again
 */
export function validateRules(ts: typeof TypeScript, files: RuleFile[], base?: Rulebook): Problem[] {
  const problems: Problem[] = []
  const gathered: Gathered = {
    categories: [],
    sdks: [],
    npm: [],
    permissions: [],
    uses: [],
    columns: [],
    presets: [],
    columnUses: [],
    unread: new Set(),
  }
  for (const each of files) if (!each.file.endsWith('.d.ts')) problems.push(...gather(each, gathered))

  const baseCategories = (base?.categories ?? []).map(({ id }) => id)
  const baseSdks = (base?.sdks ?? []).map(({ id }) => id)
  const known: KnownIds = {
    ...(!gathered.unread.has('taxonomy') && { categories: knownWords(baseCategories, gathered.categories) }),
    ...(!gathered.unread.has('sdks') && { sdks: knownWords(baseSdks, gathered.sdks) }),
  }
  for (const { word, ...position } of gathered.uses) problems.push(...unknownCategory(position, word, known))
  const baseNpm = (base?.sdks ?? []).flatMap(({ coordinates }) => coordinates.npm ?? [])
  const basePermissions = (base?.permissions ?? []).map(({ name, platform }) => `${platform}: ${name}`)
  problems.push(
    ...repeated(gathered.categories, baseCategories, { en: 'category', zh: '类别' }),
    ...repeated(
      gathered.sdks,
      (base?.sdks ?? []).map(({ id }) => id),
      { en: 'SDK', zh: 'SDK' },
    ),
    ...repeated(gathered.npm, baseNpm, { en: 'npm package', zh: 'npm 包' }),
    ...repeated(gathered.permissions, basePermissions, { en: 'permission', zh: '权限' }),
    ...listProblems(gathered, base),
  )

  const packs = files.filter(({ file }) => file.endsWith('.d.ts'))
  for (const pack of packs) problems.push(...validatePack(ts, pack, known))
  problems.push(...contradictions(ts, packs, base))
  return problems.toSorted(comparePlaces)
}

function knownWords(base: string[], placed: Placed[]): Set<string> {
  return new Set([...base, ...placed.map(({ word }) => word)])
}

/** Reads one YAML file into what was gathered; gives what its schema refuses. */
function gather(rules: RuleFile, gathered: Gathered): Problem[] {
  const kind = tableKindOf(rules.file)
  if (!kind) return [strayFile(rules.file)]
  const { content, problems, at } = readTable(rules, tableSchemas[kind])
  if (!content) {
    gathered.unread.add(kind)
    return problems
  }
  const placed = (path: Path, word: string): Placed => ({ word, ...at(path) })
  if (kind === 'taxonomy')
    (content as TaxonomyFile).categories.forEach(({ id, parent }, index) => {
      gathered.categories.push(placed(['categories', index, 'id'], id))
      if (parent) gathered.uses.push(placed(['categories', index, 'parent'], parent))
    })
  if (kind === 'permissions') {
    const platform = rules.file.slice('permissions/'.length, -'.yaml'.length)
    const rows = (content as PermissionFile).permissions
    rows.forEach(({ name, category }, index) => {
      gathered.permissions.push(placed(['permissions', index, 'name'], `${platform}: ${name}`))
      if (category) gathered.uses.push(placed(['permissions', index, 'category'], category))
    })
  }
  if (kind === 'platforms')
    (content as PlatformsFile).platforms?.forEach(({ absent }, index) => {
      for (const category of Object.keys(absent ?? {})) gathered.uses.push(placed(['platforms', index, 'absent', category], category))
    })
  if (kind === 'sdks') gatherSdks(content as SdkFile, gathered, placed)
  if (kind === 'list-columns')
    (content as ListColumnFile).columns.forEach(({ list, id }, index) =>
      gathered.columns.push(placed(['columns', index, 'id'], `${list}: ${id}`)),
    )
  if (kind === 'list-presets') gatherPresets(content as ListPresetFile, gathered, placed)
  return []
}

function gatherSdks({ sdks }: SdkFile, gathered: Gathered, placed: (path: Path, word: string) => Placed): void {
  sdks.forEach(({ id, data, coordinates }, index) => {
    const own = ['sdks', index]
    gathered.sdks.push(placed([...own, 'id'], id))
    for (const [item, name] of (coordinates.npm ?? []).entries()) gathered.npm.push(placed([...own, 'coordinates', 'npm', item], name))
    for (const part of ['required', 'optional'] as const)
      for (const [item, category] of (data?.[part] ?? []).entries()) gathered.uses.push(placed([...own, 'data', part, item], category))
  })
}

function gatherPresets({ presets }: ListPresetFile, gathered: Gathered, placed: (path: Path, word: string) => Placed): void {
  presets.forEach(({ id, lists }, index) => {
    gathered.presets.push(placed(['presets', index, 'id'], id))
    for (const [list, layout] of Object.entries(lists))
      layout?.columns.forEach((each, at) => {
        const column = typeof each === 'string' ? each : each.column
        gathered.columnUses.push(placed(['presets', index, 'lists', list, 'columns', at], `${list}: ${column}`))
      })
  })
}

function listProblems({ columns, presets, columnUses, unread }: Gathered, base?: Rulebook): Problem[] {
  const baseColumns = (base?.listColumns ?? []).map(({ list, id }) => `${list}: ${id}`)
  const basePresets = (base?.listPresets ?? []).map(({ id }) => id)
  const known = knownWords(baseColumns, columns)
  const unknown = unread.has('list-columns') ? [] : columnUses.filter(({ word }) => !known.has(word))
  return [
    ...repeated(columns, baseColumns, { en: 'column', zh: '列' }),
    ...repeated(presets, basePresets, { en: 'layout', zh: '版式' }),
    ...unknown.map(({ word, ...position }) =>
      unknownWord(position, word, { code: 'rules-unknown-column', what: { en: 'column', zh: '列' }, known }),
    ),
  ]
}

/** Names that stand more than once, or that the base says already. */
function repeated(placed: Placed[], base: string[], what: { en: string; zh: string }): Problem[] {
  const first = new Map<string, Placed | undefined>(base.map((word) => [word, undefined]))
  return placed.flatMap((each): Problem[] => {
    const { word, ...position } = each
    if (!first.has(word)) {
      first.set(word, each)
      return []
    }
    const earlier = first.get(word)
    const where = earlier ? `${earlier.file}:${earlier.line}` : undefined
    return [
      {
        code: 'rules-repeated',
        ...position,
        message: { en: `${what.en} "${word}" is there already`, zh: `${what.zh} "${word}" 已存在` },
        help: where
          ? { en: `first in ${where}; keep one of them`, zh: `首次出现于 ${where}；请只保留一处` }
          : { en: `candor's own rules have it`, zh: `candor 自带规则中已有` },
      },
    ]
  })
}

function strayFile(file: string): Problem {
  const message = { en: 'candor reads no rules from a file of this name', zh: 'candor 不会从此名称的文件读取规则' }
  const places =
    'taxonomy.yaml, platforms.yaml, vendored.yaml, permissions/<platform>.yaml, sdks/<name>.yaml, lists/<name>.yaml, <name>.d.ts'
  const help = { en: `rules stand in: ${places}`, zh: `规则文件应为：${places}` }
  return { code: 'rules-stray-file', file, line: 1, column: 1, message, help }
}
