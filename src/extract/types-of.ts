import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { optionsMember } from './options-object.ts'
import { behindProxy, givenToMember, givenValue, returnedFrom } from './values.ts'

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

/** True for the type of `{}`, which a fallback leaves of a choice: `found ? DeviceInfo : {}` is no more than `{}` to the checker. */
function isEmpty({ ts, checker }: Context, type: TypeScript.Type): boolean {
  // In JavaScript the type of `const api = {}` is named after the variable.
  const written = ts.SymbolFlags.ObjectLiteral | ts.SymbolFlags.TypeLiteral | ts.SymbolFlags.Variable
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    (((type.symbol as TypeScript.Symbol | undefined)?.flags ?? 0) & written) !== 0 &&
    checker.getPropertiesOfType(type).length + type.getCallSignatures().length + type.getConstructSignatures().length === 0 &&
    checker.getIndexInfosOfType(type).length === 0
  )
}

/**
 * The type of an expression as the value has it, where casts, `any` annotations and untyped steps hide it from the
 * checker: what was cast, what a variable was initialised with, the property of what was found so.
 */
export function typeOf(context: Context, expression: TypeScript.Expression, steps = MAX_STEPS): TypeScript.Type {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  const type = checker.getTypeAtLocation(node)
  if (isTelling(context, type) || steps === 0) return checker.getNonNullableType(type)
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return typeOfMember(context, node, steps) ?? type
  if (ts.isCallExpression(node)) {
    // Where the checker knows what is called, its choice of the overload stands.
    const isKnown = !isAny(context, checker.getTypeAtLocation(node.expression))
    const signature = isKnown ? checker.getResolvedSignature(node) : typeOf(context, node.expression, steps - 1).getCallSignatures()[0]
    const result = signature && checker.getReturnTypeOfSignature(signature)
    return requiredType(context, node) ?? returnedType(context, signature, result, steps) ?? type
  }
  if (ts.isAwaitExpression(node)) return awaitedType(context, node.expression, steps) ?? type
  const reached = ts.isNewExpression(node) ? behindProxy(ts, node) : undefined
  const part = firstTelling(context, reached ? [reached] : alternatives(ts, node), steps)
  return part ?? (ts.isIdentifier(node) ? typeOfName(context, node, steps) : undefined) ?? type
}

function isTelling(context: Context, type: TypeScript.Type): boolean {
  return !isAny(context, type) && !isEmpty(context, type)
}

function firstTelling(context: Context, values: readonly TypeScript.Expression[], steps: number): TypeScript.Type | undefined {
  for (const value of values) {
    const found = typeOf(context, value, steps - 1)
    if (isTelling(context, found)) return found
  }
  return undefined
}

function typeOfMember(
  context: Context,
  node: TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression,
  steps: number,
): TypeScript.Type | undefined {
  const { ts, checker } = context
  const name = accessedName(context, node)
  if (name === undefined) return undefined
  const property = propertyOf(context, typeOf(context, node.expression, steps - 1), name)
  const assigned = (): TypeScript.Type | undefined => {
    const given = givenToMember(context, node)
    return given && typeOf(context, given, steps - 1)
  }
  if (!property) return typeInOptions(context, node, name, steps) ?? assigned()
  const declared = checker.getTypeOfSymbolAtLocation(property, node)
  if (isTelling(context, declared)) return checker.getNonNullableType(declared)
  const from = property.valueDeclaration
  if (from && ts.isGetAccessor(from)) return firstTelling(context, returnedFrom(ts, from), steps)
  const value = from && givenValue(context, from)
  return value ? typeOf(context, value, steps - 1) : assigned()
}

function typeOfName(context: Context, name: TypeScript.Identifier, steps: number): TypeScript.Type | undefined {
  const { ts, checker } = context
  let symbol = checker.getSymbolAtLocation(name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  const value = declaration && givenValue(context, declaration)
  if (value) return typeOf(context, value, steps - 1)
  if (declaration && ts.isParameter(declaration)) {
    const expected = expectedType(context, declaration)
    const promise = expected && isTelling(context, expected) ? undefined : promiseThatGives(context, declaration)
    return promise ? awaitedType(context, promise, steps) : expected
  }
  return declaration && ts.isBindingElement(declaration) ? takenOut(context, declaration, steps) : undefined
}

/** What `require('./own')` gives in TypeScript, where the compiler follows none of the app's files. */
function requiredType(context: Context, call: TypeScript.CallExpression): TypeScript.Type | undefined {
  const { ts, checker, program } = context
  const [name] = call.arguments
  if (!ts.isIdentifier(call.expression) || call.expression.text !== 'require' || !name || !ts.isStringLiteralLike(name)) return undefined
  const file = program.fileNamed(name.text, call.getSourceFile())
  const module = file && checker.getSymbolAtLocation(file)
  return module && checker.getTypeOfSymbolAtLocation(module, call)
}

/** The result of a call; where that says nothing, what the app's own function gives back. */
function returnedType(
  context: Context,
  signature: TypeScript.Signature | undefined,
  result: TypeScript.Type | undefined,
  steps: number,
): TypeScript.Type | undefined {
  if (result && isTelling(context, result)) return result
  const declaration = signature?.declaration
  const values = declaration && !context.inPack(declaration) ? returnedFrom(context.ts, declaration) : []
  return firstTelling(context, values, steps) ?? result
}

/** The type that whoever runs a callback gives its parameter, where the app's own annotation (`(res: any) => ...`) says less. */
export function expectedType(context: Context, parameter: TypeScript.ParameterDeclaration): TypeScript.Type | undefined {
  const { ts, checker } = context
  const owner = parameter.parent
  const expected =
    ts.isArrowFunction(owner) || ts.isFunctionExpression(owner) ? checker.getContextualType(owner) : expectedMethod(context, owner)
  const signature = expected && checker.getNonNullableType(expected).getCallSignatures()[0]
  const given = signature?.parameters[owner.parameters.indexOf(parameter)]
  return given && checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(given, parameter))
}

/** What is expected of a method of an object literal: `wx.getSystemInfo({ success(res) {} })`. */
function expectedMethod(context: Context, owner: TypeScript.Node): TypeScript.Type | undefined {
  const { ts, checker } = context
  if (!ts.isMethodDeclaration(owner) || !ts.isObjectLiteralExpression(owner.parent) || !ts.isIdentifier(owner.name)) return undefined
  const object = checker.getContextualType(owner.parent)
  const property = object && propertyOf(context, checker.getNonNullableType(object), owner.name.text)
  return property && checker.getTypeOfSymbolAtLocation(property, owner)
}

/** What awaiting an expression gives. */
function awaitedType(context: Context, promise: TypeScript.Expression, steps: number): TypeScript.Type | undefined {
  const { ts, checker } = context
  const awaited = checker.getAwaitedType(typeOf(context, promise, steps - 1))
  const call = skipCasts(context, promise)
  return returnedType(context, ts.isCallExpression(call) ? checker.getResolvedSignature(call) : undefined, awaited, steps)
}

/** `open()` for the parameter of `open().then((db) => ...)`. */
function promiseThatGives({ ts }: Context, parameter: TypeScript.ParameterDeclaration): TypeScript.Expression | undefined {
  const done = parameter.parent
  const call = done.parent
  if (!ts.isCallExpression(call) || call.arguments[0] !== done || done.parameters[0] !== parameter) return undefined
  const { expression } = call
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'then' ? expression.expression : undefined
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
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(key)) return undefined
  const whole = ts.isParameter(owner) ? expectedType(context, owner) : owner.initializer && typeOf(context, owner.initializer, steps - 1)
  const property = whole && propertyOf(context, whole, key.text)
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
  if (declaration && ts.isParameter(declaration)) return declaration.type && expectedType(context, declaration)
  if (!declaration || !(ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) || !declaration.type)
    return undefined
  return declaration.initializer && typeOf(context, declaration.initializer)
}

/** The types of what a name's initialiser chooses from: of `NativeModules.Own ? NativeModules.Own : {}` the checker only keeps `{}`. */
export function alternativeTypes(context: Context, expression: TypeScript.Expression): TypeScript.Type[] {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  let symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  const value = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
  return value ? alternatives(ts, skipCasts(context, value)).map((part) => typeOf(context, part)) : []
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
