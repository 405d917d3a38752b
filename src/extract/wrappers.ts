import type { ts as TypeScript } from 'ts-morph'
import type { Context } from './context.ts'
import { givenTo, handedProperty } from './parameters.ts'
import type { Given } from './parameters.ts'
import { memberEvidence } from './named-members.ts'
import type { MemberParameter } from './named-members.ts'
import { askedIn, fromLiterals, permissionLiterals } from './permissions.ts'
import { callAround } from './references.ts'
import { sentAt } from './requests.ts'
import type { AddressParameter } from './requests.ts'
import { referenceOf } from './usage.ts'
import type { RawEvidence } from './raw-evidence.ts'
import type { PermissionParameter } from './walk.ts'

/** A parameter through which the callers of a wrapper choose what it does. */
export type ChoosingParameter = PermissionParameter | MemberParameter | AddressParameter

export interface CallerEvidence {
  /** Evidence at call sites that fix the permission or the member, by file. */
  evidence: Map<string, RawEvidence[]>
  /** Parameters of wrappers round the wrappers. */
  parameters: ChoosingParameter[]
  /** Calls of members whose name a caller fixes. */
  fixed: Set<TypeScript.Node>
  /** Files that may call a wrapper and are not in the program yet. */
  missingFiles: string[]
}

/**
 * Follows what callers choose to the calls that fix it: `ask('android.permission.CAMERA')` of a function
 * `ask(name) { return PermissionsAndroid.request(name) }`, `run('getLocation')` of `run(name) { return wx[name]() }`.
 * @param callers files that name a function, or, for a default export, that import its file
 */
export function callerEvidence(
  context: Context,
  parameters: ChoosingParameter[],
  callers: (name: string | undefined, declaredIn: TypeScript.SourceFile) => string[],
): CallerEvidence {
  const { ts } = context
  const result: CallerEvidence = { evidence: new Map(), parameters: [], fixed: new Set(), missingFiles: [] }
  const inProgram = new Map([...context.program.sources].map(([file, source]) => [source, file]))
  for (const each of distinct(parameters)) {
    const owner = each.parameter.parent
    const declaredIn = each.parameter.getSourceFile()
    const name = functionName(ts, owner)
    const isDefault = isDefaultExport(ts, owner, name)
    if (!name && !isDefault) continue
    const files = new Set([...(name ? callers(name, declaredIn) : []), ...(isDefault ? callers(undefined, declaredIn) : [])])
    // Files that may name a collector are there already.
    if (!('category' in each)) for (const file of files) if (!context.program.sources.has(file)) result.missingFiles.push(file)
    if (result.missingFiles.length > 0) continue
    for (const file of new Set([...files, inProgram.get(declaredIn) ?? ''])) {
      const source = context.program.sources.get(file)
      if (!source) continue
      const names = namesHere(ts, source, new Set([...(name ? [name] : []), ...(isDefault ? defaultImports(ts, source) : [])]))
      collectUses(context, source, file, names, each, result)
    }
  }
  return result
}

/** Each way once; of a wrapper that checks and then asks, that it asks. */
function distinct(parameters: ChoosingParameter[]): ChoosingParameter[] {
  const ways = new Map<string, ChoosingParameter>()
  for (const each of parameters) {
    const what = 'owner' in each ? each.owner : 'category' in each ? each.category : ''
    const key = `${each.parameter.getSourceFile().fileName} ${each.parameter.pos} ${each.path.join('.')} ${what} ${each.made?.as ?? ''}`
    if (!ways.has(key) || ('kind' in each && each.kind === 'request')) ways.set(key, each)
  }
  return [...ways.values()]
}

/** What a wrapper round it makes of its own parameter is told of that one. */
function withoutMaking(choosing: ChoosingParameter): ChoosingParameter {
  const { made: _, ...rest } = choosing
  return rest as ChoosingParameter
}

/** Finds the uses of a wrapper in one file, and what each fixes. */
function collectUses(
  context: Context,
  source: TypeScript.SourceFile,
  file: string,
  names: Set<string>,
  choosing: ChoosingParameter,
  result: CallerEvidence,
): void {
  const { ts, checker } = context
  const { parameter, path, made } = choosing
  const owner = parameter.parent
  const place = { index: owner.parameters.indexOf(parameter), isRest: parameter.dotDotDotToken !== undefined, path, ...(made && { made }) }
  const isInner = isGivenBack(ts, owner)
  const list = result.evidence.get(file) ?? []
  const visit = (node: TypeScript.Node): void => {
    ts.forEachChild(node, visit)
    if (isInner) {
      if (ts.isCallExpression(node) && checker.getResolvedSignature(node)?.declaration === owner)
        use(node.expression, { arguments: node.arguments })
    } else if (ts.isIdentifier(node) && names.has(node.text) && !isDeclared(ts, node) && standsFor(context, node, owner)) {
      const given = givenTo(context, referenceOf(ts, node))
      const property = given || place.index !== 0 ? undefined : handedProperty(ts, node, path)
      if (given) use(node, given)
      if (property) use(node, { arguments: [property] }, { ...place, path: path.slice(1) })
    }
  }
  const use = (called: TypeScript.Node, given: Given, at = place): void => {
    if ('category' in choosing) {
      if (!('arguments' in given)) return
      const sent = sentAt(context, given.arguments, at)
      for (const next of sent.parameters) if (next.parameter !== parameter) result.parameters.push({ ...choosing, ...next })
      if (sent.toCollector)
        list.push({ ...evidenceAt(called), kind: 'collect', module: choosing.module, category: choosing.category, needs: [] })
      return
    }
    const asked =
      'elements' in given
        ? fromLiterals(context, permissionLiterals(context, given.elements), made)
        : askedIn(context, 'arguments' in given ? given.arguments : given.beside, at, 'beside' in given)
    for (const next of asked.parameters) if (next.parameter !== parameter) result.parameters.push({ ...withoutMaking(choosing), ...next })
    if ('owner' in choosing) {
      if (asked.permissions.length > 0) result.fixed.add(choosing.access)
      for (const { name } of asked.permissions) list.push(...memberEvidence(context, choosing.owner, name, called))
      return
    }
    const { kind, module } = choosing
    for (const { name: permission, known } of asked.permissions)
      if (known)
        list.push({
          ...evidenceAt(called),
          kind,
          module,
          permission,
          needs: [permission],
          ...(known.category && { category: known.category }),
        })
  }
  /** What evidence at a call of the wrapper has in any case. */
  const evidenceAt = (called: TypeScript.Node): Pick<RawEvidence, 'api' | 'picker' | 'os' | 'node' | 'confidence' | 'start' | 'end'> => ({
    api: referenceOf(ts, called).getText(source).replace(/\s+/g, '').slice(-60),
    picker: false,
    os: [],
    node: called,
    confidence: 'certain',
    start: called.getStart(source),
    end: called.end,
  })
  visit(source)
  if (list.length > 0) result.evidence.set(file, list)
}

/** True for a function that another one gives back: `askFor = (title) => (name) => ...`. */
function isGivenBack(ts: Context['ts'], owner: TypeScript.SignatureDeclaration): boolean {
  let holder: TypeScript.Node = owner.parent
  while (ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) holder = holder.parent
  return ts.isReturnStatement(holder) || ts.isArrowFunction(holder)
}

function isDeclared(ts: Context['ts'], name: TypeScript.Identifier): boolean {
  const { parent } = name
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent)) return true
  return (parent as unknown as { name?: TypeScript.Node }).name === name && !ts.isPropertyAccessExpression(parent)
}

/** The names that a wrapper has in a file: its own, and those that imports, destructuring and variables give it there. */
function namesHere(ts: Context['ts'], source: TypeScript.SourceFile, names: Set<string>): Set<string> {
  const all = new Set(names)
  const visit = (node: TypeScript.Node): void => {
    if ((ts.isImportSpecifier(node) || ts.isBindingElement(node)) && node.propertyName && ts.isIdentifier(node.name)) {
      if (ts.isIdentifier(node.propertyName) && all.has(node.propertyName.text)) all.add(node.name.text)
    } else if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const value = ts.isPropertyAccessExpression(node.initializer) ? node.initializer.name : node.initializer
      if (ts.isIdentifier(value) && all.has(value.text)) all.add(node.name.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return all
}

/** What a file as a whole gives: `export default ask`, `module.exports = ask`. */
function isDefaultExport(ts: Context['ts'], owner: TypeScript.SignatureDeclaration, name: string | undefined): boolean {
  if (ts.isFunctionDeclaration(owner) && owner.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) return true
  return owner.getSourceFile().statements.some((statement) => {
    const given = givenByFile(ts, statement)
    return given !== undefined && (given === owner || (ts.isIdentifier(given) && given.text === name))
  })
}

function givenByFile(ts: Context['ts'], statement: TypeScript.Statement): TypeScript.Expression | undefined {
  if (ts.isExportAssignment(statement)) return statement.expression
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined
  const { left, right, operatorToken } = statement.expression
  const isExported =
    ts.isPropertyAccessExpression(left) &&
    ts.isIdentifier(left.expression) &&
    left.expression.text === 'module' &&
    left.name.text === 'exports'
  return isExported && operatorToken.kind === ts.SyntaxKind.EqualsToken ? right : undefined
}

/** The names under which a file takes others as a whole: by a default import, by `const ask = require('./ask')`. */
function defaultImports(ts: Context['ts'], source: TypeScript.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) return statement.importClause?.name ? [statement.importClause.name.text] : []
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const isRequired = initializer && ts.isCallExpression(initializer) && ts.isIdentifier(initializer.expression)
      return isRequired && initializer.expression.text === 'require' && ts.isIdentifier(name) ? [name.text] : []
    })
  })
}

/** The name by which a function is reached: its own, its property's, its variable's, or that of the function that gives it back. */
function functionName(ts: Context['ts'], owner: TypeScript.SignatureDeclaration): string | undefined {
  const own = owner.name
  if (own && (ts.isIdentifier(own) || ts.isStringLiteral(own))) return own.text
  let holder: TypeScript.Node = owner.parent
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) holder = holder.parent
  if (ts.isReturnStatement(holder)) while (holder.parent && !ts.isFunctionLike(holder)) holder = holder.parent
  if (ts.isFunctionLike(holder)) return functionName(ts, holder)
  const named = holder as unknown as { name?: TypeScript.Node }
  if (named.name && (ts.isIdentifier(named.name) || ts.isPrivateIdentifier(named.name))) return named.name.text
  // `exports.ask = (name) => ...`, `Asker.prototype.ask = function (name) ...`
  const left = ts.isBinaryExpression(holder) ? holder.left : undefined
  return left && ts.isPropertyAccessExpression(left) ? left.name.text : left && ts.isIdentifier(left) ? left.text : undefined
}

/** True when the checker finds the wrapper behind a name, or cannot tell (an untyped receiver with the same method name). */
function standsFor(context: Context, name: TypeScript.Identifier, owner: TypeScript.SignatureDeclaration): boolean {
  const { ts, checker } = context
  let symbol = checker.getSymbolAtLocation(name)
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol)
  const declarations = symbol?.declarations ?? []
  const call = callAround(ts, name)
  if (call && checker.getResolvedSignature(call)?.declaration === owner) return true
  if (declarations.length === 0) return call !== undefined && ts.isPropertyAccessExpression(name.parent)
  return declarations.some((declaration) => declaration === owner || declaration === owner.parent || containsFunction(declaration, owner))
}

/** `const ask = useCallback((name) => ...)`: the declaration holds the function. */
function containsFunction(declaration: TypeScript.Node, owner: TypeScript.Node): boolean {
  const initializer = (declaration as unknown as { initializer?: TypeScript.Node }).initializer
  return initializer !== undefined && owner.pos >= initializer.pos && owner.end <= initializer.end
}
