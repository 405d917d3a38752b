import { Parser } from 'htmlparser2'
import { lineStarts, positionAt } from '../positions/lines.ts'
import type { DeclaredCoordinate, PlatformFacts } from '../types.ts'

const ADDRESS = /(?:https?:)?\/\/([\w.-]+\.[a-z]{2,}(?:\/[\w./-]*)?)/g

/** The scripts that an HTML page loads: `<script src>`, and addresses that its inline scripts set as a source. */
export function htmlScripts(text: string, file: string): PlatformFacts {
  const coordinates: DeclaredCoordinate[] = []
  const starts = lineStarts(text)
  const add = (address: string, offset: number): void => {
    for (const name of scriptNames(address)) coordinates.push({ type: 'scripts', name, file, ...positionAt(starts, offset), active: true })
  }
  let inScript = false
  const parser = new Parser({
    onopentag(name, attributes) {
      inScript = name === 'script'
      if (inScript && attributes.src) add(attributes.src, parser.startIndex)
    },
    ontext(content) {
      if (inScript) for (const match of content.matchAll(ADDRESS)) add(match[1]!, parser.startIndex + match.index)
    },
    onclosetag() {
      inScript = false
    },
  })
  parser.write(text)
  parser.end()
  return { permissions: [], coordinates, problems: [] }
}

/** The names by which the directory may know a script: its host, its host with each part of the path, its file name. */
function scriptNames(address: string): string[] {
  const path = address.replace(/^(?:https?:)?\/\//, '').replace(/[?#].*$/, '')
  const parts = path.split('/').filter(Boolean)
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
  return [...new Set([...prefixes, parts.at(-1) ?? ''])].filter(Boolean)
}
