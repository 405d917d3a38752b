import { audit, CHECKS } from '../../src/audit/audit.ts'
import type { AuditInput } from '../../src/audit/check.ts'
import type { Category, Permission, Sdk } from '../../src/rule-types.ts'
import type { Manifest } from '../../src/manifest-types.ts'
import type { DeclaredPermission, Evidence, Finding, SdkUse } from '../../src/types.ts'

/** The smallest tables that the checks can be tried with. */
const CATEGORIES = ['device-id', 'device-id/imei', 'location', 'camera', 'contacts', 'clipboard/read', 'user', 'user/name']
const PERMISSIONS: Permission[] = [
  { name: 'android.permission.CAMERA', platform: 'android', level: 'dangerous', category: 'camera', alias: ['old.CAMERA'] },
  { name: 'android.permission.READ_CONTACTS', platform: 'android', level: 'dangerous', category: 'contacts' },
  { name: 'android.permission.READ_PHONE_STATE', platform: 'android', level: 'dangerous', category: 'device-id/imei' },
  { name: 'android.permission.INTERNET', platform: 'android', level: 'normal', category: 'network/state' },
  { name: 'NSCameraUsageDescription', platform: 'ios', level: 'dangerous', category: 'camera', alias: ['ios.permission.CAMERA'] },
  { name: 'NSPhotoLibraryUsageDescription', platform: 'ios', level: 'dangerous', category: 'photos' },
  { name: 'ohos.permission.CAMERA', platform: 'harmony', level: 'user_grant', category: 'camera' },
]
const SDKS = [sdk('sentry', ['device-id'], []), sdk('amap', ['location'], ['android.permission.READ_PHONE_STATE'])]

function sdk(id: string, required: string[], permissions: string[]): Sdk {
  return {
    id,
    name: { zh: `${id}中文`, en: `The ${id}` },
    relation: 'third-party',
    kind: 'other',
    data: { required },
    dataSource: '',
    permissions,
    coordinates: {},
    sources: [],
  }
}

export function evidence(some: Partial<Evidence> = {}): Evidence {
  const line = some.line ?? 3
  return {
    id: `${some.file ?? 'src/a.ts'} ${some.api ?? 'api'} ${some.category ?? ''} ${some.permission ?? ''}`,
    kind: 'collect',
    api: 'api',
    module: 'lib',
    confidence: 'certain',
    origin: 'first-party',
    file: 'src/a.ts',
    line,
    column: 5,
    endLine: line,
    endColumn: 9,
    reach: ['unknown'],
    consent: 'unknown',
    flows: [],
    trace: [],
    ...some,
  }
}

export function use(some: Partial<SdkUse> = {}): SdkUse {
  return {
    id: 'sentry',
    package: '@sentry/react-native',
    coordinates: ['@sentry/react-native'],
    used: true,
    file: 'package.json',
    line: 7,
    imports: [],
    ...some,
  }
}

export function permission(name: string, some: Partial<DeclaredPermission> = {}): DeclaredPermission {
  return { name, kind: 'permission', from: 'app', file: 'app/AndroidManifest.xml', line: 4, column: 3, ...some }
}

interface Declares {
  data?: (string | { category: string; collectedBy: string })[]
  permissions?: (string | { name: string; names: string[] })[]
  sdks?: { id: string; packages?: string[]; nativePackages?: string[] }[]
  exceptions?: Manifest['exceptions'][number]['value'][]
}

/** A manifest whose entries stand in line 10 and below, one a line. */
export function manifest({ data = [], permissions = [], sdks = [], exceptions = [] }: Declares = {}): Manifest {
  let line = 9
  const placed = <T>(value: T) => ({ value, position: { file: 'privacy.yaml', line: ++line, column: 5 } })
  return {
    file: 'privacy.yaml',
    appName: { zh: '', en: '' },
    data: data.map((each) =>
      placed({ purpose: [], scenario: [], collectedBy: 'first-party', ...(typeof each === 'string' ? { category: each } : each) }),
    ),
    permissions: permissions.map((each) => placed(typeof each === 'string' ? { name: each, names: [] } : each)),
    sdks: sdks.map((each) => placed({ packages: [], nativePackages: [], data: [], permissions: [], ...each })),
    exceptions: exceptions.map(placed),
  }
}

export function input(some: Partial<AuditInput> = {}): AuditInput {
  const permissionTable = new Map(PERMISSIONS.flatMap((row) => [row.name, ...(row.alias ?? [])].map((name) => [name, row] as const)))
  return {
    evidence: [],
    sdks: [],
    permissions: [],
    gaps: [],
    problems: [],
    platformFiles: [],
    manifestFile: 'privacy.yaml',
    categories: new Map(
      CATEGORIES.map((id): [string, Category] => [id, { id, name: { zh: `${id}中`, en: `the ${id}` }, sensitive: false, source: '' }]),
    ),
    permissionTable,
    sdkDirectory: new Map(SDKS.map((each) => [each.id, each])),
    asOf: '2026-06-15',
    checks: CHECKS.map(({ id }) => id),
    severity: {},
    ignores: [],
    unused: [],
    ...some,
  }
}

/** Findings of one check. A glob of these tests is a folder's name with `/**`, or a file. */
export function findings(check: string, some: Partial<AuditInput>): Finding[] {
  const matches = (file: string, glob: string): boolean => (glob.endsWith('/**') ? file.startsWith(glob.slice(0, -2)) : file === glob)
  return audit(input(some), { matches, accepts: () => true }).filter((finding) => finding.check === check)
}

/** `severity file:line:column subject`, one a finding. */
export function rows(check: string, some: Partial<AuditInput>): string[] {
  return findings(check, some).map(
    ({ severity, file, line, column, category, permission: name, sdk: id }) =>
      `${severity} ${file}:${line}:${column} ${id ?? name ?? category ?? '-'}`,
  )
}
