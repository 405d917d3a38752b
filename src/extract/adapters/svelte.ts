import { inlineScripts, keepPieces } from './html.ts'
import type { Piece } from './html.ts'
import type { Adapted } from './adapted.ts'

/** A Svelte component: its scripts, and the expressions of its markup in brackets where their braces stood. */
export function adaptSvelte(text: string): Adapted {
  const scripts = inlineScripts(text)
  const styles = [...text.matchAll(/<(style|!--)[\s\S]*?(?:<\/style>|-->)/g)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }))
  const passed = [...scripts, ...styles]
  const markup = expressions(text).filter(({ start }) => !passed.some((piece) => start >= piece.start && start < piece.end))
  const pieces = [...scripts, ...markup].toSorted((a, b) => a.start - b.start)
  const isTyped = scripts.some(({ language }) => language === 'ts')
  return { text: keepPieces(text, pieces), kind: isTyped ? 'ts' : 'js', templates: [], trustErrors: markup.length === 0 }
}

/** An Astro component: its front matter and its scripts. */
export function adaptAstro(text: string): Adapted {
  const fence = /^\s*---\r?\n([\s\S]*?)^---/m.exec(text)
  const start = fence ? fence[0].indexOf('\n') + 1 + fence.index : 0
  const matter = fence ? [{ start, end: fence.index + fence[0].length - 3 }] : []
  const end = matter[0]?.end ?? 0
  const scripts = inlineScripts(text).filter((script) => script.start > end)
  const braces = text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, (whole) => whole.replaceAll(/[{}]/g, ' ')).indexOf('{', end)
  const unread = braces < 0 ? undefined : { start: braces, message: 'expressions in Astro markup' }
  return { text: keepPieces(text, [...matter, ...scripts]), kind: 'ts', templates: [], trustErrors: true, ...(unread && { unread }) }
}

/** `{expression}`, `{#if ...}`, `{:else if ...}`, `{#each ... as item}`, `{@html ...}`, `{...spread}`. */
function expressions(text: string): Piece[] {
  const found: Piece[] = []
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const close = closingBrace(text, at)
    if (close < 0) return found
    const inner = text.slice(at + 1, close)
    const opening = /^\s*(?:[#:@](?:if|else\s+if|each|await|key|html|const|render|then)\s+)?/.exec(inner)![0]
    const rest = inner.slice(opening.length)
    const tail = /^\s*#(?:each|await)/.test(inner) ? /\s(?:as|then)\s[^)\]]*$/.exec(rest) : undefined
    const isMarkupOnly = /^[#:@/]/.test(rest.trimStart())
    if (!isMarkupOnly && rest.trim() !== '') {
      const start = at + 1 + opening.length
      const spread = rest.trimStart().startsWith('...')
      found.push({ start, end: start + rest.length - (tail?.[0].length ?? 0), open: spread ? '[' : '(', close: spread ? ']' : ')' })
    }
    at = close
  }
  return found
}

/** The offset of the brace that closes one; strings may hold braces. -1 where none does. */
function closingBrace(text: string, open: number): number {
  let depth = 0
  let quote = ''
  for (let i = open; i < text.length; i++) {
    const character = text[i]!
    if (quote) {
      if (character === '\\') i++
      else if (character === quote) quote = ''
    } else if (character === "'" || character === '"' || character === '`') quote = character
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return i
  }
  return -1
}
