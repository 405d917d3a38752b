import type { ts as TypeScript } from 'ts-morph'
import type { Collector, PackIndex, Permission } from '../rule-types.ts'
import type { Evidence, Gap, SourceFile } from '../types.ts'
import { lineStarts, positionAt } from '../positions/lines.ts'
import { adapt } from './adapters/adapt.ts'
import type { LoadedAdapters } from './adapters/adapt.ts'
import type { Adapted } from './adapters/adapted.ts'
import { makeContext } from './context.ts'
import type { Context, GlobalOfType } from './context.ts'
import { toEvidence } from './evidence.ts'
import { withoutOwnReceivers } from './own-receivers.ts'
import { buildProgram } from './program.ts'
import { decidingFiles } from './undecided.ts'
import type { Reached } from './undecided.ts'
import { callerEvidence } from './wrappers.ts'
import type { ChoosingParameter } from './wrappers.ts'
import { jsxEvidence } from './jsx.ts'
import { globalsByType } from './origins.ts'
import { elementsOf } from './elements.ts'
import { walkFile } from './walk.ts'
import type { RawEvidence } from './raw-evidence.ts'
import type { Distinctive, WalkNames } from './names.ts'

export interface ExtractInput {
  ts: typeof TypeScript
  source(file: string): SourceFile | undefined
  candidates: string[]
  /** Files that the candidates' constants come from. */
  support: string[]
  /** Candidates that may have a name from files which they import. */
  reached: Reached[]
  adapters: LoadedAdapters
  /** Templates whose elements or attributes may tell. */
  markup: string[]
  packs: PackIndex[]
  /** Texts of the packs by their file name, candor's own library included. */
  packTexts: { name: string; text: string }[]
  permissions: Map<string, Permission>
  /** The collectors that files of the app name. */
  collectors: Collector[]
  /** Every pack that is known, for the names that tell even on values of unknown type. */
  allPacks: PackIndex[]
  text(file: string): string | undefined
  resolve(name: string, from: string): string[]
  /** Files that name a function and can reach the file that declares it; without a name, files that import that file. */
  callers(name: string | undefined, declaredIn: string): string[]
  /** Packs that an earlier run in this process has parsed. */
  parsedPacks?: Map<string, TypeScript.SourceFile>
  /** Files of the app that were parsed beforehand. */
  foreseen?: ReadonlyMap<string, TypeScript.SourceFile>
}

export interface Extracted {
  evidence: Evidence[]
  gaps: Gap[]
  parsed: number
}

/** How often a wrapper's wrapper is followed. */
const MAX_ROUNDS = 4

/** Finds what the candidate files collect, ask for and check. */
export function extract(input: ExtractInput): Extracted {
  const { ts } = input
  const gaps: Gap[] = []
  const adapted = new Map<string, Adapted>()
  const prepare = (file: string): void => {
    if (adapted.has(file)) return
    const source = input.source(file)
    const text = input.text(file)
    if (!source || text === undefined) return
    const result = adapt(source.language, text, input.adapters)
    if (result) adapted.set(file, result)
  }
  for (const file of [...input.candidates, ...input.support]) prepare(file)
  const globalOfType = globalsByType(input.allPacks)
  const names = walkNames(input, globalOfType)
  const raw = new Map<string, RawEvidence[]>()
  const elements = elementsOf(input.allPacks)
  const parsed = new Map<string, TypeScript.SourceFile>(input.parsedPacks)
  let context = contextOf(input, { adapted, parsed, globalOfType })
  const deciding = decidingFiles(context, input.reached, { distinctive: names.distinctive, resolve: input.resolve }).filter(
    (file) => !adapted.has(file),
  )
  if (deciding.length > 0) {
    deciding.forEach(prepare)
    context = contextOf(input, { adapted, parsed, globalOfType })
  }
  let parameters: ChoosingParameter[] = []
  const dynamic = new Map<TypeScript.Node, Gap>()
  const markup = new Set(input.markup)
  for (const file of input.candidates) {
    const source = context.program.sources.get(file)
    const text = adapted.get(file)
    if (!source || !text) continue
    gaps.push(...syntaxGaps(source, file, text))
    const walked = walkFile(context, source, names, { templates: text.templates, hasHostElements: markup.has(file) })
    for (const node of walked.dynamic)
      dynamic.set(node, { file, line: lineOf(source, node), why: 'dynamic-access', message: node.getText(source).slice(0, 60) })
    const inJsx = walked.elements.flatMap(({ node, element }) => jsxEvidence(context, node, elements.get(element)))
    raw.set(file, [...walked.evidence, ...inJsx])
    parameters.push(...walked.permissionParameters, ...walked.memberParameters, ...walked.addressParameters)
  }

  for (const file of input.markup) {
    const text = input.text(file)
    if (text === undefined) continue
    prepare(file)
    const ranges = adapted.get(file)?.templates ?? [{ start: 0, end: text.length }]
    const found = ranges.flatMap((range) => input.adapters.markup?.(text, range, elements) ?? [])
    raw.set(file, [...(raw.get(file) ?? []), ...found])
  }

  let round = 0
  while (round < MAX_ROUNDS && parameters.length > 0) {
    const found = callerEvidence(context, parameters, (name, declaredIn) => input.callers(name, fileOf(context, declaredIn)))
    const missing = found.missingFiles.filter((file) => !adapted.has(file) && input.source(file) !== undefined)
    if (missing.length > 0) {
      missing.forEach(prepare)
      const before = context
      context = contextOf(input, { adapted, parsed, globalOfType })
      parameters = parameters.flatMap((each) => relocate(before, context, each) ?? [])
      continue
    }
    round++
    for (const node of found.fixed) dynamic.delete(node)
    for (const [file, evidence] of found.evidence) raw.set(file, [...(raw.get(file) ?? []), ...evidence])
    parameters = found.parameters
  }

  const owners = new Map<string, Set<string>>()
  gaps.push(...dynamic.values())
  const evidence = [...raw].flatMap(([file, list]) => {
    const source = input.source(file)!
    const text = input.text(file)!
    return toEvidence(ts, source, text, lineStarts(text), withoutOwnReceivers(context, list, owners))
  })
  return { evidence, gaps, parsed: adapted.size }
}

function contextOf(
  input: ExtractInput,
  {
    adapted,
    parsed,
    globalOfType,
  }: { adapted: Map<string, Adapted>; parsed: Map<string, TypeScript.SourceFile>; globalOfType: GlobalOfType },
): Context {
  const program = buildProgram(input.ts, {
    files: [...adapted].map(([file, each]) => ({ file, adapted: each })),
    packs: input.packTexts,
    modules: new Set(input.packs.flatMap((pack) => pack.modules)),
    globals: new Set(input.packs.flatMap((pack) => pack.globals)),
    resolve: input.resolve,
    parsed,
    foreseen: input.foreseen ?? new Map(),
  })
  return makeContext(input.ts, program, { permissions: input.permissions, globalOfType, collectors: input.collectors })
}

function fileOf(context: Context, source: TypeScript.SourceFile): string {
  for (const [file, each] of context.program.sources) if (each === source) return file
  return ''
}

/** Finds a parameter again in a newer program: same file, same offset. */
function relocate(before: Context, after: Context, each: ChoosingParameter): ChoosingParameter | undefined {
  const file = fileOf(before, each.parameter.getSourceFile())
  const source = after.program.sources.get(file)
  if (!source) return undefined
  const { ts } = after
  let found: TypeScript.ParameterDeclaration | undefined
  const visit = (node: TypeScript.Node): void => {
    if (ts.isParameter(node) && node.pos === each.parameter.pos && node.end === each.parameter.end) found = node
    else if (node.pos <= each.parameter.pos && node.end >= each.parameter.end) ts.forEachChild(node, visit)
  }
  visit(source)
  return found && { ...each, parameter: found }
}

/** The names to ask the checker about, from the loaded packs; distinctive ones from every pack. */
function walkNames(input: ExtractInput, globalOfType: GlobalOfType): WalkNames {
  const members = new Set<string>()
  const holders = new Set<string>()
  const distinctive = new Map<string, Distinctive[]>()
  for (const pack of input.packs)
    for (const { name, member, tags, container } of pack.members) {
      if (tags.toCollector && input.collectors.length === 0) continue
      // A default export that has a name of its own is exported under it as well.
      if (name || !container) members.add(name || member.slice(member.lastIndexOf('.') + 1))
      if (name && tags.holds) holders.add(name)
      // A tagged call signature is run by the name of whatever has its type.
      if (!name && container) namesOfType(pack, container).forEach((each) => members.add(each))
    }
  // What the app is known to use comes first.
  for (const pack of new Set([...input.packs, ...input.allPacks]))
    for (const { name, module, tags } of pack.members)
      if (tags.distinctive && name) {
        members.add(name)
        distinctive.set(name, [...(distinctive.get(name) ?? []), { module: globalOfType(module) ?? module, tags }])
      }
  const roots = new Set(input.packs.flatMap((pack) => [...pack.modules, ...pack.globals]))
  return { members, holders, distinctive, roots }
}

function lineAt(text: string, offset: number): number {
  return positionAt(lineStarts(text), offset).line
}

/** 1-based. */
function lineOf(source: TypeScript.SourceFile, node: TypeScript.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/** The names that have or give a value of a type. */
function namesOfType(pack: PackIndex, type: string): string[] {
  return pack.ways.filter((way) => way.type === type).flatMap(({ names }) => names)
}

/** Syntax errors of a file that the parser could not fully read. */
function syntaxGaps(source: TypeScript.SourceFile, file: string, adapted: Adapted): Gap[] {
  if (adapted.unread) return [{ file, line: lineAt(adapted.text, adapted.unread.start), why: 'unparsed', message: adapted.unread.message }]
  if (!adapted.trustErrors) return []
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: TypeScript.DiagnosticWithLocation[] }
  const first = parseDiagnostics[0]
  if (!first) return []
  const { line } = source.getLineAndCharacterOfPosition(first.start)
  const message = typeof first.messageText === 'string' ? first.messageText : first.messageText.messageText
  return [{ file, line: line + 1, why: 'unparsed', message }]
}
