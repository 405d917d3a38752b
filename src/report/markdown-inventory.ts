import { gapWords } from '../reasons.ts'
import type { Report } from '../types.ts'
import { code, encodedPath, folded, plain, table } from './markdown-text.ts'
import { MARKDOWN_WORDS } from './markdown-words.ts'
import type { ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { byCategory, shortPermission } from './scan-text.ts'
import { seconds, thousands } from './terminal-text.ts'
import { WORDS } from './words.ts'

/** The inventory as Markdown: what is collected and where, what is asked for, which SDKs, what was not seen. */
export function inventoryMarkdown(report: Report, options: ReporterOptions, mostRows: number): string[] {
  const { lang, sourceUrl } = options
  const words = { ...WORDS[lang], ...MARKDOWN_WORDS[lang] }
  const groups = byCategory(report.evidence)
  const lines = [`### candor: ${words.inventory}`, '']
  if (groups.length === 0 && report.sdks.length === 0) lines.push(words.nothingFound, '')
  if (groups.length > 0) {
    const rows = groups.slice(0, mostRows).map(([category, list]) => {
      const first = list[0]!
      const path = repositoryPath(report, first.file)
      const shown = code(`${path}:${first.line}`)
      const name = options.categoryName(category)?.[lang]
      const where = sourceUrl ? `[${shown}](${sourceUrl}/${encodedPath(path)}#L${first.line})` : shown
      return [`${code(category)}${name ? ` ${plain(name)}` : ''}`, where, String(list.length)]
    })
    lines.push(...table([words.collects, words.where, words.times], rows), '')
    if (groups.length > rows.length) lines.push(words.cut(groups.length - rows.length), '')
  }
  const asked = report.evidence.flatMap(({ kind, permission, category }) =>
    kind === 'request' ? [permission ? shortPermission(permission) : (category ?? '')] : [],
  )
  const sdks = report.sdks.filter(({ used }) => used).map(({ id, package: name }) => options.sdkName(id)?.[lang] ?? name)
  const listed = (title: string, names: string[]): void => {
    const unique = [...new Set(names.filter(Boolean))].toSorted()
    if (unique.length > 0) lines.push(`**${title}**: ${unique.map(plain).join(', ')}`, '')
  }
  listed(words.asksFor, asked)
  listed(words.sdks, sdks)
  listed(words.unusedInPlatform, options.unusedPermissions.map(shortPermission))
  if (report.gaps.length > 0) {
    const gaps = report.gaps.map((gap) => `- ${code(`${repositoryPath(report, gap.file)}:${gap.line}`)} ${plain(gapWords(gap)[lang])}`)
    lines.push(...folded(words.gaps(gaps.length), gaps.slice(0, mostRows)), '')
    if (gaps.length > mostRows) lines.push(words.cut(gaps.length - mostRows), '')
  }
  const platforms = report.platforms.join(', ')
  const files = words.filesIn(thousands(report.stats.files), seconds(report.stats.ms))
  lines.push(`<sub>candor ${plain(report.tool.version)} · ${plain(platforms)} · ${plain(files)}</sub>`)
  return lines
}
