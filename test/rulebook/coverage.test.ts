import { expect, it } from 'vitest'
import type { PackIndex, Tags } from '../../src/rule-types.ts'
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
  const members = pack.members.map(({ module, member, tags }) => ({ api: shown(pack, module, member), tags }))
  return [...members, ...elements]
}

/** `expo-device modelName` for a module's member, `wx.getLocation` for a global's. */
function shown(pack: PackIndex, module: string, member: string): string {
  if (pack.modules.includes(module)) return `${module} ${member}`
  return member.startsWith(`${module}.`) || member === module ? member : `${module}.${member}`
}

/** Platform folder and category to the APIs that give it, in the packs' order, each once. */
function coverage(packs: PackIndex[]): Map<string, Map<string, string[]>> {
  const byPlatform = new Map<string, Map<string, Set<string>>>()
  for (const pack of packs) {
    for (const { api, tags } of apisOf(pack))
      for (const { tag, category } of tags.says) {
        if (!category || !GIVING.has(tag)) continue
        const byCategory = byPlatform.get(pack.platform) ?? new Map<string, Set<string>>()
        byPlatform.set(pack.platform, byCategory)
        byCategory.set(category, (byCategory.get(category) ?? new Set()).add(api))
      }
  }
  return new Map([...byPlatform].map(([platform, cells]) => [platform, new Map([...cells].map(([id, apis]) => [id, [...apis]]))]))
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

function cell(apis: string[] | undefined): string {
  if (!apis) return '-'
  const more = apis.length > 3 ? ` and ${apis.length - 3} more` : ''
  return `${apis.slice(0, 3).map(code).join(', ')}${more}`
}

it('is told in docs/coverage.md', async () => {
  const covered = coverage(rulebook.packs)
  const platforms = [...covered.keys()].toSorted()
  const given = new Set([...covered.values()].flatMap((cells) => [...cells.keys()]))
  const parents = new Set(rulebook.categories.flatMap(({ parent }) => parent ?? []))
  // What users enter themselves comes from no API, and a group's categories have rows of their own.
  const rows = rulebook.categories.filter(({ id }) => given.has(id) || !(parents.has(id) || id === 'user' || id.startsWith('user/')))
  const row = (cells: string[]): string => `| ${cells.join(' | ')} |`
  const lines = [
    '# What candor knows, by platform',
    '',
    'Generated from the rule packs by a test: `npm run test:update` writes it anew. A cell counts the APIs that give the category;',
    'requests for a permission and status checks are not counted. `-` says that no pack of the folder has such an API.',
    'Packages that serve several platforms stand in one folder only: an Expo app also has what stands under react-native and sdk,',
    'a mini-program made with Taro what stands under mini-program.',
    '',
    row(['category', ...platforms]),
    row(['---', ...platforms.map(() => '---:')]),
    ...rows.map(({ id }) => row([id, ...platforms.map((platform) => String(covered.get(platform)!.get(id)?.length ?? '-'))])),
  ]
  for (const platform of platforms) {
    lines.push('', `## ${platform}`, '', row(['category', '类别', 'APIs that give it']), row(['---', '---', '---']))
    for (const { id, name } of rows) lines.push(row([id, name.zh, cell(covered.get(platform)!.get(id))]))
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../docs/coverage.md')
})
