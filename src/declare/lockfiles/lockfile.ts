import { conflictProblem } from '../facts.ts'
import { bunLock } from './bun-lock.ts'
import type { Locked } from './locked.ts'
import { unlocked } from './locked.ts'
import { npmLock } from './npm-lock.ts'
import { ohpmLock } from './ohpm-lock.ts'
import { pnpmLock } from './pnpm-lock.ts'
import { yarnLock } from './yarn-lock.ts'

/** The packages that a kind of lockfile resolves. */
export function lockedType(file: string): 'npm' | 'ohpm' {
  return file.endsWith('.json5') ? 'ohpm' : 'npm'
}

/** Reads a lockfile of any package manager by its name. */
export async function readLockfile(text: string, file: string): Promise<Locked> {
  const conflict = conflictProblem(text, file)
  if (conflict) return unlocked(conflict)
  if (/(?:package-lock|npm-shrinkwrap)\.json$/.test(file)) return npmLock(text, file)
  if (file.endsWith('yarn.lock')) return yarnLock(text)
  if (file.endsWith('pnpm-lock.yaml')) return pnpmLock(text, file)
  if (file.endsWith('bun.lock')) return bunLock(text, file)
  return ohpmLock(text, file)
}
