import { digestOf } from './digest.ts'
import { getJson } from './store.ts'
import type { Store } from './store.ts'

/** A file's text with the stamp that it had just before it was read, or why it cannot be had. */
export type ReadResult = { text: string; stamp?: string } | { why: 'unreadable' | 'too-large'; message: string }

/** What the app's files are asked of the world. */
export interface Disk {
  read(file: string): ReadResult
  /**
   * A short text that changes whenever the file is written, got without reading it; undefined where there is none to rely on,
   * as for a file that was written a moment ago.
   */
  stamp?(file: string): string | undefined
  exists(file: string): boolean
}

/** The app's files as one run sees them: each has one text and one digest, whoever asks. */
export interface AppFiles {
  /** No file is known from an earlier run. */
  areNew: boolean
  read(file: string): ReadResult
  exists(file: string): boolean
  /** A digest of what `read` gives, without reading the file where its stamp is that of an earlier run. */
  digest(file: string): string
  /** A digest that another reader of the file came by. */
  note(file: string, digest: string, stamp: string | undefined): void
  /** Everything that was asked so far, as questions for `answer`. */
  asked(): Iterable<[question: string, answer: string]>
  answer(question: string): string
  /** Keeps stamps and digests for the next run. */
  save(): void
}

/** Entry name of the digests by file. */
const ENTRY = 'files'

export function appFiles(disk: Disk, store: Store | undefined): AppFiles {
  const earlier = getJson<Record<string, [stamp: string, digest: string]>>(store, ENTRY) ?? {}
  const stamps = new Map<string, string>()
  const digests = new Map<string, string>()
  const existing = new Map<string, boolean>()

  const read = (file: string): ReadResult => {
    const result = disk.read(file)
    note(file, 'text' in result ? digestOf(result.text) : digestOfFailure(result), 'text' in result ? result.stamp : undefined)
    return result
  }
  const note = (file: string, digest: string, stamp: string | undefined): void => {
    const before = digests.get(file)
    const torn = before !== undefined && before !== digest
    // It changed while the run read it: what rests on it rests on both texts, which no later run will see again.
    digests.set(file, torn ? `${before} ${digest}` : digest)
    if (stamp && !torn) stamps.set(file, stamp)
    else stamps.delete(file)
  }
  const digest = (file: string): string => {
    const known = digests.get(file)
    if (known !== undefined) return known
    const stamp = disk.stamp?.(file)
    const before = Object.hasOwn(earlier, file) ? earlier[file] : undefined
    if (stamp !== undefined && before?.[0] === stamp) note(file, before[1], stamp)
    else read(file)
    return digests.get(file)!
  }
  const exists = (file: string): boolean => {
    const there = disk.exists(file)
    existing.set(file, there)
    return there
  }
  return {
    areNew: Object.keys(earlier).length === 0,
    read,
    exists,
    digest,
    note,
    *asked() {
      for (const [file, each] of digests) yield [`read ${file}`, each]
      for (const [file, there] of existing) yield [`exists ${file}`, String(there)]
    },
    answer: (question) => {
      const file = question.slice(question.indexOf(' ') + 1)
      return question.startsWith('read ') ? digest(file) : String(exists(file))
    },
    save() {
      const kept = [...stamps].map(([file, stamp]) => [file, [stamp, digests.get(file)!]] as const)
      const changed = kept.length !== Object.keys(earlier).length || kept.some(([file, [stamp]]) => earlier[file]?.[0] !== stamp)
      if (changed) store?.put(ENTRY, JSON.stringify(Object.fromEntries(kept)))
    },
  }
}

/** Stands for a file that could not be read; no text has such a digest. */
export function digestOfFailure({ why, message }: { why: string; message: string }): string {
  return `${why}: ${message}`
}
