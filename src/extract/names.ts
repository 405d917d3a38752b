import type { ts as TypeScript } from 'ts-morph'
import type { Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { skipCasts } from './types-of.ts'
import { referenceOf } from './usage.ts'

/** A member whose name is telling by itself. */
export interface Distinctive {
  module: string
  tags: Tags
}

/** The names that are worth asking the checker about. */
export interface WalkNames {
  /** Tagged members of the loaded packs, and element components. */
  members: ReadonlySet<string>
  /** Names that are telling even where the receiver's type is unknown, with what their packs say. */
  distinctive: ReadonlyMap<string, Distinctive[]>
  /** Functions whose result holds tagged functions. */
  holders: ReadonlySet<string>
  /** Modules and globals of the packs. */
  roots: ReadonlySet<string>
}

/**
 * Names of this file's own that may stand for tagged members: import aliases, default imports, renamed bindings, and a
 * hook's result or its elements.
 */
export function localNames(context: Context, source: TypeScript.SourceFile, names: WalkNames): Set<string> {
  const { ts } = context
  const local = new Set<string>()
  const visit = (node: TypeScript.Node): void => {
    if (ts.isImportDeclaration(node)) {
      for (const name of importedNames(node)) local.add(name)
    }
    if (ts.isNamespaceImport(node)) return
    else if (ts.isImportSpecifier(node) && node.propertyName) local.add(node.name.text)
    else if (ts.isBindingElement(node) && node.propertyName && ts.isIdentifier(node.propertyName) && ts.isIdentifier(node.name)) {
      if (names.members.has(node.propertyName.text)) local.add(node.name.text)
    } else if (ts.isVariableDeclaration(node) && ts.isArrayBindingPattern(node.name) && holdsFunctions(node.initializer)) {
      for (const element of node.name.elements)
        if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) local.add(element.name.text)
    } else if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      if (isRequire(node.initializer) || holdsFunctions(node.initializer)) local.add(node.name.text)
    }
    ts.forEachChild(node, visit)
  }
  /** Of a pack's module what stands for it as a whole; of a file of the app's own what that renamed. */
  const importedNames = ({ importClause, moduleSpecifier }: TypeScript.ImportDeclaration): string[] => {
    const { name, namedBindings } = importClause ?? {}
    const own = name ? [name] : []
    const listed = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements.map((element) => element.name) : []
    const ofPack = ts.isStringLiteral(moduleSpecifier) && names.roots.has(moduleSpecifier.text)
    if (!ofPack) {
      const renamed = namedBindings && ts.isNamespaceImport(namedBindings) ? renamedIn(namedBindings.name) : []
      return [...[...own, ...listed].filter(standsForMember).map(({ text }) => text), ...renamed]
    }
    return [...own, ...(namedBindings && ts.isNamespaceImport(namedBindings) ? [namedBindings.name] : [])].map(({ text }) => text)
  }
  /** The names that a file of the app, taken whole, gives tagged members: `lib.model()`. */
  const renamedIn = (name: TypeScript.Identifier): string[] => {
    const symbol = context.checker.getSymbolAtLocation(name)
    const module = symbol && symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : undefined
    if (!module || (module.flags & ts.SymbolFlags.ValueModule) === 0) return []
    return context.checker.getExportsOfModule(module).flatMap((each) => {
      const target = each.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(each) : each
      return target.name !== each.name && names.members.has(target.name) ? [each.name] : []
    })
  }
  /** A name that another file of the app gave a tagged member: `export { getModel as model } from`. */
  const standsForMember = (name: TypeScript.Identifier): boolean => {
    const symbol = context.checker.getSymbolAtLocation(name)
    const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? context.checker.getAliasedSymbol(symbol) : undefined
    return target !== undefined && target.name !== name.text && names.members.has(target.name)
  }
  const holdsFunctions = (initializer: TypeScript.Expression | undefined): boolean => {
    let node = initializer
    while (node && (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))) node = node.expression
    if (!node || !ts.isCallExpression(node)) return false
    const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
    return ts.isIdentifier(callee) && (names.holders.has(callee.text) || local.has(callee.text))
  }
  /** `require('m')`, and `require('m').Component`. */
  const isRequire = (node: TypeScript.Expression): boolean =>
    (ts.isPropertyAccessExpression(node) && isRequire(node.expression)) ||
    (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require')
  visit(source)
  return local
}

/** The API as the code names it: `Clipboard.getString`, shortened to the last two names. */
export function apiName(ts: Context['ts'], name: TypeScript.Node, source: TypeScript.SourceFile): string {
  const own = ts.isStringLiteralLike(name) ? name.text : name.getText(source)
  const reference = referenceOf(ts, name)
  if (!ts.isPropertyAccessExpression(reference) && !ts.isElementAccessExpression(reference)) return own
  let receiver: TypeScript.Expression = reference.expression
  while (!ts.isIdentifier(receiver)) {
    if (ts.isPropertyAccessExpression(receiver)) return `${receiver.name.text}.${own}`
    if (receiver.kind === ts.SyntaxKind.ThisKeyword) return `this.${own}`
    const inner = (receiver as unknown as { expression?: TypeScript.Expression }).expression
    if (!inner) return own
    receiver = inner
  }
  return `${receiver.text}.${own}`
}

/** The last name of an expression: `target` for `(event.target as any)`. */
export function ownName(context: Context, expression: TypeScript.Expression): string | undefined {
  const { ts } = context
  const node = skipCasts(context, expression)
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isIdentifier(node) ? node.text : undefined
}
