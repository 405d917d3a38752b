import type { PackIndex, Rulebook } from '../rule-types.ts'
import type { Platform } from '../types.ts'

/** Packs that only carry types (candor's own library) lie here. */
export const LIBRARY_FOLDER = 'apis/lib/'

/** The packs that may describe what an app of some platforms uses. */
export interface ServingPacks {
  packs: PackIndex[]
  /** Those whose API such an app meets without importing it, so that a distinctive name of theirs is telling by itself. */
  unimported: Set<PackIndex>
}

/**
 * Picks the packs for an app's platforms. A pack of one host's API describes an app only if it runs there; elsewhere such
 * code is build tooling or a name of the app's own.
 */
export function packsFor({ folders, packsIn }: Pick<Rulebook, 'folders' | 'packsIn'>, platforms: Platform[]): ServingPacks {
  const folderOf = new Map(folders.map((each) => [each.folder, each]))
  const isHost = (folder: string): boolean => folderOf.get(folder)?.apps.some((platform) => platforms.includes(platform)) ?? false
  const packs = packsIn((folder) => !folderOf.has(folder) || folderOf.get(folder)!.everywhere === true || isHost(folder))
  return { packs, unimported: new Set(packs.filter(({ platform }) => isHost(platform))) }
}
