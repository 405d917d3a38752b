import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../cache/digest.ts'
import type { Store } from '../cache/store.ts'
import { writeWhole } from './write.ts'

/** Raised when the shape of any entry changes. */
const FORMAT = 1

/** Entries of one kind beyond these, the oldest first, are dropped. */
const MOST_OF_A_KIND = 8

/** A larger entry is not kept: reading it back would cost more than it saves (characters). */
const LARGEST = 64 * 1024 * 1024

/** What a run left behind that was stopped while it wrote is dropped after this time (milliseconds). */
const ABANDONED_AFTER = 60 * 60 * 1000

/**
 * A store in a folder, a file an entry. Each entry carries a digest of itself, so that a damaged one counts as missing, and is
 * written whole or not at all, so that runs at the same time do not disturb each other.
 */
export function folderStore(folder: string): Store {
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
        dropOld(folder, name)
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
function dropOld(folder: string, name: string): void {
  const kind = name.split('-')[0]!
  const entries = readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}-`) || file.endsWith('.tmp'))
    .flatMap((file) => {
      const written = statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs
      return written === undefined ? [] : [{ file, written }]
    })
    .toSorted((a, b) => b.written - a.written)
  const abandoned = entries.filter(({ file, written }) => file.endsWith('.tmp') && Date.now() - written > ABANDONED_AFTER)
  const surplus = entries.filter(({ file }) => !file.endsWith('.tmp')).slice(MOST_OF_A_KIND)
  for (const { file } of [...abandoned, ...surplus]) rmSync(join(folder, file), { force: true })
}
