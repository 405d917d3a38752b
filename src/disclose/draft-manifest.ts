import { isNotable } from '../rulebook/notable.ts'
import type { Rulebook } from '../rule-types.ts'
import type { Report } from '../types.ts'

/** Drafts a privacy.yaml from what was found. What nobody can know but the app's owner is left as a comment. */
export function draftManifest(report: Report, rulebook: Rulebook, appName: string): string {
  const categories = new Map(rulebook.categories.map((category) => [category.id, category.name]))
  const permissionTable = new Map(rulebook.permissions.map((permission) => [permission.name, permission]))
  const sdks = new Map(rulebook.sdks.map((sdk) => [sdk.id, sdk]))
  const lines = [
    '# What this app collects, drafted by candor from the code. Say for each entry what it is for, and delete what is wrong.',
    '# Keys and values: docs/manifest.md; candor explain <category> tells more of each.',
    'schema: 1',
    'app:',
    `  name: ${quoted(appName)}`,
    'data:',
  ]
  const found = groupBy(
    report.evidence.filter(({ kind, category }) => kind === 'collect' && category),
    ({ category }) => category!,
  )
  if (found.size === 0) lines[lines.length - 1] = 'data: []'
  for (const [category, list] of found) {
    const name = categories.get(category)
    lines.push(
      `  # ${name ? `${name.zh} / ${name.en}: ` : ''}${places(list)}`,
      `  - category: ${category}`,
      '    purpose: []      # e.g. app-functionality, security, analytics',
      '    scenario: []',
    )
  }
  const asked = new Map<string, string>()
  for (const each of report.evidence) if (each.kind === 'request' && each.permission) asked.set(canonical(each.permission), placeOf(each))
  for (const { name, kind, file, line } of report.permissions) {
    if (kind !== 'privacy-manifest' && kind !== 'background-mode' && isNotable(permissionTable.get(name)) && !asked.has(name))
      asked.set(name, placeOf({ file, line }))
  }
  // A request that names only a category (a library's own method) is declared by its abstract name.
  for (const each of report.evidence) {
    if (each.kind !== 'request' || each.permission || !each.category) continue
    const covered = [...asked.keys()].some((name) => permissionTable.get(name)?.category === each.category)
    if (!covered) asked.set(each.category, placeOf(each))
  }
  if (asked.size > 0) {
    lines.push('permissions:')
    for (const [name, place] of [...asked].toSorted(([a], [b]) => (a < b ? -1 : 1))) lines.push(`  - name: ${quoted(name)}      # ${place}`)
  }
  const used = report.sdks.filter((sdk) => sdk.used)
  if (used.length > 0) {
    lines.push('sdks:')
    for (const { id, package: name, file, line } of used)
      lines.push(`  - id: ${id}      # ${sdks.get(id)?.name.zh ?? inComment(name)}, ${inComment(name)}, ${placeOf({ file, line })}`)
  }
  return `${lines.join('\n')}\n`

  function canonical(name: string): string {
    return rulebook.permissions.find(({ alias }) => alias?.includes(name))?.name ?? name
  }
}

function places(list: { file: string; line: number }[]): string {
  const shown = list.slice(0, 3).map(placeOf)
  return shown.join(', ') + (list.length > 3 ? `, ${list.length - 3} more` : '')
}

function placeOf({ file, line }: { file: string; line: number }): string {
  return `${inComment(file)}:${line}`
}

/** A name that cannot end the comment that it stands in. */
function inComment(name: string): string {
  return JSON.stringify(name).slice(1, -1)
}

/** A YAML string that any name survives. */
function quoted(text: string): string {
  return /^[\w\u4e00-\u9fff][\w\u4e00-\u9fff .-]*$/.test(text) && !/^(?:true|false|null|yes|no|[\d.]+)$/i.test(text)
    ? text
    : JSON.stringify(text)
}

function groupBy<T>(list: T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list) groups.set(key(each), [...(groups.get(key(each)) ?? []), each])
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
