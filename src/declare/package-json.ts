import type { DeclaredCoordinate, PlatformFacts } from '../types.ts'
import { members, parseJson, placeOf, stringOf, at } from '../documents/json.ts'

const GROUPS = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies']

/** The dependencies that a package.json names, each with its line. */
export function packageJson(text: string, file: string): PlatformFacts {
  return dependencies(text, file, 'npm')
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
      const version = stringOf(value)
      return {
        type,
        name,
        file,
        ...placeOf(key),
        ...(version && { version }),
        ...(group === 'devDependencies' && { development: true }),
      }
    }),
  )
  return { permissions: [], coordinates, problems: [] }
}
