import type { Locked } from './locked.ts'

/** An entry's heading (`"a@^1", "a@npm:^2":`) with the version in the lines below it. */
const ENTRY = /^(?!\s|#|__metadata)(.+):\r?\n(?:[ \t].*\r?\n)*?[ \t]+version:? "?([^"\s]+)"?/gm

/**
 * A yarn.lock, of Yarn 1 or later. Both are written by Yarn alone, an entry a package with its ranges as the heading, so the
 * headings are found as they are written; a parser for either format would read every entry for the few that are asked for.
 */
export function yarnLock(text: string): Locked {
  const versions = new Map<string, string>()
  for (const [, heading, version] of text.matchAll(ENTRY))
    for (const descriptor of heading!.replaceAll('"', '').split(/,\s*/)) versions.set(descriptor.replace('@npm:', '@'), version!)
  return {
    problems: [],
    versionOf({ name, range }) {
      const exact = versions.get(`${name}@${range.replace(/^npm:/, '')}`)
      // `use.local` marks a folder of the repository, which has no version.
      return exact === '0.0.0-use.local' ? undefined : exact
    },
  }
}
