import type { ts as TypeScript } from 'ts-morph'
import type { Compiler, Context } from './context.ts'
import { skipCasts } from './types-of.ts'

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
    if (ts.isForStatement(parent) && node === parent.statement && parent.condition && constant(context, parent.condition) === false)
      return true
    if (ts.isBinaryExpression(parent) && parent.right === node) {
      const operator = parent.operatorToken.kind
      if (operator === ts.SyntaxKind.AmpersandAmpersandToken && constant(context, parent.left) === false) return true
      if (operator === ts.SyntaxKind.BarBarToken && constant(context, parent.left) === true) return true
    }
    if (ts.isBlock(parent) && isAfterEnd(context, node as TypeScript.Statement, parent)) return true
  }
  return false
}

/**
 * True for a statement behind a `return`, `throw`, `break` or `continue` that conditional compilation does not take away on some
 * platform.
 */
function isAfterEnd(context: Context, statement: TypeScript.Statement, block: TypeScript.Block): boolean {
  const { ts } = context
  if (ts.isFunctionDeclaration(statement)) return false
  const source = block.getSourceFile()
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: unknown[] }
  if (parseDiagnostics.length > 0) return false
  for (const before of block.statements) {
    if (before === statement) return false
    if (ends(context, before)) return !/#(?:endif|else|ifn?def)\b/.test(source.text.slice(before.end, statement.getStart(source)))
  }
  return false
}

/** True for a statement behind which nothing of its block runs, also where a constant decides that it does: `if (!ENABLED) return`. */
function ends(context: Context, statement: TypeScript.Statement): boolean {
  const { ts } = context
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement) || ts.isBreakOrContinueStatement(statement)) return true
  if (!ts.isIfStatement(statement)) return false
  const { thenStatement } = statement
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement
  return last !== undefined && ends(context, last) && constant(context, statement.expression) === true
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
  const node = skipCasts(context, condition)
  if (node.kind === ts.SyntaxKind.FalseKeyword || node.kind === ts.SyntaxKind.NullKeyword) return false
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (ts.isNumericLiteral(node)) return Number(node.text) !== 0
  if (ts.isStringLiteralLike(node)) return node.text !== ''
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const inner = constant(context, node.operand)
    return inner === undefined ? undefined : !inner
  }
  if (ts.isBinaryExpression(node)) {
    const sides = [constant(context, node.left), constant(context, node.right)]
    if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && sides.includes(false)) return false
    if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken && sides.includes(true)) return true
    if (isLogical(ts, node) && sides[0] !== undefined && sides[0] === sides[1]) return sides[0]
    if (node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken && isBoolean(ts, node.right))
      return sides[0] === undefined ? undefined : sides[0] === sides[1]
  }
  if (ts.isIdentifier(node) && node.text === 'undefined') return false
  return ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? constantOf(context, node) : undefined
}

function isLogical(ts: Compiler, { operatorToken }: TypeScript.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken || operatorToken.kind === ts.SyntaxKind.BarBarToken
}

function isBoolean(ts: Compiler, node: TypeScript.Expression): boolean {
  return node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword
}

/** The value of a `const`, or of a property of an object `as const`, that is declared once, as `true` or `false`. */
function constantOf(context: Context, name: TypeScript.Identifier | TypeScript.PropertyAccessExpression): boolean | undefined {
  const { ts, checker } = context
  let symbol = checker.getSymbolAtLocation(ts.isIdentifier(name) ? name : name.name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const [declaration, ...others] = symbol?.declarations ?? []
  if (!declaration || others.length > 0 || !isFixed(ts, declaration) || !declaration.initializer) return undefined
  const value = skipCasts(context, declaration.initializer)
  return isBoolean(ts, value) ? value.kind === ts.SyntaxKind.TrueKeyword : undefined
}

/** True for what can be given no other value: a `const` and a property of `{ ... } as const`. */
function isFixed(
  ts: Compiler,
  declaration: TypeScript.Node,
): declaration is TypeScript.VariableDeclaration | TypeScript.PropertyAssignment {
  if (ts.isVariableDeclaration(declaration)) return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  return ts.isPropertyAssignment(declaration) && isAsConst(ts, declaration.parent.parent)
}

function isAsConst(ts: Compiler, node: TypeScript.Node): boolean {
  return ts.isAsExpression(node) && ts.isConstTypeReference(node.type)
}
