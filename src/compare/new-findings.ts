import type { Evidence, Finding, Report } from '../types.ts'
import { withoutCounterpart } from './counterparts.ts'
import type { Item } from './counterparts.ts'
import { surroundings } from './surroundings.ts'

/** One state of an app: its report, and the texts that it was made from. */
export interface State {
  report: Report
  text(file: string): string | undefined
}

/**
 * The findings of today, each with whether it is new: the earlier state does not have it.
 * @param today gives an earlier file's path of today
 */
export function markNew(now: State, earlier: State, today: (file: string) => string): Finding[] {
  const findings = now.report.findings ?? []
  const before = earlier.report.findings ?? []
  const items = findings.map((finding) => itemOf(finding, now, (file) => file))
  const open = items.filter(({ finding }) => !finding.suppressed)
  // What was taken out before and no longer is, is new.
  const openBefore = before.filter(({ suppressed }) => !suppressed).map((each) => itemOf(each, earlier, today))
  const all = before.map((each) => itemOf(each, earlier, today))
  const added = new Set<Finding>([
    ...withoutCounterpart(open, openBefore).map(({ finding }) => finding),
    ...withoutCounterpart(items, all).flatMap(({ finding }) => (finding.suppressed ? [finding] : [])),
  ])
  return findings.map((finding) => ({ ...finding, new: added.has(finding) }))
}

function itemOf(finding: Finding, { report, text }: State, today: (file: string) => string): Item & { finding: Finding } {
  const { check, category, permission, sdk, message, file } = finding
  const evidence = report.evidence.find(({ id }) => id === finding.evidence[0])
  const subject = [check, category, permission, sdk].join('|')
  const around = (): ReturnType<Item['around']> => surroundings(text(file), finding)
  const path = today(file)
  if (evidence) {
    const what = `${subject}|${codeKey(evidence)}`
    return { finding, key: `${path}|${what}`, ...(evidence.symbol && { anywhere: what }), around }
  }
  // An SDK is the app's, whichever file names it first.
  if (sdk) return { finding, key: subject, around }
  const said = path === file ? message.en : message.en.replaceAll(file, path)
  return { finding, key: `${path}|${subject}|${said}`, ...((category ?? permission) && { anywhere: subject }), around }
}

/** What a piece of evidence is, wherever it stands: the function around it, the API, and what that gives. */
export function codeKey({ symbol, kind, api, category, permission }: Evidence): string {
  const member = api.startsWith('<') ? api : api.slice(api.lastIndexOf('.') + 1)
  return [symbol, kind, member, category, permission].join('|')
}
