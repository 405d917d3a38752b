import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { skipCasts, typeOf } from './types-of.ts'

/** The string values that an expression may have, and the parameters of enclosing functions that it depends on. */
export interface Literals {
  values: { text: string; node: TypeScript.Node }[]
  parameters: TypeScript.ParameterDeclaration[]
  /** True when some part could not be followed. */
  open: boolean
}

const MAX_DEPTH = 12

/**
 * Collects the constant strings of an expression: literals, arrays, conditions, constants of this or another file,
 * enum members, properties of constant objects, spreads, and whatever literal types the checker knows.
 */
export function literalsOf(context: Context, expression: TypeScript.Expression): Literals {
  const found: Literals = { values: [], parameters: [], open: false }
  collect(context, expression, found, MAX_DEPTH)
  const seen = new Set<string>()
  found.values = found.values.filter(({ text }) => !seen.has(text) && seen.add(text))
  return found
}

function collect(context: Context, expression: TypeScript.Expression, found: Literals, depth: number): void {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  const again = (part: TypeScript.Expression): void => collect(context, part, found, depth - 1)
  if (depth === 0) found.open = true
  else if (ts.isStringLiteralLike(node)) found.values.push({ text: node.text, node })
  else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(again)
  else if (ts.isSpreadElement(node)) again(node.expression)
  else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(again)
  else if (ts.isBinaryExpression(node) && isChoice(ts, node)) [node.left, node.right].forEach(again)
  else if (ts.isAwaitExpression(node)) again(node.expression)
  else if (
    !collectTypes(checker.getTypeAtLocation(node), node, found, ts) &&
    !followed(context, node, found, depth) &&
    !collectTypes(typeOf(context, node), node, found, ts)
  )
    found.open = true
}

function isChoice(ts: Context['ts'], node: TypeScript.BinaryExpression): boolean {
  const kinds = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken]
  return kinds.includes(node.operatorToken.kind)
}

/** Takes literal types: a string, a union of strings, an array or tuple of those. False when the type is wider. */
function collectTypes(type: TypeScript.Type, node: TypeScript.Node, found: Literals, ts: Context['ts']): boolean {
  if (type.isStringLiteral()) {
    found.values.push({ text: type.value, node })
    return true
  }
  if (type.isUnion()) {
    const parts = type.types.filter((part) => (part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) === 0)
    const literal = parts.filter((part) => part.isStringLiteral())
    for (const part of literal) found.values.push({ text: part.value, node })
    return literal.length > 0 && literal.length === parts.length
  }
  const element = type.getNumberIndexType()
  return element !== undefined && (type.flags & ts.TypeFlags.Object) !== 0 && collectTypes(element, node, found, ts)
}

/** Follows a name to its initialiser, its enum value or its property in an object literal. */
function followed(context: Context, node: TypeScript.Expression, found: Literals, depth: number): boolean {
  const { ts, checker } = context
  const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isElementAccessExpression(node) ? node.argumentExpression : node
  if (ts.isCallExpression(node)) return followCall(context, node, found, depth)
  let symbol = checker.getSymbolAtLocation(name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declaration = symbol?.valueDeclaration
  if (!declaration) return false
  if (ts.isParameter(declaration)) {
    found.parameters.push(declaration)
    if (declaration.initializer) collect(context, declaration.initializer, found, depth - 1)
    return true
  }
  if (ts.isBindingElement(declaration)) {
    let owner: TypeScript.Node = declaration
    while (ts.isBindingElement(owner) || ts.isObjectBindingPattern(owner) || ts.isArrayBindingPattern(owner)) owner = owner.parent
    if (!ts.isParameter(owner)) return false
    found.parameters.push(owner)
    return true
  }
  if (ts.isShorthandPropertyAssignment(declaration)) return false
  const initializer = (declaration as unknown as { initializer?: TypeScript.Expression }).initializer
  const later = ts.isVariableDeclaration(declaration) ? givenLater(ts, declaration) : []
  for (const value of initializer ? [initializer, ...later] : later) collect(context, value, found, depth - 1)
  return initializer !== undefined || later.length > 0
}

/** What is assigned to a variable or pushed onto it after its declaration, in the function around it. */
function givenLater(ts: Context['ts'], declaration: TypeScript.VariableDeclaration): TypeScript.Expression[] {
  if (!ts.isIdentifier(declaration.name)) return []
  const { text } = declaration.name
  const values: TypeScript.Expression[] = []
  const visit = (node: TypeScript.Node): void => {
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isIdentifier(node.left) &&
      node.left.text === text
    )
      values.push(node.right)
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'push') {
      const owner = node.expression.expression
      if (ts.isIdentifier(owner) && owner.text === text) values.push(...node.arguments)
    }
    ts.forEachChild(node, visit)
  }
  let scope: TypeScript.Node = declaration
  while (scope.parent && !ts.isFunctionLike(scope)) scope = scope.parent
  visit(scope)
  return values
}

/** `Platform.select({ android: A, ios: B })` and `[A].concat(B)`, `list.map(x => x)`: strings below the arguments and the receiver. */
function followCall(context: Context, node: TypeScript.CallExpression, found: Literals, depth: number): boolean {
  const { ts } = context
  const before = found.values.length
  for (const argument of node.arguments)
    if (ts.isObjectLiteralExpression(argument))
      for (const property of argument.properties) {
        if (ts.isPropertyAssignment(property)) collect(context, property.initializer, found, depth - 1)
      }
    else if (!ts.isFunctionLike(argument)) collect(context, argument, found, depth - 1)
  if (ts.isPropertyAccessExpression(node.expression)) collect(context, node.expression.expression, found, depth - 1)
  return found.values.length > before || found.parameters.length > 0
}
