import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { accessedName, isAny, skipCasts, typeOf } from './types-of.ts'

/** A parameter of a function of the app's own, and the way from it to a value: `options.name` is `name` of `options`. */
export interface ParameterPath {
  parameter: TypeScript.ParameterDeclaration
  path: string[]
  /** What the code makes of the string that it is given; absent where it takes it as it is. */
  made?: Making
}

/** A string made of another: `scope.${name}`, `PERMISSIONS[name]`. */
export interface Making {
  /** Tells one from another. */
  as: string
  of(text: string): string | undefined
}

/** One thing made of what another made. */
export function madeOf(outer: Making, inner: Making | undefined): Making {
  if (!inner) return outer
  return {
    as: `${outer.as} ${inner.as}`,
    of: (text) => {
      const made = inner.of(text)
      return made === undefined ? undefined : outer.of(made)
    },
  }
}

/** The parameter that a name, a property of it or a name taken out of it stands for. */
export function parameterPath(context: Context, expression: TypeScript.Expression): ParameterPath | undefined {
  const { ts, checker } = context
  const node = skipCasts(context, expression)
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessedName(context, node)
    const owner = key === undefined ? undefined : parameterPath(context, node.expression)
    return owner && { parameter: owner.parameter, path: [...owner.path, key!] }
  }
  if (!ts.isIdentifier(node)) return undefined
  const shorthand = ts.isShorthandPropertyAssignment(node.parent) ? node.parent : undefined
  const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(shorthand) : checker.getSymbolAtLocation(node)
  const declaration = symbol?.valueDeclaration
  if (!declaration) return undefined
  if (ts.isParameter(declaration)) return { parameter: declaration, path: [] }
  return ts.isBindingElement(declaration) ? boundPath(context, declaration) : undefined
}

/** `({ name }) => ...` and `const { name } = options`. */
function boundPath(context: Context, element: TypeScript.BindingElement): ParameterPath | undefined {
  const { ts } = context
  const pattern = element.parent
  const key = element.propertyName ?? element.name
  if (!ts.isObjectBindingPattern(pattern) || !ts.isIdentifier(key)) return undefined
  const owner = pattern.parent
  const outer = ts.isParameter(owner)
    ? { parameter: owner, path: [] }
    : ts.isBindingElement(owner)
      ? boundPath(context, owner)
      : owner.initializer && parameterPath(context, owner.initializer)
  return outer && { parameter: outer.parameter, path: [...outer.path, key.text] }
}

/** The list that a function goes through: `LIST` of `LIST.forEach((each) => ...)`, for the parameter that is each of its elements. */
export function handedTo(context: Context, { parameter, path }: ParameterPath): TypeScript.Expression[] | undefined {
  const { ts } = context
  const owner = parameter.parent
  const call = owner.parent
  if (path.length > 0 || !ts.isCallExpression(call) || !call.arguments.includes(owner as never)) return undefined
  const isReduced = ts.isPropertyAccessExpression(call.expression) && call.expression.name.text === 'reduce'
  if (owner.parameters[isReduced ? 1 : 0] !== parameter) return undefined
  const list = listGoneThrough(context, call)
  return list && [list]
}

/** The receiver of a call of an array's method. */
export function listGoneThrough(context: Context, call: TypeScript.CallExpression): TypeScript.Expression | undefined {
  const { ts } = context
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined
  const receiver = call.expression.expression
  const type = typeOf(context, receiver)
  const isList = type.getNumberIndexType() !== undefined && (type.flags & ts.TypeFlags.Object) !== 0
  return isList && !isAny(context, type) ? receiver : undefined
}

/** What a function is run with. */
export type Given =
  | { arguments: readonly TypeScript.Expression[] }
  /** Each element of a list: `LIST.forEach(ask)`. */
  | { elements: TypeScript.Expression }
  /** Handed to another function, with what follows it there: `call(ask, CAMERA)` of redux-saga. */
  | { beside: readonly TypeScript.Expression[] }

/** What the function that a reference stands for is run with, also by way of `call`, `apply`, `bind` and array methods. */
export function givenTo(context: Context, reference: TypeScript.Node): Given | undefined {
  const { ts } = context
  let node = reference
  while (isWrapped(ts, node.parent)) node = node.parent
  const { parent } = node
  if ((ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node)
    return { arguments: parent.arguments ?? [] }
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node && ts.isCallExpression(parent.parent)) {
    const [, ...rest] = parent.parent.arguments
    if (parent.name.text === 'call' || parent.name.text === 'bind') return { arguments: rest }
    const list = parent.name.text === 'apply' ? rest[0] : undefined
    return list && ts.isArrayLiteralExpression(list) ? { arguments: list.elements } : undefined
  }
  // `call([PermissionsAndroid, PermissionsAndroid.request], CAMERA)` of redux-saga.
  if (ts.isArrayLiteralExpression(parent) && parent.elements[1] === node && ts.isCallExpression(parent.parent))
    return { beside: parent.parent.arguments.slice(parent.parent.arguments.indexOf(parent) + 1) }
  if (!ts.isCallExpression(parent)) return undefined
  const list = parent.arguments[0] === node ? listGoneThrough(context, parent) : undefined
  if (list) return { elements: list }
  return { beside: parent.arguments.slice(parent.arguments.indexOf(node as TypeScript.Expression) + 1) }
}

/** What a component is handed where it is rendered, under the first name of a way from its properties: `<Ask name={CAMERA} />`. */
export function handedProperty(ts: Context['ts'], component: TypeScript.Node, [key]: string[]): TypeScript.Expression | undefined {
  const tag = component.parent
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return undefined
  for (const attribute of tag.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || !ts.isIdentifier(attribute.name) || attribute.name.text !== key) continue
    const { initializer } = attribute
    return initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
  }
  return undefined
}

/** The same with the runs under a name that the function is given: `const ask = first ? request : check`, then `ask(CAMERA)`. */
export function everyGiven(context: Context, reference: TypeScript.Node): Given[] {
  const given = givenTo(context, reference)
  return given ? [given] : givenByName(context, reference)
}

function givenByName(context: Context, reference: TypeScript.Node): Given[] {
  const { ts, checker } = context
  let node = reference
  while (isWrapped(ts, node.parent) || isChosen(ts, node)) node = node.parent
  const declaration = node.parent
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer !== node || !ts.isIdentifier(declaration.name)) return []
  const symbol = checker.getSymbolAtLocation(declaration.name)
  let scope: TypeScript.Node = declaration
  while (scope.parent && !ts.isFunctionLike(scope)) scope = scope.parent
  const found: Given[] = []
  const visit = (each: TypeScript.Node): void => {
    if (ts.isCallExpression(each) && ts.isIdentifier(each.expression) && checker.getSymbolAtLocation(each.expression) === symbol)
      found.push({ arguments: each.arguments })
    ts.forEachChild(each, visit)
  }
  visit(scope)
  return found
}

/** True for what a choice may give: `b` and `c` of `a ? b : c`, both sides of `b ?? c`. */
function isChosen(ts: Context['ts'], node: TypeScript.Node): boolean {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return parent.condition !== node
  const { BarBarToken, QuestionQuestionToken } = ts.SyntaxKind
  return ts.isBinaryExpression(parent) && [BarBarToken, QuestionQuestionToken].includes(parent.operatorToken.kind as never)
}

function isWrapped(ts: Context['ts'], node: TypeScript.Node): boolean {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node)
}
