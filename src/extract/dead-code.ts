import type { ts as TypeScript } from 'ts-morph'
import type { Compiler } from './context.ts'

/** True when a node stands in a branch that never runs: `if (false)`, `false && ...`, the other arm of `true ? ... : ...`. */
export function deadBranch(ts: Compiler, start: TypeScript.Node): boolean {
  for (let node = start; node.parent; node = node.parent) {
    const parent = node.parent
    if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
      const condition = ts.isIfStatement(parent) ? parent.expression : parent.condition
      const whenTrue = ts.isIfStatement(parent) ? parent.thenStatement : parent.whenTrue
      const whenFalse = ts.isIfStatement(parent) ? parent.elseStatement : parent.whenFalse
      const fixed = constant(ts, condition)
      if ((fixed === false && node === whenTrue) || (fixed === true && node === whenFalse)) return true
    }
    if (ts.isBinaryExpression(parent) && parent.right === node) {
      const fixed = constant(ts, parent.left)
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && fixed === false) return true
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken && fixed === true) return true
    }
  }
  return false
}

/** The name of the build flag that limits a node to development builds, if there is one around it. */
export function developmentOnly(ts: Compiler, start: TypeScript.Node): boolean {
  for (let node = start; node.parent; node = node.parent) {
    const parent = node.parent
    if (ts.isIfStatement(parent) && parent.thenStatement === node && isDevelopmentFlag(ts, parent.expression)) return true
    if (ts.isConditionalExpression(parent) && parent.whenTrue === node && isDevelopmentFlag(ts, parent.condition)) return true
    if (ts.isBinaryExpression(parent) && parent.right === node && parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      if (isDevelopmentFlag(ts, parent.left)) return true
  }
  return false
}

function isDevelopmentFlag(ts: Compiler, condition: TypeScript.Expression): boolean {
  return ts.isIdentifier(condition) && condition.text === '__DEV__'
}

function constant(ts: Compiler, condition: TypeScript.Expression): boolean | undefined {
  let node = condition
  while (ts.isParenthesizedExpression(node)) node = node.expression
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (ts.isNumericLiteral(node)) return Number(node.text) !== 0
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const inner = constant(ts, node.operand)
    return inner === undefined ? undefined : !inner
  }
  return undefined
}
