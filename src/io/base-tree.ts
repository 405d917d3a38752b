import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import type { World } from '../pipeline.ts'
import { ABSENT, decode, MAX_FILE_BYTES } from './files.ts'
import type { ReadResult } from './files.ts'
import { UserError } from '../user-error.ts'
import { git, mustGit } from './git.ts'
import { mergeBase, placeInRepository } from './merge-base.ts'

/** An app's folder as it was at the merge base of a ref and HEAD. */
export interface BaseTree {
  /** The ref as it was named, and the merge base's commit. */
  ref: string
  commit: string
  /** Today's path of a file of the base; its own where it was not renamed. */
  today(file: string): string
  /** A world that shows the folder as it was. Files that git ignores are as they are now. */
  world(now: World): World
  /** A file of the base, also beside the folder (`../base.yaml`). */
  read(file: string): ReadResult
}

/**
 * Looks at an app's folder as it was, out of git's store; the work tree stays as it is.
 * @param isRead tells which files a scan reads, so that all that changed of them are had in one go
 * @throws UserError where there is no git, no repository, no such ref, or too little history
 */
export function baseTree(root: string, ref: string, isRead: (file: string) => boolean): BaseTree {
  const prefix = placeInRepository(root)
  const commit = mergeBase(root, ref)
  const tree = filesOf(root, commit)
  const changes = changesOf(root, commit)
  const untracked = split(mustGit(root, ['ls-files', '--others', '--exclude-standard', '-z']))
  const isNew = newFiles(tree, changes.added, untracked)
  const store = blobStore(root, commit)
  store.load(changes.replaced.filter((file) => isRead(file)).flatMap((file) => tree.get(file) ?? []))

  const readBlob = (file: string, id: string): ReadResult => {
    const present = bytesAt(`${root}/${file}`)
    if (present && blobId(present, id.length) === id) return { text: decode(present) }
    const blob = store.read(id)
    if (typeof blob === 'number') return { why: 'too-large', message: `${blob} bytes, the limit is ${MAX_FILE_BYTES}` }
    // Git keeps only a pointer to a large file; what it points at is taken to be what is there now.
    const isPointer = blob.subarray(0, LARGE_FILE.length).toString('latin1') === LARGE_FILE
    return { text: decode(isPointer && present ? present : blob) }
  }

  return {
    ref,
    commit,
    today: renames(root, tree, changes.renamed, untracked),
    read(file) {
      const path = posix.normalize(file)
      const known = tree.get(path)
      if (known) return readBlob(path, known)
      if (!path.startsWith('../')) return { why: 'unreadable', message: ABSENT }
      const result = git(root, ['cat-file', 'blob', `${commit}:${posix.join(prefix, path)}`])
      return result.code === 0 ? { text: decode(result.out) } : { why: 'unreadable', message: ABSENT }
    },
    world(now) {
      const { store } = now
      const past: World = {
        ...now,
        // Today's results serve the old state where they rest on the same texts; its own must not take their place.
        ...(store && {
          store: { get: (name) => store.get(`base${name}`) ?? store.get(name), put: (name, text) => store.put(`base${name}`, text) },
        }),
        progress: () => {},
        walk(skip) {
          const { files, unreadable } = now.walk(skip)
          const present = new Set(files)
          const gone = [...tree.keys()].filter((file) => !present.has(file) && !isSkipped(file, skip))
          return { files: [...files.filter((file) => !isNew(file)), ...gone].toSorted(asWalked), unreadable }
        },
        exists: (file) => tree.has(file) || (now.exists(file) && !isNew(file)),
        read(file) {
          const known = tree.get(file)
          return known ? readBlob(file, known) : now.read(file)
        },
      }
      // Both look at the work tree.
      delete past.sweep
      delete past.stamp
      return past
    },
  }
}

const LARGE_FILE = 'version https://git-lfs.github.com/spec/'

/** Ids of the regular files below the folder; links and submodules are left out, as a walk leaves them out. */
function filesOf(root: string, commit: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const row of split(mustGit(root, ['ls-tree', '-r', '-z', commit]))) {
    const match = /^100\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(row)
    if (match) files.set(match[2]!, match[1]!)
  }
  return files
}

interface Changes {
  /** Paths that the index has and the base has not; of a submodule, its folder. */
  added: string[]
  /** Paths of the base that the index has otherwise, or not at all. */
  replaced: string[]
  renamed: Map<string, string>
}

/** What the index has changed since the base. Names and ids only: nothing is checked out, filtered or shown. */
function changesOf(root: string, commit: string): Changes {
  const args = ['diff-index', '--cached', '--raw', '-r', '-z', '--relative', '--no-ext-diff']
  const similar = git(root, [...args, '-M', commit])
  // Without the old contents, in a partial clone, only files that were not edited are seen to be moved.
  const fields = split(similar.code === 0 ? similar.out : mustGit(root, [...args, '-M100%', commit]))
  const changes: Changes = { added: [], replaced: [], renamed: new Map() }
  for (let at = 0; at < fields.length; at++) {
    const status = fields[at]!.split(' ').at(-1)?.[0]
    const path = fields[++at]!
    if (status === 'A') changes.added.push(path)
    else changes.replaced.push(path)
    if (status !== 'R' && status !== 'C') continue
    const target = fields[++at]!
    changes.added.push(target)
    if (status === 'R') changes.renamed.set(path, target)
  }
  return changes
}

/** Tells which files of today were not there: those that git tracks or would track, and the base does not have. */
function newFiles(tree: Map<string, string>, added: string[], untracked: string[]): (file: string) => boolean {
  const names = new Set([...added, ...untracked].map((name) => name.replace(/\/$/, '')))
  return (file) => {
    if (tree.has(file)) return false
    for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) if (names.has(path)) return true
    return false
  }
}

/** Renames that git's index knows, and those of files that were moved, as they are, without telling git. */
function renames(root: string, tree: Map<string, string>, known: Map<string, string>, untracked: string[]): (file: string) => string {
  const moved = new Map(known)
  const gone = untracked.length === 0 ? [] : [...tree].filter(([file]) => !moved.has(file) && !existsSync(`${root}/${file}`))
  if (gone.length > 0) {
    const { length } = gone[0]![1]
    const byId = new Map(
      untracked.flatMap((file) => {
        const bytes = bytesAt(`${root}/${file}`)
        return bytes ? [[blobId(bytes, length), file] as const] : []
      }),
    )
    for (const [file, id] of gone) {
      const target = byId.get(id)
      if (target) moved.set(file, target)
    }
  }
  return (file) => moved.get(file) ?? file
}

interface BlobStore {
  /** Gets blobs in one process. */
  load(ids: string[]): void
  /** A blob's bytes, or its size where that is too large to read. */
  read(id: string): Buffer | number
}

/** Blobs out of git's store. Throws UserError where a partial clone lacks one. */
function blobStore(root: string, commit: string): BlobStore {
  const known = new Map<string, Buffer | number>()
  const ask = (option: string, ids: string[]): Buffer => {
    const { code, out } = git(root, ['cat-file', option], `${ids.join('\n')}\n`)
    if (code !== 0 || / missing$/m.test(option === '--batch-check' ? out.toString('latin1') : '')) throw partialClone(commit)
    return out
  }
  const load = (ids: string[]): void => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id))
    if (missing.length === 0) return
    for (const row of ask('--batch-check', missing).toString('latin1').trimEnd().split('\n')) {
      const [id, , size] = row.split(' ')
      known.set(id!, Number(size))
    }
    const wanted = missing.filter((id) => (known.get(id) as number) <= MAX_FILE_BYTES)
    if (wanted.length === 0) return
    const out = ask('--batch', wanted)
    for (let at = 0; at < out.length;) {
      const lineEnd = out.indexOf(0x0a, at)
      const [id, , size] = out.toString('latin1', at, lineEnd).split(' ')
      const end = lineEnd + 1 + Number(size)
      known.set(id!, out.subarray(lineEnd + 1, end))
      at = end + 1
    }
  }
  return {
    load,
    read(id) {
      load([id])
      return known.get(id)!
    },
  }
}

function partialClone(commit: string): UserError {
  const command = `git diff --stat ${commit.slice(0, 10)}`
  return new UserError(
    {
      en: 'cannot compare with a git ref: this partial clone does not have the old files',
      zh: '无法与 git 引用比较：此部分克隆中没有旧文件的内容',
    },
    { en: `let git fetch what is missing:  ${command}`, zh: `让 git 获取缺失内容：  ${command}` },
  )
}

/** The id that git gives a file's bytes; its length tells which hash the repository uses. */
function blobId(bytes: Buffer, length: number): string {
  return createHash(length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}

function bytesAt(path: string): Buffer | undefined {
  try {
    return statSync(path).size <= MAX_FILE_BYTES ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

function isSkipped(file: string, skip: (path: string, name: string) => boolean): boolean {
  const folders = file.split('/').slice(0, -1)
  return folders.some((name, index) => skip(folders.slice(0, index + 1).join('/'), name))
}

/** The order in which a walk gives files: folder by folder, names as they are. */
function asWalked(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((name, index) => name !== right[index])
  if (at < 0) return left.length - right.length
  return right[at] === undefined ? 1 : left[at]! < right[at] ? -1 : 1
}

function split(output: Buffer): string[] {
  return output.toString('utf8').split('\0').filter(Boolean)
}
