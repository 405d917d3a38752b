import type { ts as TypeScript } from 'ts-morph'
import type { JsonNode } from './json.ts'

type Compiler = typeof TypeScript

/** A place whose value only running the file would tell. */
export interface UnreadValue {
  /** Keys that lead to it. */
  path: string[]
  line: number
  column: number
}

interface Reading {
  ts: Compiler
  source: TypeScript.SourceFile
  /** Top-level constants, and those of a function on the way. */
  constants: Map<string, TypeScript.Expression>
  functions: Map<string, TypeScript.FunctionDeclaration>
  path: string[]
  unread: UnreadValue[]
}

/** How many steps a value may be away; ends circles. */
const DEPTH = 30

/**
 * Reads the object that a configuration file exports, as syntax: nothing is executed. Follows constants and functions of
 * the same file, spreads, casts, a wrapping call such as `defineAppConfig(...)` and a function that returns the object;
 * both branches of a condition count.
 * @returns a tree as the JSON reader gives it, and the places that could not be read
 */
export function readObjectLiteral(ts: Compiler, text: string, file: string): { root?: JsonNode; unread: UnreadValue[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const reading: Reading = { ts, source, constants: new Map(), functions: new Map(), path: [], unread: [] }
  for (const statement of source.statements) {
    keepConstants(reading, statement)
    if (ts.isFunctionDeclaration(statement) && statement.name) reading.functions.set(statement.name.text, statement)
  }
  const exported = source.statements.map((statement) => exportedBy(reading, statement)).find((each) => each !== undefined)
  const root = exported && read(reading, exported, DEPTH)
  return { ...(root && { root }), unread: reading.unread }
}

/** The expression that a statement makes the file's default export. */
function exportedBy({ ts, source, functions, constants }: Reading, statement: TypeScript.Statement): TypeScript.Node | undefined {
  if (ts.isExportAssignment(statement)) return statement.expression
  if (ts.isFunctionDeclaration(statement) && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword))
    return statement
  if (ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression)) {
    const { left, right } = statement.expression
    return ['module.exports', 'exports.default', 'module.exports.default'].includes(left.getText(source)) ? right : undefined
  }
  if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause)) return undefined
  const named = statement.exportClause.elements.find(({ name, propertyName }) => name.text === 'default' && propertyName)
  const own = named?.propertyName?.text ?? ''
  return constants.get(own) ?? functions.get(own)
}

function keepConstants({ ts, constants }: Reading, statement: TypeScript.Statement): void {
  if (!ts.isVariableStatement(statement)) return
  for (const { name, initializer } of statement.declarationList.declarations)
    if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer)
}

/** What a function's body gives back. */
function returned(reading: Reading, body: TypeScript.Node | undefined): TypeScript.Node | undefined {
  const { ts } = reading
  if (!body || !ts.isBlock(body)) return body
  for (const statement of body.statements) {
    keepConstants(reading, statement)
    if (ts.isReturnStatement(statement)) return statement.expression
  }
  return undefined
}

function placeOf(source: TypeScript.SourceFile, node: TypeScript.Node): JsonNode['loc'] {
  const at = (offset: number): { line: number; column: number; offset: number } => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset)
    return { line: line + 1, column: character + 1, offset }
  }
  return { start: at(node.getStart(source)), end: at(node.end) }
}

function make(reading: Reading, node: TypeScript.Node, fields: object): JsonNode {
  return { ...fields, loc: placeOf(reading.source, node) } as unknown as JsonNode
}

function unreadable({ source, path, unread }: Reading, node: TypeScript.Node): undefined {
  const { line, column } = placeOf(source, node).start
  unread.push({ path: [...path], line, column })
  return undefined
}

function read(reading: Reading, node: TypeScript.Node, depth: number): JsonNode | undefined {
  const { ts } = reading
  if (depth === 0) return unreadable(reading, node)
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node))
    return read(reading, node.expression, depth - 1)
  if (ts.isStringLiteralLike(node)) return make(reading, node, { type: 'String', value: node.text })
  if (ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
    return make(reading, node, { type: 'String', value: text })
  }
  if (ts.isNumericLiteral(node)) return make(reading, node, { type: 'Number', value: Number(node.text) })
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
    return make(reading, node, { type: 'Boolean', value: node.kind === ts.SyntaxKind.TrueKeyword })
  if (node.kind === ts.SyntaxKind.NullKeyword) return make(reading, node, { type: 'Null' })
  if (ts.isArrayLiteralExpression(node)) return readArray(reading, node, depth)
  if (ts.isObjectLiteralExpression(node))
    return make(reading, node, { type: 'Object', members: node.properties.flatMap((property) => readMember(reading, property, depth)) })
  if (ts.isConditionalExpression(node)) return joined(read(reading, node.whenTrue, depth - 1), read(reading, node.whenFalse, depth - 1))
  if (ts.isBinaryExpression(node)) return readBinary(reading, node, depth)
  if (ts.isIdentifier(node)) return readName(reading, node, depth)
  if (ts.isPropertyAccessExpression(node)) return readProperty(reading, node, depth)
  if (ts.isCallExpression(node)) return readCall(reading, node, depth)
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node)) {
    const result = returned(reading, node.body)
    return result && read(reading, result, depth - 1)
  }
  return unreadable(reading, node)
}

/** Two values that may both be in force: lists and objects are joined, of others the first that is known stands. */
function joined(one: JsonNode | undefined, other: JsonNode | undefined): JsonNode | undefined {
  if (one?.type === 'Array' && other?.type === 'Array') return { ...one, elements: [...one.elements, ...other.elements] }
  if (one?.type === 'Object' && other?.type === 'Object') return { ...one, members: [...one.members, ...other.members] }
  return one ?? other
}

function readArray(reading: Reading, node: TypeScript.ArrayLiteralExpression, depth: number): JsonNode {
  const elements = node.elements.flatMap((element) => {
    if (reading.ts.isSpreadElement(element)) {
      const inner = read(reading, element.expression, depth - 1)
      return inner?.type === 'Array' ? inner.elements : []
    }
    const value = read(reading, element, depth - 1)
    return value ? [{ type: 'Element', value, loc: value.loc }] : []
  })
  return make(reading, node, { type: 'Array', elements })
}

function readMember(reading: Reading, property: TypeScript.ObjectLiteralElementLike, depth: number): object[] {
  const { ts } = reading
  if (ts.isSpreadAssignment(property)) {
    const inner = read(reading, property.expression, depth - 1)
    return inner?.type === 'Object' ? inner.members : []
  }
  const { name } = property
  if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return []
  reading.path.push(name.text)
  const value = ts.isPropertyAssignment(property)
    ? read(reading, property.initializer, depth - 1)
    : ts.isShorthandPropertyAssignment(property)
      ? readName(reading, property.name, depth)
      : undefined
  reading.path.pop()
  const loc = placeOf(reading.source, property)
  // The key is there, whatever its value.
  const known = value ?? make(reading, property, { type: 'Null' })
  return [{ type: 'Member', name: { type: 'String', value: name.text, loc: placeOf(reading.source, name) }, value: known, loc }]
}

function readBinary(reading: Reading, node: TypeScript.BinaryExpression, depth: number): JsonNode | undefined {
  const { SyntaxKind } = reading.ts
  const { kind } = node.operatorToken
  if (kind === SyntaxKind.AmpersandAmpersandToken) return read(reading, node.right, depth - 1)
  if (kind === SyntaxKind.BarBarToken || kind === SyntaxKind.QuestionQuestionToken)
    return joined(read(reading, node.left, depth - 1), read(reading, node.right, depth - 1))
  const left = read(reading, node.left, depth - 1)
  const right = read(reading, node.right, depth - 1)
  if (kind === SyntaxKind.PlusToken && left?.type === 'String' && right?.type === 'String')
    return { ...left, value: left.value + right.value }
  return unreadable(reading, node)
}

function readName(reading: Reading, node: TypeScript.Identifier, depth: number): JsonNode | undefined {
  const target = reading.constants.get(node.text) ?? reading.functions.get(node.text)
  return target ? read(reading, target, depth - 1) : unreadable(reading, node)
}

function readProperty(reading: Reading, node: TypeScript.PropertyAccessExpression, depth: number): JsonNode | undefined {
  const { ts } = reading
  const holder =
    ts.isIdentifier(node.expression) && !reading.constants.has(node.expression.text) ? undefined : read(reading, node.expression, depth - 1)
  const member =
    holder?.type === 'Object' ? holder.members.find(({ name }) => name.type === 'String' && name.value === node.name.text) : undefined
  return member?.value ?? unreadable(reading, node)
}

/** A call that wraps its argument, chooses from a list, or runs a function of the same file. */
function readCall(reading: Reading, node: TypeScript.CallExpression, depth: number): JsonNode | undefined {
  const { ts } = reading
  const { expression, arguments: given } = node
  if (ts.isPropertyAccessExpression(expression)) {
    const holder = expression.expression
    if (expression.name.text === 'filter') return read(reading, holder, depth - 1)
    if (expression.name.text === 'concat' && given[0]) return joined(read(reading, holder, depth - 1), read(reading, given[0], depth - 1))
    if (expression.getText(reading.source) === 'Object.assign')
      return given
        .map((each) => read(reading, each, depth - 1))
        .reduceRight<JsonNode | undefined>((later, earlier) => joined(later, earlier), undefined)
  }
  const own = ts.isIdentifier(expression) ? (reading.functions.get(expression.text) ?? reading.constants.get(expression.text)) : undefined
  const result = own && read(reading, own, depth - 1)
  if (result) return result
  return given[0] ? read(reading, given[0], depth - 1) : unreadable(reading, node)
}
