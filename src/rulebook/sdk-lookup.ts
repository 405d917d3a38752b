import type { Sdk } from '../rule-types.ts'
import { namesOf } from './sdk-names.ts'

/**
 * The SDKs that a word means: by id, or else by a coordinate of any kind, or else by a name in Chinese or English. Letter case
 * does not matter. Several where a name serves several, as a key of uni-app's does.
 */
export function lookUp(directory: Sdk[], word: string): Sdk[] {
  const wanted = word.trim().toLowerCase()
  const is = (name: string): boolean => name.toLowerCase() === wanted
  for (const names of [idOf, coordinatesOf, titlesOf]) {
    const found = directory.filter((sdk) => names(sdk).some(is))
    if (found.length > 0) return found
  }
  return []
}

/** Every word by which `lookUp` knows an SDK, for suggestions. */
export function lookUpWords(directory: Sdk[]): string[] {
  return directory.flatMap((sdk) => [...idOf(sdk), ...coordinatesOf(sdk), ...titlesOf(sdk)])
}

function idOf({ id }: Sdk): string[] {
  return [id]
}

/** A provider key of uni-app also without its group: `weixin` for `oauth.weixin`. */
function coordinatesOf(sdk: Sdk): string[] {
  return namesOf(sdk).flatMap(([type, name]) => (type === 'uni.sdkConfigs' ? [name, name.slice(name.indexOf('.') + 1)] : [name]))
}

/** Names as people say them: whole, and without what stands in brackets. */
function titlesOf({ name, provider }: Sdk): string[] {
  return [name.zh, name.en]
    .flatMap((title) => [title, title.replace(/\s*[(（].*$/, ''), title.replace(/\s*SDK$/i, '')])
    .concat(provider?.en ?? [])
}
