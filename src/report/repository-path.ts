import type { Report } from '../types.ts'

/** A file of the report as a path from the repository's root, which is what hosts of repositories want. */
export function repositoryPath(report: Report, file: string): string {
  return report.root === '.' || file.startsWith('/') ? file : `${report.root}/${file}`
}
