import type { Position, Problem } from '../../types.ts'
import { parseLocated, valueAt } from '../../documents/located.ts'
import type { Located, Member } from '../../documents/located.ts'

export interface ManifestSource {
  text: string
  file: string
  /** The text of another file, by its path; undefined when there is none. */
  read(file: string): string | undefined
}

export interface Joined {
  root?: Located
  problems: Problem[]
  /** True when a manifest that this one extends could not be had. */
  incomplete: boolean
}

/** What makes two entries of a list the same, so that the extending file's stands. */
const IDENTITY: Record<string, string[]> = {
  data: ['category', 'scenario', 'collectedBy'],
  permissions: ['name'],
  sdks: ['id'],
  sharing: ['id'],
  hosts: ['host'],
  cookies: ['name'],
  automatedDecision: ['purpose'],
  exceptions: ['check', 'where', 'category', 'permission', 'sdk'],
}

/** Parses a manifest and joins it with those that it extends; its own words come first and win. */
export function joinExtended(source: ManifestSource, seen: readonly string[] = []): Joined {
  const parsed = parseLocated(source.text, source.file)
  if ('problems' in parsed) return { problems: parsed.problems.map(unread), incomplete: true }
  let root = parsed.root
  const problems = versionProblems(root)
  if (problems.length > 0) return { problems, incomplete: true }
  let incomplete = false
  const declared = valueAt(root, ['extends'])
  for (const item of declared?.items ?? (declared ? [declared] : [])) {
    if (typeof item.scalar !== 'string') continue
    const file = resolvePath(source.file, item.scalar)
    const circle = file === source.file || seen.includes(file)
    const text = circle ? undefined : source.read(file)
    if (text === undefined) {
      problems.push(unreadable(item.scalar, item.position, circle))
      incomplete = true
      continue
    }
    const base = joinExtended({ text, file, read: source.read }, [...seen, source.file])
    problems.push(...base.problems)
    incomplete ||= base.incomplete
    if (base.root?.members) root = joinMaps(root, base.root)
  }
  return { root, problems, incomplete }
}

function unread(problem: Problem): Problem {
  const help = { en: 'mend the line; nothing was audited against this manifest', zh: '请修正该行；此清单未参与核对' }
  return { ...problem, code: `manifest-${problem.code}`, help }
}

function versionProblems(root: Located): Problem[] {
  const schema = valueAt(root, ['schema'])
  if (!schema || schema.scalar === 1 || schema.scalar === null) return []
  const shown = schema.written ?? (schema.scalar === undefined ? '…' : String(schema.scalar))
  return [
    {
      code: 'manifest-unknown-version',
      ...schema.position,
      message: { en: `schema ${shown} is not known; this version reads schema 1`, zh: `未知的 schema ${shown}；当前版本支持 schema 1` },
      help: { en: 'set  schema: 1  or use a newer candor', zh: '改为  schema: 1  或升级 candor' },
    },
  ]
}

function unreadable(path: string, position: Position, circle: boolean): Problem {
  return {
    code: 'manifest-extends',
    ...position,
    message: circle ? { en: `${path} extends itself`, zh: `${path} 循环引用` } : { en: `cannot read ${path}`, zh: `无法读取 ${path}` },
    help: { en: 'the path is relative to this manifest', zh: '路径相对于此清单' },
  }
}

function joinMaps(own: Located, base: Located): Located {
  const members = new Map<string, Member>(own.members)
  for (const [name, inherited] of base.members ?? []) {
    const mine = members.get(name)
    if (!mine || mine.value.scalar === null) members.set(name, inherited)
    else if (mine.value.members && inherited.value.members)
      members.set(name, { key: mine.key, value: joinMaps(mine.value, inherited.value) })
    else if (mine.value.items && inherited.value.items && IDENTITY[name])
      members.set(name, { key: mine.key, value: joinLists(mine.value, inherited.value, IDENTITY[name]) })
  }
  return { position: own.position, members }
}

function joinLists(own: Located, base: Located, keys: string[]): Located {
  const identity = (item: Located): string =>
    item.members
      ? JSON.stringify(keys.map((key) => flat(item.members!.get(key)?.value)))
      : JSON.stringify([item.scalar, ...keys.slice(1).map(() => '')])
  const mine = new Set((own.items ?? []).map(identity))
  return { position: own.position, items: [...(own.items ?? []), ...(base.items ?? []).filter((item) => !mine.has(identity(item)))] }
}

/** A value as text, to compare: `share` and `[share]` are the same. */
function flat(value: Located | undefined): string {
  if (value?.items) return value.items.map(flat).toSorted().join(',')
  return value?.scalar === undefined || value.scalar === null ? '' : String(value.scalar)
}

/** A path as written in a file, relative to that file. */
function resolvePath(from: string, path: string): string {
  const absolute = path.startsWith('/') || from.startsWith('/')
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${from}/../${path}`).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return (absolute ? '/' : '') + parts.join('/')
}
