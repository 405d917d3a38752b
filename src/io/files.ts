import { closeSync, fstatSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import { REASONS } from '../reasons.ts'

export { ABSENT, chineseReason } from '../reasons.ts'

/** A file larger than this is reported as a gap and not read (bytes). */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/** A file's bytes, or undefined where there is none. Throws the file system's error where it is there and cannot be read. */
export function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

export type ReadResult = { text: string; stamp?: string } | { why: 'unreadable' | 'too-large'; message: string }

/**
 * Reads a text file as UTF-8, or UTF-16 where a byte order mark says so. The mark itself is replaced by nothing, so
 * positions count from the first character that an editor shows.
 */
export function readText(path: string, maxBytes = MAX_FILE_BYTES): ReadResult {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stats = fstatSync(file)
    if (stats.size > maxBytes) return { why: 'too-large', message: `${stats.size} bytes, the limit is ${maxBytes}` }
    const stamp = stampOf(stats)
    return { text: decode(bytesOf(file, stats.size)), ...(stamp && { stamp }) }
  } catch (error) {
    return { why: 'unreadable', message: systemReason(error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Most source files fit, and then no memory is taken for the bytes of each. */
const SCRATCH = Buffer.allocUnsafe(64 * 1024)

/** The bytes of an open file, good until the next call; read to its end where it is longer than it said, as pipes are. */
function bytesOf(file: number, size: number): Buffer {
  if (size === 0 || size >= SCRATCH.length) return readFileSync(file)
  let length = 0
  for (let got = 1; got > 0 && length < SCRATCH.length; length += got) got = readSync(file, SCRATCH, length, SCRATCH.length - length, null)
  return length < SCRATCH.length ? SCRATCH.subarray(0, length) : Buffer.concat([SCRATCH, readFileSync(file)])
}

/**
 * A short text that changes whenever a file is written, got without reading it; undefined for a file that is not there, and
 * for one that was written so lately that a further change might not show in its times.
 */
export function fileStamp(path: string): string | undefined {
  try {
    return stampOf(statSync(path))
  } catch {
    return undefined
  }
}

/** The coarsest step of a file system's clock that is in use, in milliseconds. */
const CLOCK_STEP = 2000

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | undefined {
  return Date.now() - Math.max(mtimeMs, ctimeMs) > CLOCK_STEP ? [size, mtimeMs, ctimeMs, ino].join(' ') : undefined
}

/** Text of bytes, as a byte order mark says; the mark itself is left out. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
  return bytes.toString('utf8')
}

/** A file system error in one short phrase, e.g. `permission denied`. */
export function systemReason(error: unknown): string {
  const code = (error as { code?: string }).code
  return code === undefined ? String(error) : (REASONS[code]?.en ?? code)
}

export interface Walk {
  files: string[]
  /** Folders that could not be listed. */
  unreadable: { file: string; message: string }[]
}

/**
 * Lists the files below a folder, in a fixed order. Symbolic links are not followed, so loops cannot occur.
 * @param skipFolder says which folders are not entered (relative path, name)
 */
export function walk(root: string, skipFolder: (path: string, name: string) => boolean): Walk {
  const files: string[] = []
  const unreadable: Walk['unreadable'] = []
  const enter = (relative: string): void => {
    let entries
    try {
      entries = readdirSync(relative === '' ? root : `${root}/${relative}`, { withFileTypes: true })
    } catch (error) {
      unreadable.push({ file: relative || '.', message: systemReason(error) })
      return
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`
      if (entry.isDirectory()) {
        if (!skipFolder(path, entry.name)) enter(path)
      } else if (entry.isFile()) files.push(path)
    }
  }
  enter('')
  return { files, unreadable }
}

/** True when the path names a folder. Missing and unreadable paths give the reason instead. */
export function folderProblem(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? undefined : 'not a folder'
  } catch (error) {
    return systemReason(error)
  }
}
