import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result, Suppression, ThreadFlowLocation } from 'sarif'
import type { Evidence, Finding, Report, Severity } from '../types.ts'
import { jsonText } from './json.ts'
import type { CheckInfo, ReporterOptions } from './reporter.ts'
import { repositoryPath } from './repository-path.ts'
import { printable, printableLines } from './terminal-text.ts'

/** Paths start at the repository's root, wherever the reader has it. */
const BASE = '%SRCROOT%'

/** SARIF 2.1.0 (OASIS): rules with their texts, results with their way through the code, fingerprints without line numbers. */
export function sarif(report: Report, options: ReporterOptions): string {
  const { lang, checks } = options
  const findings = report.findings ?? []
  const rules = new Map(checks.map((check, index) => [check.id, index]))
  const evidence = new Map(report.evidence.map((each) => [`${each.file}\n${each.id}`, each]))
  const compared = findings.some((finding) => finding.new !== undefined)
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            language: lang === 'zh' ? 'zh-CN' : 'en-US',
            rules: checks.map((check) => ruleOf(check, options)),
          },
        },
        language: lang === 'zh' ? 'zh-CN' : 'en-US',
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [BASE]: { description: { text: lang === 'zh' ? '仓库根目录' : 'The root of the repository.' } },
        },
        results: findings.map((finding) => resultOf(finding, { report, options, rules, evidence, compared })),
      },
    ],
  }
  return jsonText(log)
}

function ruleOf({ id, severity, title, why, legal }: CheckInfo, { lang }: ReporterOptions): ReportingDescriptor {
  const explain = `candor explain ${id}`
  const serves = legal.length > 0 ? `${lang === 'zh' ? '依据' : 'Serves'}: ${legal.join(', ')}` : ''
  const [head, reason] = [sentence(capital(title[lang]), lang), sentence(capital(why[lang]), lang)]
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: head },
    fullDescription: { text: `${head} ${reason}` },
    help: {
      text: [head, reason, serves, explain].filter(Boolean).join('\n'),
      markdown: [`**${head}**`, reason, serves, `\`${explain}\``].filter(Boolean).join('\n\n'),
    },
    defaultConfiguration: { level: severity },
    properties: { tags: ['privacy', ...legal], 'problem.severity': PROBLEM_SEVERITY[severity] },
  }
}

const PROBLEM_SEVERITY: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'recommendation' }

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** SARIF wants sentences. A message may begin with an id, which keeps its small letter. */
function sentence(text: string, lang: 'zh' | 'en'): string {
  return /[.。!?]$/.test(text) ? text : text + (lang === 'zh' ? '。' : '.')
}

interface Context {
  report: Report
  options: ReporterOptions
  rules: Map<string, number>
  /** By file and id: shards of different roots may have the same id. */
  evidence: Map<string, Evidence>
  compared: boolean
}

function resultOf(finding: Finding, { report, options, rules, evidence, compared }: Context): Result {
  const { lang } = options
  const { category, permission, sdk, confidence } = finding
  const known = finding.evidence.flatMap((id) => evidence.get(`${finding.file}\n${id}`) ?? [])
  const flows = known.flatMap((each) => waysOf(each, report))
  const ruleIndex = rules.get(finding.check)
  return {
    ruleId: finding.check,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: finding.severity,
    message: {
      text: [sentence(printable(finding.message[lang]), lang), ...(finding.help ? [printableLines(finding.help[lang])] : [])].join('\n'),
    },
    locations: [locationOf(report, finding)],
    ...(flows.length > 0 && { codeFlows: flows.map((locations) => ({ threadFlows: [{ locations }] })) }),
    partialFingerprints: { 'candor/v1': finding.fingerprint },
    ...(compared && { baselineState: finding.new ? ('new' as const) : ('unchanged' as const) }),
    // An empty list says that nothing suppresses it, which readers tell apart from not knowing.
    suppressions: finding.suppressed ? [suppressionOf(finding.suppressed)] : [],
    properties: { confidence, ...(category && { category }), ...(permission && { permission }), ...(sdk && { sdk }) },
  }
}

function suppressionOf({ by, reason, until }: NonNullable<Finding['suppressed']>): Suppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: printable(reason),
    properties: { by, ...(until && { until }) },
  }
}

/** From the outermost caller to the API, and from there to each place that the value reaches. */
function waysOf(evidence: Evidence, report: Report): ThreadFlowLocation[][] {
  const callers = evidence.trace.toReversed().map(({ file, line, what }) => step(report, { file, line }, what))
  const api = step(report, evidence, evidence.api)
  if (evidence.flows.length === 0) return callers.length === 0 ? [] : [[...callers, api]]
  return evidence.flows.map(({ file, line, sink, host }) => [
    ...callers,
    api,
    step(report, { file, line }, host ? `${sink} (${host})` : sink),
  ])
}

function step(report: Report, at: Place, what: string): ThreadFlowLocation {
  return { location: { ...locationOf(report, at), message: { text: printable(what) } } }
}

interface Place {
  file: string
  line: number
  column?: number
  endLine?: number
  endColumn?: number
}

function locationOf(report: Report, { file, line, column, endLine, endColumn }: Place): Location {
  const hasExtent = endLine !== undefined && endColumn !== undefined && (endLine > line || endColumn > (column ?? 0))
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(repositoryPath(report, file)),
      region: { startLine: line, ...(column !== undefined && { startColumn: column }), ...(hasExtent && { endLine, endColumn }) },
    },
  }
}

function artifactLocation(path: string): PhysicalLocation['artifactLocation'] {
  // Half of a surrogate pair has no UTF-8 form, so it cannot stand in an address.
  const uri = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: BASE }
}
