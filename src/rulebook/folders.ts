import type { PackFolder, PackIndex } from '../rule-types.ts'
import type { Platform } from '../types.ts'

/**
 * True when a pack may describe what an app uses. A pack of one host's API describes an app only if it runs there;
 * elsewhere such code is build tooling or a name of the app's own.
 */
export function describesAppsOn(pack: PackIndex, folders: PackFolder[], platforms: Platform[]): boolean {
  const folder = folders.find(({ folder }) => folder === pack.platform)
  return folder === undefined || folder.everywhere === true || runsOn(folder, platforms)
}

/** True when an app meets the pack's API without importing it, so that a distinctive name of the pack is telling by itself. */
export function isMetUnimported(pack: PackIndex, folders: PackFolder[], platforms: Platform[]): boolean {
  const folder = folders.find(({ folder }) => folder === pack.platform)
  return folder !== undefined && runsOn(folder, platforms)
}

function runsOn({ apps }: PackFolder, platforms: Platform[]): boolean {
  return apps.some((platform) => platforms.includes(platform))
}
