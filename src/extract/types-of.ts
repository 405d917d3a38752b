import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { optionsMember } from './options-object.ts'
import { returnedFrom } from './values.ts'

/** How many initialisers are followed from one name to the next. */
const MAX_STEPS = 6

/** Strips brackets, casts, `!` and `satisfies`. */
export function skipCasts(context: Context, node: TypeScript.Expression): TypeScript.Expression {
  const { ts } = context
  let inner = node
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isTypeAssertionExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isSatisfiesExpression(inner)
  )
    inner = inner.expression
  return inner
}

/** True when a type says nothing: `any`, and that of a field which is declared with `undefined` or `null` and filled later. */
export function isAny(context: Context, type: TypeScript.Type): boolean {
  const { Any, Undefined, Null, Never } = context.ts.TypeFlags
  return (type.flags & (Any | Undefined | Null | Never)) !== 0
}

/**
 * The type of an expression as the value has it, where casts, `any` annotations and untyped steps hide it from the
 * checker: what was cast, what a variable was initialised with, the property of what was found so.
 */
export function typeOf(context: Context, expression: TypeScript.Expression, steps = MAX_STEPS): TypeScript.Type {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  const type = checker.getTypeAtLocation(node)
  if (!isAny(context, type) || steps === 0) return checker.getNonNullableType(type)
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const name = accessedName(context, node)
    if (name === undefined) return type
    const property = propertyOf(context, typeOf(context, node.expression, steps - 1), name)
    if (!property) return typeInOptions(context, node, name, steps) ?? type
    const declared = checker.getTypeOfSymbolAtLocation(property, node)
    if (!isAny(context, declared)) return checker.getNonNullableType(declared)
    const value = property.valueDeclaration && givenValue(context, property.valueDeclaration)
    return value ? typeOf(context, value, steps - 1) : type
  }
  if (ts.isCallExpression(node)) {
    const callee = typeOf(context, node.expression, steps - 1)
    const signature = callee.getCallSignatures()[0]
    return signature ? checker.getReturnTypeOfSignature(signature) : type
  }
  if (ts.isAwaitExpression(node)) return checker.getAwaitedType(typeOf(context, node.expression, steps - 1)) ?? type
  for (const part of alternatives(ts, node)) {
    const one = typeOf(context, part, steps - 1)
    if (!isAny(context, one)) return one
  }
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration
    const value = declaration && givenValue(context, declaration)
    if (value) return typeOf(context, value, steps - 1)
    if (declaration && ts.isBindingElement(declaration)) return takenOut(context, declaration, steps) ?? type
  }
  return type
}

/** The expressions that a choice chooses from: `a || b`, `a ?? b`, `x ? a : b`, `a = b`, `(x, a)`. */
function alternatives(ts: Context['ts'], node: TypeScript.Expression): TypeScript.Expression[] {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse]
  if (!ts.isBinaryExpression(node)) return []
  const { kind } = node.operatorToken
  const { BarBarToken, QuestionQuestionToken } = ts.SyntaxKind
  if (kind === BarBarToken || kind === QuestionQuestionToken) return [node.left, node.right]
  const { AmpersandAmpersandToken, EqualsToken, CommaToken, QuestionQuestionEqualsToken, BarBarEqualsToken } = ts.SyntaxKind
  const last = [AmpersandAmpersandToken, EqualsToken, CommaToken, QuestionQuestionEqualsToken, BarBarEqualsToken]
  return last.includes(kind as never) ? [node.right] : []
}

/** The type of `this.name` where a framework makes `this` from an object of options; of a computed member, its result. */
function typeInOptions(
  context: Context,
  node: TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression,
  name: string,
  steps: number,
): TypeScript.Type | undefined {
  const { ts, checker } = context
  const member = optionsMember(context, node.expression, name)
  if (!member) return undefined
  const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node
  const value = ts.isShorthandPropertyAssignment(member)
    ? member.name
    : ts.isPropertyAssignment(member)
      ? givenValue(context, member)
      : member
  if (!value || isCalled) return value && checker.getTypeAtLocation(value)
  if (!ts.isFunctionLike(value)) return typeOf(context, value, steps - 1)
  const returned = returnedFrom(ts, value)[0]
  return returned && typeOf(context, returned, steps - 1)
}

/** The type of what a destructuring pattern takes out of a value that a cast hides. */
function takenOut(context: Context, element: TypeScript.BindingElement, steps: number): TypeScript.Type | undefined {
  const { ts, checker } = context
  const owner = element.parent.parent
  const key = element.propertyName ?? element.name
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isVariableDeclaration(owner) || !owner.initializer || !ts.isIdentifier(key))
    return undefined
  const property = propertyOf(context, typeOf(context, owner.initializer, steps - 1), key.text)
  return property && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(property, element))
}

/**
 * The type of the value that a name was given, where the app's own annotation (`port: InfoPort = DeviceInfo`) says less.
 */
export function valueType(context: Context, expression: TypeScript.Expression): TypeScript.Type | undefined {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  let symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  if (!declaration || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) || !declaration.type)
    return undefined
  return declaration.initializer && typeOf(context, declaration.initializer)
}

const assignments = new WeakMap<TypeScript.SourceFile, Map<string, TypeScript.Expression[]>>()

/**
 * The expression that a variable or a class's property gets its value from, where its declared type says nothing: its
 * initialiser, or the only thing of substance that is ever assigned to a name like its own in the same file.
 */
function givenValue(context: Context, declaration: TypeScript.Declaration): TypeScript.Expression | undefined {
  const { ts } = context
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration) && !ts.isPropertyAssignment(declaration))
    return undefined
  const { initializer, name } = declaration
  if (initializer && !isPlaceholder(ts, initializer)) return initializer
  if (!ts.isIdentifier(name)) return undefined
  return assignmentsOf(ts, declaration.getSourceFile())
    .get(name.text)
    ?.find((value) => !isPlaceholder(ts, value))
}

/** `null`, `undefined`, `{}` and `''` hold a place. */
function isPlaceholder(ts: Context['ts'], node: TypeScript.Expression): boolean {
  let inner = node
  while (ts.isAsExpression(inner) || ts.isParenthesizedExpression(inner) || ts.isNonNullExpression(inner)) inner = inner.expression
  if (inner.kind === ts.SyntaxKind.NullKeyword || ts.isLiteralExpression(inner)) return true
  if (ts.isIdentifier(inner)) return inner.text === 'undefined'
  return ts.isObjectLiteralExpression(inner) && inner.properties.length === 0
}

/** What a file assigns to names and to properties of `this`, by name. */
function assignmentsOf(ts: Context['ts'], source: TypeScript.SourceFile): Map<string, TypeScript.Expression[]> {
  let known = assignments.get(source)
  if (known) return known
  assignments.set(source, (known = new Map()))
  const found = known
  const visit = (node: TypeScript.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const { left } = node
      const name = ts.isIdentifier(left)
        ? left.text
        : ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword
          ? left.name.text
          : undefined
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), node.right])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The constant name that an access uses: `.x`, `['x']`, or a variable that holds one string. */
export function accessedName(
  context: Context,
  node: TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression,
): string | undefined {
  const { ts, checker } = context
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  const argument = node.argumentExpression
  if (ts.isStringLiteralLike(argument)) return argument.text
  const type = checker.getTypeAtLocation(argument)
  return type.isStringLiteral() ? type.value : undefined
}

/** A property of a type, looked for in every constituent of a union. */
export function propertyOf(context: Context, type: TypeScript.Type, name: string): TypeScript.Symbol | undefined {
  const { checker } = context
  const direct = checker.getPropertyOfType(checker.getApparentType(type), name)
  if (direct || !type.isUnion()) return direct
  for (const part of type.types) {
    const found = checker.getPropertyOfType(checker.getApparentType(part), name)
    if (found) return found
  }
  return undefined
}
