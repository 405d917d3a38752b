import type { PackMember } from '../rule-types.ts'

/**
 * What holds for every place at which a text writes a word. Said only where it holds for certain; then some members of that
 * name give no evidence there, and the file need not be parsed for them.
 */
export interface IdleUses {
  /** It is compared with a number: `Platform.Version >= 33`. */
  compared?: true
  /** It is called, and what comes of it read into at once: `Dimensions.get('window').width`. */
  readAtOnce?: true
  /** It is called with one of these texts first: `addEventListener('click', ...)`. */
  literals?: string[]
}

/** True where something that `IdleUses` can say keeps a member from giving evidence, so that its name must be watched. */
export function isWatched({ tags, literals }: PackMember): boolean {
  return tags.whole === true || literals !== undefined || tellsOfDeviceOnly(tags)
}

/** True where a member gives no evidence at all in a text that uses its name so. */
export function isIdle({ tags, literals }: PackMember, { compared, readAtOnce, literals: used }: IdleUses): boolean {
  if (compared && tellsOfDeviceOnly(tags)) return true
  if (readAtOnce && tags.whole) return true
  return used !== undefined && literals !== undefined && !literals.some((each) => used.includes(each))
}

/** A property of the device that is only compared is a version gate. */
function tellsOfDeviceOnly({ says, invokes, permissionFrom }: PackMember['tags']): boolean {
  return (
    says.length > 0 && !invokes && !permissionFrom && says.every(({ tag, category }) => tag === 'collects' && category === 'device-info')
  )
}

const COMPARED = /\s*[<>]=?\s*\d/y
const READ_AT_ONCE = /\s*\(\s*(?:(?:'[^'\\\n]*'|"[^"\\\n]*")\s*)?\)\s*\.\s*[\w$]/y
const CALLED_WITH = /\s*\(\s*(?:'([^'\\\n]*)'|"([^"\\\n]*)")\s*[,)]/y
/** Arithmetic before the word's own expression, of which the comparison is then one. */
const PART_OF_SUM = /[-+*/%]\s*[\w$.?]*$/

/** Adds one place at which a text writes a word to what holds for those before it. */
export function withUse(before: IdleUses | undefined, text: string, start: number, end: number): IdleUses {
  const compared = before?.compared !== undefined || !before ? isCompared(text, start, end) : false
  const readAtOnce = before?.readAtOnce !== undefined || !before ? matches(READ_AT_ONCE, text, end) : false
  const literal = before?.literals || !before ? literalAt(text, end) : undefined
  return {
    ...(compared && { compared: true as const }),
    ...(readAtOnce && { readAtOnce: true as const }),
    ...(literal !== undefined && { literals: [...(before?.literals ?? []), literal] }),
  }
}

function isCompared(text: string, start: number, end: number): boolean {
  return matches(COMPARED, text, end) && text[start - 1] === '.' && !PART_OF_SUM.test(text.slice(Math.max(0, start - 80), start - 1))
}

function literalAt(text: string, end: number): string | undefined {
  CALLED_WITH.lastIndex = end
  const match = CALLED_WITH.exec(text)
  return match?.[1] ?? match?.[2]
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
