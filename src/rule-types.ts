/**
 * The vocabulary of the rules: packs, taxonomy, permission tables and SDK directory as candor holds them in memory.
 * Plain JSON-able data; imports only the report's vocabulary.
 */
import type { EvidenceKind, LocalText, Platform } from './types.ts'

/** What one tagged declaration says. */
export interface Tags {
  /** One entry for each `@collects`, `@picks`, `@requests`, `@checks`, `@writes`, `@renders` or `@assigns`. */
  says: { tag: SayingTag; category?: string }[]
  permissions: string[]
  /** `PARAM` or `PARAM.PROP`: where the caller passes the permission's name. */
  permissionFrom?: string
  /** What the text that chooses this overload contains: files that hold it, and are imported by one that calls it, are read too. */
  mentions?: string[]
  /** `TARGET NAME`: the parameters of a reflective call. */
  invokes?: { target: string; name: string }
  /** The element of `TemplateElements` that this component is. */
  element?: string
  /** Ids of SDKs that the call starts. */
  starts: string[]
  holds: boolean
  distinctive: boolean
  /** Where only the receiver's own name makes the member's name telling: these names (`target` for `event.target.files`). */
  distinctiveOn?: string[]
  /** What has the members is known by their names only. */
  byName?: true
  /** `PARAM` or `PARAM.PROP`: evidence only where the address that the caller passes there is a collector's. */
  toCollector?: string
  /** Only a result that is kept tells: one of which a property is read at once measures a layout. */
  whole?: boolean
  os: string[]
  source?: string
  note?: string
}

export type SayingTag = 'collects' | 'picks' | 'requests' | 'checks' | 'writes' | 'renders' | 'assigns'

/** The evidence that a saying tag gives; `writes` gives none. */
export const evidenceKindOf: Record<SayingTag, EvidenceKind | undefined> = {
  collects: 'collect',
  picks: 'collect',
  renders: 'collect',
  assigns: 'collect',
  requests: 'request',
  checks: 'check',
  writes: undefined,
}

/** One tagged member of a pack, as `candor rules list` prints it. */
export interface PackMember {
  /** The module's or global's name, e.g. `react-native` or `wx`. */
  module: string
  /** The way from the module to the member, e.g. `Clipboard.getString`. */
  member: string
  /** The identifier that code must contain for the member to be used. */
  name: string
  /** Further identifiers that the same file must contain if it names the module itself. */
  needs: string[]
  /** The interface, class or type alias whose values have the member, where no fixed path leads to it. */
  container?: string
  /** The texts of which the first argument must be one, where the declaration says so: `addEventListener(type: 'devicemotion')`. */
  literals?: string[]
  tags: Tags
  /** 1-based line in the pack. */
  line: number
}

/** What sift and extract need to know of a pack without parsing it. */
export interface PackIndex {
  /** Path below the rules folder, e.g. `apis/expo/expo-device.d.ts`, or an absolute path of a user's pack. */
  file: string
  /** The platform folder it lies in, e.g. `expo`. */
  platform: string
  /** Modules that it declares. */
  modules: string[]
  /** Global names that it declares, or whose type it extends. */
  globals: string[]
  /** Names of top-level declarations, which other packs may mention. */
  declares: string[]
  /** Names that it mentions and does not declare. */
  mentions: string[]
  /** Modules of other packs that its types need. */
  imports: string[]
  /** Modules that hand on another module, whole or under a name. */
  reexports: { module: string; from: string; as?: string }[]
  /** Global variables with the type names that they are declared with. */
  globalTypes: { global: string; types: string[] }[]
  /** Where the pack mentions a type that packs declare: the names that code must write to come by a value of it. */
  ways: { type: string; names: string[]; container?: string }[]
  /** Top-level types with the type names that they mention. */
  interfaceMentions: Record<string, string[]>
  members: PackMember[]
  /** Elements of templates that it describes. */
  elements: TemplateElement[]
}

/** A template element with its telling presence, attributes and values. */
export interface TemplateElement {
  name: string
  /** Tags of the element itself. */
  tags?: Tags
  attributes: TemplateAttribute[]
}

export interface TemplateAttribute {
  /** Kebab-case. */
  name: string
  /** Tags where the attribute's presence tells. */
  tags?: Tags
  /** Tags by value. */
  values: { value: string; tags: Tags }[]
}

/** One category of `rules/taxonomy.yaml`. */
export interface Category {
  id: string
  parent?: string
  name: LocalText
  why?: LocalText
  sensitive: boolean
  apple?: string[]
  google?: string[]
  harmony?: string[]
  wechat?: string[]
  gbt35273?: string
  source: string
}

/** One row of `rules/permissions/*.yaml`. */
export interface Permission {
  name: string
  /** The table's file name without ending: `android`, `ios`, `harmony`, `mini-program` or `web`. */
  platform: string
  zh?: string
  en?: string
  level?: string
  category?: string
  alias?: string[]
  /** Older names that serve as well. */
  also?: string[]
  source?: string
}

/** One record of `rules/sdks/*.yaml`. */
export interface Sdk {
  id: string
  name: LocalText
  provider?: { name?: string; en?: string; country?: string }
  relation: string
  kind: string
  purpose?: LocalText
  data?: { required?: string[]; optional?: string[] }
  /** The provider's page, or `unsourced`. */
  dataSource: string
  /** How the list under `data` was obtained; absent where the page itself was read. */
  dataBasis?: 'part' | 'quoted' | 'memory' | 'privacy-manifest'
  permissions?: string[]
  privacyPolicy?: string
  coordinates: SdkCoordinates
  /** Those of its npm packages that wrap its native packages. */
  wrappers?: string[]
  linked?: boolean
  optOut?: string[]
  appleManifest?: boolean
  /** Where its servers take in what apps send by hand. */
  collectors?: Collector[]
  sources: string[]
}

/** An address to which requests carry usage data. */
export interface Collector {
  /**
   * `HOST/PATH`, with all below the path; `*` is any segment, as a host any host that the service's users put it on. With
   * `?NAME` the query has a parameter of that name.
   */
  address: string
  source: string
}

export interface SdkCoordinates {
  npm?: string[]
  ohpm?: string[]
  gradle?: string[]
  pods?: string[]
  cordova?: string[]
  uni?: { sdkConfigs?: string[]; plugins?: string[]; modules?: string[]; config?: string[] }
  miniPlugins?: string[]
  scripts?: string[]
  hosts?: string[]
  globals?: string[]
}

/** What an Expo config plugin adds to the native files: `rules/permissions/expo-plugins.yaml`. */
export interface ExpoPlugin {
  plugin: string
  /** Added whatever the options. */
  always?: string[]
  /** By option: added unless it is `false`. */
  unless?: Record<string, string[]>
  /** By option: added when it is set and not `false`. */
  options?: Record<string, string[]>
  /** By list option and item: added for the items that are listed. */
  items?: Record<string, Record<string, string[]>>
  /** The same, and for every item where the option is left out. */
  itemsOrAll?: Record<string, Record<string, string[]>>
  /** By option: taken away when it is `false`. */
  blocks?: Record<string, string[]>
  source: string
}

/** Which apps the packs of a folder describe: `folders` of `rules/platforms.yaml`. */
export interface PackFolder {
  folder: string
  /** Platforms whose apps meet the folder's API without importing it. */
  apps: Platform[]
  /** Its modules are described for every app that imports them. */
  everywhere?: boolean
}

/** A family of platforms as people speak of it: `platforms` of `rules/platforms.yaml`. */
export interface PlatformFamily {
  id: string
  name: LocalText
  /** The folders of packs that an app of it uses. */
  folders: string[]
  /** By category: why it has no API that gives it. */
  absent?: Record<string, LocalText & { source: string }>
  /** No platform by itself: what it lacks needs no reason. */
  partial?: boolean
}

/** Names by which a published component is known that people copy into their tree: a row of `rules/vendored.yaml`. */
export interface CopiedComponent {
  folders?: string[]
  files?: string[]
  source: string
}

/** One of the four lists that `candor disclose` writes. */
export type ListId = 'sdks' | 'permissions' | 'collected' | 'shared'

/** A column that can be filled: `rules/lists/columns.yaml`. */
export interface ListColumn {
  list: ListId
  id: string
  title: LocalText
  /** May stay empty where nobody declared it. */
  optional?: boolean
  source: string
}

/** A column of a layout, by its id, or with a title of its own. */
export type LayoutColumn = string | { column: string; title?: LocalText; optional?: boolean }

/** A common layout: `rules/lists/presets.yaml`. */
export interface ListPreset {
  id: string
  name: LocalText
  lists: Partial<Record<ListId, { source: string; columns: LayoutColumn[] }>>
}

/** Everything that candor knows, ready for the stages. */
export interface Rulebook {
  packs: PackIndex[]
  /** The packs of some folders below `apis/`, in the same order, without a look at the others. */
  packsIn(isWanted: (folder: string) => boolean): PackIndex[]
  categories: Category[]
  permissions: Permission[]
  sdks: Sdk[]
  expoPlugins: ExpoPlugin[]
  folders: PackFolder[]
  families: PlatformFamily[]
  components: CopiedComponent[]
  listColumns: ListColumn[]
  listPresets: ListPreset[]
}
