import { createRequire } from 'node:module'
import type * as Yaml from 'yaml'
import type { Document, Node } from 'yaml'
import type { Position, Problem } from '../types.ts'

/** A YAML value with its place; files that extend each other are joined as such trees, so places survive. */
export interface Located {
  position: Position
  /** Of a map. */
  members?: Map<string, Member>
  /** Of a list. */
  items?: Located[]
  /** Of everything else; a number keeps how it was written. */
  scalar?: string | number | boolean | null
  written?: string
}

export interface Member {
  /** Where the key stands. */
  key: Position
  value: Located
}

const require = createRequire(import.meta.url)

export type Path = (string | number)[]

/** Aliases let a small file stand for a huge one, or for one without an end. */
const MOST_NODES = 50_000
const DEEPEST = 60

/** Parses YAML into a located tree; what is wrong with the syntax instead, each with its place (code `syntax` or `too-large`). */
export function parseLocated(text: string, file: string): { root: Located } | { problems: Problem[] } {
  // Seventy files, which a run that meets no YAML need not load.
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = require('yaml') as typeof Yaml
  const counter = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false })
  const positionOf = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { file, line, column: col }
  }
  if (document.errors.length > 0) return { problems: document.errors.map(({ message, pos }) => syntaxProblem(message, positionOf(pos[0]))) }
  const problems: Problem[] = []
  let nodes = 0
  const locate = (node: Node | null, depth: number, fallback: Position): Located => {
    nodes++
    const position = node?.range ? positionOf(node.range[0]) : fallback
    if (nodes > MOST_NODES || depth > DEEPEST) return { position, scalar: null }
    if (isAlias(node)) {
      const target = node.resolve(document as Document)
      if (!target) problems.push(syntaxProblem(`nothing is called *${node.source}`, position))
      return { ...locate(target ?? null, depth + 1, position), position }
    }
    if (isSeq<Node>(node)) return { position, items: node.items.map((item) => locate(item, depth + 1, position)) }
    if (isMap<Node, Node | null>(node)) {
      const members = node.items.map(({ key, value }): [string, Member] => {
        const at = key.range ? positionOf(key.range[0]) : position
        return [isScalar(key) ? String(key.value) : key.toString(), { key: at, value: locate(value, depth + 1, at) }]
      })
      return { position, members: new Map(members) }
    }
    if (!isScalar(node)) return { position, scalar: null }
    return { position, scalar: node.value as Located['scalar'] & {}, ...(node.source !== undefined && { written: node.source }) }
  }
  const root = locate(document.contents, 0, { file, line: 1, column: 1 })
  if (nodes > MOST_NODES) {
    const message = { en: 'the file is too large, or its aliases repeat without end', zh: '文件过大，或别名无限重复' }
    return { problems: [{ code: 'too-large', ...root.position, message }] }
  }
  return problems.length > 0 ? { problems } : { root }
}

function syntaxProblem(message: string, position: Position): Problem {
  const reason = message.split('\n')[0]!
  return {
    code: 'syntax',
    ...position,
    message: { en: `not valid YAML: ${reason}`, zh: `YAML 语法错误：${reason}` },
  }
}

/** The plain value; keys without a value are left out, and a version stays as it was written (`1.10`). */
export function plain(located: Located, key?: string): unknown {
  if (located.items) return located.items.map((item) => plain(item))
  if (located.members)
    return Object.fromEntries(
      [...located.members].filter(([, { value }]) => value.scalar !== null).map(([name, { value }]) => [name, plain(value, name)]),
    )
  return key === 'version' && typeof located.scalar === 'number' ? (located.written ?? String(located.scalar)) : located.scalar
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: Located, path: Path): Located | undefined {
  let current: Located | undefined = root
  for (const key of path) current = typeof key === 'number' ? current?.items?.[key] : current?.members?.get(key)?.value
  return current
}

/** Where the key of a path stands; for an item of a list, where the item starts. */
export function keyPositionAt(root: Located, path: Path): Position | undefined {
  const holder = valueAt(root, path.slice(0, -1))
  const last = path.at(-1)
  return typeof last === 'number' ? holder?.items?.[last]?.position : last === undefined ? root.position : holder?.members?.get(last)?.key
}

/** Where to point for a path that may be missing: at the nearest key above it. */
export function nearestPosition(root: Located, path: Path): Position {
  for (let length = path.length; length > 0; length--) {
    const position = keyPositionAt(root, path.slice(0, length))
    if (position) return position
  }
  return root.position
}
