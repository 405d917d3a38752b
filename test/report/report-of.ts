import type { Evidence, Finding, Report } from '../../src/types.ts'

export function finding(some: Partial<Finding> = {}): Finding {
  return {
    check: 'undeclared-collection',
    severity: 'error',
    confidence: 'certain',
    file: 'src/a.ts',
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 6,
    message: { en: 'camera is collected', zh: '收集了相机' },
    help: { en: 'declare it', zh: '请声明' },
    category: 'camera',
    evidence: [],
    fingerprint: '0',
    ...some,
  }
}

export function collects(category: string, some: Partial<Evidence> = {}): Evidence {
  return {
    id: `${category} ${some.file ?? ''}`,
    kind: 'collect',
    category,
    api: 'lib.api',
    module: 'lib',
    confidence: 'certain',
    origin: 'first-party',
    file: 'src/a.ts',
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 6,
    reach: [],
    consent: 'unknown',
    flows: [],
    trace: [],
    ...some,
  }
}

export function reportOf(some: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'candor', version: '1.2.3' },
    root: '.',
    platforms: ['react-native'],
    evidence: [],
    sdks: [],
    permissions: [],
    gaps: [],
    stats: { files: 1234, lines: 9, parsed: 5, ms: 1500 },
    ...some,
  }
}
