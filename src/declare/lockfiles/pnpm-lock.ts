import { malformed } from '../facts.ts'
import { objectAt, textAt } from './json-object.ts'
import type { JsonObject } from './json-object.ts'
import { unlocked } from './locked.ts'
import type { Locked } from './locked.ts'

const GROUPS = ['dependencies', 'optionalDependencies', 'devDependencies']

/**
 * A pnpm-lock.yaml. What each project asked for and got stands before `packages`, a small part of the file; the rest, which
 * takes a YAML parser longer than a whole scan, is not read.
 */
export async function pnpmLock(text: string, file: string): Promise<Locked> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const end = /^(?:packages|snapshots):/m.exec(text)?.index
  const document = parseDocument(text.slice(0, end), { lineCounter: lines, prettyErrors: false })
  const error = document.errors[0]
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return unlocked(malformed(file, line, col, { en: error.message, zh: error.message }))
  }
  const root = objectAt(document.toJS())
  const projects: JsonObject = { '.': root, ...objectAt(root.importers) }
  return {
    problems: [],
    versionOf({ name, folder }) {
      const project = objectAt(projects[folder === '' ? '.' : folder])
      const entries = GROUPS.map((group) => objectAt(project[group])[name])
      const entry = entries.find((each) => each !== undefined)
      const resolved = textAt(entry) ?? textAt(objectAt(entry).version)
      // What the package was resolved together with follows in brackets, in older files after an underscore.
      const version = resolved?.replace(/[(_].*$/, '')
      return version && /^\d/.test(version) ? version : undefined
    },
  }
}
