import { expect, it } from 'vitest'
import type { PackIndex, Tags } from '../../src/rule-types.ts'
import type { LocalText } from '../../src/types.ts'
import { rulebook } from '../memory-world.ts'

/** Tags that say where a category comes from; a request or a status check gives no data. */
const GIVING = new Set(['collects', 'picks', 'renders', 'assigns'])

/** Everything that gives something in a pack, as its user would write it. */
function apisOf(pack: PackIndex): { api: string; tags: Tags }[] {
  const elements = pack.elements.flatMap(({ name, tags, attributes }) => [
    ...(tags ? [{ api: `<${name}>`, tags }] : []),
    ...attributes.flatMap((attribute) => [
      ...(attribute.tags ? [{ api: `<${name} ${attribute.name}>`, tags: attribute.tags }] : []),
      ...attribute.values.map(({ value, tags }) => ({ api: `<${name} ${attribute.name}="${value}">`, tags })),
    ]),
  ])
  // A request gives nothing by itself.
  const giving = pack.members.filter(({ tags }) => !tags.toCollector)
  const members = giving.map(({ module, member, tags }) => ({ api: shown(pack, module, member), tags }))
  return [...members, ...elements]
}

/** `expo-device modelName` for a module's member, `wx.getLocation` for a global's. */
function shown(pack: PackIndex, module: string, member: string): string {
  if (pack.modules.includes(module)) return `${module} ${member}`
  return member.startsWith(`${module}.`) || member === module ? member : `${module}.${member}`
}

/** The APIs of some folders by category, in the packs' order, each once. */
function coverage(folders: string[]): Map<string, string[]> {
  const byCategory = new Map<string, Set<string>>()
  for (const pack of rulebook.packs.filter(({ platform }) => folders.includes(platform)))
    for (const { api, tags } of apisOf(pack))
      for (const { tag, category } of tags.says)
        if (category && GIVING.has(tag)) byCategory.set(category, (byCategory.get(category) ?? new Set()).add(api))
  return new Map([...byCategory].map(([category, apis]) => [category, [...apis]]))
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

function cell(apis: string[] | undefined, absent: (LocalText & { source: string }) | undefined): string {
  if (!apis) return absent ? `none: ${absent.en} ([source](${absent.source}))` : '-'
  const more = apis.length > 3 ? ` and ${apis.length - 3} more` : ''
  return `${apis.slice(0, 3).map(code).join(', ')}${more}`
}

const families = rulebook.families.map((family) => ({ ...family, covered: coverage(family.folders) }))
const parents = new Set(rulebook.categories.flatMap(({ parent }) => parent ?? []))
// What users enter themselves comes from no API, and a group's categories have rows of their own.
const rows = rulebook.categories.filter(
  ({ id }) => families.some(({ covered }) => covered.has(id)) || !(parents.has(id) || id === 'user' || id.startsWith('user/')),
)

it('knows an API for every category on every platform, or says why there is none', () => {
  const wrong = families.flatMap(({ id: family, covered, absent = {}, partial }) =>
    rows.flatMap(({ id }) => {
      if (!covered.has(id) && !absent[id] && !parents.has(id) && !partial) return [`${family} ${id}: nothing gives it and nothing says why`]
      return covered.has(id) && absent[id] ? [`${family} ${id}: is said to be absent and given by ${covered.get(id)![0]}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

it('describes each folder of packs for one platform at least', () => {
  // Native modules of an app's own are no platform's.
  const described = new Set(['own-native', ...families.flatMap(({ folders }) => folders)])
  const telling = rulebook.packs.filter(({ members }) => members.some(({ tags }) => tags.says.length > 0))
  const folders = new Set(telling.map(({ platform }) => platform))
  expect([...folders].filter((folder) => !described.has(folder))).toEqual([])
  expect([...folders].filter((folder) => !rulebook.folders.some((each) => each.folder === folder))).toEqual([])
})

it('is told in docs/coverage.md', async () => {
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
  const lines = [
    '# What candor knows, by platform',
    '',
    'Generated from the rule packs and `rules/platforms.yaml` by a test: `npm run test:update` writes it anew. A cell counts the',
    'APIs that give the category; requests for a permission and status checks are not counted. `-` says that there is none, and the',
    'tables below say why. Folders that serve several platforms (`native`, `mini-program`) count in each; SDKs have a column of their own.',
    '',
    row(['category', ...families.map(({ name }) => name.en)]),
    row(['---', ...families.map(() => '---:')]),
    ...rows.map(({ id }) => row([id, ...families.map(({ covered }) => String(covered.get(id)?.length ?? '-'))])),
  ]
  for (const { name, folders, covered, absent = {} } of families) {
    lines.push('', `## ${name.en}`, '', `Packs: ${folders.map((folder) => `\`rules/apis/${folder}\``).join(', ')}.`, '')
    lines.push(row(['category', '类别', 'APIs that give it']), row(['---', '---', '---']))
    for (const { id, name: category } of rows) lines.push(row([id, category.zh, cell(covered.get(id), absent[id])]))
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../docs/coverage.md')
})
