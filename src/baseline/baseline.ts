import { at, elements, members, parseJson, placeOf, stringOf } from '../documents/json.ts'
import type { JsonNode } from '../documents/json.ts'
import type { BaselineEntry, Finding, LocalText } from '../types.ts'

/** The baseline's default path, relative to the app's folder. */
export const BASELINE_FILE = 'candor.baseline.json'

const SCHEMA_VERSION = 1

/** The baseline of these findings: one entry a line, sorted, without line numbers, so that it merges and reviews well. */
export function baselineText(findings: Finding[]): string {
  const entries = new Map<string, { finding: Finding; count: number }>()
  for (const finding of findings) {
    const known = entries.get(finding.fingerprint)
    if (known) known.count++
    else entries.set(finding.fingerprint, { finding, count: 1 })
  }
  const lines = [...entries.values()]
    .map(({ finding: { app, check, file, category, permission, sdk, fingerprint }, count }) =>
      JSON.stringify({
        ...(app !== undefined && { app }),
        check,
        file,
        ...(category && { category }),
        ...(permission && { permission }),
        ...(sdk && { sdk }),
        fingerprint,
        ...(count > 1 && { count }),
      }),
    )
    .toSorted()
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`
  return `{\n  "tool": "candor",\n  "kind": "baseline",\n  "schemaVersion": ${SCHEMA_VERSION},\n  "findings": ${list}\n}\n`
}

/** Reads a baseline; why it is refused instead, where it is not one of this version of candor. */
export function readBaseline(text: string, file: string): { entries: BaselineEntry[] } | { refused: LocalText } {
  const parsed = parseJson(text, file, 'json')
  if ('problem' in parsed) {
    const { line, column } = parsed.problem
    return refused(`is cut short or no JSON (${line}:${column})`, `已截断或不是 JSON（${line}:${column}）`)
  }
  const { root } = parsed
  const tool = at(root, 'tool')
  if (tool?.type === 'Object' && stringOf(at(tool, 'name')) === 'candor') return refused('is a report, not a baseline', '是报告，不是基线')
  if (stringOf(tool) !== 'candor' || stringOf(at(root, 'kind')) !== 'baseline')
    return refused('is not a baseline of candor', '不是 candor 的基线')
  const version = numberOf(at(root, 'schemaVersion'))
  if (version !== SCHEMA_VERSION) {
    const shown = version ?? '?'
    return refused(
      `has schema version ${shown}; this candor reads version ${SCHEMA_VERSION}`,
      `的格式版本为 ${shown}；当前版本支持 ${SCHEMA_VERSION}`,
    )
  }
  const list = at(root, 'findings')
  if (list?.type !== 'Array') return refused('has no list of findings', '缺少 findings 列表')
  const entries: BaselineEntry[] = []
  for (const element of elements(list)) {
    const entry = entryOf(element, file)
    const { line } = placeOf(element)
    if (!entry) return refused(`has an entry that cannot be read (line ${line})`, `中有无法读取的条目（第 ${line} 行）`)
    entries.push(entry)
  }
  return { entries }
}

function entryOf(node: JsonNode, file: string): BaselineEntry | undefined {
  const values = new Map(members(node).map(({ name, value }) => [name, value]))
  const [fingerprint, check, place, app] = ['fingerprint', 'check', 'file', 'app'].map((name) => stringOf(values.get(name)))
  const count = values.has('count') ? numberOf(values.get('count')) : 1
  if (!fingerprint || !check || !place || count === undefined || !Number.isInteger(count) || count < 1) return undefined
  return { fingerprint, check, file: place, ...(app !== undefined && { app }), count, position: { file, ...placeOf(node) } }
}

function numberOf(node: JsonNode | undefined): number | undefined {
  return node?.type === 'Number' ? node.value : undefined
}

function refused(en: string, zh: string): { refused: LocalText } {
  return { refused: { en, zh } }
}
