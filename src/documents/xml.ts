import { Parser } from 'htmlparser2'
import { lineStarts, positionAt } from '../positions/lines.ts'

/** An XML element with its place. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  /** Text directly below it, joined. */
  text: string
  children: XmlElement[]
  /** 1-based. */
  line: number
  column: number
}

/**
 * Parses XML leniently: what is well-formed is read, comments are not. Gives the document's elements below a root
 * element without a name.
 */
export function parseXml(text: string): XmlElement {
  const starts = lineStarts(text)
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [], line: 1, column: 1 }
  const open: XmlElement[] = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, text: '', children: [], ...positionAt(starts, parser.startIndex) }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext(content) {
        open.at(-1)!.text += content
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(text)
  parser.end()
  return root
}

/** Every element below a root, depth first, in document order. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  for (const child of root.children) {
    yield child
    yield* descendants(child)
  }
}

/** The first place where an opening tag has no closing tag, or the reverse: a sign of a malformed document. */
export function unclosedTag(text: string): { name: string; line: number; column: number } | undefined {
  const starts = lineStarts(text)
  const open: { name: string; at: number }[] = []
  let wrong: { name: string; at: number } | undefined
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push({ name, at: parser.startIndex })
      },
      onclosetag(name, implied) {
        const top = open.pop()
        if (
          implied &&
          !text
            .slice(parser.startIndex, parser.endIndex + 1)
            .trimEnd()
            .endsWith('/>') &&
          top
        )
          wrong ??= { name, at: top.at }
      },
    },
    { xmlMode: true },
  )
  parser.write(text)
  parser.end()
  return wrong && { name: wrong.name, ...positionAt(starts, wrong.at) }
}
