import type { ts as TypeScript } from 'ts-morph'
import { lineStarts, positionAt } from '../positions/lines.ts'
import type { Position, Problem } from '../types.ts'
import { LIBRARY_FOLDER } from './folders.ts'
import type { RuleFile } from './compile.ts'
import { tagsOf } from './doc-comments.ts'
import { unknownWord } from './rule-problem.ts'
import { KNOWN_TAGS, parseTags, saysSomething, splitTags } from './tags.ts'

type Compiler = typeof TypeScript

/** Ids that may be referred to; absent where a table that names them could not be read. */
export interface KnownIds {
  categories?: Set<string>
  sdks?: Set<string>
}

const NEEDS_CATEGORY = new Set(['collects', 'picks', 'writes', 'renders', 'assigns'])
const MAY_HAVE_CATEGORY = new Set([...NEEDS_CATEGORY, 'requests', 'checks'])

/** Says what is wrong with one pack by itself: its syntax, its tags, and statements without a source. */
export function validatePack(ts: Compiler, { file, text }: RuleFile, known: KnownIds): Problem[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const starts = lineStarts(text)
  const at = (offset: number): Position => ({ file, ...positionAt(starts, offset) })
  const syntax = parseDiagnostics(source)
  if (syntax.length > 0)
    return syntax.map(({ start, messageText }) => {
      const reason = ts.flattenDiagnosticMessageText(messageText, ' ')
      return { code: 'rules-syntax', ...at(start), message: { en: `syntax error: ${reason}`, zh: `语法错误：${reason}` } }
    })
  if (file.startsWith(LIBRARY_FOLDER)) return []
  const comments = docComments(ts, text)
  return [
    ...(ts.isExternalModule(source) ? [topLevelExport(ts, source, at)] : []),
    ...comments.flatMap(({ offset, comment }) => validateTags(comment, (within) => at(offset + within), known)),
    ...withoutSource(ts, source, text, at),
  ]
}

/** The compiler keeps them on the file, outside its public types. */
function parseDiagnostics(source: TypeScript.SourceFile): TypeScript.DiagnosticWithLocation[] {
  return (source as unknown as { parseDiagnostics: TypeScript.DiagnosticWithLocation[] }).parseDiagnostics
}

/** Every doc comment with its offset, and the comment at the file's top, whatever its kind. */
function docComments(ts: Compiler, text: string): { offset: number; comment: string }[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text)
  const found: { offset: number; comment: string }[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const isComment = token === ts.SyntaxKind.MultiLineCommentTrivia || token === ts.SyntaxKind.SingleLineCommentTrivia
    const comment = scanner.getTokenText()
    const offset = scanner.getTokenStart()
    if (isComment && (comment.startsWith('/**') || text.slice(0, offset).trim() === '')) found.push({ offset, comment })
  }
  return found
}

function validateTags(comment: string, at: (offset: number) => Position, known: KnownIds): Problem[] {
  return splitTags(comment).flatMap(({ name, text, offset }): Problem[] => {
    if (!KNOWN_TAGS.includes(name))
      return [unknownWord(at(offset), `@${name}`, { code: 'rules-unknown-tag', what: { en: 'tag', zh: '标签' }, known: TAG_WORDS })]
    const word = text.split(/[\s,]/)[0]!
    const place = (): Position => at(comment.indexOf(word, offset + name.length + 1))
    if (word === '' && NEEDS_CATEGORY.has(name)) return [emptyTag(at(offset), name, { en: 'a category', zh: '类别' })]
    if (word !== '' && MAY_HAVE_CATEGORY.has(name)) return unknownCategory(place(), word, known)
    if (word === '' && NEEDS_TEXT.has(name)) return [emptyTag(at(offset), name, { en: 'a value', zh: '值' })]
    if (name === 'starts' && known.sdks?.has(word) === false)
      return [unknownWord(place(), word, { code: 'rules-unknown-sdk', what: { en: 'SDK', zh: ' SDK' }, known: known.sdks })]
    return []
  })
}

/** A problem unless the word is a category. */
export function unknownCategory(position: Position, word: string, { categories }: KnownIds): Problem[] {
  if (!categories || categories.has(word)) return []
  return [unknownWord(position, word, { code: 'rules-unknown-category', what: { en: 'category', zh: '类别' }, known: categories })]
}

const TAG_WORDS = KNOWN_TAGS.map((name) => `@${name}`)
const NEEDS_TEXT = new Set([
  'permission',
  'permissionFrom',
  'toCollector',
  'mentions',
  'invokes',
  'element',
  'starts',
  'os',
  'source',
  'note',
  'hosts',
])

function emptyTag(position: Position, name: string, what: { en: string; zh: string }): Problem {
  return {
    code: 'rules-empty-tag',
    ...position,
    message: { en: `@${name} needs ${what.en}`, zh: `@${name} 需要${what.zh}` },
    help: { en: `write it after @${name}`, zh: `请写在 @${name} 之后` },
  }
}

/** A top-level import or export would make the pack a module of its own: what it declares would then be seen by nobody. */
function topLevelExport(ts: Compiler, source: TypeScript.SourceFile, at: (offset: number) => Position): Problem {
  const culprit = source.statements.find(
    (each) =>
      ts.isImportDeclaration(each) ||
      ts.isExportDeclaration(each) ||
      ts.isExportAssignment(each) ||
      (ts.canHaveModifiers(each) && ts.getModifiers(each)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)),
  )
  return {
    code: 'rules-top-level-export',
    ...at(culprit?.getStart(source) ?? 0),
    message: { en: 'a pack has no import or export at its top level', zh: '规则包的顶层不能有 import 或 export' },
    help: { en: "put it inside declare module '...' { }", zh: "请放入 declare module '...' { } 之内" },
  }
}

/** Members that say something and have no `@source`, not even by what stands around them. */
function withoutSource(ts: Compiler, source: TypeScript.SourceFile, text: string, at: (offset: number) => Position): Problem[] {
  const problems: Problem[] = []
  const visit = (node: TypeScript.Node, sourced: boolean): void => {
    const tags = tagsOf(ts, text, node)
    const here = sourced || tags?.source !== undefined
    // The first token of a declaration has the same comment before it.
    const first = ts.isSourceFile(node.parent) || node.parent.pos !== node.pos
    if (!here && first && !ts.isVariableDeclaration(node) && saysSomething(tags))
      problems.push({
        code: 'rules-no-source',
        ...at(node.getStart(source)),
        message: { en: 'this statement has no @source', zh: '此声明缺少 @source' },
        help: { en: 'add @source URL here, to the module, or at the top of the file', zh: '请在此处、模块或文件开头添加 @source URL' },
      })
    ts.forEachChild(node, (child) => visit(child, here))
  }
  const top = (ts.getLeadingCommentRanges(text, 0) ?? [])[0]
  const fileTags = top && parseTags(text.slice(top.pos, top.end).replace(/^\/\/\s*/gm, ' '))
  for (const statement of source.statements) visit(statement, fileTags?.source !== undefined)
  return problems
}
