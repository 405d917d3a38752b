import type { ListId } from '../../rule-types.ts'
import type { Manifest } from '../../manifest-types.ts'
import { MISSING } from '../cell.ts'
import type { Cell } from '../cell.ts'
import type { ListRow } from '../facts.ts'
import type { Layout } from '../layout.ts'

/** The document of a list in JSON: both languages, and where each fact comes from. */
export interface ListDocument {
  schemaVersion: 1
  generator: 'candor'
  list: ListId
  title: Layout['title']
  app: { name: Manifest['appName']; version?: string; policy?: { version?: string; effective?: string } }
  columns: { id: string; title: Layout['title']; optional: boolean }[]
  rows: { id: string; declared: boolean; cells: Record<string, Cell> }[]
}

export function listDocument(list: ListId, rows: readonly ListRow[], layout: Layout, manifest: Manifest): ListDocument {
  const { appName, appVersion, policy } = manifest
  return {
    schemaVersion: 1,
    generator: 'candor',
    list,
    title: layout.title,
    app: { name: appName, ...(appVersion !== undefined && { version: appVersion }), ...(policy && { policy }) },
    columns: layout.columns.map(({ id, title, optional }) => ({ id, title, optional })),
    rows: rows.map((row) => ({
      id: row.id,
      declared: row.declared,
      cells: Object.fromEntries(
        layout.columns.filter(({ id }) => id !== 'index').map(({ id, optional }) => [id, said(row.cells[id] ?? MISSING, optional)]),
      ),
    })),
  }
}

function said(cell: Cell, optional: boolean): Cell {
  return optional && cell.origin === 'missing' ? { ...cell, origin: 'none' } : cell
}

/** Characters that could steer a terminal or turn the direction of writing round are written as escapes. */
export function json(document: ListDocument): string {
  const text = JSON.stringify(document, null, 2)
  return `${text.replace(/[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}
