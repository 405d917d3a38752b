import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { modulesBehind } from './modules-behind.ts'
import { isAny, propertyOf } from './types-of.ts'
import { isDeclarationName } from './usage.ts'

/** A file that may have some names from files which it imports. */
export interface Reached {
  file: string
  names: string[]
  /** For each file that it may have them from, that file and those behind it. */
  ways: Record<string, string[]>
}

interface Asking {
  /** Names that tell even on a value of unknown type, so that it must not be unknown for want of a file. */
  distinctive: ReadonlyMap<string, unknown>
  /** The app's files that an import name may mean. */
  resolve(name: string, from: string): string[]
}

/**
 * The files without whose types the checker cannot tell whose a name is. Many names of this sort are the file's own or come
 * from only one of the files that it imports, and then the others need not be parsed.
 */
export function decidingFiles(context: Context, reached: Reached[], { distinctive, resolve }: Asking): string[] {
  const deciding = reached.flatMap(({ file, names, ways }) => {
    const source = context.program.sources.get(file)
    const asked = new Set(names)
    const undecided = source ? undecidedNames(context, source, (text) => asked.has(text) || distinctive.has(text)) : []
    return undecided.flatMap((name) => {
      const modules = modulesBehind(context, sourceOf(context, name))
      const targets = modules ? [...modules].flatMap((module) => resolve(module, file)) : Object.keys(ways)
      return targets.flatMap((target) => ways[target] ?? [])
    })
  })
  return [...new Set(deciding)]
}

type Name = TypeScript.Identifier | TypeScript.StringLiteralLike

function undecidedNames(context: Context, source: TypeScript.SourceFile, isAsked: (text: string) => boolean): Name[] {
  const { ts } = context
  const found: Name[] = []
  const visit = (node: TypeScript.Node): void => {
    if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && isAsked(node.text) && isUndecided(context, node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** True unless the file itself says whose a name is. */
function isUndecided(context: Context, name: Name): boolean {
  const { ts, checker } = context
  const receiver = receiverOf(ts, name)
  if (receiver) {
    const type = checker.getTypeAtLocation(receiver)
    return isAny(context, type) || !isSettled(context, propertyOf(context, type, name.text))
  }
  const { parent } = name
  if (ts.isStringLiteralLike(name) || ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent))
    return true
  if (isDeclarationName(ts, name)) return false
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(name)
  return !symbol || (symbol.flags & ts.SymbolFlags.Alias) !== 0
}

/** What a name is taken off: `store` of `store.name` and `store['name']`. */
function receiverOf(ts: Context['ts'], name: Name): TypeScript.Expression | undefined {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return parent.expression
  return ts.isElementAccessExpression(parent) && parent.argumentExpression === name ? parent.expression : undefined
}

/** What decides whose a name is: what it is taken off, or what it stands for itself. */
function sourceOf({ ts }: Context, name: Name): TypeScript.Node {
  return receiverOf(ts, name) ?? (ts.isBindingElement(name.parent) ? name.parent : name)
}

/** True where a property says what it holds; that of an interface says nothing about who implements it. */
function isSettled({ ts, inPack }: Context, property: TypeScript.Symbol | undefined): boolean {
  const { declarations = [] } = property ?? {}
  return (
    declarations.length > 0 && declarations.every((each) => inPack(each) || !(ts.isPropertySignature(each) || ts.isMethodSignature(each)))
  )
}
