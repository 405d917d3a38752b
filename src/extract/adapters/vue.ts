import { NodeTypes, parse } from '@vue/compiler-dom'
import type { ElementNode, TemplateChildNode } from '@vue/compiler-dom'
import { blank } from './adapted.ts'
import type { Adapted } from './adapted.ts'

/**
 * A Vue component to TypeScript of the same length: scripts stay where they are, template expressions become
 * expression statements in brackets where their quotes or braces stood, all else becomes spaces.
 */
export function adaptVue(text: string): Adapted {
  const out: string[] = []
  const templates: Adapted['templates'] = []
  let at = 0
  let language = 'js'
  let unread: Adapted['unread']
  const keep = (start: number, end: number): void => {
    if (start < at) return
    out.push(blank(text.slice(at, start)), text.slice(start, end))
    at = end
  }
  const write = (start: number, piece: string): void => {
    if (start < at) return
    out.push(blank(text.slice(at, start)), piece)
    at = start + piece.length
  }
  const document = parse(text, { parseMode: 'sfc', comments: false, onError: () => {} })
  for (const block of document.children) {
    if (block.type !== NodeTypes.ELEMENT) continue
    const [start, end] = contentRange(text, block)
    if (block.tag === 'script') {
      const own = attribute(block, 'lang')
      if (own && VIEW_SCRIPTS.has(own)) keep(start, end)
      else if (own && !SCRIPT_LANGUAGES.has(own)) unread = { start, message: `script in ${own}` }
      else if (!isConfiguration(block)) {
        language = own ?? language
        keep(start, end)
      }
    } else if (block.tag === 'template' && isForeignMarkup(block)) {
      unread = { start, message: `template in ${attribute(block, 'lang')}` }
    } else if (block.tag === 'template') {
      templates.push({ start, end })
      for (const child of block.children) writeExpressions(text, child, write, keep)
    }
  }
  out.push(blank(text.slice(at)))
  const kind = language === 'tsx' ? 'tsx' : ['ts', 'typescript', 'uts'].includes(language) ? 'ts' : 'jsx'
  return { text: out.join(''), kind, templates, trustErrors: templates.length === 0, ...(unread && { unread }) }
}

function contentRange(text: string, block: ElementNode): [number, number] {
  const end = text.lastIndexOf('</', block.loc.end.offset - 1)
  const first = block.children[0]
  const start = first ? first.loc.start.offset : end
  return end >= start && end > block.loc.start.offset ? [start, end] : [start, block.loc.end.offset]
}

const SCRIPT_LANGUAGES = new Set(['js', 'ts', 'jsx', 'tsx', 'javascript', 'typescript', 'babel', 'uts'])

/** Plain script that runs in the view: uni-app's renderjs and the mini-programs' WXS. */
const VIEW_SCRIPTS = new Set(['renderjs', 'wxs'])

/** A block of JSON among the scripts, as Mpx has them. */
function isConfiguration(block: ElementNode): boolean {
  return /json/.test(attribute(block, 'type') ?? '') || attribute(block, 'name') === 'json'
}

function isForeignMarkup(block: ElementNode): boolean {
  const language = attribute(block, 'lang')
  return language !== undefined && language !== 'html'
}

function attribute(element: ElementNode, name: string): string | undefined {
  for (const property of element.props) if (property.type === NodeTypes.ATTRIBUTE && property.name === name) return property.value?.content
  return undefined
}

function writeExpressions(
  text: string,
  node: TemplateChildNode,
  write: (start: number, piece: string) => void,
  keep: (start: number, end: number) => void,
): void {
  const wrap = (start: number, end: number, open: string, close: string): void => {
    write(start - open.length, open)
    keep(start, end)
    write(end, close)
  }
  if (node.type === NodeTypes.INTERPOLATION) {
    wrap(node.content.loc.start.offset, node.content.loc.end.offset, ';(', ')')
    return
  }
  if (node.type !== NodeTypes.ELEMENT) return
  if (/^[A-Z]/.test(node.tag)) {
    const start = node.loc.start.offset
    write(start, ';')
    keep(start + 1, start + 1 + node.tag.length)
    if (/\s/.test(text[start + 1 + node.tag.length] ?? '')) write(start + 1 + node.tag.length, ';')
  }
  for (const property of node.props) {
    if (property.type !== NodeTypes.DIRECTIVE || !property.exp || property.name === 'slot') continue
    const start = property.exp.loc.start.offset
    const end = property.exp.loc.end.offset
    if (property.name === 'on') wrap(start, end, ';{', '}')
    else if (property.name === 'for') {
      const list = /\s(?:in|of)\s+(?=\S)/.exec(text.slice(start, end))
      if (list) wrap(start + list.index + list[0].length, end, ';(', ')')
    } else wrap(start, end, ';(', ')')
  }
  for (const child of node.children) writeExpressions(text, child, write, keep)
}
