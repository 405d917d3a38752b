import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { collectTypes, literalTexts } from './literal-types.ts'
import { handedTo, madeOf, parameterPath } from './parameters.ts'
import type { Making, ParameterPath } from './parameters.ts'
import { valueOfProperty, valuesOfProperties } from './properties.ts'
import { accessedName, propertyOf, skipCasts, typeOf } from './types-of.ts'
import { givenLater, returnedFrom } from './values.ts'

/** The string values that an expression may have, and the parameters of enclosing functions that it depends on. */
export interface Literals {
  values: { text: string; node: TypeScript.Node }[]
  parameters: ParameterPath[]
  /** True when some part could not be followed. */
  open: boolean
  /** Stands for such a part in a string that is put together; without it there is no such string. */
  unknown?: string
}

const MAX_DEPTH = 12
/** More strings than this are not put together from parts. */
const MAX_JOINED = 64

/**
 * Collects the constant strings of an expression: literals, arrays, conditions, strings put together, constants of this or
 * another file, enum members, properties of constant objects, spreads, what functions return, and whatever literal types the
 * checker knows.
 * @param unknown stands for the parts of a string that cannot be followed; without it only whole strings are given
 */
export function literalsOf(context: Context, expression: TypeScript.Expression, unknown?: string): Literals {
  return distinct(gather(context, expression, MAX_DEPTH, unknown))
}

function gather(context: Context, expression: TypeScript.Expression, depth: number, unknown: string | undefined): Literals {
  const found: Literals = { values: [], parameters: [], open: false, ...(unknown !== undefined && { unknown }) }
  collect(context, expression, found, depth)
  return found
}

function distinct(found: Literals): Literals {
  const seen = new Set<string>()
  return { ...found, values: found.values.filter(({ text }) => !seen.has(text) && seen.add(text)) }
}

function collect(context: Context, expression: TypeScript.Expression, found: Literals, depth: number): void {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  const again = (part: TypeScript.Expression): void => collect(context, part, found, depth - 1)
  if (depth <= 0) found.open = true
  else if (ts.isStringLiteralLike(node)) found.values.push({ text: node.text, node })
  else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(again)
  else if (ts.isSpreadElement(node)) again(node.expression)
  else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(again)
  else if (ts.isBinaryExpression(node) && isChoice(ts, node)) [node.left, node.right].forEach(again)
  else if (ts.isElementAccessExpression(node) && isOfPack(context, node.expression)) chooseFromPack(context, node, found, depth)
  else if (isForCallersToChoose(context, node)) followed(context, node, found, depth)
  else if (isOnlyAnnotated(context, node)) found.open = !followed(context, node, found, depth) || found.open
  else if (collectTypes(checker.getTypeAtLocation(node), node, found, ts)) pushedOnto(context, node).forEach(again)
  else if (ts.isAwaitExpression(node)) again(node.expression)
  else if (partsOf(ts, node)) joinParts(context, node, found, depth)
  // `new URL('https://...')`, where an address is asked for.
  else if (ts.isNewExpression(node) && found.unknown !== undefined) node.arguments?.forEach(again)
  else if (!followed(context, node, found, depth) && !collectTypes(typeOf(context, node), node, found, ts)) found.open = true
}

function isChoice(ts: Context['ts'], node: TypeScript.BinaryExpression): boolean {
  const kinds = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken]
  return kinds.includes(node.operatorToken.kind)
}

/** The texts and expressions that a template or a `+` puts together. */
export function partsOf(ts: Context['ts'], node: TypeScript.Expression): (string | TypeScript.Expression)[] | undefined {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) return [node.left, node.right]
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.flatMap((span) => [span.expression, span.literal.text])]
}

function joinParts(context: Context, node: TypeScript.Expression, found: Literals, depth: number): void {
  const parts = (partsOf(context.ts, node) ?? []).map((part): Literals =>
    typeof part === 'string'
      ? { values: [{ text: part, node }], parameters: [], open: false }
      : gather(context, part, depth - 1, found.unknown),
  )
  let texts = ['']
  for (const { values } of parts) {
    const known = values.map(({ text }) => text)
    const endings = known.length === 0 && found.unknown !== undefined ? [found.unknown] : known
    texts = texts.flatMap((start) => endings.map((end) => start + end)).slice(0, MAX_JOINED)
  }
  const chosen = parts.filter(({ values, parameters }) => values.length === 0 && parameters.length > 0)
  if (chosen.length === 1 && found.unknown === undefined) {
    const at = parts.indexOf(chosen[0]!)
    const [before, after] = [parts.slice(0, at), parts.slice(at + 1)].map((some) =>
      some.map(({ values }) => values[0]?.text ?? '').join(''),
    )
    const made: Making = { as: `${before}*${after}`, of: (text) => before + text + after }
    for (const each of chosen[0]!.parameters) found.parameters.push({ ...each, made: madeOf(made, each.made) })
    return
  }
  if (texts.length === 0) found.open = true
  for (const text of texts) found.values.push({ text, node })
}

/** True for a table of a pack, such as all permissions by their short names: a key that is not known chooses one, not all. */
function isOfPack(context: Context, table: TypeScript.Expression): boolean {
  const [property] = context.checker.getPropertiesOfType(typeOf(context, table))
  return property?.declarations?.some((declaration) => context.inPack(declaration)) ?? false
}

/** `PERMISSIONS[name]`: what the keys stand for that are known here, and the parameters that choose others. */
function chooseFromPack(context: Context, node: TypeScript.ElementAccessExpression, found: Literals, depth: number): void {
  const { checker } = context
  const table = typeOf(context, node.expression)
  const texts = new Map(
    checker.getPropertiesOfType(table).flatMap((property): [string, string][] => {
      const type = checker.getTypeOfSymbolAtLocation(property, node)
      return type.isStringLiteral() ? [[property.name, type.value]] : []
    }),
  )
  const keys = gather(context, node.argumentExpression, depth - 1, undefined)
  for (const { text, node: at } of keys.values) if (texts.has(text)) found.values.push({ text: texts.get(text)!, node: at })
  const made: Making = { as: `${node.expression.getText()}[]`, of: (text) => texts.get(text) }
  for (const each of keys.parameters) found.parameters.push({ ...each, made: madeOf(made, each.made) })
  found.open ||= keys.open || keys.values.length + keys.parameters.length === 0
}

/**
 * `ask(permission: Permission)` with a type of several names: all of them may be asked for, and each caller says which. So
 * for what goes through a list that a caller hands over.
 */
function isForCallersToChoose(context: Context, node: TypeScript.Expression): boolean {
  const { ts, checker } = context
  const path = parameterPath(context, node)
  if (!path) return false
  const texts: string[] = []
  if (!literalTexts(checker.getTypeAtLocation(node), texts, ts) || texts.length < 2) return false
  const list = handedTo(context, path)
  return list ? list.some((each) => isForCallersToChoose(context, each)) : path.parameter.type !== undefined
}

/** A parameter, or a name with an annotation or a cast, of which its type says the several things that it may hold, not what it holds. */
function isOnlyAnnotated(context: Context, node: TypeScript.Expression): boolean {
  const { ts, checker } = context
  const declaration = ts.isIdentifier(node) ? declarationOf(context, node) : undefined
  if (!declaration || !(ts.isParameter(declaration) || ts.isVariableDeclaration(declaration))) return false
  const { type, initializer } = declaration
  const isCast = initializer !== undefined && (ts.isAsExpression(initializer) || ts.isTypeAssertionExpression(initializer))
  if (!type && !isCast && !ts.isParameter(declaration)) return false
  const texts: string[] = []
  return literalTexts(checker.getTypeAtLocation(node), texts, ts) && texts.length > 1
}

/** What is pushed onto a list whose first elements the checker knows. */
function pushedOnto(context: Context, node: TypeScript.Expression): TypeScript.Expression[] {
  const { ts, checker } = context
  const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined
  return declaration && ts.isVariableDeclaration(declaration) ? givenLater(ts, declaration) : []
}

/** Follows a name to its initialiser, its enum value, its property in an object literal or what its function returns. */
function followed(context: Context, node: TypeScript.Expression, found: Literals, depth: number): boolean {
  const { ts } = context
  if (ts.isCallExpression(node)) return followCall(context, node, found, depth)
  const path = parameterPath(context, node)
  if (path) {
    found.parameters.push(path)
    const list = handedTo(context, path)
    for (const value of list ?? []) collect(context, value, found, depth - 1)
    if (path.path.length === 0 && path.parameter.initializer) collect(context, path.parameter.initializer, found, depth - 1)
    return true
  }
  if (ts.isElementAccessExpression(node) && accessedName(context, node) === undefined) return followAny(context, node, found, depth)
  const declaration = declarationOf(context, node)
  if (declaration && followDeclaration(context, declaration, found, depth)) return true
  const value = annotatedValue(context, node, declaration)
  if (value) collect(context, value, found, depth - 1)
  return value !== undefined
}

/** What an object gives a property of which its annotation says no more than that it may be there. */
function annotatedValue(
  context: Context,
  node: TypeScript.Expression,
  declaration: TypeScript.Declaration | undefined,
): TypeScript.Expression | undefined {
  const { ts } = context
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessedName(context, node)
    return key === undefined ? undefined : valueOfProperty(context, node.expression, key)
  }
  if (!declaration || !ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return undefined
  const owner = declaration.parent.parent
  const key = declaration.propertyName ?? declaration.name
  return ts.isVariableDeclaration(owner) && owner.initializer && ts.isIdentifier(key)
    ? valueOfProperty(context, owner.initializer, key.text)
    : undefined
}

function followDeclaration(context: Context, declaration: TypeScript.Declaration, found: Literals, depth: number): boolean {
  const { ts } = context
  const { parent } = declaration
  if (ts.isGetAccessor(declaration)) return followReturns(context, declaration, found, depth)
  if (ts.isShorthandPropertyAssignment(declaration)) {
    const value = context.checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration
    return value !== undefined && followDeclaration(context, value, found, depth - 1)
  }
  const values: TypeScript.Expression[] = []
  if (ts.isVariableDeclaration(declaration)) {
    if (ts.isForOfStatement(parent.parent)) values.push(parent.parent.expression)
    values.push(...givenLater(ts, declaration))
  }
  const { initializer } = declaration as unknown as { initializer?: TypeScript.Expression }
  if (initializer) values.unshift(initializer)
  for (const value of values) collect(context, value, found, depth - 1)
  return values.length > 0
}

/** The declaration that gives a name or a property its value. */
export function declarationOf(context: Context, node: TypeScript.Expression): TypeScript.Declaration | undefined {
  const { ts, checker } = context
  const shorthand = ts.isShorthandPropertyAssignment(node.parent) ? node.parent : undefined
  const name = ts.isPropertyAccessExpression(node) ? node.name : node
  let symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(shorthand) : checker.getSymbolAtLocation(name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  if (!symbol?.valueDeclaration && (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))) {
    const key = accessedName(context, node)
    if (key !== undefined) symbol = propertyOf(context, typeOf(context, node.expression), key)
  }
  return symbol?.valueDeclaration
}

/** `MAP[key]` where nothing says which key: any of the values. */
function followAny(context: Context, node: TypeScript.ElementAccessExpression, found: Literals, depth: number): boolean {
  const { checker, ts } = context
  const before = found.values.length
  for (const property of checker.getPropertiesOfType(typeOf(context, node.expression))) {
    if (collectTypes(checker.getTypeOfSymbolAtLocation(property, node), node, found, ts)) continue
    const declaration = property.valueDeclaration
    if (declaration && ts.isPropertyAssignment(declaration)) followDeclaration(context, declaration, found, depth - 1)
  }
  if (found.values.length === before)
    for (const value of valuesOfProperties(context, node.expression)) collect(context, value, found, depth - 1)
  return found.values.length > before
}

/**
 * A call of the app's own function gives what it returns; of others (`Platform.select({ android: A, ios: B })`,
 * `[A].concat(B)`, `Object.values(MAP)`) the strings below the arguments and the receiver.
 */
function followCall(context: Context, node: TypeScript.CallExpression, found: Literals, depth: number): boolean {
  const { ts, checker } = context
  const callee = checker.getResolvedSignature(node)?.declaration
  if (callee && !context.inPack(callee) && followReturns(context, callee, found, depth, node)) return true
  const before = found.values.length
  const below = (value: TypeScript.Expression): void => collect(context, value, found, depth - 1)
  for (const argument of node.arguments)
    if (ts.isObjectLiteralExpression(argument))
      for (const property of argument.properties) {
        if (ts.isPropertyAssignment(property)) below(property.initializer)
      }
    else if (!ts.isFunctionLike(argument)) below(argument)
  if (ts.isPropertyAccessExpression(node.expression)) below(node.expression.expression)
  return found.values.length > before || found.parameters.length > 0
}

/** What a function returns; where it returns a parameter of its own, the call's argument. */
function followReturns(
  context: Context,
  callee: TypeScript.Node,
  found: Literals,
  depth: number,
  call?: TypeScript.CallExpression,
): boolean {
  const { ts } = context
  let any = false
  for (const value of returnedFrom(ts, callee)) {
    const returned = gather(context, value, depth - 1, found.unknown)
    found.values.push(...returned.values)
    any ||= returned.values.length > 0
    for (const each of returned.parameters) {
      const own = ts.isFunctionLike(callee) ? callee.parameters.indexOf(each.parameter) : -1
      const argument = own < 0 || each.path.length > 0 ? undefined : call?.arguments[own]
      if (own < 0) found.parameters.push(each)
      else if (argument) collect(context, argument, found, depth - 1)
      any = true
    }
  }
  return any
}
