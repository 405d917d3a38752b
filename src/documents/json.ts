import { parse } from '@humanwhocodes/momoa'
import type { DocumentNode, MemberNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa'
import type { Problem } from '../types.ts'

/** A JSON value with its place. */
export type JsonNode = ValueNode

/** Parses JSON, JSON with comments, or JSON5, and keeps every node's position. */
export function parseJson(
  text: string,
  file: string,
  mode: 'json' | 'jsonc' | 'json5' = 'jsonc',
): { root: JsonNode } | { problem: Problem } {
  try {
    const document: DocumentNode = parse(text.replace(/^\uFEFF/, ''), { mode, allowTrailingCommas: true })
    return { root: document.body }
  } catch (error) {
    const { message = String(error), ...start } = error as { line?: number; column?: number; message?: string }
    const { line = 1, column = 1 } = message.includes('end of input') ? endOf(text) : start
    const reason = message.replace(/\s*\(\d+:\d+\)\s*$/, '')
    return {
      problem: {
        code: 'malformed-json',
        file,
        line,
        column,
        message: { en: `cannot read ${file}: ${reason}`, zh: `无法读取 ${file}：${reason}` },
        help: { en: 'mend the syntax there; nothing else of this file was read', zh: '请修正该处语法；此文件的其余内容未被读取' },
      },
    }
  }
}

/** The last place of a text that holds something. */
function endOf(text: string): { line: number; column: number } {
  const lines = text.trimEnd().split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

/** The members of an object node; none for other values. */
export function members(node: JsonNode | undefined): { name: string; key: MemberNode['name']; value: JsonNode }[] {
  if (node?.type !== 'Object') return []
  return (node as ObjectNode).members.map(({ name, value }) => ({
    name: name.type === 'Identifier' ? name.name : String((name as { value: unknown }).value),
    key: name,
    value,
  }))
}

/** The value at a path of keys. */
export function at(node: JsonNode | undefined, ...path: string[]): JsonNode | undefined {
  let current = node
  for (const key of path) current = members(current).find(({ name }) => name === key)?.value
  return current
}

/** The elements of an array node; none for other values. */
export function elements(node: JsonNode | undefined): JsonNode[] {
  return node?.type === 'Array' ? node.elements.map(({ value }) => value) : []
}

export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'String' ? node.value : undefined
}

/** 1-based line and column of a node. */
export function placeOf(node: { loc: { start: { line: number; column: number } } }): { line: number; column: number } {
  return { line: node.loc.start.line, column: node.loc.start.column }
}
