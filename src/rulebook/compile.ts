import type { ts as TypeScript } from 'ts-morph'
import { parse } from 'yaml'
import type {
  Category,
  CopiedComponent,
  ExpoPlugin,
  ListColumn,
  ListPreset,
  PackFolder,
  PackIndex,
  Permission,
  PlatformFamily,
  Rulebook,
  Sdk,
} from '../rule-types.ts'
import { indexPack } from './pack-index.ts'

/** One file of the rules folder. */
export interface RuleFile {
  /** Relative to the rules folder, `/`-separated. */
  file: string
  text: string
}

/** Turns the rules folder's files into the rulebook. The files must be valid: `validateRules` says so beforehand. */
export function compileRules(ts: typeof TypeScript, files: RuleFile[]): Rulebook {
  const packs: PackIndex[] = []
  const categories: Category[] = []
  const permissions: Permission[] = []
  const sdks: Sdk[] = []
  const expoPlugins: ExpoPlugin[] = []
  const listColumns: ListColumn[] = []
  const listPresets: ListPreset[] = []
  const folders: PackFolder[] = []
  const families: PlatformFamily[] = []
  const components: CopiedComponent[] = []
  for (const { file, text } of files) {
    if (file.endsWith('.d.ts')) packs.push(indexPack(ts, file, platformOf(file), text))
    else if (file === 'taxonomy.yaml') categories.push(...(parse(text) as { categories: Category[] }).categories)
    else if (file === 'platforms.yaml') {
      const table = parse(text) as { folders?: PackFolder[]; platforms?: PlatformFamily[] }
      folders.push(...(table.folders ?? []))
      families.push(...(table.platforms ?? []))
    } else if (file === 'vendored.yaml') components.push(...(parse(text) as { components: CopiedComponent[] }).components)
    else if (file.startsWith('sdks/') && file.endsWith('.yaml')) sdks.push(...(parse(text) as { sdks: Sdk[] }).sdks)
    else if (file === 'lists/columns.yaml') listColumns.push(...(parse(text) as { columns: ListColumn[] }).columns)
    else if (file.startsWith('lists/') && file.endsWith('.yaml')) listPresets.push(...(parse(text) as { presets: ListPreset[] }).presets)
    else if (file === 'permissions/expo-plugins.yaml') expoPlugins.push(...(parse(text) as { plugins: ExpoPlugin[] }).plugins)
    else if (file.startsWith('permissions/') && file.endsWith('.yaml')) {
      const platform = file.slice('permissions/'.length, -'.yaml'.length)
      const table = parse(text) as { permissions?: Omit<Permission, 'platform'>[] }
      for (const row of table.permissions ?? []) permissions.push({ ...row, platform })
    }
  }
  const packsIn: Rulebook['packsIn'] = (isWanted) => packs.filter(({ platform }) => isWanted(platform))
  return { packs, packsIn, categories, permissions, sdks, expoPlugins, folders, families, components, listColumns, listPresets }
}

/** The platform folder that a pack lies in; a team's own pack may lie in none, and then serves every app. */
export function platformOf(file: string): string {
  return /^apis\/([^/]+)\//.exec(file)?.[1] ?? 'team'
}
