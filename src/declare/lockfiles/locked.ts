import type { Problem } from '../../types.ts'

/** A dependency as a package file asks for it. */
export interface Asked {
  name: string
  /** The range, as written. */
  range: string
  /** The package file's folder as seen from the lockfile's, without a slash at the end; empty for the same folder. */
  folder: string
}

/** What a lockfile says, and what was wrong with it. */
export interface Locked {
  /** The version that was resolved for a dependency. */
  versionOf(asked: Asked): string | undefined
  problems: Problem[]
}

/** A lockfile that told nothing. */
export function unlocked(...problems: Problem[]): Locked {
  return { versionOf: () => undefined, problems }
}
