import * as v from 'valibot'
import type { Manifest } from '../../manifest-types.ts'
import type { Position, Problem } from '../../types.ts'
import { explain, refusalsOf, UNKNOWN_KEY } from '../../documents/refusals.ts'
import { joinExtended } from './extend.ts'
import type { ManifestSource } from './extend.ts'
import { plain } from '../../documents/located.ts'
import type { Located, Member, Path } from '../../documents/located.ts'
import { comparePlaces } from '../../positions/by-place.ts'
import { reduced } from './reduce.ts'
import { checkReferences } from './references.ts'
import type { ManifestVocabulary } from './references.ts'
import { manifestSchema } from './schema.ts'
import type { ManifestFile } from './schema.ts'

export interface ManifestInput extends ManifestSource, ManifestVocabulary {}

export interface ManifestReading {
  /** What the audit compares and the lists publish. */
  manifest?: Manifest
  /** The whole manifest as it is in force, with what it extends. */
  document?: ManifestFile
  problems: Problem[]
}

/** Reads a privacy.yaml. Whatever is wrong is told with its place; what is right is kept. */
export function readManifest(input: ManifestInput): ManifestReading {
  const { root, problems, incomplete } = joinExtended(input)
  if (!root) return { problems }
  if (!root.members) return { problems: [...problems, empty(root.position)] }
  const { document, problems: explained, usable } = parseUsable(root)
  // What is missing may stand in the file that could not be had.
  problems.push(...explained.filter(({ code }) => !incomplete || code !== 'manifest-missing-key'))
  problems.push(...checkReferences(document, usable, input))
  return { manifest: reduced(document, usable, input), document, problems: problems.toSorted(comparePlaces) }
}

function empty(position: Position): Problem {
  return {
    code: 'manifest-empty',
    ...position,
    message: { en: 'the manifest is empty or not a map', zh: '清单为空或不是键值结构' },
    help: { en: 'run: candor init', zh: '请运行：candor init' },
  }
}

/** Stands for what a manifest may not leave out, so that the rest of an incomplete one can be used. */
const NOTHING = { schema: 1, app: { name: '' }, data: [] } as const

/** Parses the manifest; what the schema refuses is told and left out, and the rest is parsed again. */
function parseUsable(root: Located): { document: ManifestFile; problems: Problem[]; usable: Located } {
  let usable = root
  let result = v.safeParse(manifestSchema, plain(root))
  const problems: Problem[] = []
  for (let round = 0; !result.success; round++) {
    const refusals = refusalsOf(result.issues)
    const told = refusals.map((refusal) => explain(refusal, usable, manifestSchema))
    // A map tells of one unknown key at a time; whatever else comes up later only follows from what was left out.
    const kept = round === 0 ? told : told.filter(({ code }) => code === UNKNOWN_KEY)
    problems.push(...kept.map((problem) => ({ ...problem, code: `manifest-${problem.code}` })))
    usable = without(
      usable,
      refusals.map(({ path }) => path),
    )
    const content = plain(usable) as Record<string, unknown>
    result = v.safeParse(manifestSchema, { ...NOTHING, ...content, app: { ...NOTHING.app, ...(content.app as object) } })
  }
  return { document: result.output, problems, usable }
}

/** The tree without what stands at the paths; without the holder of what should stand there and does not. */
function without(located: Located, paths: Path[]): Located {
  const kept = (key: string | number, value: Located): Located | undefined => {
    const below = paths.filter(([first]) => first === key).map((path) => path.slice(1))
    if (below.length === 0) return value
    return below.every((path) => isThere(value, path)) ? without(value, below) : undefined
  }
  if (located.items) return { ...located, items: located.items.flatMap((item, index) => kept(index, item) ?? []) }
  const members = [...(located.members ?? [])].flatMap(([key, member]): [string, Member][] => {
    const value = kept(key, member.value)
    return value ? [[key, { ...member, value }]] : []
  })
  return { ...located, members: new Map(members) }
}

/** True when the next step of the path can be taken within a value. */
function isThere(located: Located, [key]: Path): boolean {
  if (key === undefined) return false
  return typeof key === 'number' ? located.items?.[key] !== undefined : located.members?.has(key) === true
}
