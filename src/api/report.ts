import { CHECKS } from '../audit/audit.ts'
import { loadRulebook } from '../io/world.ts'
import { merge as join } from '../merge/merge.ts'
import type { ReporterOptions } from '../report/reporter.ts'
import { FORMATS, isFormat, needsFindings, REPORTERS } from '../report/reporters.ts'
import type { Format } from '../report/reporters.ts'
import { nearest } from '../rulebook/nearest.ts'
import type { Rulebook } from '../rule-types.ts'
import type { Report } from '../types.ts'
import { UserError } from '../user-error.ts'

export interface RenderOptions extends Partial<Omit<ReporterOptions, 'checks' | 'categoryName' | 'sdkName'>> {
  format: Format
  /** Names of categories and SDKs come from it. Default candor's own. */
  rulebook?: Rulebook
}

/**
 * A report in one of its forms; needs neither the sources nor the folder, so a saved one will do.
 * @throws UserError where the format tells of findings and the report has none because nothing was judged
 */
export async function report(document: Report, options: RenderOptions): Promise<string> {
  const { format, rulebook, ...given } = options
  if (needsFindings(format) && !document.findings)
    throw new UserError(
      { en: `${format} tells of findings, and an inventory has none`, zh: `${format} 只呈现检查发现，盘点结果中没有` },
      {
        en: 'use candor check, or one of text, json, markdown, github-summary, csv',
        zh: '请用 candor check，或改用 text、json、markdown、github-summary、csv',
      },
    )
  const rules = rulebook ?? (await loadRulebook())
  const categories = new Map(rules.categories.map(({ id, name }) => [id, name]))
  const sdks = new Map(rules.sdks.map(({ id, name }) => [id, name]))
  const reporter = await REPORTERS[format].load()
  return reporter(document, {
    width: 100,
    color: false,
    lang: 'en',
    checks: CHECKS,
    categoryName: (id) => categories.get(id),
    sdkName: (id) => sdks.get(id),
    unusedPermissions: [],
    failOn: 'error',
    all: false,
    quiet: false,
    frames: false,
    gaps: false,
    text: () => undefined,
    ...given,
  })
}

/**
 * The format of a name that a person typed.
 * @throws UserError when there is none, with the nearest
 */
export function formatNamed(name: string): Format {
  if (isFormat(name)) return name
  const near = nearest(name, FORMATS)
  throw new UserError(
    { en: `there is no format "${name}"`, zh: `没有名为 "${name}" 的格式` },
    near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : { en: `one of ${FORMATS.join(', ')}`, zh: `可用：${FORMATS.join('、')}` },
  )
}

/**
 * Joins the reports of several runs: their order does not matter, and one that is given twice counts once.
 * @throws UserError when some were judged and some not, or when parts of one app were judged apart
 */
export function merge(reports: readonly Report[]): Report {
  const [first, ...rest] = reports
  if (!first) throw new UserError({ en: 'there is no report to merge', zh: '没有可合并的报告' })
  if (new Set(reports.map(({ findings }) => findings === undefined)).size > 1)
    throw new UserError(
      { en: 'some of these reports are inventories and some have findings', zh: '这些报告中既有盘点结果，也有检查结果' },
      { en: 'merge the reports of candor scan, or those of candor check', zh: '请只合并 candor scan 的报告，或只合并 candor check 的报告' },
    )
  return join(
    [first, ...rest],
    CHECKS.map(({ id }) => id),
  )
}
