import { expect, it } from 'vitest'
import { merge } from '../../src/merge/merge.ts'
import type { SdkUse } from '../../src/types.ts'
import { reportOf } from '../report/report-of.ts'

const LISTED: SdkUse = {
  id: 'sentry',
  package: '@sentry/react-native',
  coordinates: ['@sentry/react-native'],
  used: false,
  development: true,
  file: 'package.json',
  line: 3,
  imports: [],
}

it('joins what several runs say of an SDK, whatever their order', () => {
  const native = [{ name: 'Sentry', via: '@sentry/react-native' }]
  const mobile: SdkUse = { ...LISTED, used: true, wrapper: true, native, idle: [{ file: 'a.ts', line: 1, why: 'types' }] }
  delete mobile.development
  const one = reportOf({ root: 'web', sdks: [LISTED] })
  const other = reportOf({ root: 'mobile', sdks: [mobile] })
  const expected = {
    id: 'sentry',
    package: '@sentry/react-native',
    coordinates: ['@sentry/react-native'],
    used: true,
    wrapper: true,
    native,
    idle: [{ file: 'mobile/a.ts', line: 1, why: 'types' }],
    file: 'mobile/package.json',
    line: 3,
    imports: [],
  }
  expect(merge([one, other], []).sdks).toEqual([expected])
  expect(merge([other, one], []).sdks).toEqual([expected])
})

it('keeps an SDK a development tool where every run says so', () => {
  const runs = [reportOf({ root: 'a', sdks: [LISTED] }), reportOf({ root: 'b', sdks: [LISTED] })] as const
  expect(merge([...runs], []).sdks).toMatchObject([{ development: true, used: false }])
})
