import * as v from 'valibot'
import { LISTS } from './lists.ts'
import type { Platform } from '../types.ts'

/** What the YAML files of the rules folder may say; every other key is refused. */

const PLATFORMS = [
  'react-native',
  'expo',
  'uni-app',
  'taro',
  'wechat',
  'alipay',
  'douyin',
  'baidu',
  'harmony',
  'capacitor',
  'cordova',
  'nativescript',
  'web',
  'electron',
  'tauri',
  'node',
  'android',
  'ios',
] as const satisfies Platform[]

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)
const localText = v.strictObject({ zh: text, en: text })
const textsByName = v.record(v.string(), texts)
const textsByItem = v.record(v.string(), textsByName)

const taxonomy = v.strictObject({
  categories: v.array(
    v.strictObject({
      id: text,
      parent: v.optional(text),
      name: localText,
      why: v.optional(localText),
      sensitive: v.boolean(),
      apple: v.optional(texts),
      google: v.optional(texts),
      harmony: v.optional(texts),
      wechat: v.optional(texts),
      gbt35273: v.optional(text),
      fides: v.optional(texts),
      dpv: v.optional(texts),
      origin: v.optional(text),
      source: text,
    }),
  ),
})

const permissions = v.strictObject({
  permissions: v.array(
    v.strictObject({
      name: text,
      zh: v.optional(text),
      en: v.optional(text),
      level: text,
      group: v.optional(text),
      category: v.optional(text),
      alias: v.optional(texts),
      also: v.optional(texts),
      hosts: v.optional(texts),
      deprecated: v.optional(v.boolean()),
      source: text,
    }),
  ),
})

const expoPlugins = v.strictObject({
  plugins: v.array(
    v.strictObject({
      plugin: text,
      always: v.optional(texts),
      unless: v.optional(textsByName),
      options: v.optional(textsByName),
      items: v.optional(textsByItem),
      itemsOrAll: v.optional(textsByItem),
      blocks: v.optional(textsByName),
      source: text,
    }),
  ),
})

const KINDS =
  'ads ai analytics anti-fraud attribution captcha consent crash customer-service face-recognition feature-flags im live login maps one-key-login ota other payment performance push rtc security session-replay share social speech storage'.split(
    ' ',
  )

const coordinates = v.strictObject({
  npm: v.optional(texts),
  ohpm: v.optional(texts),
  gradle: v.optional(texts),
  pods: v.optional(texts),
  cordova: v.optional(texts),
  uni: v.optional(
    v.strictObject({ sdkConfigs: v.optional(texts), plugins: v.optional(texts), modules: v.optional(texts), config: v.optional(texts) }),
  ),
  miniPlugins: v.optional(texts),
  scripts: v.optional(texts),
  hosts: v.optional(texts),
  globals: v.optional(texts),
})

/** `HOST/PATH`, perhaps with `?NAME`; a host of any name needs a path or parameter that only the service has. */
const collectorAddress = v.pipe(v.string(), v.regex(/^(?:\*|[\w-]+(?:\.[\w-]+)+)(?:\/[\w.*-]+)+(?:\?\w+)?$/))

const sdks = v.strictObject({
  sdks: v.array(
    v.strictObject({
      id: text,
      name: localText,
      provider: v.optional(v.strictObject({ name: v.optional(text), en: v.optional(text), country: v.optional(text) })),
      relation: v.picklist(['third-party', 'affiliate', 'library']),
      kind: v.picklist(KINDS),
      purpose: v.optional(localText),
      data: v.optional(v.strictObject({ required: v.optional(texts), optional: v.optional(texts) })),
      dataSource: text,
      dataBasis: v.optional(v.picklist(['part', 'quoted', 'memory', 'privacy-manifest'])),
      permissions: v.optional(texts),
      privacyPolicy: v.optional(text),
      coordinates,
      wrappers: v.optional(texts),
      linked: v.optional(v.boolean()),
      optOut: v.optional(texts),
      appleManifest: v.optional(v.boolean()),
      collectors: v.optional(v.array(v.strictObject({ address: collectorAddress, source: text }))),
      sources: v.pipe(texts, v.nonEmpty()),
    }),
  ),
})

const explained = v.strictObject({ zh: text, en: text, source: text })

const platforms = v.strictObject({
  folders: v.optional(v.array(v.strictObject({ folder: text, apps: v.array(v.picklist(PLATFORMS)), everywhere: v.optional(v.boolean()) }))),
  platforms: v.optional(
    v.array(
      v.strictObject({
        id: text,
        name: localText,
        folders: texts,
        absent: v.optional(v.record(v.string(), explained)),
        partial: v.optional(v.boolean()),
      }),
    ),
  ),
})

const vendored = v.strictObject({
  components: v.array(v.strictObject({ folders: v.optional(texts), files: v.optional(texts), source: text })),
})

const listColumns = v.strictObject({
  columns: v.array(
    v.strictObject({ list: v.picklist(LISTS), id: text, title: localText, optional: v.optional(v.boolean()), source: text }),
  ),
})

const layoutColumns = v.array(
  v.union([text, v.strictObject({ column: text, title: v.optional(localText), optional: v.optional(v.boolean()) })]),
)

const layout = v.optional(v.strictObject({ source: text, columns: layoutColumns }))

const listPresets = v.strictObject({
  presets: v.array(
    v.strictObject({
      id: text,
      name: localText,
      lists: v.strictObject({ sdks: layout, permissions: layout, collected: layout, shared: layout }),
    }),
  ),
})

export type ListColumnFile = v.InferOutput<typeof listColumns>
export type ListPresetFile = v.InferOutput<typeof listPresets>
export type TaxonomyFile = v.InferOutput<typeof taxonomy>
export type PermissionFile = v.InferOutput<typeof permissions>
export type SdkFile = v.InferOutput<typeof sdks>
export type PlatformsFile = v.InferOutput<typeof platforms>

/** What a YAML file of the rules folder is, by its path; undefined where candor would not read it. */
export type TableKind = 'taxonomy' | 'platforms' | 'vendored' | 'permissions' | 'expo-plugins' | 'sdks' | 'list-columns' | 'list-presets'

export const tableSchemas = {
  taxonomy,
  platforms,
  vendored,
  permissions,
  'expo-plugins': expoPlugins,
  sdks,
  'list-columns': listColumns,
  'list-presets': listPresets,
} satisfies Record<TableKind, v.GenericSchema>

export function tableKindOf(file: string): TableKind | undefined {
  if (file === 'taxonomy.yaml') return 'taxonomy'
  if (file === 'platforms.yaml') return 'platforms'
  if (file === 'vendored.yaml') return 'vendored'
  if (file === 'lists/columns.yaml') return 'list-columns'
  if (/^lists\/[^/]+\.yaml$/.test(file)) return 'list-presets'
  if (file === 'permissions/expo-plugins.yaml') return 'expo-plugins'
  if (/^permissions\/[^/]+\.yaml$/.test(file)) return 'permissions'
  return /^sdks\/.+\.yaml$/.test(file) ? 'sdks' : undefined
}
