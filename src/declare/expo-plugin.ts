import { at, elements, placeOf, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import type { ExpoPlugin } from '../rule-types.ts'
import type { DeclaredPermission } from '../types.ts'

/** What one entry of Expo's `plugins` does to the native files. */
export interface PluginEffect {
  /** Permissions that the entry's options name. */
  added: DeclaredPermission[]
  /** Permissions that the plugin adds of itself. */
  byDefault: DeclaredPermission[]
  /** Names of permissions that it takes away. */
  removed: string[]
}

/** Reads an entry of `plugins`, a name or `[name, options]`, by the table of known config plugins. */
export function fromExpoPlugin(node: JsonNode, file: string, plugins: ExpoPlugin[]): PluginEffect {
  const name = stringOf(node) ?? stringOf(elements(node)[0])
  const known = plugins.find(({ plugin }) => plugin === name)
  const effect: PluginEffect = { added: [], byDefault: [], removed: [] }
  if (!known || name === undefined) return effect
  const options = elements(node)[1]
  const entry = (permission: string, place: JsonNode, reason?: string): DeclaredPermission => ({
    name: permission,
    kind: kindOf(permission),
    from: name,
    file,
    ...placeOf(place),
    ...(reason !== undefined && kindOf(permission) === 'usage-description' && { reason }),
  })

  effect.byDefault.push(...(known.always ?? []).map((permission) => entry(permission, node)))
  for (const [option, names] of Object.entries(known.unless ?? {})) {
    const value = at(options, option)
    if (isFalse(value)) effect.removed.push(...names.filter((permission) => kindOf(permission) === 'usage-description'))
    else if (value) effect.added.push(...names.map((permission) => entry(permission, value, stringOf(value))))
    else effect.byDefault.push(...names.map((permission) => entry(permission, node)))
  }
  for (const [option, names] of Object.entries(known.options ?? {})) {
    const value = at(options, option)
    if (value && !isFalse(value)) effect.added.push(...names.map((permission) => entry(permission, value, stringOf(value))))
  }
  for (const [option, byItem] of Object.entries({ ...known.items, ...known.itemsOrAll })) {
    const value = at(options, option)
    for (const item of elements(value))
      effect.added.push(...(byItem[stringOf(item) ?? ''] ?? []).map((permission) => entry(permission, item)))
    if (!value && known.itemsOrAll?.[option])
      effect.byDefault.push(...Object.values(byItem).flatMap((names) => names.map((permission) => entry(permission, node))))
  }
  for (const [option, names] of Object.entries(known.blocks ?? {})) if (isFalse(at(options, option))) effect.removed.push(...names)
  return effect
}

function isFalse(node: JsonNode | undefined): boolean {
  return node?.type === 'Boolean' && !node.value
}

function kindOf(permission: string): DeclaredPermission['kind'] {
  if (permission.endsWith('UsageDescription')) return 'usage-description'
  return permission.includes('.') ? 'permission' : 'background-mode'
}
