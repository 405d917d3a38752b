import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** A folder as a path from the root of the git repository that it lies in; `.` for the root itself, and outside of any. */
export function placeInRepository(folder: string): string {
  const start = realpathSync(folder)
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return relative(at, start).split(sep).join('/') || '.'
    if (dirname(at) === at) return '.'
  }
}
