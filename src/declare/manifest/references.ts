import type { LocalText, Position, Problem } from '../../types.ts'
import { nearest } from '../../rulebook/nearest.ts'
import { didYouMean } from '../../documents/refusals.ts'
import { nearestPosition, valueAt } from '../../documents/located.ts'
import type { Located, Path } from '../../documents/located.ts'
import type { ManifestFile } from './schema.ts'

/** The words that a manifest may refer to. */
export interface ManifestVocabulary {
  categories: ReadonlySet<string>
  checks: readonly string[]
  /** Names of the permission tables, to tell of mistyped ones. */
  permissions?: ReadonlySet<string>
  /** Ids of the SDK directory; collectors and recipients are held against it and the manifest's own. */
  sdks?: ReadonlySet<string>
  /** Packages and native names by which the directory knows an SDK whose entry has another id. */
  sdkNames?: ReadonlySet<string>
}

interface Reference {
  code: string
  what: LocalText
  known: Iterable<string>
  /** What to do where no known word is near. */
  help?: LocalText
}

/** Words of a valid manifest that name nothing: categories, checks, SDKs, permissions; and ids that are given twice. */
export function checkReferences(file: ManifestFile, root: Located, vocabulary: ManifestVocabulary): Problem[] {
  const problems: Problem[] = []
  const place = (path: Path): Position => valueAt(root, path)?.position ?? nearestPosition(root, path)
  const refer = (word: string | undefined, path: Path, reference: Reference): void => {
    if (word === undefined) return
    const known = [...reference.known]
    if (!known.includes(word)) problems.push(unknown(word, place(path), { ...reference, known }))
  }

  const sdkIds = new Set([...(vocabulary.sdks ?? []), ...(file.sdks ?? []).map(idOf)])
  const recipients = new Set([...sdkIds, ...(file.sharing ?? []).map(({ id }) => id)])
  const categories: Reference = { ...CATEGORY, known: vocabulary.categories }
  const checks: Reference = { ...CHECK, known: vocabulary.checks }

  file.data.forEach((entry, index) => {
    if (typeof entry === 'string') return refer(entry, ['data', index], categories)
    refer(entry.category, ['data', index, 'category'], categories)
    // Without the directory an id may be right all the same.
    if (!vocabulary.sdks) return
    refer(entry.collectedBy, ['data', index, 'collectedBy'], { ...COLLECTOR, known: new Set(['first-party', ...sdkIds]) })
    entry.sharedWith?.forEach((id, at) => refer(id, ['data', index, 'sharedWith', at], { ...RECIPIENT, known: recipients }))
  })
  file.sdks?.forEach((entry, index) => {
    problems.push(...incompleteSdk(entry, place(['sdks', index]), vocabulary))
    if (typeof entry === 'string') return
    for (const key of ['required', 'optional'] as const)
      entry.data?.[key]?.forEach((category, at) => refer(category, ['sdks', index, 'data', key, at], categories))
  })
  file.sharing?.forEach((entry, index) => {
    // What is shared may also be told in words of one's own, or by the last part of what the user enters (`name`).
    entry.data?.forEach((word, at) => {
      const near = vocabulary.categories.has(`user/${word}`) ? undefined : nearest(word, vocabulary.categories, 1)
      if (near) refer(word, ['sharing', index, 'data', at], categories)
    })
  })
  file.exceptions?.forEach(({ check, category, sdk }, index) => {
    refer(check, ['exceptions', index, 'check'], checks)
    refer(category, ['exceptions', index, 'category'], categories)
    if (vocabulary.sdks) refer(sdk, ['exceptions', index, 'sdk'], { ...SDK, known: sdkIds })
  })
  problems.push(...permissionProblems(file, place, vocabulary))
  for (const list of ['sdks', 'sharing'] as const) problems.push(...repeated((file[list] ?? []).map(idOf), list, place))
  return problems
}

const CATEGORY: Omit<Reference, 'known'> = {
  code: 'manifest-unknown-category',
  what: { en: 'category', zh: '类别' },
  help: { en: 'candor explain lists the categories', zh: 'candor explain 可列出全部类别' },
}
const CHECK: Omit<Reference, 'known'> = {
  code: 'manifest-unknown-check',
  what: { en: 'check', zh: '检查项' },
  help: { en: 'candor explain lists the checks', zh: 'candor explain 可列出全部检查项' },
}
const SDK: Omit<Reference, 'known'> = {
  code: 'manifest-unknown-reference',
  what: { en: 'SDK', zh: 'SDK' },
  help: { en: 'candor explain  tells of an SDK by its package', zh: 'candor explain  可按包名查询 SDK' },
}
const COLLECTOR: Omit<Reference, 'known'> = {
  code: 'manifest-unknown-reference',
  what: { en: 'collector', zh: '收集方' },
  help: { en: 'write first-party, or the id of an entry under sdks', zh: '请写 first-party，或 sdks 中某一项的 id' },
}
const RECIPIENT: Omit<Reference, 'known'> = {
  code: 'manifest-unknown-reference',
  what: { en: 'recipient', zh: '接收方' },
  help: { en: 'add it under sharing or sdks', zh: '请在 sharing 或 sdks 中添加该接收方' },
}

/** An SDK that the directory does not know must be described in full: nothing else can fill its row of the list. */
function incompleteSdk(written: string | SdkEntry, position: Position, { sdks, sdkNames }: ManifestVocabulary): Problem[] {
  const entry: SdkEntry = typeof written === 'string' ? { id: written } : written
  const names = [...(entry.packages ?? []), ...(entry.nativePackages ?? [])]
  if (!sdks || sdks.has(entry.id) || names.some((name) => sdkNames?.has(name))) return []
  const missing = [
    ...(entry.name ? [] : ['name']),
    ...(entry.provider?.name ? [] : ['provider.name']),
    ...(entry.purpose || entry.reason ? [] : ['purpose']),
    ...(entry.data ? [] : ['data']),
    ...(entry.privacyPolicy ? [] : ['privacyPolicy']),
  ]
  if (missing.length === 0) return []
  const near = nearest(entry.id, sdks, 2)
  const list = missing.join(', ')
  return [
    {
      code: 'manifest-sdk-unknown',
      ...position,
      message: {
        en: `the SDK directory does not know "${entry.id}", so its entry needs ${list}`,
        zh: `SDK 目录中没有 "${entry.id}"，因此该条目须填写 ${list}`,
      },
      help: near ? didYouMean(near) : { en: `add ${list}`, zh: `请添加 ${list}` },
    },
  ]
}

type SdkEntry = Exclude<NonNullable<ManifestFile['sdks']>[number], string>

function unknown(word: string, position: Position, { code, what, known, help }: Reference): Problem {
  const near = nearest(word, known)
  const advice = near ? didYouMean(near) : help
  return {
    code,
    ...position,
    message: { en: `unknown ${what.en} "${word}"`, zh: `未知的${what.zh} "${word}"` },
    ...(advice && { help: advice }),
  }
}

/** A permission may be an app's own, so only a name that is nearly a known one is told of. */
function permissionProblems(
  file: ManifestFile,
  place: (path: Path) => Position,
  { permissions, categories }: ManifestVocabulary,
): Problem[] {
  if (!permissions) return []
  const names = (file.permissions ?? []).flatMap((entry, index): { name: string; path: Path }[] => {
    if (typeof entry === 'string') return [{ name: entry, path: ['permissions', index] }]
    const exact = Object.entries(entry.platforms ?? {}).flatMap(([platform, list]) =>
      list.map((name, at) => ({ name, path: ['permissions', index, 'platforms', platform, at] })),
    )
    // With exact names beside it, the name is a free label.
    return exact.length > 0 ? exact : [{ name: entry.name, path: ['permissions', index, 'name'] }]
  })
  file.exceptions?.forEach(({ permission }, index) => {
    if (permission) names.push({ name: permission, path: ['exceptions', index, 'permission'] })
  })
  return names.flatMap(({ name, path }) => {
    if (permissions.has(name) || categories.has(name)) return []
    const near = nearest(name, [...permissions, ...categories], 2)
    return near
      ? [unknown(name, place(path), { code: 'manifest-unknown-permission', what: { en: 'permission', zh: '权限' }, known: [near] })]
      : []
  })
}

function repeated(ids: string[], list: string, place: (path: Path) => Position): Problem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id)
    if (first === index) return []
    const { line } = place([list, first])
    return [
      {
        code: 'manifest-repeated-id',
        ...place([list, index]),
        message: { en: `"${id}" is listed twice under ${list}`, zh: `"${id}" 在 ${list} 中重复` },
        help: { en: `join it with the entry in line ${line}`, zh: `请与第 ${line} 行的条目合并` },
      },
    ]
  })
}

function idOf(entry: string | { id: string }): string {
  return typeof entry === 'string' ? entry : entry.id
}
