/** The programmatic interface; the command line uses nothing else. */

// What an app collects, and what its manifest says of that.
export { apps, scan } from './api/scan.ts'
export { check } from './api/check.ts'
export { diff } from './api/diff.ts'
export { disclose } from './api/disclose.ts'
export { unusedPermissions } from './api/audit-world.ts'
export type * from './api/options.ts'
export type * from './api/publish.ts'

// The manifest and the baseline.
export { loadManifest, MANIFEST_FILE } from './api/manifest.ts'
export { manifestOf } from './api/apps.ts'
export type { App } from './apps/find-apps.ts'
export { writeBaseline } from './api/baseline.ts'
export { BASELINE_FILE } from './baseline/baseline.ts'

// Reports, as they are and in their other forms.
export { formatNamed, merge, report } from './api/report.ts'
export type { RenderOptions } from './api/report.ts'
export { FORMATS } from './report/reporters.ts'
export type { Format } from './report/reporters.ts'
export { savedReport } from './report/saved-report.ts'

// What candor knows.
export { CHECKS } from './audit/audit.ts'
export type { SeverityByCheck } from './audit/check.ts'
export type { Rulebook } from './rule-types.ts'
export { testRules } from './api/test-rules.ts'
export type { RulesTest } from './api/test-rules.ts'

// What goes wrong.
export { InvalidDisclosure } from './disclose/invalid-disclosure.ts'
export { InvalidRules } from './rulebook/invalid-rules.ts'
export { UserError } from './user-error.ts'
export { chineseReason, folderProblem, systemReason } from './io/files.ts'

// The vocabulary.
export type * from './types.ts'
export type * from './manifest-types.ts'
