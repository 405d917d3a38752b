import type { Exception } from '../manifest-types.ts'
import type { BaselineEntry, Finding, Ignore, Position } from '../types.ts'
import type { AuditInput, UnusedSuppression } from './check.ts'

export interface SuppressOptions {
  /** Whether a file matches a glob of an exception. */
  matches(file: string, glob: string): boolean
  /** Whether a file was looked at, so that silence about it means something. */
  accepts(file: string): boolean
  /** Whether a check was run. */
  ran(check: string): boolean
}

/** Checks about the state of the manifest, its exceptions and comments: a baseline never takes them out. */
const NEVER_IN_BASELINE = new Set(['invalid-manifest', 'expired-exception', 'invalid-ignore', 'unused-suppression', 'coverage-gap'])

/** True for a finding that a baseline may hold. */
export function mayBeInBaseline({ check, suppressed }: Finding): boolean {
  return !NEVER_IN_BASELINE.has(check) && (!suppressed || suppressed.by === 'baseline')
}

/**
 * Marks the findings that a comment, an exception or the baseline takes out, in this order, and gives those of the three that
 * took nothing out.
 */
export function suppress(
  findings: Finding[],
  input: AuditInput,
  { matches, accepts, ran }: SuppressOptions,
): { findings: Finding[]; unused: UnusedSuppression[] } {
  const used = new Set<unknown>()
  const comments = commentsByLine(input.ignores)
  const inForce = (input.manifest?.exceptions ?? []).filter(({ value }) => value.until >= input.asOf)
  const left = new Map((input.baseline?.entries ?? []).map((entry) => [entry, entry.count]))
  const byFingerprint = new Map<string, BaselineEntry[]>()
  for (const entry of left.keys()) byFingerprint.set(entry.fingerprint, [...(byFingerprint.get(entry.fingerprint) ?? []), entry])
  const marked = findings.map((finding): Finding => {
    const comment = comments(finding)
    if (comment) used.add(`${place(comment)} ${finding.check}`)
    const excepting = inForce.filter(({ value }) => applies(value, finding, matches))
    excepting.forEach((each) => used.add(each))
    const exception = excepting[0]?.value
    if (comment) return { ...finding, suppressed: { by: 'comment', reason: comment.reason } }
    if (exception) return { ...finding, suppressed: { by: 'exception', reason: exception.reason, until: exception.until } }
    const entry = byFingerprint.get(finding.fingerprint)?.find((each) => left.get(each)! > 0)
    if (!entry || !mayBeInBaseline(finding)) return finding
    left.set(entry, left.get(entry)! - 1)
    return { ...finding, suppressed: { by: 'baseline', reason: entry.position.file } }
  })
  const unused: UnusedSuppression[] = [
    ...input.ignores.flatMap((ignore) =>
      ignore.checks
        .filter((check) => ignore.reason !== '' && input.checks.includes(check) && ran(check) && !used.has(`${place(ignore)} ${check}`))
        .map((check) => ({ by: 'comment' as const, check, position: positionOf(ignore) })),
    ),
    // What stands in a manifest that this one extends may serve another app.
    ...inForce
      .filter((each) => each.position.file === input.manifestFile && ran(each.value.check) && !input.narrowed && !used.has(each))
      .map(({ value, position }) => ({ by: 'exception' as const, check: value.check, position })),
    ...[...left]
      .filter(([{ check, file, app }, count]) => count > 0 && app === input.app && ran(check) && accepts(file))
      .map(([{ check, position }]) => ({ by: 'baseline' as const, check, position })),
  ]
  return { findings: marked, unused }
}

/** Finds the comment that takes a finding out. */
function commentsByLine(ignores: Ignore[]): (finding: Finding) => Ignore | undefined {
  const byFile = new Map<string, Ignore[]>()
  for (const ignore of ignores) byFile.set(ignore.file, [...(byFile.get(ignore.file) ?? []), ignore])
  return ({ file, line, check }) =>
    byFile.get(file)?.find(({ lines, checks, reason }) => reason !== '' && checks.includes(check) && lines.from <= line && line <= lines.to)
}

function applies(exception: Exception, finding: Finding, matches: SuppressOptions['matches']): boolean {
  if (exception.check !== finding.check) return false
  for (const subject of ['category', 'permission', 'sdk'] as const)
    if (exception[subject] && exception[subject] !== finding[subject]) return false
  return !exception.where || matches(finding.file, exception.where)
}

function place({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`
}

function positionOf({ file, line, column }: Position): Position {
  return { file, line, column }
}
