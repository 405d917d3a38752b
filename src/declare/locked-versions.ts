import type { DeclaredCoordinate, Gap, Problem } from '../types.ts'
import { lockedType, readLockfile } from './lockfiles/lockfile.ts'

interface Lockfiles {
  text(file: string): string | undefined
  isSdk(coordinate: DeclaredCoordinate): boolean
}

/**
 * Replaces the ranges that package files ask for by the versions that the nearest lockfile above them resolved, for SDKs
 * only: a lockfile that serves none of them is not read.
 */
export async function lockedVersions(
  coordinates: DeclaredCoordinate[],
  files: string[],
  { text, isSdk }: Lockfiles,
): Promise<{ coordinates: DeclaredCoordinate[]; problems: Problem[]; gaps: Gap[] }> {
  const problems: Problem[] = []
  const gaps: Gap[] = []
  const resolved = new Map<DeclaredCoordinate, string>()
  const open = new Set(coordinates.filter((each) => isSdk(each) && each.version && /package\.json5?$/.test(each.file)))
  for (const file of files.toSorted((a, b) => folderOf(b).length - folderOf(a).length)) {
    const folder = folderOf(file)
    const type = lockedType(file)
    const served = [...open].filter((each) => each.type === type && each.file.startsWith(folder))
    if (served.length === 0) continue
    if (file.endsWith('.lockb')) {
      gaps.push({
        file,
        line: 1,
        why: 'unreadable',
        message: 'a binary lockfile; `bun install --save-text-lockfile` writes bun.lock, which is read',
      })
      continue
    }
    const content = text(file)
    if (content === undefined) continue
    const locked = await readLockfile(content, file)
    problems.push(...locked.problems)
    for (const each of served) {
      const version = locked.versionOf({
        name: each.alias ?? each.name,
        range: each.alias ? `npm:${each.name}@${each.version}` : each.version!,
        folder: folderOf(each.file).slice(folder.length, -1),
      })
      if (version === undefined) continue
      resolved.set(each, version)
      open.delete(each)
    }
  }
  return { coordinates: coordinates.map((each) => withVersion(each, resolved.get(each))), problems, gaps }
}

function withVersion(coordinate: DeclaredCoordinate, version: string | undefined): DeclaredCoordinate {
  return version === undefined ? coordinate : { ...coordinate, version }
}

/** A file's folder with a slash at its end; empty at the root. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
