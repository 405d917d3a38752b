import { at, elements, members, parseJson, placeOf, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import { descendants, parseXml } from '../documents/xml.ts'
import type { DeclaredCoordinate, DeclaredPermission, PlatformFacts } from '../types.ts'
import { askedPermission } from './android-manifest.ts'
import { noFacts } from './facts.ts'
import { miniProgramConfig, pluginsOf } from './mini-program-config.ts'

const MINI_PROGRAMS = ['mp-weixin', 'mp-alipay', 'mp-toutiao', 'mp-baidu', 'mp-qq', 'mp-kuaishou', 'mp-jd', 'mp-lark', 'quickapp-webview']

/** A uni-app manifest.json: JSON with comments, Android permissions as XML in strings, SDKs by provider key. */
export function uniManifest(text: string, file: string): PlatformFacts {
  // A web app's manifest.json and a browser extension's have the same name.
  if (!/"(?:app-plus|mp-weixin|vueVersion|uni-app|plus)"\s*:/.test(text)) return noFacts()
  const parsed = parseJson(text, file)
  if ('problem' in parsed) return { ...noFacts(), problems: [parsed.problem] }
  const { root } = parsed
  const app = at(root, 'app-plus') ?? at(root, 'plus')
  const distribute = at(app, 'distribute')
  const mini = MINI_PROGRAMS.map((name) => at(root, name)).filter((node) => node !== undefined)
  const miniFacts = mini.map((node) => miniProgramConfig(node, file))
  return {
    permissions: [
      ...androidPermissions(at(distribute, 'android', 'permissions') ?? at(distribute, 'google', 'permissions'), file),
      ...usageDescriptions(at(distribute, 'ios', 'privacyDescription') ?? at(distribute, 'apple', 'privacyDescription'), file),
      ...advertisingId(at(distribute, 'ios') ?? at(distribute, 'apple'), file),
      ...miniFacts.flatMap(({ permissions }) => permissions),
    ],
    coordinates: [
      ...sdkConfigs(at(distribute, 'sdkConfigs') ?? at(distribute, 'plugins'), file),
      ...sdkConfigs(at(root, 'h5', 'sdkConfigs') ?? at(root, 'web', 'sdkConfigs'), file),
      ...nativePlugins(at(app, 'nativePlugins'), file),
      ...modules(at(app, 'modules'), file),
      ...statistics(at(root, 'uniStatistics'), file),
      ...miniFacts.flatMap(({ coordinates }) => coordinates),
      ...pluginsOf(root, file),
    ],
    problems: [],
  }
}

function androidPermissions(list: JsonNode | undefined, file: string): DeclaredPermission[] {
  return elements(list).flatMap((node) =>
    [...descendants(parseXml(stringOf(node) ?? ''))].flatMap((element): DeclaredPermission[] => {
      const name = askedPermission(element)
      return name ? [{ name, kind: 'permission', from: 'app', file, ...placeOf(node) }] : []
    }),
  )
}

function usageDescriptions(list: JsonNode | undefined, file: string): DeclaredPermission[] {
  return members(list).map(({ name, key, value }) => ({
    name,
    kind: 'usage-description',
    from: 'app',
    file,
    ...placeOf(key),
    reason: stringOf(value) ?? '',
  }))
}

/** `idfa: true` tells Apple that the app reads the advertising identifier. */
function advertisingId(ios: JsonNode | undefined, file: string): DeclaredPermission[] {
  const entry = members(ios).find(({ name }) => name === 'idfa')
  if (entry?.value.type !== 'Boolean' || !entry.value.value) return []
  return [{ name: 'idfa', kind: 'privacy-manifest', from: 'app', file, ...placeOf(entry.key) }]
}

/** `sdkConfigs.oauth.weixin`: a group and a provider; a group without providers is no SDK. */
function sdkConfigs(configs: JsonNode | undefined, file: string): DeclaredCoordinate[] {
  return members(configs).flatMap(({ name: group, value }) =>
    members(value).map(({ name, key }) => ({ type: 'uni.sdkConfigs', name: `${group}.${name}`, file, ...placeOf(key), active: true })),
  )
}

function nativePlugins(plugins: JsonNode | undefined, file: string): DeclaredCoordinate[] {
  return members(plugins).map(({ name, key }) => ({ type: 'uni.plugins', name, file, ...placeOf(key) }))
}

function modules(list: JsonNode | undefined, file: string): DeclaredCoordinate[] {
  return members(list).map(({ name, key }) => ({ type: 'uni.modules', name, file, ...placeOf(key) }))
}

/** DCloud's statistics are switched on by the manifest alone. */
function statistics(node: JsonNode | undefined, file: string): DeclaredCoordinate[] {
  const enable = at(node, 'enable')
  if (!node || !(enable?.type === 'Boolean' && enable.value)) return []
  return [{ type: 'npm', name: '@dcloudio/uni-stat', file, ...placeOf(enable), active: true }]
}
