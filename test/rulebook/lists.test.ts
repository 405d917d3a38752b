import { describe, expect, it } from 'vitest'
import { listDocument } from '../../src/disclose/formats/json.ts'
import { rowsOf } from '../../src/disclose/documents.ts'
import { LISTS } from '../../src/rulebook/lists.ts'
import { permissionsByName } from '../../src/rulebook/permissions-by-name.ts'
import { rulebook } from '../memory-world.ts'
import { reportOf } from '../report/report-of.ts'
import type { Manifest } from '../../src/manifest-types.ts'

const at = { file: 'privacy.yaml', line: 1, column: 1 }
/** One entry of each kind, which says nothing more. */
const manifest: Manifest = {
  file: 'privacy.yaml',
  appName: { zh: '', en: '' },
  data: [{ position: at, value: { category: 'location', purpose: [], scenario: [], collectedBy: 'first-party' } }],
  permissions: [{ position: at, value: { name: 'camera', names: [] } }],
  sdks: [{ position: at, value: { id: 'sentry', packages: [], nativePackages: [], data: [], permissions: [] } }],
  sharing: [{ position: at, value: { id: 'post', data: [], purpose: [], scenario: [] } }],
  exceptions: [],
}
const facts = {
  report: reportOf(),
  manifest,
  categories: new Map(rulebook.categories.map((category) => [category.id, category])),
  permissions: permissionsByName(rulebook.permissions),
  sdks: rulebook.sdks,
}

describe('the columns of the published lists', () => {
  it.each([...LISTS])('can all be filled, and no other: %s', (list) => {
    const columns = rulebook.listColumns.filter((column) => column.list === list).map(({ id }) => id)
    const filled = new Set(rowsOf(list, facts).flatMap(({ cells }) => Object.keys(cells)))
    expect([...filled].toSorted()).toEqual(columns.filter((id) => id !== 'index').toSorted())
  })

  it('stand in a layout with a source, and in JSON with what nobody said as missing', () => {
    expect(rulebook.listPresets.length).toBeGreaterThan(9)
    for (const { lists } of rulebook.listPresets) for (const layout of Object.values(lists)) expect(layout.source).not.toBe('')
    const [{ cells }] = listDocument(
      'shared',
      rowsOf('shared', facts).slice(-1),
      { title: manifest.appName, introduction: manifest.appName, columns: [{ id: 'recipient', title: manifest.appName, optional: false }] },
      manifest,
    ).rows as [{ cells: object }]
    expect(cells).toEqual({ recipient: { origin: 'missing' } })
  })
})
