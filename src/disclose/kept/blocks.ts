/**
 * A committed page is partly candor's and partly its authors': what stands between two marks of a name is written anew,
 * everything else is kept as it is.
 */

/** One part of a page that candor writes. */
export interface Block {
  name: string
  text: string
}

const MARK = /<!-- candor:(begin|end) ([a-z]+) -->/g

export function begin(name: string): string {
  return `<!-- candor:begin ${name} -->`
}

function end(name: string): string {
  return `<!-- candor:end ${name} -->`
}

/** A new page: the blocks one after the other, with room for words between them. */
export function pageOf(blocks: readonly Block[], opening = ''): string {
  return `${opening}${blocks.map(({ name, text }) => `${begin(name)}\n${text}\n${end(name)}\n`).join('\n')}`
}

/** Why a committed page cannot be joined with a new one. */
export type Unjoinable = { why: 'no-marks' } | { why: 'broken-mark'; line: number; name: string }

/**
 * Puts new blocks into a committed page and keeps what its authors wrote around them. A block that they took out stays
 * out; the list itself must be there.
 */
export function joined(page: string, blocks: readonly Block[], needed: string): string | Unjoinable {
  const fresh = new Map(blocks.map(({ name, text }) => [name, text]))
  const marks = [...page.matchAll(MARK)].map((match) => ({
    kind: match[1]!,
    name: match[2]!,
    from: match.index,
    to: match.index + match[0].length,
  }))
  let result = ''
  let at = 0
  const seen = new Set<string>()
  for (let index = 0; index < marks.length; index += 2) {
    const [opening, closing] = [marks[index]!, marks[index + 1]]
    const isPair = opening.kind === 'begin' && closing?.kind === 'end' && closing.name === opening.name && !seen.has(opening.name)
    if (!isPair) return { why: 'broken-mark', line: page.slice(0, opening.from).split('\n').length, name: opening.name }
    seen.add(opening.name)
    const text = fresh.get(opening.name)
    result += page.slice(at, opening.to)
    result += text === undefined ? page.slice(opening.to, closing.from) : `\n${text}\n`
    at = closing.from
  }
  return seen.has(needed) ? result + page.slice(at) : { why: 'no-marks' }
}
