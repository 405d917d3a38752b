import type { PackIndex, Sdk } from '../rule-types.ts'
import { namesOf } from '../rulebook/sdk-names.ts'
import type { LocalText } from '../types.ts'
import { labelled, paint } from './terminal-text.ts'
import type { Row, TextStyle } from './terminal-text.ts'

const RELATIONS: Record<string, LocalText> = {
  'third-party': { en: 'third party', zh: '第三方' },
  affiliate: { en: 'affiliate', zh: '关联方' },
  library: { en: 'library, not reported', zh: '代码库，不列入报告' },
}

const BASES: Record<NonNullable<Sdk['dataBasis']>, LocalText> = {
  part: { en: 'the page was read in part', zh: '仅读到该页面的一部分' },
  quoted: { en: 'as apps quote the page', zh: '据引用该页面的应用' },
  memory: { en: 'from memory of the page; confirm it', zh: '凭对该页面的记忆，请核对' },
  'privacy-manifest': { en: 'as the SDK’s own privacy manifest (iOS) declares', zh: '据 SDK 自带的 iOS 隐私清单' },
}

/** Of a long list this many names are shown; JSON has them all. */
const MOST = 12

/**
 * One screen about an SDK of the directory.
 * @param packs where the calls that start it are described
 */
export function aboutSdk(sdk: Sdk, packs: PackIndex[], style: TextStyle): string {
  const { bold, dim } = paint(style)
  const t = (en: string, zh: string): string => (style.lang === 'zh' ? zh : en)
  const { provider, purpose, data } = sdk
  const rows: Row[] = [
    [t('provider', '提供方'), [provider?.name ?? provider?.en, provider?.country].filter(Boolean).join(', ')],
    [t('relation', '关系'), RELATIONS[sdk.relation]?.[style.lang]],
    [t('purpose', '目的'), purpose?.[style.lang]],
    [
      t('data', '信息'),
      data ? listed(data.required) || t('none declared', '未声明收集') : t('no published list was confirmed', '未核实到提供方公布的清单'),
    ],
    [t('optional', '可选信息'), listed(data?.optional)],
    [t('source', '来源'), sourceOf(sdk, style)],
    [t('asks for', '权限'), listed(sdk.permissions)],
    ...namesByType(sdk, style),
    [t('wrappers', '封装包'), folded(sdk.wrappers ?? [], style)],
    [t('started by', '启动调用'), folded(startsOf(sdk, packs), style)],
    [
      t('linked', '引入即收集'),
      sdk.linked === undefined
        ? undefined
        : sdk.linked
          ? t('collects by merely being linked', '是')
          : t('collects nothing by merely being linked', '否'),
    ],
    [t('opt out', '关闭方式'), sdk.optOut?.join('; ')],
    ['Apple', sdk.appleManifest ? t('on the list of SDKs that need a privacy manifest', '在须附隐私清单的 SDK 名单中') : undefined],
    [t('policy', '隐私政策'), sdk.privacyPolicy],
    [t('declare', '声明'), sdk.relation === 'library' ? undefined : `sdks: [{id: ${sdk.id}, purpose: [...], scenario: [...]}]`],
  ]
  return `${[`${bold(sdk.id)}  ${sdk.name.zh} / ${sdk.name.en}  ${dim(sdk.kind)}`, ...labelled(rows, style)].join('\n')}\n`
}

/** One line an SDK: its id, its name, what it is, and whether its list of data is known. */
export function sdkList(sdks: Sdk[], style: TextStyle): string {
  const { dim } = paint(style)
  const width = Math.max(0, ...sdks.map(({ id }) => id.length))
  const lines = sdks.map((sdk) => {
    const mark = sdk.dataSource === 'unsourced' ? (style.lang === 'zh' ? '  清单未核实' : '  no list confirmed') : ''
    return `${sdk.id.padEnd(width)}  ${sdk.name[style.lang]}  ${dim(sdk.kind + mark)}`
  })
  return lines.map((line) => `${line}\n`).join('')
}

function listed(list: string[] | undefined): string {
  return (list ?? []).join(', ')
}

function sourceOf({ dataSource, dataBasis }: Sdk, { lang }: TextStyle): string | undefined {
  if (dataSource === 'unsourced') return undefined
  return dataBasis ? `${dataSource} (${BASES[dataBasis][lang]})` : dataSource
}

/** The coordinates by kind, in the order of the record. */
function namesByType(sdk: Sdk, style: TextStyle): [string, string][] {
  const byType = new Map<string, string[]>()
  for (const [type, name] of namesOf(sdk)) byType.set(type, [...(byType.get(type) ?? []), name])
  return [...byType].map(([type, names]) => [type, folded(names, style)])
}

/** The calls that the packs tag as starting an SDK. */
function startsOf({ id }: Sdk, packs: PackIndex[]): string[] {
  return packs.flatMap(({ members }) =>
    members.filter(({ tags }) => tags.starts.includes(id)).map(({ module, member }) => `${module} ${member}`),
  )
}

function folded(names: string[], { lang }: TextStyle): string {
  const rest = names.length - MOST
  if (rest <= 0) return names.join(', ')
  return `${names.slice(0, MOST).join(', ')} ${lang === 'zh' ? `等另外 ${rest} 项` : `and ${rest} more`}`
}
