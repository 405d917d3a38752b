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
