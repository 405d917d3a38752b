import type { SayingTag, Tags } from '../rule-types.ts'

const SAYING = new Set<string>(['collects', 'picks', 'requests', 'checks', 'writes', 'renders', 'assigns'])

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

/** What each tag that is not a saying one adds to the tags, given its text. */
const READERS: Record<string, (tags: Tags, text: string) => void> = {
  permission: (tags, text) => void tags.permissions.push(...words(text)),
  permissionFrom: (tags, text) => void (tags.permissionFrom = firstWord(text)),
  mentions: (tags, text) => void (tags.mentions = words(text)),
  invokes: (tags, text) => {
    const [target, name] = words(text)
    if (target && name) tags.invokes = { target, name }
  },
  element: (tags, text) => void (tags.element = firstWord(text)),
  starts: (tags, text) => void tags.starts.push(firstWord(text)),
  holds: (tags) => void (tags.holds = true),
  distinctive: (tags, text) => {
    tags.distinctive = true
    if (text) tags.distinctiveOn = words(text)
  },
  toCollector: (tags, text) => void (tags.toCollector = firstWord(text)),
  byName: (tags) => void (tags.byName = true),
  whole: (tags) => void (tags.whole = true),
  os: (tags, text) => void tags.os.push(...words(text)),
  source: (tags, text) => void (tags.source = firstWord(text)),
  note: (tags, text) => void (tags.note = text),
}

/** Every tag that a pack may use; `@hosts` is for people. */
export const KNOWN_TAGS: readonly string[] = [...SAYING, ...Object.keys(READERS), 'hosts']

/** Reads the tags of one doc comment; undefined when it has none that says anything about a member. */
export function parseTags(comment: string): Tags | undefined {
  const tags: Tags = { says: [], permissions: [], starts: [], holds: false, distinctive: false, os: [] }
  for (const { name, text } of splitTags(comment)) {
    if (!SAYING.has(name)) READERS[name]?.(tags, text)
    else tags.says.push(text ? { tag: name as SayingTag, category: firstWord(text) } : { tag: name as SayingTag })
  }
  return tags.source !== undefined || saysSomething(tags) ? tags : undefined
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

function firstWord(text: string): string {
  return text.split(' ')[0]!
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
