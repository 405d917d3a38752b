import { describe, expect, it } from 'vitest'
import { harmonyPac } from '../../src/declare/harmony-pac.ts'

const FILE = 'AppScope/pac.json5'

describe('harmonyPac', () => {
  it('reads data labels with their type, and special kinds of API', () => {
    const text = `{
  dataProcess: [
    {
      dataType: 'Identifiers',
      dataLabels: [
        { label: 'OAID', purposes: ['Analytics'], userLinked: false, tracking: true },
        // { label: 'IMEI', purposes: ['Others'] },
        { label: "SSID", purposes: ['App functionality'] },
      ],
    },
    { dataType: 'User content', dataLabels: [{ label: 'Pasteboard', purposes: ['App functionality'] }] },
  ],
  specialAPIs: [{ apiType: 'Disk space APIs', reasons: ['Display to user on-device'] }],
}`
    const at = { kind: 'privacy-manifest', from: 'app', file: FILE }
    expect(harmonyPac(text, FILE)).toEqual({
      permissions: [
        { ...at, name: 'Identifiers/OAID', line: 6, column: 18 },
        { ...at, name: 'Identifiers/SSID', line: 8, column: 18 },
        { ...at, name: 'User content/Pasteboard', line: 11, column: 55 },
        { ...at, name: 'Disk space APIs', line: 13, column: 28 },
      ],
      coordinates: [],
      problems: [],
    })
  })

  it('says nothing of one without entries, and tells where a broken one breaks', () => {
    expect(harmonyPac('{}', FILE)).toEqual({ permissions: [], coordinates: [], problems: [] })
    expect(harmonyPac('{\n  dataProcess: [\n', FILE).problems).toMatchObject([{ file: FILE, line: 2, column: 17 }])
  })
})
