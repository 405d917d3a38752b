import * as v from 'valibot'
import type { Report } from '../types.ts'
import { UserError } from '../user-error.ts'

const text = v.string()
const number = v.number()
const place = { file: text, line: number }
const extent = { ...place, column: number, endLine: number, endColumn: number }
const localText = v.looseObject({ en: text, zh: text })
const confidence = v.picklist(['certain', 'likely'])
const scope = v.optional(v.looseObject({ include: v.array(text), exclude: v.array(text) }))
const stats = v.looseObject({ files: number, lines: number, parsed: number, ms: number })

/** What reporters rely on; what else a report has is kept as it is. */
const reportSchema = v.looseObject({
  root: text,
  scope,
  platforms: v.array(text),
  evidence: v.array(
    v.looseObject({
      ...extent,
      id: text,
      kind: v.picklist(['collect', 'request', 'check']),
      category: v.optional(text),
      api: text,
      module: text,
      permission: v.optional(text),
      confidence,
      origin: v.picklist(['first-party', 'vendored']),
      component: v.optional(text),
      reach: v.array(text),
      consent: text,
      flows: v.array(v.looseObject({ ...place, to: text, sink: text, host: v.optional(text) })),
      trace: v.array(v.looseObject({ ...place, what: text })),
    }),
  ),
  sdks: v.array(
    v.looseObject({
      ...place,
      id: text,
      package: text,
      coordinates: v.array(text),
      version: v.optional(text),
      used: v.boolean(),
      imports: v.array(v.looseObject(place)),
    }),
  ),
  permissions: v.array(v.looseObject({ ...place, column: number, name: text, kind: text, from: text })),
  platformFiles: v.optional(v.array(v.looseObject({ file: text, kind: text }))),
  gaps: v.array(v.looseObject({ ...place, why: text, message: v.optional(text) })),
  problems: v.optional(v.array(v.looseObject({ ...place, column: number, code: text, message: localText }))),
  ignores: v.optional(v.array(v.looseObject(place))),
  findings: v.optional(
    v.array(
      v.looseObject({
        ...extent,
        check: text,
        severity: v.picklist(['error', 'warning', 'note']),
        confidence,
        message: localText,
        help: v.optional(localText),
        category: v.optional(text),
        permission: v.optional(text),
        sdk: v.optional(text),
        evidence: v.array(text),
        fingerprint: text,
        suppressed: v.optional(v.looseObject({ by: text, reason: text, until: v.optional(text) })),
        new: v.optional(v.boolean()),
      }),
    ),
  ),
  stats,
  shards: v.optional(v.array(v.looseObject({ root: text, scope, digest: text, stats }))),
})

/**
 * Reads a report that was saved as JSON.
 * @param name what to call it in an error
 * @throws UserError when it is not a report of candor, or of another schema version, or not whole
 */
export function savedReport(json: string, name: string): Report {
  const content = parse(json, name)
  const { tool, schemaVersion } = (typeof content === 'object' && content !== null ? content : {}) as Record<string, unknown>
  const maker = typeof tool === 'object' && tool !== null && 'name' in tool ? tool.name : undefined
  if (maker !== 'candor') {
    const other = typeof maker === 'string' ? { en: ` but of ${maker}`, zh: `，而是 ${maker} 的` } : { en: '', zh: '' }
    throw new UserError({ en: `${name} is not a report of candor${other.en}`, zh: `${name} 不是 candor 的报告${other.zh}` })
  }
  if (schemaVersion !== 1)
    throw new UserError({
      en: `${name} has schema version ${String(schemaVersion)}; this candor reads version 1`,
      zh: `${name} 的格式版本为 ${String(schemaVersion)}，此 candor 只读版本 1`,
    })
  const result = v.safeParse(reportSchema, content)
  if (!result.success) {
    const path = (result.issues[0].path ?? []).map(({ key }) => String(key)).join('.')
    throw new UserError({
      en: `${name} is not whole: ${path || 'it'} is not what a report has there`,
      zh: `${name} 不完整：${path} 处的内容有误`,
    })
  }
  const report = content as Report
  if (report.stats.files + report.gaps.length === 0)
    throw new UserError({ en: `${name} says that nothing was audited`, zh: `${name} 中未进行任何检查` })
  return report
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    if (json.trim() === '') throw new UserError({ en: `${name} is empty`, zh: `${name} 为空` })
    if (/^\s*\{\s*"schemaVersion"/.test(json) && !/\}\s*$/.test(json))
      throw new UserError({ en: `${name} is cut off: its end is missing`, zh: `${name} 被截断：缺少结尾` })
    throw new UserError({ en: `${name} is not JSON, or is cut off`, zh: `${name} 不是 JSON，或被截断` })
  }
}
