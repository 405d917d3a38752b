import type { LocalText } from '../types.ts'
import type { Reporter } from './reporter.ts'

interface ReporterEntry {
  summary: LocalText
  /** It tells of findings only, so an inventory gives it nothing to say. */
  findingsOnly?: true
  load(): Promise<Reporter>
}

/** Every form of a report; the code of one is loaded when it is asked for. */
export const REPORTERS = {
  text: { summary: { en: 'for people, on a terminal', zh: '供终端阅读' }, load: async () => (await import('./text.ts')).text },
  json: { summary: { en: 'all of it, for tools', zh: '完整内容，供工具读取' }, load: async () => (await import('./json.ts')).json },
  sarif: {
    summary: { en: 'SARIF 2.1.0, for code scanning and editors', zh: 'SARIF 2.1.0，供代码扫描平台和编辑器' },
    findingsOnly: true,
    load: async () => (await import('./sarif.ts')).sarif,
  },
  junit: {
    summary: { en: 'JUnit XML, for test views of CI', zh: 'JUnit XML，供 CI 的测试视图' },
    findingsOnly: true,
    load: async () => (await import('./junit.ts')).junit,
  },
  github: {
    summary: { en: 'annotations of GitHub Actions', zh: 'GitHub Actions 注解' },
    findingsOnly: true,
    load: async () => (await import('./github.ts')).github,
  },
  'github-summary': {
    summary: { en: 'the job summary of GitHub Actions', zh: 'GitHub Actions 任务摘要' },
    load: async () => (await import('./github-summary.ts')).githubSummary,
  },
  gitlab: {
    summary: { en: 'GitLab Code Quality', zh: 'GitLab 代码质量报告' },
    findingsOnly: true,
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  markdown: {
    summary: { en: 'a comment on a pull request', zh: '合并请求评论' },
    load: async () => (await import('./markdown.ts')).markdown,
  },
  csv: { summary: { en: 'a row each, for spreadsheets', zh: '每项一行，供表格软件' }, load: async () => (await import('./csv.ts')).csv },
} satisfies Record<string, ReporterEntry>

export type Format = keyof typeof REPORTERS

export const FORMATS = Object.keys(REPORTERS) as Format[]

export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name)
}

/** True where a format has nothing to say of an inventory. */
export function needsFindings(format: Format): boolean {
  return (REPORTERS[format] as ReporterEntry).findingsOnly ?? false
}
