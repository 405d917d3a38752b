import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { returnedFrom } from './values.ts'

/** A member that an object of options gives its `this`, by its value or by a function that computes it. */
export type OptionsMember =
  | TypeScript.PropertyAssignment
  | TypeScript.ShorthandPropertyAssignment
  | TypeScript.MethodDeclaration
  | TypeScript.AccessorDeclaration

/**
 * Finds what `this.name` means inside an object of options (a Vue component, a store, a mini-program's `Page({})`): a property
 * of an object literal around it, or of an object that one of these properties holds or returns (`data() { return {} }`,
 * `computed: {}`). The checker knows nothing of it, for the framework builds that `this`.
 */
export function optionsMember(context: Context, receiver: TypeScript.Expression, name: string): OptionsMember | undefined {
  const { ts } = context
  const self = thisOf(context, receiver)
  for (let node: TypeScript.Node | undefined = self?.parent; node; node = node.parent) {
    if (ts.isClassLike(node)) return undefined
    if (!ts.isObjectLiteralExpression(node)) continue
    const found = memberOf(ts, node, name) ?? node.properties.map((each) => inner(ts, each, name)).find((each) => each !== undefined)
    if (found) return found
  }
  return undefined
}

/** `this`, or the `this` that a variable keeps. */
function thisOf({ ts, checker }: Context, receiver: TypeScript.Expression): TypeScript.Node | undefined {
  if (receiver.kind === ts.SyntaxKind.ThisKeyword) return receiver
  const declaration = ts.isIdentifier(receiver) ? checker.getSymbolAtLocation(receiver)?.valueDeclaration : undefined
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  return value?.kind === ts.SyntaxKind.ThisKeyword ? value : undefined
}

function memberOf(ts: Context['ts'], object: TypeScript.ObjectLiteralExpression, name: string): OptionsMember | undefined {
  return object.properties.find(
    (each): each is OptionsMember =>
      !ts.isSpreadAssignment(each) && (ts.isIdentifier(each.name) || ts.isStringLiteral(each.name)) && each.name.text === name,
  )
}

/** A member of the object that a property holds or that its function returns. */
function inner(ts: Context['ts'], property: TypeScript.ObjectLiteralElementLike, name: string): OptionsMember | undefined {
  if (ts.isMethodDeclaration(property)) return returnedMember(ts, property, name)
  if (!ts.isPropertyAssignment(property)) return undefined
  const { initializer } = property
  if (ts.isObjectLiteralExpression(initializer)) return memberOf(ts, initializer, name)
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? returnedMember(ts, initializer, name) : undefined
}

function returnedMember(ts: Context['ts'], owner: TypeScript.Node, name: string): OptionsMember | undefined {
  for (const value of returnedFrom(ts, owner)) {
    let object: TypeScript.Expression = value
    while (ts.isParenthesizedExpression(object) || ts.isAsExpression(object)) object = object.expression
    const found = ts.isObjectLiteralExpression(object) ? memberOf(ts, object, name) : undefined
    if (found) return found
  }
  return undefined
}
