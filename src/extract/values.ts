import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'

/** What is assigned to a variable or pushed onto it after its declaration, in the function around it. */
export function givenLater(ts: Context['ts'], declaration: TypeScript.VariableDeclaration): TypeScript.Expression[] {
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

/** The expressions that a function of the app gives back; those of functions inside it are not its own. */
export function returnedFrom(ts: Context['ts'], owner: TypeScript.Node): TypeScript.Expression[] {
  const { body } = owner as unknown as { body?: TypeScript.Node }
  if (!body) return []
  if (!ts.isBlock(body)) return [body as TypeScript.Expression]
  const values: TypeScript.Expression[] = []
  const visit = (node: TypeScript.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) values.push(node.expression)
    if (!ts.isFunctionLike(node) && !ts.isClassLike(node)) ts.forEachChild(node, visit)
  }
  ts.forEachChild(body, visit)
  return values
}

/** What a proxy reaches into for every name that is asked of it: `wx` of `new Proxy({}, { get: (_, name) => wx[name] })`. */
export function behindProxy(ts: Context['ts'], node: TypeScript.NewExpression): TypeScript.Expression | undefined {
  const [target, handler] = node.arguments ?? []
  if (!ts.isIdentifier(node.expression) || node.expression.text !== 'Proxy' || !handler || !ts.isObjectLiteralExpression(handler))
    return undefined
  const get = handler.properties.find(({ name }) => name && ts.isIdentifier(name) && name.text === 'get')
  const getter = get && ts.isPropertyAssignment(get) ? get.initializer : get
  if (!getter || !ts.isFunctionLike(getter)) return undefined
  const [own, key] = getter.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : undefined))
  let reached: TypeScript.Expression | undefined
  const visit = (each: TypeScript.Node): void => {
    if (ts.isElementAccessExpression(each) && ts.isIdentifier(each.argumentExpression) && each.argumentExpression.text === key)
      reached ??= ts.isIdentifier(each.expression) && each.expression.text === own ? target : each.expression
    ts.forEachChild(each, visit)
  }
  visit(getter)
  return reached
}

const assignments = new WeakMap<TypeScript.SourceFile, Map<string, TypeScript.Expression[]>>()

/**
 * The expression that a variable or a class's property gets its value from, where its declared type says nothing: its
 * initialiser, or the only thing of substance that is ever assigned to a name like its own in the same file.
 */
export function givenValue({ ts }: Context, declaration: TypeScript.Declaration): TypeScript.Expression | undefined {
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration) && !ts.isPropertyAssignment(declaration))
    return undefined
  const { initializer, name } = declaration
  if (initializer && !isPlaceholder(ts, initializer)) return initializer
  if (!ts.isIdentifier(name)) return undefined
  return assignmentsOf(ts, declaration.getSourceFile())
    .get(name.text)
    ?.find((value) => !isPlaceholder(ts, value))
}

/** `null`, `undefined`, `{}` and `''` hold a place, also where they are given to several names at once. */
function isPlaceholder(ts: Context['ts'], node: TypeScript.Expression): boolean {
  let inner = node
  while (ts.isAsExpression(inner) || ts.isParenthesizedExpression(inner) || ts.isNonNullExpression(inner)) inner = inner.expression
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken) return isPlaceholder(ts, inner.right)
  if (inner.kind === ts.SyntaxKind.NullKeyword || ts.isLiteralExpression(inner)) return true
  if (ts.isIdentifier(inner)) return inner.text === 'undefined'
  return ts.isObjectLiteralExpression(inner) && inner.properties.length === 0
}

/** What a file assigns to a member of a name, where nothing else says what the member holds: `recorder.value = uni.getRecorderManager()`. */
export function givenToMember({ ts }: Context, node: TypeScript.Expression): TypeScript.Expression | undefined {
  const name = memberName(ts, node)
  const values = name === undefined ? undefined : assignmentsOf(ts, node.getSourceFile()).get(name)
  return values?.find((value) => !isPlaceholder(ts, value))
}

/** Everything that a file may give a variable after its declaration, or a member of it. */
export function everGiven(ts: Context['ts'], declaration: TypeScript.VariableDeclaration): TypeScript.Expression[] {
  if (!ts.isIdentifier(declaration.name)) return []
  const { text } = declaration.name
  const assigned = [...assignmentsOf(ts, declaration.getSourceFile())].filter(([name]) => name === text || name.startsWith(`${text}.`))
  return [...givenLater(ts, declaration), ...assigned.flatMap(([, values]) => values)]
}

/** `recorder.value`, as no variable is named. */
function memberName(ts: Context['ts'], node: TypeScript.Node): string | undefined {
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) ? `${node.expression.text}.${node.name.text}` : undefined
}

/**
 * What a file assigns to names, to properties of `this` and to members of names, by name; and what it hands to a function together with them, for
 * that may fill them: `promisifyAll(wx, wxp)`, `Object.assign(api, wx)`.
 */
function assignmentsOf(ts: Context['ts'], source: TypeScript.SourceFile): Map<string, TypeScript.Expression[]> {
  let known = assignments.get(source)
  if (known) return known
  assignments.set(source, (known = new Map()))
  const found = known
  const note = (name: string, values: TypeScript.Expression[]): void => {
    found.set(name, [...(found.get(name) ?? []), ...values])
  }
  const { EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken } = ts.SyntaxKind
  const assigning = new Set<TypeScript.SyntaxKind>([EqualsToken, QuestionQuestionEqualsToken, BarBarEqualsToken])
  const visit = (node: TypeScript.Node): void => {
    if (ts.isBinaryExpression(node) && assigning.has(node.operatorToken.kind)) {
      const { left } = node
      const name = ts.isIdentifier(left)
        ? left.text
        : ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword
          ? left.name.text
          : memberName(ts, left)
      if (name !== undefined) note(name, [node.right])
    }
    if (ts.isCallExpression(node) && node.arguments.length > 1)
      for (const each of node.arguments)
        if (ts.isIdentifier(each))
          note(
            each.text,
            node.arguments.filter((other) => other !== each),
          )
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
