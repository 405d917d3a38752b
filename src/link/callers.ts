import type { Evidence, TraceStep } from '../types.ts'

export interface CallersInput {
  /** The files that import a file. */
  importers: Map<string, string[]>
  text(file: string): string | undefined
}

/** More callers than this tell a reader nothing new. */
const MOST = 5

/**
 * Adds to each piece of evidence the calls of the function that it stands in: in the same file, and in files that import the
 * function by its name. Functions inside objects and classes are left out: their callers cannot be told by name.
 */
export function withCallers(evidence: Evidence[], input: CallersInput): Evidence[] {
  const known = new Map<string, TraceStep[]>()
  return evidence.map((each) => {
    const { symbol, file } = each
    if (!symbol || symbol.includes('.')) return each
    const key = `${file} ${symbol}`
    let trace = known.get(key)
    if (!trace) known.set(key, (trace = callersOf(symbol, file, input.importers.get(file) ?? [], input.text)))
    return { ...each, trace }
  })
}

function callersOf(name: string, file: string, importers: string[], text: CallersInput['text']): TraceStep[] {
  const safe = name.replaceAll('$', '\\$')
  const imports = new RegExp(`import\\s*(?:[\\w$]+\\s*,\\s*)?\\{[^}]*(?<![\\w$])${safe}(?![\\w$])[^}]*\\}`)
  const call = new RegExp(`(?<![\\w$.])${safe}\\s*\\(`, 'g')
  const steps: TraceStep[] = []
  for (const caller of [file, ...importers.toSorted()]) {
    const content = text(caller)
    if (!content || (caller !== file && !imports.test(content))) continue
    for (const { index } of content.matchAll(call)) {
      const before = content.slice(content.lastIndexOf('\n', index) + 1, index)
      if (/\bfunction\s*\*?\s*$/.test(before) || /^\s*(?:\/\/|\*)/.test(before)) continue
      steps.push({ file: caller, line: content.slice(0, index).split('\n').length, what: `${name}()` })
      if (steps.length === MOST) return steps
    }
  }
  return steps
}
