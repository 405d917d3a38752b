import { objectAt, parseLarge, textAt } from './json-object.ts'
import { unlocked } from './locked.ts'
import type { Locked } from './locked.ts'

/** A package-lock.json or npm-shrinkwrap.json, of lockfile version 1, 2 or 3. */
export function npmLock(text: string, file: string): Locked {
  const parsed = parseLarge(text, file)
  if ('problem' in parsed) return unlocked(parsed.problem)
  const packages = objectAt(parsed.root.packages)
  const dependencies = objectAt(parsed.root.dependencies)
  return {
    problems: [],
    versionOf({ name, folder }) {
      for (const prefix of foldersUp(folder)) {
        const version = textAt(objectAt(packages[`${prefix}node_modules/${name}`]).version)
        if (version) return version
      }
      return textAt(objectAt(dependencies[name]).version)
    },
  }
}

/** `apps/shop` as `apps/shop/`, `apps/` and the root: where Node looks for a package, nearest first. */
function foldersUp(folder: string): string[] {
  const parts = folder.split('/').filter(Boolean)
  return Array.from({ length: parts.length + 1 }, (_, up) =>
    parts
      .slice(0, parts.length - up)
      .map((part) => `${part}/`)
      .join(''),
  )
}
