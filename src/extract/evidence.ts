import { createHash } from 'node:crypto'
import type { ts as TypeScript } from 'ts-morph'
import type { Evidence, SourceFile } from '../types.ts'
import { positionAt } from '../positions/lines.ts'
import type { Compiler } from './context.ts'
import { conditionalSystems, systemOfSuffix } from './systems.ts'
import type { RawEvidence } from './walk.ts'

/** Turns offsets into lines and gives each piece its stable id. */
export function toEvidence(ts: Compiler, source: SourceFile, text: string, starts: number[], found: RawEvidence[]): Evidence[] {
  const systemsAt = conditionalSystems(text)
  const suffix = systemOfSuffix(source.file)
  const count = new Map<string, number>()
  const sorted = found.toSorted((a, b) => a.start - b.start || compare(a.category, b.category) || compare(a.permission, b.permission))
  const seen = new Set<string>()
  return sorted.flatMap((each): Evidence[] => {
    const place = `${each.start} ${each.kind} ${each.category} ${each.permission}`
    if (seen.has(place)) return []
    seen.add(place)
    const symbol = each.node ? enclosingSymbol(ts, each.node) : ''
    const key = [source.file, symbol, each.kind, each.api, each.category, each.permission].join('|')
    const ordinal = count.get(key) ?? 0
    count.set(key, ordinal + 1)
    const start = positionAt(starts, each.start)
    const end = positionAt(starts, each.end)
    const os = [...new Set([...each.os, ...(suffix ? [suffix] : []), ...systemsAt(start.line)])]
    return [
      {
        id: createHash('sha256').update(`${key}|${ordinal}`).digest('hex').slice(0, 12),
        kind: each.kind,
        ...(each.category && { category: each.category }),
        api: each.api,
        module: each.module,
        ...(each.permission && { permission: each.permission }),
        ...(each.implied && { implied: each.implied }),
        ...(each.needs.length > 0 && { needs: each.needs }),
        ...(each.picker && { picker: true }),
        file: source.file,
        ...start,
        endLine: end.line,
        endColumn: end.column,
        confidence: each.confidence,
        origin: source.origin,
        ...(source.component && { component: source.component }),
        ...(os.length > 0 && { os }),
        ...(symbol && { symbol }),
        reach: [each.node && !insideFunction(ts, each.node) ? 'module-load' : 'unknown'],
        consent: 'unknown',
        flows: [],
        trace: [],
        ...(each.note && { note: each.note }),
      },
    ]
  })
}

function compare(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/** The names of the functions, classes and members around a node, outermost first. */
export function enclosingSymbol(ts: Compiler, start: TypeScript.Node): string {
  const names: string[] = []
  for (let node = start.parent; node; node = node.parent) {
    const holdsCode =
      ts.isFunctionLike(node) ||
      ts.isClassLike(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isVariableDeclaration(node)
    if (!holdsCode) continue
    const name = (node as unknown as { name?: TypeScript.Node }).name
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.unshift(name.text)
  }
  return names.join('.')
}

/** Code outside every function runs when its module is loaded; so do the initialisers of static members. */
function insideFunction(ts: Compiler, start: TypeScript.Node): boolean {
  for (let node = start.parent; node; node = node.parent) if (ts.isFunctionLike(node) || ts.isClassLike(node)) return true
  return false
}
