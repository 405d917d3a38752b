import { readdirSync, rmSync, statSync } from 'node:fs'
import { platform } from 'node:os'
import { basename, join } from 'node:path'
import { digestOf } from '../cache/digest.ts'

/** Results of an app that nobody scanned for so long are dropped (milliseconds). */
const UNUSED_AFTER = 30 * 24 * 60 * 60 * 1000

/** The user's folder for files that may be lost; undefined where the environment names none. */
export function userCacheFolder(env: Record<string, string | undefined>): string | undefined {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'candor')
  if (platform() === 'win32') return env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'candor', 'Cache')
  return env.HOME && join(env.HOME, platform() === 'darwin' ? 'Library/Caches' : '.cache', 'candor')
}

/**
 * Where the results of an app's scans are kept: beside its dependencies, as other tools do; for an app without a node_modules
 * folder among the user's own caches, since candor adds no folder to anybody's source.
 */
export function appCacheFolder(root: string, userCache: string | undefined): string | undefined {
  if (isFolder(join(root, 'node_modules'))) return join(root, 'node_modules', '.cache', 'candor')
  if (userCache === undefined) return undefined
  const apps = join(userCache, 'apps')
  const folder = join(apps, `${basename(root)}-${digestOf(root).slice(0, 12)}`)
  if (!isFolder(folder)) dropUnused(apps)
  return folder
}

function dropUnused(apps: string): void {
  try {
    for (const name of readdirSync(apps)) {
      const folder = join(apps, name)
      if (Date.now() - statSync(folder).mtimeMs > UNUSED_AFTER) rmSync(folder, { recursive: true, force: true })
    }
  } catch {
    // Nothing was kept yet, or it is not ours to remove.
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
