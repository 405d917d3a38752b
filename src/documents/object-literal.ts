import type { ts as TypeScript } from 'ts-morph'
import type { JsonNode } from './json.ts'

type Compiler = typeof TypeScript

/**
 * Reads the object that a configuration file exports, as syntax: nothing is executed. Follows constants of the same
 * file, spreads, casts, a wrapping call such as `defineAppConfig(...)` and a function that returns the object.
 * @returns a tree as the JSON reader gives it, and the places that could not be read
 */
export function readObjectLiteral(ts: Compiler, text: string, file: string): { root?: JsonNode; unread: { line: number }[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const unread: { line: number }[] = []
  const constants = new Map<string, TypeScript.Expression>()
  let exported: TypeScript.Expression | undefined
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer)
    if (ts.isExportAssignment(statement)) exported = statement.expression
    if (ts.isFunctionDeclaration(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
      exported = returned(statement.body)
    if (
      ts.isExpressionStatement(statement) &&
      ts.isBinaryExpression(statement.expression) &&
      statement.expression.left.getText(source) === 'module.exports'
    )
      exported = statement.expression.right
  }

  const root = exported && read(exported, 20)
  return { ...(root && { root }), unread }

  function place(node: TypeScript.Node): {
    start: { line: number; column: number; offset: number }
    end: { line: number; column: number; offset: number }
  } {
    const at = (offset: number): { line: number; column: number; offset: number } => {
      const { line, character } = source.getLineAndCharacterOfPosition(offset)
      return { line: line + 1, column: character + 1, offset }
    }
    return { start: at(node.getStart(source)), end: at(node.end) }
  }

  function returned(body: TypeScript.Node | undefined): TypeScript.Expression | undefined {
    if (!body || !ts.isBlock(body)) return body as TypeScript.Expression | undefined
    for (const statement of body.statements) {
      if (ts.isVariableStatement(statement))
        for (const { name, initializer } of statement.declarationList.declarations)
          if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer)
      if (ts.isReturnStatement(statement)) return statement.expression
    }
    return undefined
  }

  function read(node: TypeScript.Expression, depth: number): JsonNode | undefined {
    const loc = place(node)
    const make = (fields: object): JsonNode => ({ ...fields, loc }) as unknown as JsonNode
    if (depth === 0) return undefined
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
      return read(node.expression, depth - 1)
    if (ts.isStringLiteralLike(node)) return make({ type: 'String', value: node.text })
    if (ts.isNumericLiteral(node)) return make({ type: 'Number', value: Number(node.text) })
    if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
      return make({ type: 'Boolean', value: node.kind === ts.SyntaxKind.TrueKeyword })
    if (ts.isArrayLiteralExpression(node))
      return make({
        type: 'Array',
        elements: node.elements.flatMap((element) => {
          if (ts.isSpreadElement(element)) {
            const inner = read(element.expression, depth - 1)
            return inner?.type === 'Array' ? inner.elements : []
          }
          const value = read(element, depth - 1)
          return value ? [{ type: 'Element', value, loc: value.loc }] : []
        }),
      })
    if (ts.isObjectLiteralExpression(node))
      return make({ type: 'Object', members: node.properties.flatMap((property) => member(property, depth)) })
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      const result = returned(node.body)
      return result && read(result, depth - 1)
    }
    if (ts.isCallExpression(node) && node.arguments[0]) return read(node.arguments[0], depth - 1)
    if (ts.isConditionalExpression(node)) return read(node.whenTrue, depth - 1) ?? read(node.whenFalse, depth - 1)
    if (ts.isIdentifier(node) && constants.has(node.text)) return read(constants.get(node.text)!, depth - 1)
    unread.push({ line: loc.start.line })
    return undefined
  }

  function member(property: TypeScript.ObjectLiteralElementLike, depth: number): object[] {
    if (ts.isSpreadAssignment(property)) {
      const inner = read(property.expression, depth - 1)
      return inner?.type === 'Object' ? inner.members : []
    }
    const { name } = property
    if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return []
    const value = ts.isPropertyAssignment(property)
      ? read(property.initializer, depth - 1)
      : ts.isShorthandPropertyAssignment(property)
        ? read(property.name, depth - 1)
        : undefined
    return value ? [{ type: 'Member', name: { type: 'String', value: name.text, loc: place(name) }, value, loc: place(property) }] : []
  }
}
