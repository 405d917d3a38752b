import type { ts as TypeScript } from 'ts-morph'
import type { Compiler } from './context.ts'

/**
 * How a reference is used:
 * - `call`, `new`: it is run here
 * - `render`: it is the tag of a JSX element, or handed to a function that wraps a component
 * - `test`: only its existence is asked
 * - `compare`: its value is compared and goes no further
 * - `write`: it is assigned to
 * - `type`: it stands in a type, an import, an export list, its own declaration or a hook's list of dependencies
 * - `value`: anything else, a read
 */
export type Usage = 'call' | 'new' | 'render' | 'test' | 'compare' | 'write' | 'read-write' | 'type' | 'argument' | 'value'

/** The whole expression that a name ends: `a.b` for `b`, `a['b']` for the string. */
export function referenceOf(ts: Compiler, name: TypeScript.Node): TypeScript.Node {
  const parent = name.parent
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) return parent
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === name) return parent
  return name
}

/** `<Screen component={Camera} />` and `lazy(() => import('m').then((m) => ({ default: m.Camera })))`: another one renders it. */
export function isHandedToRender(ts: Compiler, name: TypeScript.Node): boolean {
  let node = referenceOf(ts, name)
  while (isTransparent(ts, node.parent)) node = node.parent
  const { parent } = node
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent)
  return ts.isPropertyAssignment(parent) && parent.initializer === node && ts.isIdentifier(parent.name) && parent.name.text === 'default'
}

export function usageOf(ts: Compiler, name: TypeScript.Node): Usage {
  if (isDeclarationName(ts, name) || isInType(ts, name)) return 'type'
  let node = referenceOf(ts, name)
  let parent = node.parent
  while (isTransparent(ts, parent)) {
    node = parent
    parent = node.parent
  }
  if (ts.isCallExpression(parent) && parent.expression === node) return 'call'
  if (ts.isNewExpression(parent) && parent.expression === node) return 'new'
  if (isCompared(ts, node)) return 'compare'
  if (isHookDependency(ts, parent)) return 'type'
  if (isBooleanCall(ts, parent)) return 'test'
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return 'argument'
  if (ts.isTaggedTemplateExpression(parent) && parent.tag === node) return 'call'
  if (ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent)) return 'render'
  if (ts.isJsxClosingElement(parent)) return 'type'
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const operator = parent.operatorToken.kind
    if (operator === ts.SyntaxKind.EqualsToken) return 'write'
    if (operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment) return 'read-write'
  }
  if (ts.isDeleteExpression(parent)) return 'write'
  return isExistenceTest(ts, node, parent) ? 'test' : 'value'
}

function isTransparent(ts: Compiler, node: TypeScript.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
}

/**
 * `x >= 33`, `Number(x) < 10`: only the outcome is of interest. An equality counts where it decides a branch; elsewhere its
 * outcome may be kept (`tablet: deviceType === DeviceType.TABLET`).
 */
function isCompared(ts: Compiler, node: TypeScript.Node): boolean {
  const parent = node.parent
  if (
    ts.isCallExpression(parent) &&
    ts.isIdentifier(parent.expression) &&
    ['Number', 'parseInt', 'parseFloat'].includes(parent.expression.text)
  )
    return isCompared(ts, parent)
  if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isPrefixUnaryExpression(parent)) return isCompared(ts, parent)
  if (ts.isSwitchStatement(parent)) return parent.expression === node
  if (!ts.isBinaryExpression(parent)) return false
  const other = parent.left === node ? parent.right : parent.left
  const constant =
    ts.isLiteralExpression(other) || ts.isPropertyAccessExpression(other) || (ts.isIdentifier(other) && /^[A-Z_0-9]+$/.test(other.text))
  if (!constant) return false
  const operator = parent.operatorToken.kind
  const orders = [
    ts.SyntaxKind.LessThanToken,
    ts.SyntaxKind.LessThanEqualsToken,
    ts.SyntaxKind.GreaterThanToken,
    ts.SyntaxKind.GreaterThanEqualsToken,
  ]
  return orders.includes(operator) || (equalities(ts).includes(operator) && isCondition(ts, parent))
}

function equalities(ts: Compiler): TypeScript.SyntaxKind[] {
  return [
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ]
}

/** `useCallback(fn, [ask])`: a list of dependencies uses nothing. */
function isHookDependency(ts: Compiler, list: TypeScript.Node): boolean {
  const call = list.parent
  if (!ts.isArrayLiteralExpression(list) || !ts.isCallExpression(call) || call.arguments.length < 2 || call.arguments.at(-1) !== list)
    return false
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression
  return ts.isIdentifier(callee) && /^use[A-Z]/.test(callee.text)
}

/** `typeof x`, `if (x)`, `!x`, `x && ...`, `x === undefined`, `x == null`. */
function isExistenceTest(ts: Compiler, node: TypeScript.Node, parent: TypeScript.Node): boolean {
  if (ts.isTypeOfExpression(parent)) return true
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  if (!ts.isBinaryExpression(parent)) return false
  const operator = parent.operatorToken.kind
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return parent.left === node || isCondition(ts, parent)
  if (operator === ts.SyntaxKind.BarBarToken) return isCondition(ts, parent)
  if (operator === ts.SyntaxKind.InstanceOfKeyword) return parent.left === node
  const compares = equalities(ts).includes(operator)
  const other = parent.left === node ? parent.right : parent.left
  return compares && (other.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(other) && other.text === 'undefined'))
}

/** True when a logical expression as a whole is only tested. */
function isCondition(ts: Compiler, node: TypeScript.Node): boolean {
  const parent = node.parent
  if (ts.isParenthesizedExpression(parent)) return isCondition(ts, parent)
  if (
    ts.isBinaryExpression(parent) &&
    [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken].includes(parent.operatorToken.kind)
  )
    return parent.left === node || isCondition(ts, parent)
  return (
    ((ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) ||
    isBooleanCall(ts, parent)
  )
}

/** `Boolean(wx.getLocation)` asks as `!!wx.getLocation` does. */
function isBooleanCall(ts: Compiler, node: TypeScript.Node): boolean {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Boolean'
}

export function isDeclarationName(ts: Compiler, name: TypeScript.Node): boolean {
  const parent = name.parent
  if (ts.isShorthandPropertyAssignment(parent)) return false
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return true
  if (ts.isExportSpecifier(parent) || ts.isImportEqualsDeclaration(parent)) return true
  if (ts.isBindingElement(parent)) return parent.initializer !== name
  if (ts.isJsxAttribute(parent) || ts.isLabeledStatement(parent)) return true
  const named = parent as unknown as { name?: TypeScript.Node }
  return named.name === name && !ts.isPropertyAccessExpression(parent)
}

function isInType(ts: Compiler, name: TypeScript.Node): boolean {
  let node: TypeScript.Node = name
  while (ts.isQualifiedName(node.parent) || ts.isPropertyAccessExpression(node.parent)) {
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name !== node && node.parent.expression !== node) break
    node = node.parent
  }
  const parent = node.parent
  if (ts.isExpressionWithTypeArguments(parent)) {
    const clause = parent.parent
    return ts.isHeritageClause(clause) && (clause.token === ts.SyntaxKind.ImplementsKeyword || ts.isInterfaceDeclaration(clause.parent))
  }
  // `import getModel = info.getModel` is a name for it.
  if (ts.isImportEqualsDeclaration(parent)) return true
  return ts.isTypeNode(parent) || ts.isTypeQueryNode(parent) || ts.isTypeReferenceNode(parent)
}
