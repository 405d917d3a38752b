import type { ts as TypeScript } from 'ts-morph'
import { lineStarts, positionAt } from '../positions/lines.ts'
import type { Problem } from '../types.ts'
import type { RuleFile } from './compile.ts'

/** The options by which candor's own packs are checked too (`rules/tsconfig.json`). */
function packOptions(ts: typeof TypeScript): TypeScript.CompilerOptions {
  return {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
    types: [],
    strict: true,
    noEmit: true,
  }
}

/**
 * What the compiler says of packs: types and modules that nobody declares, a name that is declared twice. The compiler's
 * own errors are the packs' linter, since a type that does not resolve hides the members behind it.
 * @param packs the packs to be checked
 * @param known the packs that they may refer to, candor's library included; nothing is said of them
 */
export function typeProblems(ts: typeof TypeScript, packs: RuleFile[], known: RuleFile[]): Problem[] {
  const texts = new Map<string, string>([
    ...known.map(({ file, text }) => [`/known/${file}`, text] as [string, string]),
    ...packs.map(({ file, text }) => [`/packs/${file}`, text] as [string, string]),
  ])
  const sources = new Map([...texts].map(([name, text]) => [name, ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)]))
  const host: TypeScript.CompilerHost = {
    getSourceFile: (name) => sources.get(name),
    getDefaultLibFileName: () => '/none.d.ts',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => sources.has(name),
    readFile: (name) => texts.get(name),
    directoryExists: () => false,
    getDirectories: () => [],
  }
  const program = ts.createProgram([...sources.keys()], packOptions(ts), host)
  return packs.flatMap(({ file, text }) => {
    const starts = lineStarts(text)
    return program.getSemanticDiagnostics(sources.get(`/packs/${file}`)).map(({ start, messageText }): Problem => {
      const reason = ts.flattenDiagnosticMessageText(messageText, ' ')
      return {
        code: 'rules-type-error',
        file,
        ...positionAt(starts, start ?? 0),
        message: { en: `type error: ${reason}`, zh: `类型错误：${reason}` },
      }
    })
  })
}
