import type { ts as TypeScript } from 'ts-morph'
import type { Compiler, Context } from './context.ts'

/**
 * True when a node never runs: in a branch that a constant decides (`if (false)`, `DEBUG && ...` of `const DEBUG = false`), or
 * after a `return` of the same block.
 */
export function isDead(context: Context, start: TypeScript.Node): boolean {
  const { ts } = context
  for (let node = start; node.parent; node = node.parent) {
    const parent = node.parent
    if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
      const condition = ts.isIfStatement(parent) ? parent.expression : parent.condition
      const whenTrue = ts.isIfStatement(parent) ? parent.thenStatement : parent.whenTrue
      const whenFalse = ts.isIfStatement(parent) ? parent.elseStatement : parent.whenFalse
      if (node === whenTrue && constant(context, condition) === false) return true
      if (node === whenFalse && constant(context, condition) === true) return true
    }
    if (ts.isWhileStatement(parent) && node === parent.statement && constant(context, parent.expression) === false) return true
    if (ts.isBinaryExpression(parent) && parent.right === node) {
      const operator = parent.operatorToken.kind
      if (operator === ts.SyntaxKind.AmpersandAmpersandToken && constant(context, parent.left) === false) return true
      if (operator === ts.SyntaxKind.BarBarToken && constant(context, parent.left) === true) return true
    }
    if (ts.isBlock(parent) && isAfterEnd(ts, node as TypeScript.Statement, parent)) return true
  }
  return false
}

/** True for a statement behind a `return` or `throw` that conditional compilation does not take away on some platform. */
function isAfterEnd(ts: Compiler, statement: TypeScript.Statement, block: TypeScript.Block): boolean {
  if (ts.isFunctionDeclaration(statement)) return false
  const source = block.getSourceFile()
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: unknown[] }
  if (parseDiagnostics.length > 0) return false
  for (const before of block.statements) {
    if (before === statement) return false
    if (ts.isReturnStatement(before) || ts.isThrowStatement(before))
      return !/#(?:endif|else|ifn?def)\b/.test(source.text.slice(before.end, statement.getStart(source)))
  }
  return false
}

/** True when the code around a node limits it to development builds. */
export function isDevelopmentOnly(ts: Compiler, start: TypeScript.Node): boolean {
  for (let node = start; node.parent; node = node.parent) {
    const parent = node.parent
    if (ts.isIfStatement(parent) && parent.thenStatement === node && isDevelopmentFlag(ts, parent.expression)) return true
    if (ts.isConditionalExpression(parent) && parent.whenTrue === node && isDevelopmentFlag(ts, parent.condition)) return true
    if (ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      if (isDevelopmentFlag(ts, parent.left)) return true
  }
  return false
}

const DEVELOPMENT =
  /^(?:__DEV__|import\.meta\.env\.DEV|process\.env\.NODE_ENV(?:={2,3}(['"])development\1|!={1,2}(['"])production\2)|import\.meta\.env\.MODE={2,3}(['"])development\3)$/

/** A flag that bundlers set by the kind of build, alone or with further conditions. */
function isDevelopmentFlag(ts: Compiler, condition: TypeScript.Expression): boolean {
  if (ts.isParenthesizedExpression(condition)) return isDevelopmentFlag(ts, condition.expression)
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return isDevelopmentFlag(ts, condition.left) || isDevelopmentFlag(ts, condition.right)
  return DEVELOPMENT.test(condition.getText().replaceAll(/\s+/g, ''))
}

/** What a condition always is, if it says so itself or by a constant that holds `true` or `false`. */
function constant(context: Context, condition: TypeScript.Expression): boolean | undefined {
  const { ts } = context
  let node = condition
  while (ts.isParenthesizedExpression(node)) node = node.expression
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (ts.isNumericLiteral(node)) return Number(node.text) !== 0
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const inner = constant(context, node.operand)
    return inner === undefined ? undefined : !inner
  }
  if (ts.isBinaryExpression(node)) {
    const sides = (): (boolean | undefined)[] => [
      constant(context, (node as TypeScript.BinaryExpression).left),
      constant(context, (node as TypeScript.BinaryExpression).right),
    ]
    if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && sides().includes(false)) return false
    if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken && sides().includes(true)) return true
  }
  return ts.isIdentifier(node) ? constantOf(context, node) : undefined
}

/** The value of a `const` that is declared once, as `true` or `false`. */
function constantOf({ ts, checker }: Context, name: TypeScript.Identifier): boolean | undefined {
  const [declaration, ...others] = checker.getSymbolAtLocation(name)?.declarations ?? []
  if (!declaration || others.length > 0 || !ts.isVariableDeclaration(declaration)) return undefined
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return undefined
  const kind = declaration.initializer?.kind
  return kind === ts.SyntaxKind.TrueKeyword ? true : kind === ts.SyntaxKind.FalseKeyword ? false : undefined
}
