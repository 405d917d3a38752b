import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { everGiven } from './values.ts'

/**
 * The modules that a value or its type may come from, by the names that the file imports them by: those that the expression
 * names itself, and those behind the file's own declarations which it names.
 * @returns undefined where it may be any of them
 */
export function modulesBehind(context: Context, expression: TypeScript.Node): Set<string> | undefined {
  const { ts, checker } = context
  const modules = new Set<string>()
  const seen = new Set<TypeScript.Node>()
  let isOpen = false

  const visit = (node: TypeScript.Node): void => {
    if (isOpen || seen.has(node)) return
    seen.add(node)
    if (ts.isIdentifier(node)) followName(node)
    else if (node.kind === ts.SyntaxKind.ThisKeyword) followThis(node)
    else if (ts.isStringLiteralLike(node)) modules.add(node.text)
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression)
    else if (ts.isBindingElement(node)) followPattern(node)
    else ts.forEachChild(node, visit)
  }

  const followName = (name: TypeScript.Identifier): void => {
    for (const declaration of checker.getSymbolAtLocation(name)?.declarations ?? []) {
      const imported = ts.findAncestor(declaration, (node) => ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node))
      if (imported) visit(ts.isImportDeclaration(imported) ? imported.moduleSpecifier : imported)
      else if (ts.isBindingElement(declaration)) followPattern(declaration)
      else if (!context.inPack(declaration)) followDeclaration(declaration)
    }
  }

  /** A variable or parameter counts with all that is ever given to it, any other declaration whole. */
  const followDeclaration = (declaration: TypeScript.Declaration): void => {
    if (ts.isParameter(declaration)) followParameter(declaration)
    else if (ts.isVariableDeclaration(declaration)) followVariable(declaration)
    else visit(declaration)
  }

  const followVariable = (declaration: TypeScript.VariableDeclaration): void => {
    if (declaration.type) visit(declaration.type)
    if (declaration.initializer) visit(declaration.initializer)
    everGiven(ts, declaration).forEach(visit)
    const loop = declaration.parent.parent
    if (ts.isForOfStatement(loop) || ts.isForInStatement(loop)) visit(loop.expression)
  }

  /** A function that is handed to another gets what that one gives it. */
  const followParameter = ({ type, initializer, parent }: TypeScript.ParameterDeclaration): void => {
    if (type) visit(type)
    if (initializer) visit(initializer)
    if (type || !(ts.isArrowFunction(parent) || ts.isFunctionExpression(parent))) return
    const call = parent.parent
    if (ts.isCallExpression(call)) call.forEachChild((part) => (part === parent ? undefined : visit(part)))
    else if (ts.isVariableDeclaration(call) && call.type) visit(call.type)
    else if (!ts.isVariableDeclaration(call)) isOpen = true
  }

  const followPattern = (element: TypeScript.BindingElement): void => {
    if (element.initializer) visit(element.initializer)
    const owner = element.parent.parent
    if (ts.isBindingElement(owner)) followPattern(owner)
    else followDeclaration(owner)
  }

  const followThis = (node: TypeScript.Node): void => {
    const owner = ts.findAncestor(node, (each) => ts.isClassLike(each) || ts.isObjectLiteralExpression(each))
    if (owner && ts.isClassLike(owner)) visit(owner)
    else isOpen = true
  }

  if (ts.isStringLiteralLike(expression)) return undefined
  visit(expression)
  return isOpen ? undefined : modules
}
