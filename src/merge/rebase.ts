import { posix } from 'node:path'
import type { Report } from '../types.ts'

/** The innermost folder that holds all of these, `.` where that is the outermost that they know. */
export function commonFolder(folders: string[]): string {
  const paths = folders.map((folder) =>
    posix
      .normalize(folder)
      .split('/')
      .filter((part) => part !== '.' && part !== ''),
  )
  const [first = []] = paths
  const differ = first.findIndex((part, index) => paths.some((path) => path[index] !== part))
  return (differ < 0 ? first : first.slice(0, differ)).join('/') || '.'
}

/** The report with every path of it starting at another folder, which holds its own. */
export function rebased(report: Report, root: string): Report {
  const below = posix.relative(root, report.root)
  if (below === '') return report.root === root ? report : { ...report, root }
  const move = (file: string): string => (posix.isAbsolute(file) ? file : posix.join(below, file))
  const moved = <T extends { file: string }>(each: T): T => ({ ...each, file: move(each.file) })
  return {
    ...report,
    root,
    evidence: report.evidence.map((each) => ({ ...moved(each), flows: each.flows.map(moved), trace: each.trace.map(moved) })),
    sdks: report.sdks.map((sdk) => ({ ...moved(sdk), imports: sdk.imports.map(moved), ...(sdk.idle && { idle: sdk.idle.map(moved) }) })),
    permissions: report.permissions.map(moved),
    ...(report.platformFiles && { platformFiles: report.platformFiles.map(moved) }),
    gaps: report.gaps.map(moved),
    ...(report.problems && { problems: report.problems.map(moved) }),
    ...(report.ignores && { ignores: report.ignores.map(moved) }),
    ...(report.findings && { findings: report.findings.map(moved) }),
  }
}
