import type { ts as TypeScript } from 'ts-morph'
import type { Tags } from '../rule-types.ts'
import { parseTags } from './tags.ts'

type Compiler = typeof TypeScript

/** The doc comment that stands right before a node, or the empty string. */
export function docComment(ts: Compiler, text: string, node: TypeScript.Node): string {
  // The compiler takes a comment on the line of an opening brace for what trails the brace.
  const opening = /[{(,;|]/.test(text[node.pos - 1] ?? '') ? (ts.getTrailingCommentRanges(text, node.pos) ?? []) : []
  const ranges = [...opening, ...(ts.getLeadingCommentRanges(text, node.pos) ?? [])]
  return ranges
    .map((range) => text.slice(range.pos, range.end))
    .filter((comment) => comment.startsWith('/**'))
    .join('\n')
}

/** Reads a declaration's own tags; a variable's comment stands before its statement. */
export function tagsOf(ts: Compiler, text: string, node: TypeScript.Node): Tags | undefined {
  const documented = ts.isVariableDeclaration(node) ? node.parent.parent : node
  const comment = docComment(ts, text, documented)
  return comment ? parseTags(comment) : undefined
}
