import { objectAt, parseLarge, textAt } from './json-object.ts'
import { unlocked } from './locked.ts'
import type { Locked } from './locked.ts'

/** Bun writes a comma after the last entry of a list; it stands at the end of a line, where no string can hold it. */
const LAST_COMMA = /,(?=\s*\n\s*[}\]])/g

/** A bun.lock: one entry a package, `"name": ["name@version", ...]`; a workspace's own copy is `"workspace/name"`. */
export function bunLock(text: string, file: string): Locked {
  const parsed = parseLarge(text, file, text.replace(LAST_COMMA, ''))
  if ('problem' in parsed) return unlocked(parsed.problem)
  const packages = objectAt(parsed.root.packages)
  const workspaces = objectAt(parsed.root.workspaces)
  const resolved = (key: string): string | undefined => {
    const entry = packages[key]
    const id = Array.isArray(entry) ? textAt(entry[0]) : undefined
    const version = id?.slice(id.lastIndexOf('@') + 1)
    return version && /^\d/.test(version) ? version : undefined
  }
  return {
    problems: [],
    versionOf: ({ name, folder }) => resolved(`${textAt(objectAt(workspaces[folder]).name)}/${name}`) ?? resolved(name),
  }
}
