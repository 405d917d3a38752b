import { Parser } from 'htmlparser2'
import { blank } from './adapted.ts'
import type { Adapted } from './adapted.ts'

const SCRIPT_TYPE = /^(?:|module|text\/babel|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i

/** The inline scripts and event attributes (`onclick="..."`) of a page, where they stand; all else becomes spaces. */
export function adaptHtml(text: string): Adapted {
  const pieces = [...inlineScripts(text), ...handlers(text)].toSorted((a, b) => a.start - b.start)
  return { text: keepPieces(text, pieces), kind: 'jsx', templates: [], trustErrors: true }
}

/** A stretch of a text that is kept, and what is written over the characters before and after it. */
export interface Piece {
  start: number
  end: number
  open?: string
  close?: string
}

/** Keeps some stretches of a text and blanks out the rest. Stretches that overlap one before are passed over. */
export function keepPieces(text: string, pieces: Piece[]): string {
  const out: string[] = []
  let at = 0
  for (const { start, end, open = '', close = '' } of pieces) {
    const from = start - open.length
    if (from < at) continue
    out.push(blank(text.slice(at, from)), open, text.slice(start, end), close)
    at = end + close.length
  }
  out.push(blank(text.slice(at)))
  return out.join('')
}

/** The contents of the `<script>` elements that hold a script. */
export function inlineScripts(text: string): (Piece & { language: string })[] {
  const found: (Piece & { language: string })[] = []
  let open: { start: number; language: string } | undefined
  const parser = new Parser({
    onopentag(name, { src, type = '', lang = '' }) {
      if (name === 'script' && src === undefined && SCRIPT_TYPE.test(type.trim())) open = { start: parser.endIndex + 1, language: lang }
    },
    onclosetag(name) {
      if (name === 'script' && open) found.push({ ...open, end: parser.startIndex })
      open = undefined
    },
  })
  parser.end(text)
  return found
}

function handlers(text: string): Piece[] {
  const found: Piece[] = []
  const parser = new Parser({
    onattribute(name, value) {
      const start = /^on[a-z]+$/.test(name) && value !== '' ? text.indexOf(value, parser.startIndex) : -1
      if (start >= 0 && start + value.length <= parser.endIndex + 1)
        found.push({ start, end: start + value.length, open: ';{', close: '}' })
    },
  })
  parser.end(text)
  return found
}
