import { at, members, parseJson, stringOf } from '../../documents/json.ts'
import { unlocked } from './locked.ts'
import type { Locked } from './locked.ts'

/** An oh-package-lock.json5: `specifiers` from `name@range` to `name@version`. */
export function ohpmLock(text: string, file: string): Locked {
  const parsed = parseJson(text, file, 'json5')
  if ('problem' in parsed) return unlocked(parsed.problem)
  const specifiers = new Map(members(at(parsed.root, 'specifiers')).map(({ name, value }) => [name, stringOf(value)]))
  return {
    problems: [],
    versionOf({ name, range }) {
      const resolved = specifiers.get(`${name}@${range}`)
      const version = resolved?.startsWith(`${name}@`) ? resolved.slice(name.length + 1) : undefined
      return version && /^\d/.test(version) ? version : undefined
    },
  }
}
