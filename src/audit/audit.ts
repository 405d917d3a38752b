import { createHash } from 'node:crypto'
import type { Exception, Finding } from '../types.ts'
import type { AuditInput, Check, RawFinding } from './check.ts'
import { coverageGap } from './checks/coverage-gap.ts'
import { expiredException } from './checks/expired-exception.ts'
import { invalidManifest } from './checks/invalid-manifest.ts'
import { permissionMismatch } from './checks/permission-mismatch.ts'
import { undeclaredCollection } from './checks/undeclared-collection.ts'
import { undeclaredPermission } from './checks/undeclared-permission.ts'
import { undeclaredSdk } from './checks/undeclared-sdk.ts'
import { unusedDeclaration } from './checks/unused-declaration.ts'
import { unusedPermission } from './checks/unused-permission.ts'

/** Every check, in the order of a report. */
export const CHECKS: readonly Check[] = [
  invalidManifest,
  undeclaredCollection,
  undeclaredPermission,
  undeclaredSdk,
  permissionMismatch,
  unusedDeclaration,
  unusedPermission,
  expiredException,
  coverageGap,
]

/**
 * Holds what was found against what is declared.
 * @param matches says whether a file matches a glob of an exception
 */
export function audit(input: AuditInput, matches: (file: string, glob: string) => boolean): Finding[] {
  const exceptions = (input.manifest?.exceptions ?? []).map(({ value }) => value).filter(({ until }) => until >= input.asOf)
  return CHECKS.flatMap((check) => check.run(input).map((raw) => complete(check, raw))).map((finding) => {
    const exception = exceptions.find((each) => applies(each, finding, matches))
    return exception ? { ...finding, suppressed: { by: 'exception', reason: exception.reason, until: exception.until } } : finding
  })
}

function complete(check: Check, { identity, severity, confidence, evidence, endLine, endColumn, ...raw }: RawFinding): Finding {
  return {
    check: check.id,
    severity: severity ?? check.severity,
    confidence: confidence ?? 'certain',
    ...raw,
    endLine: endLine ?? raw.line,
    endColumn: endColumn ?? raw.column,
    evidence: evidence ?? [],
    fingerprint: createHash('sha256')
      .update([check.id, ...identity].join('|'))
      .digest('hex')
      .slice(0, 16),
  }
}

function applies(exception: Exception, finding: Finding, matches: (file: string, glob: string) => boolean): boolean {
  if (exception.check !== finding.check) return false
  if (exception.category && exception.category !== finding.category) return false
  return !exception.where || matches(finding.file, exception.where)
}
