import { randomUUID } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

interface File {
  path: string
  content: string | Uint8Array
}

/**
 * Writes a file whole or not at all: a temporary file beside it, then a rename. A link is followed, and the mode of a
 * file that is there is kept. Throws the file system's error.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  putInPlace([{ path, content }])
}

/**
 * Writes several files in that way, and none before all of them have found room on the disk. Makes the folders that they
 * need. Throws the file system's error.
 */
export function writeAllWhole(files: File[]): void {
  for (const { path } of files) makeFolder(dirname(path))
  putInPlace(files)
}

function putInPlace(files: File[]): void {
  const waiting: { target: string; temporary: string }[] = []
  try {
    for (const { path, content } of files) {
      const known = statSync(path, { throwIfNoEntry: false })
      // A device or a pipe cannot be replaced, and must not be: `--output /dev/stdout`.
      if (known && !known.isFile()) {
        writeFileSync(path, content)
        continue
      }
      const target = known ? realpathSync(path) : path
      // A rename would replace a file that nobody is to write.
      if (known) accessSync(target, constants.W_OK)
      const temporary = `${target}.${randomUUID()}.tmp`
      waiting.push({ target, temporary })
      writeFileSync(temporary, content)
      if (known) chmodSync(temporary, known.mode)
    }
    for (const { target, temporary } of waiting) renameSync(temporary, target)
  } catch (error) {
    for (const { temporary } of waiting) rmSync(temporary, { force: true })
    throw error
  }
}

/** Makes a folder and those above it. Throws the file system's error. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true })
}

export function fileExists(path: string): boolean {
  return existsSync(path)
}
