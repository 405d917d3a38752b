import { lineStarts, positionAt } from '../positions/lines.ts'
import type { Ignore } from '../types.ts'

const WORD = 'candor-ignore'

/** How each kind of comment ends. What opens with `*` is a line of a longer comment. */
const ENDS: Record<string, RegExp> = { '//': /\r?\n|$/g, '#': /\r?\n|$/g, '/*': /\*\//g, '*': /\*\/|\r?\n|$/g, '<!--': /-->/g }

/** File kinds whose comments open with `#`. */
const HASH_COMMENTS = /\.(?:ya?ml|properties|toml|rb|sh|pro)$|(?:^|\/)Podfile$/

/**
 * The comments of a file that take findings out: `candor-ignore check-id: reason`, in whatever kind of comment the file has.
 * Nothing is parsed, so that every language is served alike; what stands in a string is left out.
 */
export function ignoresIn(file: string, text: string): Ignore[] {
  if (!text.includes(WORD)) return []
  const starts = lineStarts(text)
  const found: Ignore[] = []
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const after = text[at + WORD.length] ?? '\n'
    if (!/[\s:：*-]/.test(after) || (after === '-' && text[at + WORD.length + 1] !== '-')) continue
    const comment = commentAround(file, text, at, starts)
    if (!comment) continue
    const said = text.slice(at + WORD.length, comment.end)
    const [, names, , reason = ''] = /^([^:：]*)(?:([:：])([\s\S]*))?$/.exec(said)!
    const { line, column } = positionAt(starts, at)
    found.push({
      file,
      line,
      column,
      lines: covered(text, starts, comment),
      checks: names!.split(/[\s,，]+/).filter((name) => name !== '' && name !== '*'),
      reason: reason.replace(/\s+\*\s+|\s+/g, ' ').trim(),
    })
  }
  return found
}

interface Comment {
  /** Offsets of the comment's opening and of what closes it. */
  start: number
  end: number
  /** Behind what closes it. */
  after: number
}

function commentAround(file: string, text: string, at: number, starts: number[]): Comment | undefined {
  const lineStart = starts[positionAt(starts, at).line - 1]!
  const before = text.slice(lineStart, at)
  const opening = /(\/\/[-/!]?|\/\*+|<!--|#+|^\s*\*)\s*$/.exec(before)
  if (!opening) return undefined
  const mark = opening[1]!.trim()
  const kind = mark.startsWith('//') ? '//' : mark.startsWith('/*') ? '/*' : mark.startsWith('#') ? '#' : mark
  if (kind === '#' && !HASH_COMMENTS.test(file)) return undefined
  const ending = new RegExp(ENDS[kind]!)
  ending.lastIndex = at
  const close = ending.exec(text)
  const end = close?.index ?? text.length
  const start = lineStart + opening.index
  if ((kind === '//' || kind === '/*') && isInString(text, lineStart, start)) return undefined
  return { start, end, after: end + (close && /^(?:\*\/|-->)/.test(close[0]) ? close[0].length : 0) }
}

/** True where a quote is open before an offset and closed behind it, on one line. */
function isInString(text: string, lineStart: number, offset: number): boolean {
  const before = text.slice(lineStart, offset)
  const lineEnd = text.indexOf('\n', offset)
  const behind = text.slice(offset, lineEnd < 0 ? undefined : lineEnd)
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0 && behind.includes(quote))
}

/** The lines that a comment speaks of: its own where code stands beside it, else those down to the next code. */
function covered(text: string, starts: number[], { start, end, after }: Comment): Ignore['lines'] {
  const lineOf = (offset: number): number => positionAt(starts, offset).line
  const textOf = (line: number): string => text.slice(starts[line - 1], starts[line] ?? text.length)
  const from = lineOf(start)
  const own = lineOf(end)
  const beside = `${text.slice(starts[from - 1], start)} ${text.slice(after, starts[own] ?? text.length)}`
  if (/[^\s{}]/.test(beside)) return { from, to: own }
  let line = own + 1
  while (line <= starts.length && isBlankOrComment(textOf(line))) line++
  // A bracket alone opens what the comment is about.
  while (line < starts.length && /^\s*[[{(]+\s*$/.test(textOf(line))) line++
  const next = Math.min(line, starts.length)
  // Nothing can be written between the attributes of an element, so all of its opening tag is meant.
  const opening = starts[next - 1]! + textOf(next).search(/\S|$/)
  return { from, to: text[opening] === '<' ? lineOf(tagEnd(text, opening)) : next }
}

function isBlankOrComment(line: string): boolean {
  return /^\s*(?:$|\/\/|#|\{?\s*\/\*.*\*\/\s*\}?\s*$|<!--.*-->\s*$|\*)/.test(line.trimEnd())
}

/** The offset of the `>` that ends an opening tag; quotes and braces may hold others. */
function tagEnd(text: string, start: number): number {
  let depth = 0
  let quote = ''
  for (let at = start; at < text.length; at++) {
    const character = text[at]!
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (character === '>' && depth <= 0 && text[at - 1] !== '=') return at
  }
  return start
}
