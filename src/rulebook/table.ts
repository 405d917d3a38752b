import * as v from 'valibot'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { Position, Problem } from '../types.ts'
import { nearest } from './nearest.ts'
import { unknownWord } from './rule-problem.ts'
import type { RuleFile } from './compile.ts'

export type Path = (string | number)[]

/** A YAML file of the rules folder: its content, or what is wrong with it. */
export interface Table<T> {
  content?: T
  problems: Problem[]
  /** Where the value at a path stands. */
  at(path: Path): Position
}

/** Parses a YAML file and holds it against its schema. */
export function readTable<S extends v.GenericSchema>({ file, text }: RuleFile, schema: S): Table<v.InferOutput<S>> {
  const counter = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { file, line, column: col }
  }
  const at = (path: Path): Position => position(offsetAt(document, path))
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }): Problem => {
      const reason = message.split('\n')[0]!
      const said = { en: `not valid YAML: ${reason}`, zh: `YAML 语法错误：${reason}` }
      return { code: 'rules-syntax', ...position(pos[0]), message: said }
    })
    return { problems, at }
  }
  const result = v.safeParse(schema, document.toJS())
  if (result.success) return { content: result.output, problems: [], at }
  const keyAt = (path: Path): Position => position(keyOffset(document, path) ?? offsetAt(document, path))
  return { problems: result.issues.map((issue) => refusal(issue, schema, keyAt)), at }
}

function refusal(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, keyAt: (path: Path) => Position): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const name = path.filter((key) => typeof key === 'string').join('.') || 'the file'
  const position = keyAt(path)
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return unknownWord(position, String(path.at(-1)), {
      code: 'rules-unknown-key',
      what: { en: 'key', zh: '键' },
      known: keysAt(schema, path.slice(0, -1)),
    })
  if (issue.received === 'undefined' && path.length > 0)
    return { code: 'rules-missing-key', ...position, message: { en: `"${name}" is missing`, zh: `缺少 "${name}"` } }
  const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word]) => word!)
  const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined
  const shown = typeof issue.input === 'string' ? `"${issue.input}"` : issue.received
  const expected = options.length > 0 ? options.join(', ') : (issue.expected ?? issue.message)
  return {
    code: 'rules-wrong-value',
    ...position,
    message: { en: `"${name}" cannot be ${shown}`, zh: `"${name}" 的值不能是 ${shown}` },
    help: near ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` } : { en: `expected: ${expected}`, zh: `应为：${expected}` },
  }
}

/** The part of a schema that stands for what a path leads to, as far as it matters here. */
interface SchemaPart {
  entries?: Record<string, SchemaPart>
  item?: SchemaPart
  value?: SchemaPart
  wrapped?: SchemaPart
}

/** The keys that a map at a path may have. */
function keysAt(schema: v.GenericSchema, path: Path): string[] {
  let part = schema as SchemaPart | undefined
  for (const key of path) {
    part = part?.wrapped ?? part
    part = part?.entries?.[key] ?? part?.item ?? part?.value
  }
  return Object.keys((part?.wrapped ?? part)?.entries ?? {})
}

/** The offset of a path's value, or of the nearest thing above it that has one. */
function offsetAt(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOffset(document: Document, path: Path): number | undefined {
  const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(holder)) return undefined
  const key = holder.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
  return isNode(key) ? key.range?.[0] : undefined
}
