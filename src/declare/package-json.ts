import type { DeclaredCoordinate, PlatformFacts } from '../types.ts'
import type { JsonNode } from '../documents/json.ts'
import { members, parseJson, placeOf, stringOf, at } from '../documents/json.ts'

const GROUPS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies']

/** The dependencies that a package.json names, each with its line. */
export function packageJson(text: string, file: string): PlatformFacts {
  return dependencies(text, file, 'npm')
}

/** Cordova keeps the plugins that it builds in under `cordova.plugins`; the packages themselves may be listed anywhere. */
function cordovaPlugins(root: JsonNode, file: string): DeclaredCoordinate[] {
  return members(at(root, 'cordova', 'plugins')).map(({ name, key }) => ({ type: 'cordova', name, file, ...placeOf(key), active: true }))
}

/** The dependencies that a HarmonyOS oh-package.json5 names. */
export function harmonyPackage(text: string, file: string): PlatformFacts {
  return dependencies(text, file, 'ohpm')
}

function dependencies(text: string, file: string, type: 'npm' | 'ohpm'): PlatformFacts {
  const parsed = parseJson(text, file, type === 'ohpm' ? 'json5' : 'jsonc')
  if ('problem' in parsed) return { permissions: [], coordinates: [], problems: [parsed.problem] }
  const coordinates = GROUPS.flatMap((group) =>
    members(at(parsed.root, group)).map(({ name, key, value }): DeclaredCoordinate => {
      const range = stringOf(value)
      // `"alias": "npm:package@range"` installs a package under a name of the app's own.
      const aliased = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(range ?? '')
      const version = aliased ? aliased[2] : range
      return {
        type,
        name: aliased?.[1] ?? name,
        file,
        ...placeOf(key),
        ...(version && { version }),
        ...(aliased && { alias: name }),
        ...(group === 'devDependencies' && { development: true }),
      }
    }),
  )
  return { permissions: [], coordinates: [...coordinates, ...cordovaPlugins(parsed.root, file)], problems: [] }
}
