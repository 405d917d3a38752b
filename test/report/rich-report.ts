import type { CheckInfo, ReporterOptions } from '../../src/report/reporter.ts'
import type { Report } from '../../src/types.ts'
import { collects, finding, reportOf } from './report-of.ts'

/** A name that would steer a terminal, forge a line or a cell, end a code span, mention a person or run as a formula. */
export const HOSTILE = '=src/\u001B[31m\r\n::error::|`@team#1`<b>&,"\u202Ex\u009b2J.ts'

/** A report of a check in which every feature of a finding occurs. */
export const RICH: Report = reportOf({
  root: 'apps/shop',
  platforms: ['android', 'ios', 'react-native'],
  evidence: [
    collects('clipboard/read', {
      id: 'e1',
      api: 'Clipboard.getString',
      module: '@react-native-clipboard/clipboard',
      file: 'src/share/paste.ts',
      line: 12,
      column: 22,
      endLine: 12,
      endColumn: 41,
      trace: [
        { file: 'src/App.tsx', line: 57, what: 'readShareCode() called by onForeground' },
        { file: 'index.js', line: 4, what: 'App rendered by' },
      ],
      flows: [
        { to: 'network', sink: 'axios.post', host: 'api.example.com', file: 'src/share/paste.ts', line: 19 },
        { to: 'storage', sink: 'AsyncStorage.setItem', file: 'src/store.ts', line: 8 },
      ],
    }),
    collects('device-id/android-id', {
      id: 'e2',
      api: 'getAndroidId',
      module: 'react-native-device-info',
      file: 'src/risk/设备.ts',
      line: 8,
      column: 3,
      endLine: 9,
      endColumn: 4,
      confidence: 'likely',
    }),
    collects('location', { id: 'e3', origin: 'vendored', component: 'map|kit', file: HOSTILE }),
    collects('camera', { id: 'e4', kind: 'request', permission: 'android.permission.CAMERA' }),
  ],
  sdks: [
    {
      id: 'sentry',
      package: '@sentry/react-native',
      coordinates: ['@sentry/react-native'],
      version: '6.1.0',
      used: true,
      file: 'package.json',
      line: 31,
      imports: [{ file: 'src/App.tsx', line: 2 }],
    },
  ],
  permissions: [
    { name: 'android.permission.CAMERA', kind: 'permission', from: 'app', file: 'android/AndroidManifest.xml', line: 7, column: 3 },
  ],
  gaps: [{ file: 'src/broken.ts', line: 3, why: 'unparsed', message: "'}' expected" }],
  findings: [
    finding({
      category: 'clipboard/read',
      message: { en: 'clipboard/read is collected and not declared', zh: '收集了 clipboard/read，但清单未声明' },
      help: {
        en: 'declare it:  data: [{category: clipboard/read}]\nor remove the call',
        zh: '在清单中声明：  data: [{category: clipboard/read}]\n或删除该调用',
      },
      file: 'src/share/paste.ts',
      line: 12,
      column: 22,
      endLine: 12,
      endColumn: 41,
      evidence: ['e1'],
      fingerprint: 'aaaaaaaaaaaaaaa1',
    }),
    finding({
      severity: 'warning',
      confidence: 'likely',
      category: 'device-id/android-id',
      message: { en: 'device-id/android-id is collected and not declared', zh: '收集了 device-id/android-id，但清单未声明' },
      file: 'src/risk/设备.ts',
      line: 8,
      endLine: 9,
      endColumn: 4,
      evidence: ['e2'],
      fingerprint: 'aaaaaaaaaaaaaaa2',
    }),
    finding({
      category: 'location',
      message: { en: `location is collected in ${HOSTILE}`, zh: `${HOSTILE} 收集了位置` },
      help: { en: `100% sure: ask @team in ${HOSTILE}`, zh: `请联系 @team：${HOSTILE}` },
      file: HOSTILE,
      evidence: ['e3'],
      fingerprint: 'aaaaaaaaaaaaaaa3',
    }),
    finding({
      check: 'undeclared-sdk',
      category: undefined as never,
      sdk: 'sentry',
      message: { en: 'Sentry (@sentry/react-native) is used and not listed', zh: '使用了 Sentry（@sentry/react-native），但清单未列出' },
      file: 'package.json',
      line: 31,
      column: 5,
      endLine: 31,
      endColumn: 5,
      fingerprint: 'aaaaaaaaaaaaaaa4',
      suppressed: { by: 'exception', reason: 'removed in 2.0 | see #12', until: '2099-01-01' },
    }),
    finding({
      check: 'undeclared-permission',
      permission: 'android.permission.CAMERA',
      message: { en: 'android.permission.CAMERA is not declared', zh: '未声明 android.permission.CAMERA' },
      fingerprint: 'aaaaaaaaaaaaaaa5',
      suppressed: { by: 'baseline', reason: 'in the baseline' },
    }),
    finding({
      fingerprint: 'aaaaaaaaaaaaaaa6',
      suppressed: { by: 'comment', reason: 'debug builds only' },
    }),
    finding({
      check: 'coverage-gap',
      severity: 'note',
      category: undefined as never,
      message: { en: "src/broken.ts could not be fully parsed: '}' expected", zh: "src/broken.ts 无法完整解析：'}' expected" },
      help: undefined as never,
      file: 'src/broken.ts',
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 1,
      fingerprint: 'aaaaaaaaaaaaaaa7',
    }),
  ].map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as unknown as typeof each),
  stats: { files: 1204, lines: 80_000, parsed: 96, ms: 900 },
})

/** The same where a change added the first finding. */
export const COMPARED: Report = {
  ...RICH,
  findings: RICH.findings!.map((each, index) => ({ ...each, new: index === 0 })),
  since: { ref: 'origin/main', commit: '0123456789abcdef0123456789abcdef01234567' },
}

const { findings: _, ...inventory } = RICH

/** The same as a report of a scan. */
export const INVENTORY: Report = inventory

/** Checks of the test's own, so that golden files say nothing of the real ones. */
const OWN_CHECKS: CheckInfo[] = [
  'invalid-manifest',
  'undeclared-collection',
  'undeclared-permission',
  'undeclared-sdk',
  'coverage-gap',
].map((id) => ({
  id,
  severity: id === 'coverage-gap' ? 'note' : 'error',
  title: { en: `title of ${id}`, zh: `${id} 的标题` },
  why: { en: `reason of ${id}`, zh: `${id} 的原因` },
  legal: id === 'undeclared-collection' ? ['191/3.3', 'PIPL 17'] : [],
}))

export const OPTIONS: ReporterOptions = {
  width: 80,
  color: false,
  lang: 'en',
  checks: OWN_CHECKS,
  categoryName: (id) => ({ 'clipboard/read': { en: 'clipboard contents', zh: '剪贴板内容' } })[id],
  sdkName: (id) => (id === 'sentry' ? { en: 'Sentry', zh: 'Sentry' } : undefined),
  unusedPermissions: ['android.permission.READ_SMS'],
  declared: 'unknown',
  failOn: 'error',
  all: false,
  quiet: false,
  frames: false,
  gaps: true,
  text: () => undefined,
}
