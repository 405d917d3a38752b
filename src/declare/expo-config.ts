import { at, elements, members, placeOf, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import type { ExpoPlugin } from '../rule-types.ts'
import type { DeclaredPermission, PlatformFacts } from '../types.ts'
import { fromExpoPlugin } from './expo-plugin.ts'

/**
 * What an Expo configuration asks for: Android permissions, usage descriptions, the privacy manifest, and what its
 * config plugins add.
 * @param root the configuration's root or its `expo` object
 */
export function expoConfig(root: JsonNode, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  const expo = at(root, 'expo') ?? root
  const permissions = [
    ...androidPermissions(at(expo, 'android', 'permissions'), file),
    ...infoPlist(at(expo, 'ios', 'infoPlist'), file),
    ...privacyManifest(at(expo, 'ios', 'privacyManifests'), file),
  ]
  const taken = new Set(androidPermissions(at(expo, 'android', 'blockedPermissions'), file).map(({ name }) => name))
  for (const node of elements(at(expo, 'plugins'))) {
    const { added, byDefault, removed } = fromExpoPlugin(node, file, plugins)
    permissions.push(...added)
    // A default says nothing new where the app or another plugin has said the same.
    permissions.push(...byDefault.filter(({ name }) => permissions.every((each) => each.name !== name)))
    for (const name of removed) taken.add(name)
  }
  return { permissions: permissions.filter(({ name }) => !taken.has(name)), coordinates: [], problems: [] }
}

/** Expo lets the prefix of Android's own permissions be left out. */
function androidPermissions(list: JsonNode | undefined, file: string): DeclaredPermission[] {
  return elements(list).flatMap((node): DeclaredPermission[] => {
    const name = stringOf(node)
    if (!name) return []
    return [{ name: name.includes('.') ? name : `android.permission.${name}`, kind: 'permission', from: 'app', file, ...placeOf(node) }]
  })
}

function infoPlist(node: JsonNode | undefined, file: string): DeclaredPermission[] {
  const descriptions = members(node)
    .filter(({ name }) => name.endsWith('UsageDescription'))
    .map(({ name, key, value }): DeclaredPermission => {
      const reason = stringOf(value)
      return { name, kind: 'usage-description', from: 'app', file, ...placeOf(key), ...(reason !== undefined && { reason }) }
    })
  const modes = elements(at(node, 'UIBackgroundModes')).flatMap((mode): DeclaredPermission[] => {
    const name = stringOf(mode)
    return name ? [{ name, kind: 'background-mode', from: 'app', file, ...placeOf(mode) }] : []
  })
  return [...descriptions, ...modes]
}

function privacyManifest(node: JsonNode | undefined, file: string): DeclaredPermission[] {
  const lists: [string, string][] = [
    ['NSPrivacyCollectedDataTypes', 'NSPrivacyCollectedDataType'],
    ['NSPrivacyAccessedAPITypes', 'NSPrivacyAccessedAPIType'],
  ]
  const entries = lists.flatMap(([list, key]) => elements(at(node, list)).map((entry) => at(entry, key)))
  const named = entries.flatMap((value): DeclaredPermission[] => {
    const name = stringOf(value)
    return value && name ? [{ name, kind: 'privacy-manifest', from: 'app', file, ...placeOf(value) }] : []
  })
  const flags = members(node)
    .filter(
      ({ name, value }) =>
        (name === 'NSPrivacyTracking' && value.type === 'Boolean' && value.value) ||
        (name === 'NSPrivacyTrackingDomains' && elements(value).length > 0),
    )
    .map(({ name, key }): DeclaredPermission => ({ name, kind: 'privacy-manifest', from: 'app', file, ...placeOf(key) }))
  return [...named, ...flags]
}
