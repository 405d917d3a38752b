import type { ts as TypeScript } from 'ts-morph'
import type { PackIndex, PackMember, Tags } from '../rule-types.ts'
import { tagsOf } from './doc-comments.ts'
import { readElements } from './elements.ts'
import { parseTags, saysSomething } from './tags.ts'

type Compiler = typeof TypeScript

/**
 * Indexes one pack: what it declares, and every tagged member with the identifiers that code must contain to use it.
 * @param file the pack's name for messages and for the index
 * @param platform the folder it lies in
 */
export function indexPack(ts: Compiler, file: string, platform: string, text: string): PackIndex {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const index: PackIndex = {
    file,
    platform,
    modules: [],
    globals: [],
    declares: [],
    mentions: [],
    imports: [],
    reexports: [],
    globalTypes: [],
    interfaceMentions: {},
    ways: [],
    members: [],
    elements: [],
  }
  const fileTags = firstComment(ts, text)
  for (const statement of source.statements) indexTopLevel(ts, statement, index)
  const anonymous = namesWithoutHold(ts, source)
  const mentions = new Set<string>()

  const noteMention = (node: TypeMention): void => {
    const [first, last] = mentionedNames(ts, node)
    mentions.add(first)
    const way = wayTo(ts, node, anonymous)
    // `NativeModules.Own` holds the thing as `sdk.client` does, by whatever name: a way of two names that are the same.
    const [only] = isInIndex(ts, node) && way.names.length === 1 ? way.names : []
    index.ways.push({ type: last, ...way, ...(only && { names: [only, only] }) })
  }
  const visit = (node: TypeScript.Node, inherited: string | undefined): void => {
    const tags = tagsOf(ts, text, node)
    const sourceHere = tags?.source ?? inherited
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'TemplateElements') {
      index.elements.push(...readElements(ts, text, node, sourceHere))
      return
    }
    if (saysSomething(tags) && isMember(ts, node)) {
      index.members.push(memberOf(ts, source, node, { ...tags, ...(sourceHere && { source: sourceHere }) }, anonymous))
    }
    // Whoever imports a default export has the class by a name of their own.
    if (ts.isClassDeclaration(node) && node.name && anonymous.has(node.name.text)) index.ways.push({ type: node.name.text, names: [] })
    if (ts.isTypeReferenceNode(node) || ts.isTypeQueryNode(node) || ts.isExpressionWithTypeArguments(node)) noteMention(node)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      index.imports.push(node.argument.literal.text)
    ts.forEachChild(node, (child) => visit(child, sourceHere))
  }
  for (const statement of source.statements) visit(statement, fileTags?.source)

  index.mentions = [...mentions].filter((name) => name && !index.declares.includes(name))
  index.imports = [...new Set(index.imports)].filter((name) => !index.modules.includes(name))
  return index
}

/** The first comment of the file gives the file's source, unless it belongs to a declaration that has its own. */
function firstComment(ts: Compiler, text: string): Tags | undefined {
  const range = (ts.getLeadingCommentRanges(text, 0) ?? [])[0]
  return range && parseTags(text.slice(range.pos, range.end).replace(/^\/\/\s*/gm, ' '))
}

function indexTopLevel(ts: Compiler, statement: TypeScript.Statement, index: PackIndex): void {
  if (ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)) {
    index.modules.push(statement.name.text)
    collectReexports(ts, statement, statement.name.text, index)
    return
  }
  if (ts.isVariableStatement(statement)) {
    for (const declaration of statement.declarationList.declarations) {
      if (!ts.isIdentifier(declaration.name)) continue
      index.globals.push(declaration.name.text)
      index.declares.push(declaration.name.text)
      if (declaration.type) index.globalTypes.push({ global: declaration.name.text, types: typeNames(ts, declaration.type) })
    }
    return
  }
  const name = (statement as unknown as { name?: TypeScript.Identifier }).name?.text
  if (!name) return
  index.declares.push(name)
  const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isModuleDeclaration(statement)
  if (isValue) index.globals.push(name)
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    index.interfaceMentions[name] = [...new Set([...(index.interfaceMentions[name] ?? []), ...typeNames(ts, statement)])]
}

/** `export { default as x } from 'm'`, `export * from 'm'` and `import`s inside a declared module. */
function collectReexports(ts: Compiler, module: TypeScript.ModuleDeclaration, name: string, index: PackIndex): void {
  if (!module.body || !ts.isModuleBlock(module.body)) return
  for (const statement of module.body.statements) {
    if (!ts.isExportDeclaration(statement) && !ts.isImportDeclaration(statement)) continue
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const from = statement.moduleSpecifier.text
    index.imports.push(from)
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined
    if (clause && ts.isNamedExports(clause))
      for (const element of clause.elements)
        index.reexports.push({ module: name, from, ...(element.name.text !== 'default' && { as: element.name.text }) })
    else if (clause && ts.isNamespaceExport(clause)) index.reexports.push({ module: name, from, as: clause.name.text })
    else index.reexports.push({ module: name, from })
  }
}

/** Every type name below a node. */
function typeNames(ts: Compiler, node: TypeScript.Node): string[] {
  const names = new Set<string>()
  const visit = (child: TypeScript.Node): void => {
    if (ts.isTypeReferenceNode(child) || ts.isTypeQueryNode(child) || ts.isExpressionWithTypeArguments(child))
      names.add(mentionedNames(ts, child)[0])
    ts.forEachChild(child, visit)
  }
  visit(node)
  return [...names]
}

type TypeMention = TypeScript.TypeReferenceNode | TypeScript.TypeQueryNode | TypeScript.ExpressionWithTypeArguments

/** The first and the last name of a mention: `android` and `SensorManager` of `android.hardware.SensorManager`. */
function mentionedNames(ts: Compiler, node: TypeMention): [string, string] {
  let name: TypeScript.Node = ts.isTypeReferenceNode(node) ? node.typeName : ts.isTypeQueryNode(node) ? node.exprName : node.expression
  const last = ts.isQualifiedName(name) ? name.right : ts.isPropertyAccessExpression(name) ? name.name : name
  while (ts.isQualifiedName(name) || ts.isPropertyAccessExpression(name)) name = ts.isQualifiedName(name) ? name.left : name.expression
  return [ts.isIdentifier(name) ? name.text : '', ts.isIdentifier(last) ? last.text : '']
}

/** Names that an importer may replace by its own: default exports, `export =` and renamed exports. */
function namesWithoutHold(ts: Compiler, source: TypeScript.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: TypeScript.Node): void => {
    if (ts.isExportAssignment(node) && ts.isIdentifier(node.expression)) names.add(node.expression.text)
    if (ts.isExportSpecifier(node) && node.propertyName) names.add(node.propertyName.text)
    if ((ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name && isDefault(ts, node)) names.add(node.name.text)
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node) || ts.isExportDeclaration(node) || ts.isNamedExports(node))
      ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  return names
}

function isDefault(ts: Compiler, node: TypeScript.ClassDeclaration | TypeScript.FunctionDeclaration): boolean {
  return (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
}

function isMember(ts: Compiler, node: TypeScript.Node): boolean {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessor(node) ||
    ts.isSetAccessor(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isConstructSignatureDeclaration(node) ||
    ts.isCallSignatureDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableStatement(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumMember(node)
  )
}

/** Builds the index entry of a tagged declaration by climbing to its module or global. */
/** The texts that a function's first parameter allows, where it allows no other value. */
function literalsOf(ts: Compiler, node: TypeScript.Node): Pick<PackMember, 'literals'> {
  const type = ts.isFunctionLike(node) ? node.parameters[0]?.type : undefined
  const parts = type && ts.isUnionTypeNode(type) ? [...type.types] : type ? [type] : []
  const literals = parts.flatMap((part) => (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : []))
  return parts.length > 0 && literals.length === parts.length ? { literals } : {}
}

function memberOf(ts: Compiler, source: TypeScript.SourceFile, node: TypeScript.Node, tags: Tags, anonymous: Set<string>): PackMember {
  const own = ownName(ts, node)
  const path: string[] = own ? [own] : []
  let module = ''
  for (let parent = node.parent; parent && !ts.isSourceFile(parent); parent = parent.parent) {
    const name = containerName(ts, parent)
    if (name === undefined) continue
    if (ts.isModuleDeclaration(parent) && ts.isStringLiteral(parent.name)) {
      module = parent.name.text
      break
    }
    path.unshift(name)
  }
  if (module === '') module = path[0] ?? ''
  const outermost = ts.isConstructorDeclaration(node) ? node.parent.parent : node.parent
  const hidden = own === '' || (anonymous.has(own) && outermost && ts.isModuleBlock(outermost))
  const { names, container } = wayTo(ts, node, anonymous)
  return {
    module,
    member: path.join('.') || 'default',
    name: hidden ? '' : own,
    needs: names.filter((name) => name !== own),
    ...(container && { container }),
    ...literalsOf(ts, node),
    tags,
    line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
  }
}

/**
 * The names that code must write to reach a declaration or a mention of a type: those of the members and constants
 * around it, up to its module or to the interface, class or type alias (`container`) whose value must be had first.
 */
function wayTo(ts: Compiler, start: TypeScript.Node, anonymous: Set<string>): { names: string[]; container?: string } {
  const names: string[] = []
  let below: TypeScript.Node = start
  for (let node = start; node && !ts.isSourceFile(node); below = node, node = node.parent) {
    if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) break
    const constructs = ts.isConstructorDeclaration(below) || ts.isConstructSignatureDeclaration(below)
    const opaque =
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      (ts.isClassDeclaration(node) && !isStatic(ts, below) && !constructs)
    if (opaque && node !== start) return { names, container: (node as { name?: TypeScript.Identifier }).name?.text ?? '' }
    const name = namedPart(ts, node)
    // Whoever imports may rename an export, but not a property.
    const isKept = ts.isPropertySignature(node) || ts.isMethodSignature(node)
    if (name && (isKept || !anonymous.has(name)) && !names.includes(name)) names.push(name)
  }
  return { names }
}

/** True for a mention in an index signature: `{ [name: string]: Type }`. */
function isInIndex(ts: Compiler, mention: TypeScript.Node): boolean {
  let node = mention.parent
  while (ts.isTypeNode(node) && !ts.isTypeLiteralNode(node)) node = node.parent
  return ts.isIndexSignatureDeclaration(node)
}

/** The name that code writes for a part of a path; parameters and types have none. */
function namedPart(ts: Compiler, node: TypeScript.Node): string | undefined {
  if (ts.isVariableStatement(node)) return ownName(ts, node)
  const named =
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isModuleDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node)
  if (!named || !node.name) return undefined
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : undefined
}

function isStatic(ts: Compiler, node: TypeScript.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword)
}

function ownName(ts: Compiler, node: TypeScript.Node): string {
  if (ts.isVariableStatement(node)) {
    const name = node.declarationList.declarations[0]?.name
    return name && ts.isIdentifier(name) ? name.text : ''
  }
  if (ts.isConstructorDeclaration(node) || ts.isConstructSignatureDeclaration(node)) {
    for (let parent: TypeScript.Node = node.parent; parent; parent = parent.parent) {
      const name = containerName(ts, parent)
      if (name) return name
    }
  }
  const name = (node as unknown as { name?: TypeScript.Node }).name
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''
}

function containerName(ts: Compiler, node: TypeScript.Node): string | undefined {
  if (
    ts.isModuleDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node)
  ) {
    const name = node.name
    return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined
  }
  return undefined
}
