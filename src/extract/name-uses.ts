import type { ts as TypeScript } from 'ts-morph'
import type { IdleMention, Language } from '../types.ts'
import { adapt } from './adapters/adapt.ts'
import type { LoadedAdapters } from './adapters/adapt.ts'

type Compiler = typeof TypeScript

/** Names to look for in one file. */
export interface WantedNames {
  /** Modules, as the file imports them. */
  modules: string[]
  hosts: string[]
  plugins: string[]
}

/** A place at which code names a module, an address or a native plugin. */
export interface NameUse {
  kind: 'module' | 'address' | 'plugin'
  /** The module or plugin as written, the address without its scheme. */
  name: string
  /** 1-based. */
  line: number
  /** Why it does not run; absent where it does. */
  idle?: Exclude<IdleMention['why'], 'stub'>
}

const SCRIPT_KINDS = { ts: 'TS', tsx: 'TSX', js: 'JS', jsx: 'JSX' } as const

/** Says where a file's code names modules, addresses and native plugins, and whether it runs what it names. */
export function nameUses(ts: Compiler, language: Language, text: string, wanted: WantedNames, adapters: LoadedAdapters): NameUse[] {
  const adapted = adapt(language, text, adapters)
  if (!adapted) return []
  const source = ts.createSourceFile('a', adapted.text, ts.ScriptTarget.Latest, true, ts.ScriptKind[SCRIPT_KINDS[adapted.kind]])
  const modules = new Set(wanted.modules)
  const hosts = new Set(wanted.hosts)
  const plugins = new Set(wanted.plugins)
  const uses: NameUse[] = []
  const add = (kind: NameUse['kind'], name: string, node: TypeScript.Node, idle?: NameUse['idle']): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    uses.push({ kind, name, line, ...(idle && { idle }) })
  }
  // Only TypeScript drops an import that nothing uses, and a Vue template may use what its script imports.
  const dropsUnused = language === 'ts' || language === 'tsx' || language === 'ets'
  const references = dropsUnused ? referencesIn(ts, source) : undefined
  const visit = (node: TypeScript.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const how = moduleNamedBy(ts, node)
      if (how && modules.has(node.text)) add('module', node.text, node, idleReason(ts, how, references))
      else if (isPluginName(ts, node) && plugins.has(node.text)) add('plugin', node.text, node)
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const address = /^(?:\w+:)?\/\/([^?#\s]+)/.exec(node.text)?.[1]
      if (address && hosts.has(address.split(/[/:]/)[0]!) && !isLink(ts, node)) add('address', address, node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const seen = new Set(uses.map(({ name }) => name))
  for (const name of [...modules, ...plugins]) {
    if (seen.has(name)) continue
    const at = commentedOut(adapted.text, name)
    if (at !== undefined)
      uses.push({ kind: modules.has(name) ? 'module' : 'plugin', name, line: lineOf(adapted.text, at), idle: 'comment' })
  }
  return uses
}

/** The import, export or call by which a string names a module. */
function moduleNamedBy(ts: Compiler, node: TypeScript.StringLiteralLike): TypeScript.Node | undefined {
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent)) return parent
  if (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) return parent.parent
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return undefined
  const { expression } = parent
  return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
    ? parent
    : undefined
}

/** What is used of an import: nothing, only types, or something that runs. */
function idleReason(ts: Compiler, how: TypeScript.Node, references: References | undefined): NameUse['idle'] {
  if (ts.isImportTypeNode(how)) return 'types'
  if (ts.isExportDeclaration(how)) {
    const named = how.exportClause && ts.isNamedExports(how.exportClause) ? how.exportClause.elements : undefined
    return how.isTypeOnly || (named && named.length > 0 && named.every(({ isTypeOnly }) => isTypeOnly)) ? 'types' : undefined
  }
  if (!ts.isImportDeclaration(how)) return undefined
  const clause = how.importClause
  if (!clause) return undefined
  if (clause.isTypeOnly) return 'types'
  const bindings = clause.namedBindings
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
  const values = [
    ...(clause.name ? [clause.name.text] : []),
    ...(bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : []),
    ...named.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text),
  ]
  if (values.length === 0) return named.length > 0 ? 'types' : undefined
  if (!references || values.some((name) => references.values.has(name))) return undefined
  if (values.some((name) => references.types.has(name))) return 'types'
  return values.some((name) => references.comments.has(name)) ? 'comment' : 'unreferenced'
}

/** The names that a file refers to, outside its imports. */
interface References {
  values: Set<string>
  types: Set<string>
  /** Names that comments call or whose members they name. */
  comments: Set<string>
}

function referencesIn(ts: Compiler, source: TypeScript.SourceFile): References {
  const found: References = { values: new Set(), types: new Set(), comments: new Set() }
  const visit = (node: TypeScript.Node): void => {
    if (ts.isImportDeclaration(node)) return
    if (ts.isIdentifier(node) && !isMemberName(ts, node))
      (ts.isPartOfTypeNode(node) && !isInjected(ts, node) ? found.types : found.values).add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const [comment] of source.text.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g))
    for (const [, name] of comment.matchAll(/\b([A-Za-z_$][\w$]*)\s*[.(]/g)) found.comments.add(name!)
  return found
}

/** A name that says which member is meant, not which variable. */
function isMemberName(ts: Compiler, node: TypeScript.Identifier): boolean {
  const { parent } = node
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isMethodDeclaration(parent) && parent.name === node) ||
    (ts.isPropertyDeclaration(parent) && parent.name === node) ||
    (ts.isJsxAttribute(parent) && parent.name === node)
  )
}

/** The type of a constructor's parameter is what dependency injection makes an instance of. */
function isInjected(ts: Compiler, node: TypeScript.Identifier): boolean {
  const reference = node.parent
  if (!ts.isTypeReferenceNode(reference) || !ts.isParameter(reference.parent)) return false
  return ts.isConstructorDeclaration(reference.parent.parent)
}

function isPluginName(ts: Compiler, node: TypeScript.StringLiteralLike): boolean {
  const { parent } = node
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false
  const { expression } = parent
  return (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText() === 'requireNativePlugin'
}

/** An address that a person may follow; nothing is sent to it by itself. */
function isLink(ts: Compiler, node: TypeScript.Node): boolean {
  const holder = ts.isTemplateHead(node) ? node.parent.parent : node.parent
  const attribute = ts.isJsxExpression(holder) ? holder.parent : holder
  return ts.isJsxAttribute(attribute) && attribute.name.getText() === 'href'
}

/** Where a name stands in quotes within a comment that holds an import or a call. */
function commentedOut(text: string, name: string): number | undefined {
  for (const comment of text.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)) {
    const inside = ["'", '"', '`'].map((quote) => comment[0].indexOf(quote + name + quote)).find((each) => each >= 0)
    if (inside !== undefined) return comment.index + inside
  }
  return undefined
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
