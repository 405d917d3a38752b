import { covers } from '../../rulebook/covers.ts'
import { sdkFinder } from '../../rulebook/sdk-records.ts'
import type { Sdk } from '../../rule-types.ts'
import type { Declared, DeclaredSdk, DeclaredText } from '../../manifest-types.ts'
import type { LocalText } from '../../types.ts'
import { categoryName } from '../check.ts'
import type { AuditInput, Check, RawFinding } from '../check.ts'

export const sdkContradiction: Check = {
  id: 'sdk-contradiction',
  severity: 'warning',
  title: { en: 'the manifest and the SDK directory say different things of an SDK', zh: '清单与 SDK 目录对同一 SDK 的说法不一致' },
  why: {
    en: 'the provider publishes what its SDK collects; a list that says less, or names another provider, misleads users',
    zh: 'SDK 提供方公开了其收集的信息，公示的内容更少或提供方不符会误导用户',
  },
  legal: ['191/2.1', 'PIPL 17', 'PIPL 23'],
  run(input) {
    const find = sdkFinder(input.sdkDirectory.values())
    return (input.manifest?.sdks ?? []).flatMap((declared) => {
      const { id, packages, nativePackages } = declared.value
      const record = find(id, [...packages, ...nativePackages])
      return record ? [...missingData(input, declared, record), ...otherProvider(declared, record), ...otherRelation(declared, record)] : []
    })
  },
}

function missingData(input: AuditInput, { value, position }: Declared<DeclaredSdk>, record: Sdk): RawFinding[] {
  const required = record.data?.required ?? []
  if (!value.dataByNeed) return []
  // A member that is declared says more than its family, which a provider may name.
  const left = required.filter((category) => !value.data.some((each) => covers(each, category) || covers(category, each)))
  if (left.length === 0) return []
  const names = left.map((category) => categoryName(input, category))
  return [
    {
      ...position,
      sdk: value.id,
      // A list that was not read where it is published is no more than a reason to look.
      ...(record.dataBasis === 'memory' && { severity: 'note' as const }),
      message: {
        en: `${label(value, record).en} collects more than its entry says, as its provider publishes: ${names.map(({ en }) => en).join(', ')}`,
        zh: `${label(value, record).zh} 的提供方公开的收集范围多于该条目：${names.map(({ zh }) => zh).join('、')}`,
      },
      help: {
        en: `add them to data, or except this with the switch that turns them off\nsource: ${record.dataSource}`,
        zh: `请补充到 data；若已通过开关关闭，请在 exceptions 中写明\n来源：${record.dataSource}`,
      },
      identity: [value.id, 'data', ...left],
    },
  ]
}

function otherProvider({ value, position }: Declared<DeclaredSdk>, record: Sdk): RawFinding[] {
  const declared = value.provider?.name
  const known = [record.provider?.name, record.provider?.en].filter((name) => name !== undefined)
  if (!declared || known.length === 0) return []
  const same = written(declared).some((name) => known.some((one) => sameName(name, one)))
  if (same) return []
  return [
    {
      ...position,
      sdk: value.id,
      message: {
        en: `${label(value, record).en} is provided by ${known[0]}, not by ${written(declared)[0]}`,
        zh: `${label(value, record).zh} 的提供方是 ${known[0]}，而不是 ${written(declared)[0]}`,
      },
      help: {
        en: `correct provider.name, or tell the directory if it is wrong\nsource: ${record.sources[0]}`,
        zh: `请更正 provider.name；若目录有误请反馈\n来源：${record.sources[0]}`,
      },
      identity: [value.id, 'provider', known[0]!],
    },
  ]
}

/** A note only: what is a third party to most apps may belong to this one's own group. */
function otherRelation({ value, position }: Declared<DeclaredSdk>, record: Sdk): RawFinding[] {
  const declared = value.provider?.relation
  if (!declared || declared === record.relation) return []
  return [
    {
      ...position,
      sdk: value.id,
      severity: 'note',
      message: {
        en: `${label(value, record).en} is declared as ${declared}; the directory has it as ${record.relation}`,
        zh: `${label(value, record).zh} 声明为 ${declared}，目录中为 ${record.relation}`,
      },
      help: {
        en: 'correct provider.relation unless the provider is of your own group',
        zh: '若提供方不属于同一集团，请更正 provider.relation',
      },
      identity: [value.id, 'relation', declared],
    },
  ]
}

function label({ name, id }: DeclaredSdk, record: Sdk): LocalText {
  return { zh: name?.zh ?? record.name.zh ?? id, en: name?.en ?? record.name.en ?? id }
}

function written({ zh, en }: DeclaredText): string[] {
  return [zh, en].filter((name) => name !== undefined)
}

/** Names are the same whatever the width of their brackets, spaces and case; one may leave out what the other puts in brackets. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s.,]/g, '')
  const bare = (name: string): string => plain(name.normalize('NFKC').replace(/\([^)]*\)\s*$/, ''))
  return plain(a) === plain(b) || bare(a) === bare(b)
}
