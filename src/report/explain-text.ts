import type { Category, PackMember, Rulebook, SayingTag } from '../rule-types.ts'
import { covers } from '../rulebook/covers.ts'
import { namedMembers, namesOfMember } from '../rulebook/member-names.ts'
import type { LocalText, Severity } from '../types.ts'
import { aboutSdk } from './sdk-text.ts'
import { labelled, paint, wrap } from './terminal-text.ts'
import type { Row, TextStyle } from './terminal-text.ts'
import { WORDS } from './words.ts'

export interface Knowledge {
  rulebook: Rulebook
  checks: readonly { id: string; severity: Severity; title: LocalText; why: LocalText; legal: string[] }[]
}

/** Every id that `explain` knows, for suggestions. */
export function explainableIds({ rulebook, checks }: Knowledge): string[] {
  return [...checks.map(({ id }) => id), ...rulebook.categories.map(({ id }) => id), ...rulebook.sdks.map(({ id }) => id)]
}

/** One screen about an id; the list of checks and categories without one; undefined for an id that nobody knows. */
export function explain(id: string | undefined, knowledge: Knowledge, style: TextStyle): string | undefined {
  if (id === undefined) return overview(knowledge, style)
  const { rulebook, checks } = knowledge
  const check = checks.find((each) => each.id === id)
  if (check) return aboutCheck(check, style)
  const category = rulebook.categories.find((each) => each.id === id)
  if (category) return aboutCategory(category, rulebook, style)
  const permission = rulebook.permissions.find((each) => each.name === id || each.alias?.includes(id) || each.name.endsWith(`.${id}`))
  if (permission) return aboutPermission(permission, rulebook, style)
  const sdk = rulebook.sdks.find((each) => each.id === id || each.coordinates.npm?.includes(id) || each.coordinates.ohpm?.includes(id))
  if (sdk) return aboutSdk(sdk, rulebook.packs, style)
  return aboutApi(id, rulebook, style)
}

function overview({ rulebook, checks }: Knowledge, style: TextStyle): string {
  const { bold } = paint(style)
  const zh = style.lang === 'zh'
  const rows = (list: { id: string; text: string }[]): string[] => {
    const width = Math.max(...list.map(({ id }) => id.length))
    return list.map(({ id, text }) => `  ${id.padEnd(width)}  ${wrap(text, style.width, ' '.repeat(width + 4))}`)
  }
  return `${[
    bold(zh ? '检查项' : 'checks'),
    ...rows(checks.map(({ id, title }) => ({ id, text: title[style.lang] }))),
    '',
    bold(zh ? '类别' : 'categories'),
    ...rows(rulebook.categories.map(({ id, name }) => ({ id, text: name[style.lang] }))),
  ].join('\n')}\n`
}

function aboutCheck(check: Knowledge['checks'][number], style: TextStyle): string {
  const { bold } = paint(style)
  const zh = style.lang === 'zh'
  return `${[
    `${bold(check.id)}  ${WORDS[style.lang].severity[check.severity]}`,
    `  ${wrap(check.title[style.lang], style.width, '  ')}`,
    ...labelled(
      [
        [zh ? '原因' : 'why', check.why[style.lang]],
        [zh ? '依据' : 'rules', check.legal.join(', ')],
        [zh ? '例外' : 'except', `exceptions: [{check: ${check.id}, where: src/dev/**, reason: ..., until: 2027-06-30}]`],
      ],
      style,
    ),
  ].join('\n')}\n`
}

function aboutCategory(category: Category, rulebook: Rulebook, style: TextStyle): string {
  const { bold } = paint(style)
  const zh = style.lang === 'zh'
  const apis = new Map<string, string[]>()
  for (const pack of rulebook.packs)
    for (const { module, member, tags } of pack.members)
      if (
        !tags.toCollector &&
        tags.says.some((said) => ['collects', 'picks', 'renders'].includes(said.tag) && said.category && covers(category.id, said.category))
      )
        apis.set(pack.platform, [...(apis.get(pack.platform) ?? []), shortApi(module, member)])
  const counterparts = [
    ['Apple', category.apple],
    ['Google', category.google],
    ['Huawei', category.harmony],
    ['WeChat', category.wechat],
    ['GB/T 35273', category.gbt35273 ? [category.gbt35273] : undefined],
  ].flatMap(([name, list]) => (list && list.length > 0 ? [`${String(name)}: ${(list as string[]).join(', ')}`] : []))
  const sensitive = category.sensitive
    ? zh
      ? '  敏感个人信息（个人信息保护法第二十八条）'
      : '  sensitive personal information (PIPL 28)'
    : ''
  return `${[
    `${bold(category.id)}  ${category.name.zh} / ${category.name.en}${sensitive}`,
    ...labelled(
      [
        [zh ? '原因' : 'why', category.why?.[style.lang]],
        ...[...apis].toSorted().map(([platform, list]): Row => [platform, listed([...new Set(list)], 5, zh)]),
        [zh ? '对应' : 'called', counterparts.join(' · ')],
        [zh ? '声明' : 'declare', `data: [{category: ${category.id}, scenario: [...], purpose: [...]}]`],
      ],
      style,
    ),
  ].join('\n')}\n`
}

function aboutPermission(permission: Rulebook['permissions'][number], rulebook: Rulebook, style: TextStyle): string {
  const { bold } = paint(style)
  const zh = style.lang === 'zh'
  const names = new Set([permission.name, ...(permission.alias ?? [])])
  const apis = rulebook.packs.flatMap((pack) =>
    pack.members
      .filter(({ tags }) => tags.permissions.some((name) => names.has(name)))
      .map(({ module, member }) => `${module} ${shortApi(module, member)}`),
  )
  return `${[
    `${bold(permission.name)}  ${[permission.zh, permission.en].filter(Boolean).join(' / ')}  ${permission.level ?? ''}`,
    ...labelled(
      [
        [zh ? '类别' : 'category', permission.category],
        [zh ? '用于' : 'needed by', listed([...new Set(apis)], 12, zh)],
        [zh ? '声明' : 'declare', `permissions: [{name: ${permission.name}, purpose: ...}]`],
      ],
      style,
    ),
  ].join('\n')}\n`
}

function aboutApi(id: string, rulebook: Rulebook, style: TextStyle): string | undefined {
  const { bold, dim } = paint(style)
  const members = namedMembers(rulebook.packs)
  const asked = members.filter((each) => namesOfMember(each).includes(id))
  const found = asked.length > 0 ? asked : members.filter(({ member, written }) => member.name === id || written.endsWith(`.${id}`))
  if (found.length === 0) return undefined
  const describe = ({ tags }: PackMember): string =>
    tags.says.map(({ tag, category }) => `${style.lang === 'zh' ? TAGS[tag] : tag} ${category ?? ''}`.trim()).join(', ')
  return `${found
    .slice(0, 12)
    .flatMap(({ pack, member, written }) => [
      `${bold(written)}  ${member.module}  ${dim(pack.platform)}`,
      `  ${describe(member)}${member.tags.permissions.length > 0 ? `  ${dim(member.tags.permissions.join(' '))}` : ''}`,
      ...(member.tags.source ? [`  ${dim(member.tags.source)}`] : []),
    ])
    .join('\n')}\n`
}

function shortApi(module: string, member: string): string {
  return member.includes('.') ? member.split('.').slice(-2).join('.') : member === 'default' ? module : member
}

const TAGS: Record<SayingTag, string> = {
  collects: '收集',
  picks: '由用户选取',
  requests: '申请',
  checks: '查询',
  writes: '写入',
  renders: '展示',
  assigns: '赋值',
}

function listed(list: string[], most: number, zh: boolean): string {
  const rest = list.length - most
  return rest > 0 ? `${list.slice(0, most).join(', ')} ${zh ? `等另外 ${rest} 项` : `and ${rest} more`}` : list.join(', ')
}
