import type * as v from 'valibot'
import { nearest } from '../rulebook/nearest.ts'
import type { LocalText, Problem } from '../types.ts'
import { keyPositionAt, nearestPosition, valueAt } from './located.ts'
import type { Located, Path } from './located.ts'

type Issue = v.BaseIssue<unknown>

/** Parts the words in the message of a pattern that stands for a list of them. */
export const LIST = ' | '

/** One thing that the schema refuses, with the whole path to it. */
export interface Refusal {
  issue: Issue
  path: Path
}

/** The schema's issues without those that only say that an inner one is wrong. */
export function refusalsOf(issues: readonly Issue[], above: Path = []): Refusal[] {
  const refusals = issues.flatMap((issue) => {
    const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)]
    // To valibot a list is a map with numbers for keys; to people it is something else.
    const list = (issue.path ?? []).findIndex(({ type, input }) => type === 'object' && Array.isArray(input))
    if (list >= 0) return [{ issue: notAMap(issue, issue.path![list]!.input), path: path.slice(0, above.length + list) }]
    // Of the ways in which a value may be written, the one that was meant got furthest.
    const kind = Array.isArray(issue.input) ? 'array' : 'object'
    const deeper = issue.type === 'union' ? (issue.issues ?? []).filter((each) => each.path?.[0].type === kind) : []
    return deeper.length > 0 ? refusalsOf(deeper, path) : [{ issue, path }]
  })
  const places = refusals.map(({ issue, path }) => JSON.stringify([path, issue.type]))
  return refusals.filter((_, index) => places.indexOf(places[index]!) === index)
}

function notAMap(issue: Issue, input: unknown): Issue {
  return { ...issue, type: 'kind', expected: 'Object', received: 'Array', input, issues: undefined }
}

/**
 * What the schema refuses, as a problem for people: at its place, with what to write instead. The code is `unknown-key`,
 * `missing-key` or `wrong-value`.
 * @param schema the schema that refused, for the keys that it knows
 */
export function explain({ issue, path }: Refusal, root: Located, schema: unknown): Problem {
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(path, root, keysAt(schema, path.slice(0, -1)))
  if (issue.received === 'undefined') return missing(path, root)
  return wrongValue(issue, path, root)
}

export const UNKNOWN_KEY = 'unknown-key'

function unknownKey(path: Path, root: Located, known: string[]): Problem {
  const key = String(path.at(-1))
  const near = nearest(key, known)
  const list = known.join(', ')
  return {
    code: UNKNOWN_KEY,
    ...(keyPositionAt(root, path) ?? nearestPosition(root, path)),
    message: { en: `unknown key "${key}"`, zh: `未知的键 "${key}"` },
    help: near ? didYouMean(near) : { en: `known keys: ${list}`, zh: `可用的键：${list}` },
  }
}

function missing(path: Path, root: Located): Problem {
  const name = nameOf(path)
  return {
    code: 'missing-key',
    ...nearestPosition(root, path),
    message: { en: `"${name}" is missing`, zh: `缺少 "${name}"` },
    help: { en: `add ${name}`, zh: `请添加 ${name}` },
  }
}

function wrongValue(issue: Issue, path: Path, root: Located): Problem {
  const name = nameOf(path)
  const options = optionsOf(issue)
  const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined
  const expected = options.length > 0 ? options.join(', ') : expectedOf(issue)
  const shown = shownValue(issue)
  return {
    code: 'wrong-value',
    ...(valueAt(root, path)?.position ?? nearestPosition(root, path)),
    message: { en: `"${name}" cannot be ${shown}`, zh: `"${name}" 的值不能是 ${chinese(shown)}` },
    help: near
      ? { en: `did you mean "${near}"? one of: ${expected}`, zh: `是否应为 "${near}"？可用值：${chinese(expected)}` }
      : { en: `expected: ${expected}`, zh: `应为：${chinese(expected)}` },
  }
}

export function didYouMean(near: string): LocalText {
  return { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
}

/** `data.category` for the second entry's category: the keys without the numbers. */
function nameOf(path: Path): string {
  const keys = path.filter((key) => typeof key === 'string')
  return keys.length > 0 ? keys.join('.') : 'the document'
}

function shownValue({ input, received }: Issue): string {
  if (Array.isArray(input)) return 'a list'
  if (input !== null && typeof input === 'object') return 'a map'
  return typeof input === 'string' ? `"${input}"` : received.replaceAll('"', '')
}

/** The words that are allowed, where the schema has a closed list; a pattern's message lists its own. */
function optionsOf(issue: Issue): string[] {
  const isList = issue.type === 'picklist' || issue.type === 'literal'
  const own = isList ? [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word!) : []
  const listed = issue.kind === 'validation' && issue.message.includes(LIST) ? issue.message.split(LIST) : []
  return [...new Set([...own, ...listed, ...(issue.issues ?? []).flatMap((each) => optionsOf(each))])]
}

const KINDS: Record<string, string> = { Array: 'a list', Object: 'a map', string: 'text', number: 'a number', boolean: 'true or false' }

/** What the schema's own words are in Chinese. */
const CHINESE: [RegExp, string][] = [
  [/\ba list\b/g, '列表'],
  [/\ba map\b/g, '键值结构'],
  [/\btext\b/g, '文本'],
  [/\ba whole number\b/g, '整数'],
  [/\ba number from (\d+)/g, '不小于 $1 的数'],
  [/\ba number\b/g, '数字'],
  [/\ba reason\b/g, '理由'],
  [/\ba date such as /g, '日期，例如 '],
  [/\ba duration such as /g, '时长，例如 '],
  [/ or /g, ' 或 '],
]

/** A phrase of the schema in Chinese; words that a file may hold stay as they are. */
function chinese(phrase: string): string {
  if (phrase.startsWith('"')) return phrase
  return CHINESE.reduce((text, [pattern, said]) => text.replace(pattern, said), phrase)
}

function expectedOf(issue: Issue): string {
  // An inner issue with a path comes of a map or list that the value was tried as.
  const inner = [
    ...new Set((issue.issues ?? []).map((each) => (each.path ? (each.path[0].type === 'array' ? 'a list' : 'a map') : expectedOf(each)))),
  ]
  if (inner.length > 0) return inner.join(' or ')
  // The schema names in its own words what a pattern is about.
  if (issue.kind === 'validation') return issue.message
  return KINDS[issue.expected ?? ''] ?? (issue.expected ?? issue.message).replaceAll('"', '')
}

/** The keys that a map at a path may have, for suggestions. */
function keysAt(root: unknown, path: Path): string[] {
  let schema = root
  for (const key of path) {
    const { entries, item, value } = unwrapped(schema)
    schema = typeof key === 'number' ? item : (entries?.[key] ?? value)
  }
  return Object.keys(unwrapped(schema).entries ?? {})
}

interface SchemaParts {
  entries?: Record<string, unknown>
  item?: unknown
  value?: unknown
  wrapped?: unknown
  options?: unknown[]
}

/** The map or list behind what may be left out or written in several ways. */
function unwrapped(schema: unknown): SchemaParts {
  const parts = (schema ?? {}) as SchemaParts
  if (parts.wrapped) return unwrapped(parts.wrapped)
  const option = parts.options?.map(unwrapped).find(({ entries, item }) => entries ?? item)
  return option ?? parts
}
