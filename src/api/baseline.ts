import { resolve } from 'node:path'
import { mayBeInBaseline } from '../audit/suppress.ts'
import { BASELINE_FILE, baselineText, readBaseline } from '../baseline/baseline.ts'
import { ABSENT, chineseReason, readText, systemReason } from '../io/files.ts'
import { writeWhole } from '../io/write.ts'
import type { BaselineEntry, Report } from '../types.ts'
import { UserError } from '../user-error.ts'

/**
 * The baseline of an app's folder.
 * @param named its path, relative to the folder; undefined for the default one, if it is there; false for none
 * @throws UserError when a named one is not there, or when it is not one of this version of candor
 */
export function loadBaseline(root: string, named: string | false | undefined): { entries: BaselineEntry[] } | undefined {
  if (named === false) return undefined
  const file = named ?? BASELINE_FILE
  const result = readText(resolve(root, file))
  if (!('text' in result)) {
    if (named === undefined && result.message === ABSENT) return undefined
    throw new UserError(
      { en: `cannot read the baseline ${file}: ${result.message}`, zh: `无法读取基线 ${file}：${chineseReason(result.message)}` },
      { en: 'make one with:  candor check --write-baseline', zh: '生成基线：  candor check --write-baseline' },
    )
  }
  const baseline = readBaseline(result.text, file)
  if ('entries' in baseline) return baseline
  const { en, zh } = baseline.refused
  throw new UserError(
    { en: `the baseline ${file} ${en}`, zh: `基线 ${file} ${zh}` },
    { en: 'write it anew with:  candor check --write-baseline', zh: '重新生成：  candor check --write-baseline' },
  )
}

/**
 * Writes the findings of a report that no comment or exception takes out as the baseline, whole or not at all.
 * @returns how many findings it holds
 * @throws UserError when the file cannot be written
 */
export function writeBaseline(root: string, file: string, report: Report): number {
  const findings = (report.findings ?? []).filter(mayBeInBaseline)
  try {
    writeWhole(resolve(root, file), baselineText(findings))
  } catch (error) {
    const reason = systemReason(error)
    throw new UserError({ en: `cannot write ${file}: ${reason}`, zh: `无法写入 ${file}：${chineseReason(reason)}` })
  }
  return findings.length
}
