import { createHash } from 'node:crypto'
import type { Finding } from '../types.ts'
import type { AuditInput, Check, RawFinding } from './check.ts'
import { coverageGap } from './checks/coverage-gap.ts'
import { expiredException } from './checks/expired-exception.ts'
import { invalidIgnore } from './checks/invalid-ignore.ts'
import { invalidManifest } from './checks/invalid-manifest.ts'
import { permissionMismatch } from './checks/permission-mismatch.ts'
import { sdkContradiction } from './checks/sdk-contradiction.ts'
import { staleDisclosure } from './checks/stale-disclosure.ts'
import { undeclaredCollection } from './checks/undeclared-collection.ts'
import { undeclaredPermission } from './checks/undeclared-permission.ts'
import { undeclaredSdk } from './checks/undeclared-sdk.ts'
import { unusedDeclaration } from './checks/unused-declaration.ts'
import { unusedPermission } from './checks/unused-permission.ts'
import { unusedSuppression } from './checks/unused-suppression.ts'
import { suppress } from './suppress.ts'
import type { SuppressOptions } from './suppress.ts'

/** Every check, in the order of a report. */
export const CHECKS: readonly Check[] = [
  invalidManifest,
  undeclaredCollection,
  undeclaredPermission,
  undeclaredSdk,
  sdkContradiction,
  permissionMismatch,
  unusedDeclaration,
  unusedPermission,
  staleDisclosure,
  expiredException,
  invalidIgnore,
  unusedSuppression,
  coverageGap,
]

/** What an audit must know beside the data. */
export type AuditOptions = Omit<SuppressOptions, 'ran'>

/** Holds what was found against what is declared. */
export function audit(input: AuditInput, options: AuditOptions): Finding[] {
  const running = CHECKS.filter(({ id }) => input.severity[id] !== 'off')
  const findingsOf = (check: Check, given: AuditInput): Finding[] => check.run(given).map((raw) => complete(check, raw, input))
  const found = running.flatMap((check) => findingsOf(check, input))
  const ran = new Set(running.filter(({ needsManifest }) => !needsManifest || input.manifest).map(({ id }) => id))
  const { findings, unused } = suppress(found, input, { ...options, ran: (check) => ran.has(check) })
  return ran.has(unusedSuppression.id) ? [...findings, ...findingsOf(unusedSuppression, { ...input, unused })] : findings
}

function complete(
  check: Check,
  { identity, severity, confidence, evidence, endLine, endColumn, ...raw }: RawFinding,
  { severity: chosen, app }: AuditInput,
): Finding {
  const wanted = chosen[check.id]
  return {
    check: check.id,
    severity: wanted && wanted !== 'off' ? wanted : (severity ?? check.severity),
    confidence: confidence ?? 'certain',
    ...raw,
    endLine: endLine ?? raw.line,
    endColumn: endColumn ?? raw.column,
    evidence: evidence ?? [],
    ...(app !== undefined && { app }),
    fingerprint: createHash('sha256')
      .update([...(app === undefined ? [] : [app]), check.id, ...identity].join('|'))
      .digest('hex')
      .slice(0, 16),
  }
}
