import * as v from 'valibot'
import type { LayoutColumn, ListColumn, ListId, ListPreset } from '../rule-types.ts'
import { nearest } from '../rulebook/nearest.ts'
import { LISTS } from '../rulebook/lists.ts'
import { readTable } from '../rulebook/table.ts'
import type { LocalText, Problem } from '../types.ts'
import { literal } from './cell.ts'
import { InvalidDisclosure } from './invalid-disclosure.ts'
import { INTRODUCTIONS, TITLES } from './words.ts'

/** A list's title, introduction and columns. */
export interface Layout {
  title: LocalText
  introduction: LocalText
  columns: Column[]
}

export interface Column {
  id: string
  title: LocalText
  /** May stay empty where nobody declared it. */
  optional: boolean
}

export type Layouts = Record<ListId, Layout>

/** What the rules know of layouts. */
export interface KnownLayouts {
  listColumns: ListColumn[]
  listPresets: ListPreset[]
}

export const STANDARD = 'standard'

const anyText = v.union([v.pipe(v.string(), v.nonEmpty()), v.strictObject({ zh: v.string(), en: v.string() })])
const ownColumn = v.union([
  v.string(),
  v.strictObject({ column: v.string(), title: v.optional(anyText), optional: v.optional(v.boolean()) }),
])
const ownList = v.optional(
  v.strictObject({ title: v.optional(anyText), introduction: v.optional(anyText), columns: v.optional(v.array(ownColumn)) }),
)
const templateSchema = v.strictObject({
  preset: v.optional(v.union([v.string(), v.array(v.string())])),
  lists: v.strictObject({ sdks: ownList, permissions: ownList, collected: ownList, shared: ownList }),
})

/** A user's own layout: lists with titles and columns, and the presets for the rest. */
export interface Template {
  file: string
  text: string
}

/**
 * The layouts of the four lists: the standard one, then the named presets, then the user's template.
 * @throws InvalidDisclosure when a preset or a column is not known
 */
export function layoutsOf(known: KnownLayouts, presets: readonly string[], template?: Template): Layouts {
  const own = template && readTemplate(known, template)
  const named = own?.preset === undefined ? [] : [own.preset].flat()
  const empty = (list: ListId): Layout => ({ title: TITLES[list], introduction: INTRODUCTIONS[list], columns: [] })
  const layouts: Layouts = {
    sdks: empty('sdks'),
    permissions: empty('permissions'),
    collected: empty('collected'),
    shared: empty('shared'),
  }
  for (const id of [STANDARD, ...named, ...presets]) {
    const preset = known.listPresets.find((each) => each.id === id)
    if (!preset) throw new InvalidDisclosure([unknownPreset(id, known)])
    for (const list of LISTS) {
      const layout = preset.lists[list]
      if (layout) layouts[list].columns = columnsOf(list, layout.columns, known)
    }
  }
  for (const list of LISTS) {
    const { title, introduction, columns } = own?.lists[list] ?? {}
    if (title) layouts[list].title = both(title)
    if (introduction) layouts[list].introduction = both(introduction)
    if (columns) layouts[list].columns = columnsOf(list, columns.map(localTitle), known)
  }
  return layouts
}

function columnsOf(list: ListId, columns: LayoutColumn[], { listColumns }: KnownLayouts): Column[] {
  return columns.flatMap((each) => {
    const asked = typeof each === 'string' ? { column: each } : each
    const column = listColumns.find((one) => one.list === list && one.id === asked.column)
    return column ? [{ id: column.id, title: asked.title ?? column.title, optional: asked.optional ?? column.optional ?? false }] : []
  })
}

function readTemplate(known: KnownLayouts, template: Template): v.InferOutput<typeof templateSchema> {
  const { content, problems, at } = readTable(template, templateSchema)
  if (!content) throw new InvalidDisclosure(problems)
  const unknown = LISTS.flatMap((list) =>
    (content.lists[list]?.columns ?? []).flatMap((each, index): Problem[] => {
      const id = typeof each === 'string' ? each : each.column
      const ids = known.listColumns.filter((column) => column.list === list).map((column) => column.id)
      if (ids.includes(id)) return []
      const near = nearest(id, ids)
      return [
        {
          code: 'template-unknown-column',
          ...at(['lists', list, 'columns', index]),
          message: { en: `unknown column "${id}" of the list ${list}`, zh: `清单 ${list} 没有列 "${id}"` },
          help: near
            ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
            : { en: `columns: ${ids.join(', ')}`, zh: `可用的列：${ids.join('、')}` },
        },
      ]
    }),
  )
  if (unknown.length > 0) throw new InvalidDisclosure(unknown)
  return content
}

function unknownPreset(id: string, { listPresets }: KnownLayouts): Problem {
  const ids = listPresets.map((preset) => preset.id)
  const near = nearest(id, ids)
  return {
    code: 'unknown-preset',
    file: '',
    line: 1,
    column: 1,
    message: { en: `there is no layout "${id}"`, zh: `没有版式 "${id}"` },
    help: near
      ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
      : { en: `layouts: ${ids.join(', ')}`, zh: `可用的版式：${ids.join('、')}` },
  }
}

function localTitle(column: v.InferOutput<typeof ownColumn>): LayoutColumn {
  if (typeof column === 'string') return column
  const { title, optional } = column
  return { column: column.column, ...(title && { title: both(title) }), ...(optional !== undefined && { optional }) }
}

function both(text: v.InferOutput<typeof anyText>): LocalText {
  return typeof text === 'string' ? literal(text) : text
}
