import { readFileSync, readdirSync, statSync } from 'node:fs'

/** A file larger than this is reported as a gap and not read (bytes). */
export const MAX_FILE_BYTES = 8 * 1024 * 1024

/** The reason that a file is not there at all. */
export const ABSENT = 'no such file or folder'

export type ReadResult = { text: string } | { why: 'unreadable' | 'too-large'; message: string }

/**
 * Reads a text file as UTF-8, or UTF-16 where a byte order mark says so. The mark itself is replaced by nothing, so
 * positions count from the first character that an editor shows.
 */
export function readText(path: string, maxBytes = MAX_FILE_BYTES): ReadResult {
  try {
    const size = statSync(path).size
    if (size > maxBytes) return { why: 'too-large', message: `${size} bytes, the limit is ${maxBytes}` }
    return { text: decode(readFileSync(path)) }
  } catch (error) {
    return { why: 'unreadable', message: systemReason(error) }
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
  return bytes.toString('utf8')
}

/** A file system error in one short phrase, e.g. `permission denied`. */
export function systemReason(error: unknown): string {
  const code = (error as { code?: string }).code
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: ABSENT,
    EISDIR: 'is a folder',
    ENOTDIR: 'not a folder',
    ELOOP: 'too many symbolic links',
    ENOSPC: 'no space left on the disk',
    EMFILE: 'too many open files',
  }
  return (code && reasons[code]) ?? code ?? String(error)
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
