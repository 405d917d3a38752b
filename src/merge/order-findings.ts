import { byPlace } from '../positions/by-place.ts'
import type { Finding } from '../types.ts'

/**
 * The order of findings in a report: by check, then by place.
 * @param checks ids of the checks in the order of a report
 */
export function orderFindings(findings: Finding[], checks: readonly string[]): Finding[] {
  const rank = new Map(checks.map((id, index) => [id, index]))
  const rankOf = ({ check }: Finding): number => rank.get(check) ?? checks.length
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || byPlace(a, b))
}
