import { describe, expect, it } from 'vitest'
import type { AuditInput } from '../../src/audit/check.ts'
import { audit, CHECKS } from '../../src/audit/audit.ts'
import type { Exception } from '../../src/manifest-types.ts'
import type { BaselineEntry, Finding, Ignore } from '../../src/types.ts'
import { evidence, findings, input, manifest, permission, rows, use } from './audit-input.ts'

const ignore = (some: Partial<Ignore> = {}): Ignore => ({
  file: 'src/a.ts',
  line: 2,
  column: 4,
  lines: { from: 2, to: 3 },
  checks: ['undeclared-collection'],
  reason: 'debug only',
  ...some,
})
const collects = { manifest: manifest(), evidence: [evidence({ category: 'camera' })] }
const open = (some: Partial<AuditInput>): string[] =>
  findings('undeclared-collection', { ...collects, ...some }).flatMap(({ suppressed, file }) => (suppressed ? [] : [file]))

describe('an ignore comment', () => {
  it('takes a finding of its check on its lines out, with its reason', () => {
    const [finding] = findings('undeclared-collection', { ...collects, ignores: [ignore()] })
    expect(finding?.suppressed).toEqual({ by: 'comment', reason: 'debug only' })
  })

  it.each([
    ['of another check', { checks: ['undeclared-sdk'] }],
    ['of another file', { file: 'src/b.ts' }],
    ['above', { lines: { from: 1, to: 2 } }],
    ['below', { lines: { from: 4, to: 5 } }],
    ['without a reason', { reason: '' }],
  ])('takes nothing out when it is one %s', (_, some) => {
    expect(open({ ignores: [ignore(some)] })).toEqual(['src/a.ts'])
  })

  it('is told of when it has no reason, no check, or one that is not known', () => {
    const told = (some: Partial<Ignore>) =>
      findings('invalid-ignore', { ...collects, ignores: [ignore(some)] }).map(({ message, help }) => `${message.en}; ${help?.en}`)
    expect(told({})).toEqual([])
    expect(told({ reason: '' })).toEqual(['the comment gives no reason, so it takes nothing out; write:  candor-ignore check-id: reason'])
    expect(told({ checks: [] })).toEqual(['the comment names no check; write:  candor-ignore check-id: reason'])
    expect(told({ checks: ['undeclared-colection'] })).toEqual([
      'there is no check "undeclared-colection"; did you mean "undeclared-collection"?',
    ])
    expect(told({ checks: ['zzz'] })).toEqual(['there is no check "zzz"; candor explain  lists the checks'])
  })

  it('is told of when it takes nothing out, each of its checks apart', () => {
    const unused = (some: Partial<Ignore>, more: Partial<AuditInput> = {}) =>
      rows('unused-suppression', { ...collects, ignores: [ignore(some)], ...more })
    expect(unused({})).toEqual([])
    expect(unused({ lines: { from: 8, to: 9 } })).toEqual(['warning src/a.ts:2:4 -'])
    expect(unused({ checks: ['undeclared-collection', 'undeclared-sdk'] })).toEqual(['warning src/a.ts:2:4 -'])
    // What is wrong in itself is told of as that.
    expect(unused({ reason: '', lines: { from: 8, to: 9 } })).toEqual([])
    expect(unused({ checks: ['zzz'] })).toEqual([])
  })

  it('is not unused when its check did not run', () => {
    const unused = (some: Partial<AuditInput>) => rows('unused-suppression', { ignores: [ignore()], ...some })
    expect(unused({ manifest: manifest() })).toHaveLength(1)
    expect(unused({ manifest: manifest(), severity: { 'undeclared-collection': 'off' } })).toEqual([])
    // Without a manifest that can be read the check says nothing.
    expect(unused({})).toEqual([])
  })
})

describe('an exception', () => {
  const except = (some: Partial<Exception>): AuditInput['manifest'] =>
    manifest({ exceptions: [{ check: 'undeclared-collection', reason: 'later', until: '2026-12-31', ...some }] })
  const suppressed = (check: string, some: Partial<AuditInput>): boolean[] =>
    findings(check, some).map((each) => each.suppressed !== undefined)

  it('may name an SDK', () => {
    const sdks = [use(), use({ id: 'amap', package: 'amap', coordinates: ['amap'] })]
    expect(suppressed('undeclared-sdk', { sdks, manifest: except({ check: 'undeclared-sdk', sdk: 'sentry' }) })).toEqual([true, false])
  })

  it('may name a permission', () => {
    const permissions = [permission('android.permission.CAMERA'), permission('android.permission.READ_CONTACTS')]
    const given = { permissions, manifest: except({ check: 'undeclared-permission', permission: 'android.permission.CAMERA' }) }
    expect(suppressed('undeclared-permission', given)).toEqual([true, false])
  })

  it('is told of when it matches nothing, but not where only a part was looked at or another app may need it', () => {
    const unused = except({ category: 'location' })
    expect(rows('unused-suppression', { ...collects, manifest: unused! })).toEqual(['warning privacy.yaml:10:5 -'])
    expect(rows('unused-suppression', { ...collects, manifest: unused!, narrowed: true })).toEqual([])
    const inherited = {
      ...unused!,
      exceptions: unused!.exceptions.map((each) => ({ ...each, position: { ...each.position, file: '../base.yaml' } })),
    }
    expect(rows('unused-suppression', { ...collects, manifest: inherited })).toEqual([])
    expect(rows('unused-suppression', { ...collects, manifest: except({})! })).toEqual([])
  })
})

describe('a baseline', () => {
  const [known] = findings('undeclared-collection', collects) as [Finding]
  const entry = (some: Partial<BaselineEntry> = {}): BaselineEntry => ({
    fingerprint: known.fingerprint,
    check: known.check,
    file: known.file,
    count: 1,
    position: { file: 'candor.baseline.json', line: 6, column: 5 },
    ...some,
  })
  const twice = { evidence: [evidence({ category: 'camera' }), evidence({ category: 'camera', line: 9 })] }

  it('takes out what it holds, as often as it holds it', () => {
    expect(open({ baseline: { entries: [entry()] } })).toEqual([])
    expect(open({ ...twice, baseline: { entries: [entry()] } })).toEqual(['src/a.ts'])
    expect(open({ ...twice, baseline: { entries: [entry({ count: 2 })] } })).toEqual([])
    expect(open({ baseline: { entries: [entry({ fingerprint: 'other' })] } })).toEqual(['src/a.ts'])
  })

  it('is told of where it holds more than there is, once an entry', () => {
    const unused = (some: Partial<BaselineEntry>, more: Partial<AuditInput> = {}) =>
      rows('unused-suppression', { ...collects, baseline: { entries: [entry(some)] }, ...more })
    expect(unused({})).toEqual([])
    expect(unused({ count: 3 })).toEqual(['warning candor.baseline.json:6:5 -'])
    expect(unused({ fingerprint: 'gone' })).toEqual(['warning candor.baseline.json:6:5 -'])
    expect(unused({ fingerprint: 'gone' }, { severity: { 'undeclared-collection': 'off' } })).toEqual([])
  })

  it('is not stale for files that were not looked at', () => {
    const given = input({ ...collects, baseline: { entries: [entry({ fingerprint: 'gone', file: 'src/b.ts' })] } })
    const checks = (accepts: (file: string) => boolean) => audit(given, { matches: () => false, accepts }).map(({ check }) => check)
    expect(checks(() => true)).toContain('unused-suppression')
    expect(checks((file) => file !== 'src/b.ts')).not.toContain('unused-suppression')
  })

  it('comes after comments and exceptions, and never takes out what is wrong with the manifest', () => {
    const by = (some: Partial<AuditInput>) =>
      findings('undeclared-collection', { ...collects, baseline: { entries: [entry()] }, ...some }).map(({ suppressed }) => suppressed?.by)
    expect(by({})).toEqual(['baseline'])
    expect(by({ ignores: [ignore()] })).toEqual(['comment'])
    const exceptions = [{ check: 'undeclared-collection', reason: 'later', until: '2026-12-31' }]
    expect(by({ manifest: manifest({ exceptions }) })).toEqual(['exception'])
    const problems = [{ code: 'x', file: 'privacy.yaml', line: 1, column: 1, message: { en: 'x', zh: 'x' } }]
    const [broken] = findings('invalid-manifest', { problems }) as [Finding]
    const entries = [entry({ check: 'invalid-manifest', fingerprint: broken.fingerprint })]
    expect(findings('invalid-manifest', { problems, baseline: { entries } })[0]?.suppressed).toBeUndefined()
  })
})

describe('severities', () => {
  it('stand for the checks’ own', () => {
    const severities = (severity: AuditInput['severity']) =>
      findings('undeclared-collection', { ...collects, severity }).map((each) => each.severity)
    expect(severities({})).toEqual(['error'])
    expect(severities({ 'undeclared-collection': 'note' })).toEqual(['note'])
    expect(severities({ 'undeclared-collection': 'off' })).toEqual([])
    expect(severities({ 'undeclared-sdk': 'off' })).toEqual(['error'])
  })

  it('may turn off each check', () => {
    const ran = audit(input({ ...collects, severity: Object.fromEntries(CHECKS.map(({ id }) => [id, 'off'])) }), {
      matches: () => true,
      accepts: () => true,
    })
    expect(ran).toEqual([])
  })
})
