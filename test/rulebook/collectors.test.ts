import { expect, it } from 'vitest'
import { collectorsOf, hostOf, leadsToCollector, UNKNOWN } from '../../src/rulebook/collectors.ts'
import { sdkNames } from '../../src/rulebook/sdk-names.ts'
import { rulebook } from '../memory-world.ts'

const known = collectorsOf(rulebook.sdks)

it.each([
  'https://stats.example.org/matomo.php?rec=1',
  'https://example.org/tools/stats/matomo.php',
  `${UNKNOWN}/matomo.php`,
  `https://${UNKNOWN}/piwik.php?idsite=${UNKNOWN}`,
  '//www.google-analytics.com/mp/collect',
  'HTTPS://WWW.google-analytics.com/mp/collect?measurement_id=1',
  'https://api.segment.io/v1/track',
  `https://api.growingio.com/v3/${UNKNOWN}/s2s/cstm?stm=1`,
  'http://sensors.example.cn:8106/sa?project=default&token=1',
])('takes %j for a collector', (url) => {
  expect(leadsToCollector(url, known)).toBe(true)
})

it.each([
  'https://example.org/www.google-analytics.com/mp/collect',
  'https://www.google-analytics.com/analytics.js',
  'https://www.google-analytics.com.example.org/mp/collect',
  'https://api.segment.io/v10/track',
  'https://example.org/matomo.php/settings',
  'https://example.org/nomatomo.php',
  'https://example.org/sa',
  'https://example.org/sa?subproject=1',
  'https://example.org/?next=/matomo.php',
  'https://example.org/#/matomo.php',
  UNKNOWN,
  `https://${UNKNOWN}`,
  '',
])('takes %j for none', (url) => {
  expect(leadsToCollector(url, known)).toBe(false)
})

it('finds the SDK of each collector with a host of its own by its address', () => {
  const { findAddress, servers } = sdkNames(rulebook.sdks)
  for (const { id, collectors = [] } of rulebook.sdks)
    for (const collector of collectors.filter((each) => hostOf(each) !== undefined)) {
      expect(findAddress(`${collector.address}/more`)?.sdk.id).toBe(id)
      expect(servers).toContain(hostOf(collector))
    }
})
