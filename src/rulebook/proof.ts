/** What a comment of a rule's proof says that a line must give. */
export interface Expectation {
  /** 1-based. */
  line: number
  /** `collect clipboard/read`, `request camera android.permission.CAMERA`; the permission is optional. */
  text: string
}

const COMMENT = /(?:\/\/|\/\*|<!--|\{\/\*|#)\s*(todo-)?expect:\s*(.*?)\s*(?:\*\/\}?|-->|$)/

/** Reads the `expect:` comments of a proof: at the end of the line that they speak of, or alone on the lines above it. */
export function expectationsOf(text: string): Expectation[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index) => {
    const match = COMMENT.exec(line)
    if (!match || match[1]) return []
    const alone = line.slice(0, match.index).trim() === ''
    let target = index + 1
    // Several comments may stand above one line.
    if (alone)
      do target++
      while (
        lines[target - 1] !== undefined &&
        COMMENT.test(lines[target - 1]!) &&
        lines[target - 1]!.slice(0, COMMENT.exec(lines[target - 1]!)!.index).trim() === ''
      )
    return match[2]!
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map((each) => ({ line: target, text: each }))
  })
}

/** The platforms that a proof names in a comment `apps: wechat taro`, for code that only such an app can have. */
export function appsOf(text: string): string[] {
  return /^\s*(?:\/\/|\/\*|<!--)\s*apps:\s*([a-z\- ]+?)\s*(?:\*\/|-->|$)/m.exec(text)?.[1]?.split(/ +/) ?? []
}

/** Compares evidence with expectations and names each deviation: `Missing` or `Noisy`. */
export function deviations(
  expected: Expectation[],
  found: { line: number; kind: string; category?: string; permission?: string; api: string }[],
): string[] {
  const open = [...found]
  const missing = expected.flatMap(({ line, text }) => {
    const [kind, category, permission] = text.split(/\s+/)
    const at = open.findIndex(
      (each) =>
        each.line === line &&
        each.kind === kind &&
        (each.category ?? '-') === (category ?? '-') &&
        (permission === undefined || each.permission === permission),
    )
    if (at < 0) return [`Missing line ${line}: ${text}`]
    open.splice(at, 1)
    return []
  })
  return [
    ...missing,
    ...open.map((each) => `Noisy line ${each.line}: ${each.kind} ${each.category ?? '-'} ${each.permission ?? ''} (${each.api})`),
  ]
}
