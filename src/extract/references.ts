import type { ts as TypeScript } from 'ts-morph'
import type { Tags } from '../rule-types.ts'
import type { Context } from './context.ts'
import { chosenSignature } from './overloads.ts'
import type { Call } from './overloads.ts'
import { accessedName, alternativeTypes, expectedType, isAny, propertyOf, skipCasts, typeOf, valueType } from './types-of.ts'
import type { Usage } from './usage.ts'

/** A pack's declaration that a name in the app refers to. */
export interface Reference {
  declaration: TypeScript.Node
  tags: Tags
}

/** A pack's symbol behind a name, and whether a destructuring pattern stands between the two. */
export interface Resolved {
  symbol: TypeScript.Symbol
  bound: boolean
}

/**
 * The symbol that a name stands for as the packs see it: through aliases, casts to `any`, destructuring and shorthand.
 * Gives undefined for names of the app's own.
 */
export function packSymbol(context: Context, name: TypeScript.Node): Resolved | undefined {
  const { ts, checker } = context
  const parent = name.parent
  let symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  if (symbol && isPackSymbol(context, symbol)) return { symbol, bound: false }
  const hidden = hiddenProperty(context, name)
  if (hidden) return { symbol: hidden, bound: false }
  const declaration = symbol?.declarations?.[0]
  if (!declaration) return undefined
  const component = requiredComponent(context, name, declaration)
  if (component) return packSymbol(context, component)
  const property = ts.isBindingElement(declaration) ? boundProperty(context, declaration) : undefined
  return property && { symbol: property, bound: true }
}

/** `const Camera = require('m').Camera` where `<Camera />` is rendered: the name below `require`, which is no evidence itself. */
function requiredComponent(context: Context, name: TypeScript.Node, declaration: TypeScript.Declaration): TypeScript.Node | undefined {
  const { ts } = context
  if (!ts.isJsxOpeningElement(name.parent) && !ts.isJsxSelfClosingElement(name.parent)) return undefined
  const value = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
  return value && ts.isPropertyAccessExpression(value) && ts.isCallExpression(value.expression) ? value.name : undefined
}

function isPackSymbol(context: Context, symbol: TypeScript.Symbol): boolean {
  return symbol.declarations?.some((declaration) => context.inPack(declaration)) ?? false
}

/** A property that the checker does not see because the receiver was cast or is untyped on the way. */
function hiddenProperty(context: Context, name: TypeScript.Node): TypeScript.Symbol | undefined {
  const { ts, checker } = context
  const access = name.parent
  if (!ts.isPropertyAccessExpression(access) && !ts.isElementAccessExpression(access)) return undefined
  if (ts.isPropertyAccessExpression(access) ? access.name !== name : access.argumentExpression !== name) return undefined
  const direct = checker.getTypeAtLocation(access.expression)
  if (!isAny(context, direct) && ts.isPropertyAccessExpression(access) && skipCasts(context, access.expression) === access.expression) {
    const seen = propertyOf(context, direct, access.name.text)
    // `wx || qq`: only one of the two may have it.
    if (seen && isPackSymbol(context, seen)) return seen
    if (seen) return isSignature(context, seen) ? annotatedAway(context, access.expression, access.name.text) : undefined
  }
  const text = accessedName(context, access)
  if (text === undefined) return undefined
  const types = [typeOf(context, access.expression), ...alternativeTypes(context, access.expression)]
  return types.flatMap((type) => propertyOf(context, type, text) ?? []).find((property) => isPackSymbol(context, property))
}

/** A member of an interface of the app's own says nothing about who implements it. */
function isSignature({ ts, inPack }: Context, symbol: TypeScript.Symbol): boolean {
  return symbol.declarations?.every((each) => (ts.isPropertySignature(each) || ts.isMethodSignature(each)) && !inPack(each)) ?? false
}

function annotatedAway(context: Context, receiver: TypeScript.Expression, name: string): TypeScript.Symbol | undefined {
  const type = valueType(context, receiver)
  const property = type && propertyOf(context, type, name)
  return property && isPackSymbol(context, property) ? property : undefined
}

/** `const { getLocation } = wx`: the property that the local name was taken from. */
export function boundProperty(context: Context, element: TypeScript.BindingElement): TypeScript.Symbol | undefined {
  const { ts } = context
  if (!ts.isObjectBindingPattern(element.parent)) return undefined
  const key = element.propertyName ?? element.name
  if (!ts.isIdentifier(key) && !ts.isStringLiteral(key)) return undefined
  const property = propertyOf(context, patternType(context, element.parent), key.text)
  return property && isPackSymbol(context, property) ? property : undefined
}

/** The type that a destructuring pattern takes apart. */
function patternType(context: Context, pattern: TypeScript.ObjectBindingPattern): TypeScript.Type {
  const { ts, checker } = context
  const owner = pattern.parent
  if (ts.isVariableDeclaration(owner) && owner.initializer) return typeOf(context, owner.initializer)
  if (ts.isBindingElement(owner)) {
    const outer = boundProperty(context, owner)
    if (outer) return checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(outer, owner))
  }
  const type = checker.getNonNullableType(checker.getTypeAtLocation(pattern))
  return (isAny(context, type) && ts.isParameter(owner) && expectedType(context, owner)) || type
}

/**
 * The tagged declarations that apply to one use of a pack's symbol. For a call it is the overload that the checker
 * picks; where the symbol is used as a value, the last and most permissive one.
 */
export function applicable(context: Context, symbol: TypeScript.Symbol, usage: Usage, name: TypeScript.Node): Reference | undefined {
  const { ts } = context
  const declarations = (symbol.declarations ?? []).filter((declaration) => context.inPack(declaration))
  if (usage === 'call' || usage === 'new' || usage === 'render') {
    const call = callAround(ts, name)
    const signature = call && chosenSignature(context, call, symbol)
    if (signature && context.inPack(signature)) {
      const own = context.tags(signature)
      if (own && isTelling(own)) return { declaration: signature, tags: own }
      if (declarations.includes(signature as TypeScript.Declaration) && declarations.length > 1) return undefined
    }
  }
  const tagged = declarations.flatMap((declaration) => {
    const tags = context.tags(declaration)
    return tags && isTelling(tags) ? [{ declaration, tags }] : []
  })
  return tagged.at(-1)
}

function isTelling(tags: Tags): boolean {
  return tags.says.length > 0 || tags.permissionFrom !== undefined || tags.invokes !== undefined || tags.element !== undefined
}

/** True where only the name of a member says what it does: that of a native module of the app's own. */
export function isByName(context: Context, declaration: TypeScript.Node): boolean {
  return declaration.parent !== undefined && context.tags(declaration.parent)?.byName === true
}

/** True for a value whose members are known by their names only, so that a distinctive one tells as it does on an unknown value. */
export function hasMembersByName(context: Context, type: TypeScript.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some((part) => hasMembersByName(context, part))
  return type.symbol?.declarations?.some((declaration) => context.tags(declaration)?.byName === true) ?? false
}

/** The call that runs the expression that a name ends. */
export function callAround(ts: Context['ts'], name: TypeScript.Node): Call | undefined {
  let node: TypeScript.Node = name
  while (node.parent) {
    const parent = node.parent
    if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node) return parent
    const continues =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isSatisfiesExpression(parent)
    if (!continues) return undefined
    node = parent
  }
  return undefined
}

/** True where one property of a call's result is read at once: `size().width`. */
export function isReadAtOnce(ts: Context['ts'], name: TypeScript.Node): boolean {
  const call = callAround(ts, name)
  return call !== undefined && ts.isPropertyAccessExpression(call.parent) && call.parent.expression === call
}

/** True when what a declaration describes is run rather than read. */
export function isFunctionLike(context: Context, declaration: TypeScript.Node): boolean {
  const { ts, checker } = context
  if (ts.isFunctionLike(declaration) || ts.isMethodSignature(declaration) || ts.isClassDeclaration(declaration)) return true
  if (!ts.isPropertySignature(declaration) && !ts.isPropertyDeclaration(declaration) && !ts.isVariableDeclaration(declaration)) return false
  return checker.getNonNullableType(checker.getTypeAtLocation(declaration)).getCallSignatures().length > 0
}
