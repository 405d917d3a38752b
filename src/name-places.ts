import type { AppFiles } from './cache/app-files.ts'
import { digestOf } from './cache/digest.ts'
import { getJson } from './cache/store.ts'
import type { NameUse, WantedNames } from './extract/name-uses.ts'
import type { Language, SourceFile } from './types.ts'
import type { World } from './world.ts'

export interface NamePlaces {
  /** Where a file's code names what is wanted, and whether it runs it. */
  places(file: string, wanted: WantedNames): Promise<NameUse[]>
  /** Keeps what was found for the next run. */
  save(): void
}

/** Reads the code of files for the names in it; of a file that was read so before, what was found then. */
export function namePlaces(
  world: World,
  files: AppFiles,
  sources: Map<string, SourceFile>,
  text: (file: string) => string | undefined,
): NamePlaces {
  const entry = `names-${digestOf(JSON.stringify([world.identity]))}`
  const earlier = getJson<Record<string, NameUse[]>>(world.store, entry) ?? {}
  const found: Record<string, NameUse[]> = {}
  let isNew = false
  return {
    async places(file, wanted) {
      const { language } = sources.get(file)!
      const key = digestOf(JSON.stringify([language, files.digest(file), wanted]))
      const known = earlier[key]
      isNew ||= known === undefined
      return (found[key] = known ?? (await usesIn(world, language, text(file) ?? '', wanted)))
    },
    save() {
      if (isNew) world.store?.put(entry, JSON.stringify(found))
    },
  }
}

/** Neither the compiler nor a parser of templates is loaded where an earlier run has read all. */
async function usesIn(world: World, language: Language, text: string, wanted: WantedNames): Promise<NameUse[]> {
  const [{ nameUses }, { loadAdapters }, ts] = await Promise.all([
    import('./extract/name-uses.ts'),
    import('./extract/adapters/load.ts'),
    world.compiler(),
  ])
  return nameUses(ts, language, text, wanted, await loadAdapters(new Set([language])))
}
