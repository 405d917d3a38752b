import { differenceOf } from '../disclose/difference.ts'
import { documentsOf, rowsOf, toFillOf } from '../disclose/documents.ts'
import type { ListFile, ToFill } from '../disclose/documents.ts'
import type { Facts, ListRow } from '../disclose/facts.ts'
import { InvalidDisclosure } from '../disclose/invalid-disclosure.ts'
import { layoutsOf } from '../disclose/layout.ts'
import type { Template } from '../disclose/layout.ts'
import type { ListFormat } from '../disclose/page.ts'
import type { ListLanguage } from '../disclose/table.ts'
import { permissionsByName } from '../rulebook/permissions-by-name.ts'
import { LISTS } from '../rulebook/lists.ts'
import type { ListId, Rulebook } from '../rule-types.ts'
import type { Manifest } from '../manifest-types.ts'
import type { Report } from '../types.ts'

export type { Cell, CellOrigin } from '../disclose/cell.ts'
export type { ListDocument } from '../disclose/formats/json.ts'
export type { ListLanguage, ListFile, ListFormat, ListId, ListRow, Template, ToFill }

/** Which lists are wanted, and how. */
export interface Publication {
  /** Default: all four. */
  lists?: ListId[]
  /** Default: both. */
  languages?: ListLanguage[]
  /** Default: Markdown. */
  formats?: ListFormat[]
  /** Ids of layouts; of two for the same list the later one stands. Default `standard`. */
  presets?: string[]
  /** A layout of one's own. */
  template?: Template
  /** Adds links between the files, and an index page. */
  isSet?: boolean
  /** The committed content of a file, by its name; what people wrote into it is kept. */
  committed?: (name: string) => Uint8Array | undefined
}

/** Lists that lie in the app's repository. */
export interface CommittedLists extends Publication {
  /** Their folder, relative to the app's. */
  folder: string
  committed: (name: string) => Uint8Array | undefined
}

export interface Published {
  /** Every fact of the lists, whatever the layout. */
  lists: Partial<Record<ListId, ListRow[]>>
  files: ListFile[]
  /** What nobody declared, by the place to write it. */
  toFill: ToFill[]
}

/** A finished audit: what the lists are made from. */
export interface Audited {
  report: Report
  rulebook: Rulebook
  manifest: Manifest
  manifestFile: string
}

/** A manifest that says nothing, for an app without one. */
export function nothingDeclared(file: string, name: string): Manifest {
  return { file, appName: { zh: name, en: name }, data: [], permissions: [], sdks: [], exceptions: [] }
}

/** @throws InvalidDisclosure when a layout or a committed list is wrong */
export async function publish(audited: Audited, publication: Publication): Promise<Published> {
  const { lists = [...LISTS], languages = ['zh', 'en'], formats = ['md'], isSet = false, committed = () => undefined } = publication
  const facts = factsOf(audited)
  const layouts = layoutsOf(audited.rulebook, publication.presets ?? [], publication.template)
  const order = { lists, languages, formats, layouts, manifestFile: audited.manifestFile, isSet, committed }
  return {
    lists: Object.fromEntries(lists.map((list) => [list, rowsOf(list, facts)])),
    files: await documentsOf(facts, order),
    toFill: toFillOf(facts, order),
  }
}

/** Committed lists that are not what they should be; one that cannot be joined with its new self is stale too. */
export async function staleListsOf(
  audited: Audited,
  lists: CommittedLists,
): Promise<{ file: string; line: number; why: 'absent' | 'stale' }[]> {
  const at = (name: string): string => `${lists.folder}/${name}`
  try {
    const { files } = await publish(audited, { ...lists, isSet: true })
    const differences = await Promise.all(files.map((file) => differenceOf(file, lists.committed(file.name))))
    return differences.flatMap((each) => (each ? [{ file: at(each.name), line: each.line, why: each.why }] : []))
  } catch (error) {
    if (!(error instanceof InvalidDisclosure)) throw error
    return error.problems.map(({ file, line, code }) => ({ file: code === 'list-marks' ? at(file) : file, line, why: 'stale' as const }))
  }
}

function factsOf({ report, rulebook, manifest }: Audited): Facts {
  return {
    report,
    manifest,
    categories: new Map(rulebook.categories.map((category) => [category.id, category])),
    permissions: permissionsByName(rulebook.permissions),
    sdks: rulebook.sdks,
  }
}
