import { createHash } from 'node:crypto'
import type { ts as TypeScript } from 'ts-morph'
import type { Evidence, SourceFile } from '../types.ts'
import { positionAt } from '../positions/lines.ts'
import type { Compiler } from './context.ts'
import { conditionalSystems, systemOfSuffix } from './systems.ts'
import type { RawEvidence } from './raw-evidence.ts'

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
    const key = [source.file, symbol, each.kind, each.module, memberName(each.api), each.category, each.permission].join('|')
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

/**
 * The names of the functions, classes and members around a node, outermost first. Names that merely hold a result are left
 * out, so that renaming a local variable changes nothing.
 */
export function enclosingSymbol(ts: Compiler, start: TypeScript.Node): string {
  const names: string[] = []
  let inCode = false
  for (let node = start.parent, below = start; node; below = node, node = node.parent) {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) inCode = true
    else if (!inCode || !namesCode(ts, node, below)) continue
    const name = (node as unknown as { name?: TypeScript.Node }).name
    if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) names.unshift(name.text)
  }
  return names.join('.')
}

/** True where a property or variable is the name of the code below it, not of what the code gives. */
function namesCode(ts: Compiler, node: TypeScript.Node, below: TypeScript.Node): boolean {
  if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) return true
  if (!ts.isVariableDeclaration(node)) return false
  // `const paste = useCallback(() => ...)` and `const all = list.map(() => ...)` look alike; only in a module is it a definition.
  return ts.isFunctionLike(below) || ts.isClassLike(below) || ts.isObjectLiteralExpression(below) || !insideFunction(ts, node)
}

/** The API's own name, without the variable that the code reaches it by. */
function memberName(api: string): string {
  return api.startsWith('<') ? api : api.slice(api.lastIndexOf('.') + 1)
}

/** Code outside every function runs when its module is loaded; so do the initialisers of static members. */
function insideFunction(ts: Compiler, start: TypeScript.Node): boolean {
  for (let node = start.parent; node; node = node.parent) if (ts.isFunctionLike(node) || ts.isClassLike(node)) return true
  return false
}
