import { randomUUID } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/**
 * Writes a file whole or not at all: a temporary file beside it, then a rename. A link is followed, and the mode of a
 * file that is there is kept. Throws the file system's error.
 */
export function writeWhole(path: string, content: string | Buffer): void {
  const known = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe cannot be replaced, and must not be: `--output /dev/stdout`.
  if (known && !known.isFile()) {
    writeFileSync(path, content)
    return
  }
  const target = known ? realpathSync(path) : path
  // A rename would replace a file that nobody is to write.
  if (known) accessSync(target, constants.W_OK)
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    writeFileSync(temporary, content)
    if (known) chmodSync(temporary, known.mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
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
