import { at, elements, members, placeOf, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import type { ExpoPlugin } from '../rule-types.ts'
import type { DeclaredPermission, PlatformFacts } from '../types.ts'

const USAGE_KEY = /UsageDescription$/

/**
 * What an Expo configuration asks for: Android permissions, usage descriptions, the privacy manifest, and what its
 * config plugins add.
 * @param root the configuration's root or its `expo` object
 */
export function expoConfig(root: JsonNode, file: string, plugins: ExpoPlugin[]): PlatformFacts {
  const expo = at(root, 'expo') ?? root
  const blocked = new Set(
    elements(at(expo, 'android', 'blockedPermissions'))
      .flatMap((node) => stringOf(node) ?? [])
      .map(fullName),
  )
  const permissions: DeclaredPermission[] = []
  for (const node of elements(at(expo, 'android', 'permissions'))) {
    const name = stringOf(node)
    if (name) permissions.push({ name: fullName(name), kind: 'permission', from: 'app', file, ...placeOf(node) })
  }
  for (const { name, key, value } of members(at(expo, 'ios', 'infoPlist')))
    if (USAGE_KEY.test(name))
      permissions.push({ name, kind: 'usage-description', from: 'app', file, ...placeOf(key), reason: stringOf(value) ?? '' })
  permissions.push(...privacyManifest(at(expo, 'ios', 'privacyManifests'), file))
  for (const node of elements(at(expo, 'plugins'))) permissions.push(...fromPlugin(node, file, plugins))
  return { permissions: permissions.filter(({ name }) => !blocked.has(name)), coordinates: [], problems: [] }
}

/** Expo lets the prefix of Android's own permissions be left out. */
function fullName(name: string): string {
  return name.includes('.') ? name : `android.permission.${name}`
}

function privacyManifest(node: JsonNode | undefined, file: string): DeclaredPermission[] {
  const lists: [string, string][] = [
    ['NSPrivacyCollectedDataTypes', 'NSPrivacyCollectedDataType'],
    ['NSPrivacyAccessedAPITypes', 'NSPrivacyAccessedAPIType'],
  ]
  return lists.flatMap(([list, key]) =>
    elements(at(node, list)).flatMap((entry): DeclaredPermission[] => {
      const value = at(entry, key)
      const name = stringOf(value)
      return value && name ? [{ name, kind: 'privacy-manifest', from: 'app', file, ...placeOf(value) }] : []
    }),
  )
}

/** A config plugin is a name, or a name with options; an option that is `false` switches its permission off. */
function fromPlugin(node: JsonNode, file: string, plugins: ExpoPlugin[]): DeclaredPermission[] {
  const name = stringOf(node) ?? stringOf(elements(node)[0])
  const known = plugins.find(({ plugin }) => plugin === name)
  if (!known || name === undefined) return []
  const options = elements(node)[1]
  const add = (permission: string, place: JsonNode, reason?: string): DeclaredPermission => ({
    name: permission,
    kind: USAGE_KEY.test(permission) ? 'usage-description' : /^[a-z-]+$/.test(permission) ? 'background-mode' : 'permission',
    from: name,
    file,
    ...placeOf(place),
    ...(reason !== undefined && { reason }),
  })
  const always = (known.always ?? []).map((permission) => add(permission, node))
  const chosen = Object.entries(known.options ?? {}).flatMap(([option, names]) => {
    const value = at(options, option)
    if (!value || (value.type === 'Boolean' && !value.value)) return []
    return names.map((permission) => add(permission, value, stringOf(value)))
  })
  return [...always, ...chosen]
}
