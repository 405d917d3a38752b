import type { SayingTag, Tags } from '../rule-types.ts'

const SAYING = new Set<string>(['collects', 'picks', 'requests', 'checks', 'writes', 'renders', 'assigns'])

/** Every tag that a pack may use; `candor rules validate` refuses others. */
export const KNOWN_TAGS = [
  ...SAYING,
  'permission',
  'permissionFrom',
  'invokes',
  'element',
  'starts',
  'holds',
  'distinctive',
  'os',
  'source',
  'note',
  'hosts',
] as const

/** One tag of a doc comment, with its offset in the comment's text. */
export interface RawTag {
  name: string
  text: string
  offset: number
}

/**
 * Splits a doc comment into its tags. A tag starts at `@word` after white space or `*`, so that several may stand on a
 * line and an `@` inside a word (an npm scope, an address) is text.
 */
export function splitTags(comment: string): RawTag[] {
  const found: RawTag[] = []
  const starts = [...comment.matchAll(/(?<=[\s*])@([a-zA-Z]+)(?=[\s*]|$)/g)]
  starts.forEach((match, index) => {
    const from = match.index + match[0].length
    const to = starts[index + 1]?.index ?? comment.length
    const text = comment
      .slice(from, to)
      .replace(/\*\/\s*$/, '')
      .replace(/\n\s*\*/g, '\n')
      .replace(/\s+/g, ' ')
      .trim()
    found.push({ name: match[1]!, text, offset: match.index })
  })
  return found
}

/** Reads the tags of one doc comment; undefined when it has none that says anything about a member. */
export function parseTags(comment: string): Tags | undefined {
  const tags: Tags = { says: [], permissions: [], starts: [], holds: false, distinctive: false, os: [] }
  let any = false
  for (const { name, text } of splitTags(comment)) {
    if (SAYING.has(name)) {
      const category = text.split(' ')[0]
      tags.says.push(category ? { tag: name as SayingTag, category } : { tag: name as SayingTag })
      any = true
    } else if (name === 'permission') tags.permissions.push(...text.split(/[\s,]+/).filter(Boolean))
    else if (name === 'permissionFrom') ((tags.permissionFrom = text.split(' ')[0]!), (any = true))
    else if (name === 'invokes') {
      const [target, method] = text.split(' ')
      if (target && method) ((tags.invokes = { target, name: method }), (any = true))
    } else if (name === 'element') ((tags.element = text.split(' ')[0]!), (any = true))
    else if (name === 'starts') (tags.starts.push(text.split(' ')[0]!), (any = true))
    else if (name === 'holds') any = tags.holds = true
    else if (name === 'distinctive') tags.distinctive = true
    else if (name === 'os') tags.os.push(...text.split(/[\s,]+/).filter(Boolean))
    else if (name === 'source') tags.source = text.split(' ')[0]!
    else if (name === 'note') tags.note = text
  }
  return any || tags.source ? tags : undefined
}

/** True when the tags make a member one of the rule set (not only a source for what stands below it). */
export function saysSomething(tags: Tags | undefined): tags is Tags {
  return (
    tags !== undefined &&
    (tags.says.length > 0 ||
      tags.permissionFrom !== undefined ||
      tags.invokes !== undefined ||
      tags.element !== undefined ||
      tags.starts.length > 0 ||
      tags.holds)
  )
}
