import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../cache/digest.ts'
import type { Store } from '../cache/store.ts'
import { writeWhole } from './write.ts'

/** Raised when the shape of any entry changes. */
const FORMAT = 1

/** Entries of one kind beyond these, the oldest first, are dropped. */
export interface Limits {
  entries: number
  /** Sum of their sizes. The newest entry is kept whatever its size. */
  bytes: number
}

/** An app has an entry of each kind for each set of options; a monorepo has one for each app. */
const USUAL: Limits = { entries: 200, bytes: 48 * 1024 * 1024 }

/** A larger entry is not kept: reading it back would cost more than it saves (characters). */
const LARGEST = 64 * 1024 * 1024

/** What a run left behind that was stopped while it wrote is dropped after this time (milliseconds). */
const ABANDONED_AFTER = 60 * 60 * 1000

/**
 * A store in a folder, a file an entry. Each entry carries a digest of itself, so that a damaged one counts as missing, and is
 * written whole or not at all, so that runs at the same time do not disturb each other.
 */
export function folderStore(folder: string, limits = USUAL): Store {
  return {
    get(name) {
      try {
        const content = readFileSync(join(folder, fileOf(name)), 'utf8')
        const end = content.indexOf('\n')
        const text = content.slice(end + 1)
        return content.slice(0, end) === headOf(text) ? text : undefined
      } catch {
        return undefined
      }
    },
    put(name, text) {
      if (text.length > LARGEST) return
      try {
        mkdirSync(folder, { recursive: true })
        writeWhole(join(folder, fileOf(name)), `${headOf(text)}\n${text}`)
        dropOld(folder, name, limits)
      } catch {
        // A folder that cannot be written, a full disk: the next run does the work again.
      }
    },
  }
}

function fileOf(name: string): string {
  return `${name}.json`
}

function headOf(text: string): string {
  return `candor ${FORMAT} ${digestOf(text)}`
}

/** Keeps the newest entries of the kind that was written. */
function dropOld(folder: string, name: string, limits: Limits): void {
  const kind = name.split('-')[0]!
  const files = readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}-`) || file.endsWith('.tmp'))
    .flatMap((file) => {
      const stats = statSync(join(folder, file), { throwIfNoEntry: false })
      return stats ? [{ file, written: stats.mtimeMs, size: stats.size }] : []
    })
    .toSorted((a, b) => b.written - a.written)
  let bytes = 0
  const surplus = files
    .filter(({ file }) => !file.endsWith('.tmp'))
    .filter(({ size }, index) => ((bytes += size) > limits.bytes && index > 0 ? true : index >= limits.entries))
  const abandoned = files.filter(({ file, written }) => file.endsWith('.tmp') && Date.now() - written > ABANDONED_AFTER)
  for (const { file } of [...abandoned, ...surplus]) rmSync(join(folder, file), { force: true })
}
