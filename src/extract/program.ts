import type { ts as TypeScript } from 'ts-morph'
import { blank } from './adapters/adapted.ts'
import type { Adapted } from './adapters/adapted.ts'

type Compiler = typeof TypeScript

/** One of the app's files, ready for the compiler. */
export interface ProgramFile {
  file: string
  adapted: Adapted
}

export interface ProgramInput {
  files: ProgramFile[]
  /** Packs and candor's own library: name to text. */
  packs: { name: string; text: string }[]
  /** Modules that the packs describe, for `require` in TypeScript. */
  modules: ReadonlySet<string>
  /** Global names that the packs describe; an app's own declaration of one is passed over. */
  globals: ReadonlySet<string>
  /** The app's files that an import name may mean. */
  resolve(name: string, from: string): string[]
  /** Parsed files by name, kept from one program to the next. */
  parsed: Map<string, TypeScript.SourceFile>
  /** Files of the app that were parsed before it was known what else matters. */
  foreseen: ReadonlyMap<string, TypeScript.SourceFile>
}

export interface AppProgram {
  checker: TypeScript.TypeChecker
  sources: Map<string, TypeScript.SourceFile>
  isPack(source: TypeScript.SourceFile): boolean
  /** The app's file that an import name means in another. */
  fileNamed(name: string, from: TypeScript.SourceFile): TypeScript.SourceFile | undefined
  /** Modules and globals that the packs describe. */
  modules: ReadonlySet<string>
  globals: ReadonlySet<string>
}

const PACK_ROOT = '/@packs/'
const APP_ROOT = '/@app/'

/**
 * Builds one small program out of the app's files that matter, the packs, and candor's own library: no standard
 * library, no node_modules, no look at the disk.
 */
export function buildProgram(ts: Compiler, input: ProgramInput): AppProgram {
  const sources = new Map<string, TypeScript.SourceFile>()
  const virtualNames = new Map<string, string>()
  const once = (name: string, parse: () => TypeScript.SourceFile): void => {
    const source = input.parsed.get(name) ?? parse()
    input.parsed.set(name, source)
    sources.set(name, source)
  }
  for (const { name, text } of input.packs) once(PACK_ROOT + name, () => parsePack(ts, PACK_ROOT + name, text))
  const required = [...input.modules].map((name) => `${JSON.stringify(name)}: typeof import(${JSON.stringify(name)})`)
  const requireFile = `${PACK_ROOT}required-modules.d.ts`
  sources.set(requireFile, parsePack(ts, requireFile, `interface RequiredModules { ${required.join(';')} }`))
  for (const { file, adapted } of input.files) {
    const name = virtualName(file, adapted)
    virtualNames.set(file, name)
    once(name, () => parseAppFile(ts, name, withoutReplaced(file, adapted, input), input))
  }
  const originalNames = new Map([...virtualNames].map(([file, name]) => [name, file]))

  /** The program's name of the app's file that a name means in another. */
  const fileNamed = (name: string, containing: string): string | undefined => {
    const from = originalNames.get(containing)
    const targets = from === undefined ? [] : input.resolve(nameAsWritten(name, input.modules), from)
    return targets.map((target) => virtualNames.get(target)).find((each) => each !== undefined)
  }

  const host: TypeScript.CompilerHost = {
    getSourceFile: (name) => sources.get(name),
    getDefaultLibFileName: () => `${PACK_ROOT}none`,
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => sources.has(name),
    readFile: () => undefined,
    directoryExists: () => false,
    getDirectories: () => [],
    resolveModuleNameLiterals: (literals, containing) => {
      return literals.map(({ text }) => {
        const name = fileNamed(text, containing)
        if (name !== undefined)
          return {
            resolvedModule: { resolvedFileName: name, extension: name.slice(name.lastIndexOf('.')), isExternalLibraryImport: false },
          }
        return { resolvedModule: undefined }
      })
    },
  }
  const program = ts.createProgram([...sources.keys()], optionsOf(ts), host)
  return {
    checker: program.getTypeChecker(),
    sources: new Map([...virtualNames].map(([file, name]) => [file, sources.get(name)!])),
    modules: input.modules,
    globals: input.globals,
    isPack: (source) => source.fileName.startsWith(PACK_ROOT),
    fileNamed: (name, from) => sources.get(fileNamed(name, from.fileName) ?? ''),
  }
}

function optionsOf(ts: Compiler): TypeScript.CompilerOptions {
  return {
    noLib: true,
    allowJs: true,
    checkJs: false,
    strict: true,
    noImplicitAny: false,
    target: ts.ScriptTarget.Latest,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    esModuleInterop: true,
    allowSyntheticDefaultImports: true,
    jsx: ts.JsxEmit.Preserve,
    types: [],
    experimentalDecorators: true,
  }
}

/** A file's name in the program. Its ending tells the compiler how to parse; files that it knows keep their own. */
function virtualName(file: string, adapted: Adapted): string {
  const ending = /\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(file) ? '' : `.${adapted.kind}`
  return `${APP_ROOT}${file}${ending}`
}

function parsePack(ts: Compiler, name: string, text: string): TypeScript.SourceFile {
  return ts.createSourceFile(
    name,
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    false,
    ts.ScriptKind.TS,
  )
}

/** Stands for the first character of a module's name where the app puts a file of its own in the module's place. */
const REPLACED = '\u0001'

/** The compiler takes a declared module before any file; so the name of one that the app replaces must not be its own. */
function withoutReplaced(file: string, adapted: Adapted, { modules, resolve }: ProgramInput): Adapted {
  const text = adapted.text.replaceAll(/(\b(?:from|require\s*\(|import\s*\(?)\s*['"])([^'"\n]+)/g, (whole, before: string, name: string) =>
    modules.has(name) && resolve(name, file).length > 0 ? before + REPLACED + name.slice(1) : whole,
  )
  return text === adapted.text ? adapted : { ...adapted, text }
}

/** The name of a module as the app wrote it. */
function nameAsWritten(name: string, modules: ReadonlySet<string>): string {
  if (!name.startsWith(REPLACED)) return name
  for (const module of modules) if (module.slice(1) === name.slice(1)) return module
  return name
}

/** Files by their name in the program that were parsed before it was known what else matters. */
export interface Foreseen {
  app: Map<string, TypeScript.SourceFile>
  packs: Map<string, TypeScript.SourceFile>
}

/** Parses and binds a file that will be asked about, before it is known which packs matter. */
export function foreseeFile(ts: Compiler, file: string, adapted: Adapted, { app }: Foreseen): void {
  const name = virtualName(file, adapted)
  app.set(name, bound(ts, parseModule(ts, name, adapted)))
}

/** Parses and binds a pack that will be needed. */
export function foreseePack(ts: Compiler, file: string, text: string, { packs }: Foreseen): void {
  const name = PACK_ROOT + file
  packs.set(name, bound(ts, parsePack(ts, name, text)))
}

/** Does what the checker does first with each file that is not bound yet. */
function bound(ts: Compiler, source: TypeScript.SourceFile): TypeScript.SourceFile {
  const { bindSourceFile } = ts as unknown as { bindSourceFile(file: TypeScript.SourceFile, options: TypeScript.CompilerOptions): void }
  bindSourceFile(source, optionsOf(ts))
  return source
}

/** Parses an app's file without what it declares of the packs' globals. */
function parseAppFile(
  ts: Compiler,
  name: string,
  adapted: Adapted,
  { globals, foreseen }: Pick<ProgramInput, 'globals' | 'foreseen'>,
): TypeScript.SourceFile {
  const before = foreseen.get(name)
  const source = before?.text === adapted.text ? before : parseModule(ts, name, adapted)
  const shadowing = source.statements.flatMap((statement) => shadowsOf(ts, statement, globals))
  if (shadowing.length === 0) return source
  let { text } = adapted
  for (const node of shadowing) {
    const start = node.getStart(source)
    text = text.slice(0, start) + blank(text.slice(start, node.end)) + text.slice(node.end)
  }
  return parseModule(ts, name, { ...adapted, text })
}

/** Parses a text as a module whatever it says, so that scripts do not share their top-level names. */
function parseModule(ts: Compiler, name: string, { text, kind }: Adapted): TypeScript.SourceFile {
  const kinds = { ts: ts.ScriptKind.TS, tsx: ts.ScriptKind.TSX, js: ts.ScriptKind.JS, jsx: ts.ScriptKind.JSX }
  return ts.createSourceFile(
    name,
    text,
    {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
      setExternalModuleIndicator: (file) => {
        const parsed = file as unknown as { externalModuleIndicator?: unknown }
        // Of JavaScript without such a node the compiler takes the whole module for its default export.
        parsed.externalModuleIndicator ??= file.statements.find((statement) => exportsDefault(ts, statement)) ?? true
      },
    },
    false,
    kinds[kind],
  )
}

/** `export default ...`, `export { x as default }`. */
function exportsDefault(ts: Compiler, statement: TypeScript.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.some(({ name }) => name.text === 'default')
  return ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true
}

/** What an app declares of a pack's globals: `declare const wx: any` would hide the pack's `wx`. */
function shadowsOf(ts: Compiler, statement: TypeScript.Statement, globals: ReadonlySet<string>): TypeScript.Node[] {
  const isAmbient =
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true
  if (!isAmbient) return []
  if (!ts.isModuleDeclaration(statement) || (statement.flags & ts.NodeFlags.GlobalAugmentation) === 0)
    return namesGlobal(ts, statement, globals) ? [statement] : []
  if (!statement.body || !ts.isModuleBlock(statement.body)) return []
  return statement.body.statements.flatMap((inner): TypeScript.Node[] => {
    if (namesGlobal(ts, inner, globals)) return [inner]
    return ts.isInterfaceDeclaration(inner)
      ? inner.members.filter(({ name }) => name && ts.isIdentifier(name) && globals.has(name.text))
      : []
  })
}

function namesGlobal(ts: Compiler, statement: TypeScript.Statement, globals: ReadonlySet<string>): boolean {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some(({ name }) => ts.isIdentifier(name) && globals.has(name.text))
  if (!ts.isModuleDeclaration(statement) && !ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return false
  return statement.name !== undefined && ts.isIdentifier(statement.name) && globals.has(statement.name.text)
}
