import { at, elements, members, placeOf, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import type { DeclaredCoordinate, DeclaredPermission, PlatformFacts } from '../types.ts'

/** What a mini-program's app.json declares: scopes with their texts, private APIs, background modes, plugins. */
export function miniProgramConfig(root: JsonNode, file: string): PlatformFacts {
  const permissions: DeclaredPermission[] = []
  for (const { name, key, value } of members(at(root, 'permission'))) {
    const reason = stringOf(at(value, 'desc'))
    permissions.push({ name, kind: 'scope', from: 'app', file, ...placeOf(key), ...(reason !== undefined && { reason }) })
  }
  for (const [key, kind] of [
    ['requiredPrivateInfos', 'scope'],
    ['requiredBackgroundModes', 'background-mode'],
  ] as const)
    for (const node of elements(at(root, key))) {
      const name = stringOf(node)
      if (name) permissions.push({ name, kind, from: 'app', file, ...placeOf(node) })
    }
  return { permissions, coordinates: pluginsOf(root, file), problems: [] }
}

/** Mini-program plugins by their alias and by their provider's id, those of subpackages too. */
export function pluginsOf(root: JsonNode | undefined, file: string): DeclaredCoordinate[] {
  const packages = [root, ...elements(at(root, 'subPackages')), ...elements(at(root, 'subpackages'))]
  return packages
    .flatMap((each) => members(at(each, 'plugins')))
    .flatMap(({ name, key, value }) => {
      const version = stringOf(at(value, 'version'))
      const provider = stringOf(at(value, 'provider'))
      // Naming a plugin in app.json loads it.
      const shared = { type: 'miniPlugins', file, ...placeOf(key), ...(version && { version }), active: true }
      return [{ ...shared, name }, ...(provider ? [{ ...shared, name: provider }] : [])]
    })
}
