import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ts as TypeScript } from 'ts-morph'
import { digestOf } from '../cache/digest.ts'
import type { Rulebook } from '../rule-types.ts'
import type { RuleFile } from '../rulebook/compile.ts'
import { InvalidRules } from '../rulebook/invalid-rules.ts'
import type { Problem } from '../types.ts'
import type { World } from '../world.ts'
import { compilerVersion, loadCompiler } from './compiler.ts'
import { fileStamp, readText, walk } from './files.ts'
import { builtIdentity, packFile, readCompiledRules, readOwnRules, readRuleFiles, RULES_FOLDER } from './rules.ts'
import { folderStore } from './store.ts'
import { makeThreads } from './threads.ts'

export { loadCompiler }

/** The rulebook: as built, or made from the rules folder where candor runs unbuilt. */
export async function loadRulebook(): Promise<Rulebook> {
  return readCompiledRules() ?? compiled(readRuleFiles(RULES_FOLDER))
}

/** A rulebook of rule files; neither the compiler nor YAML is loaded where it is not needed. */
async function compiled(files: RuleFile[]): Promise<Rulebook> {
  const [{ compileRules }, ts] = await Promise.all([import('../rulebook/compile.ts'), loadCompiler()])
  return compileRules(ts, files)
}

/** Everything that is wrong with candor's own rules. */
export async function builtInRuleProblems(): Promise<Problem[]> {
  const { validateRules } = await import('../rulebook/validate.ts')
  return validateRules(await loadCompiler(), readRuleFiles(RULES_FOLDER))
}

/**
 * Everything that is wrong with a folder of a team's own rules, which are added to `base`. Types are checked once the
 * rules are right otherwise, for a wrong word makes the compiler complain of what follows from it.
 * @param earlier folders that were added before, whose packs these may refer to
 */
export async function ruleProblems(folder: string, base: Rulebook, earlier: string[] = []): Promise<Problem[]> {
  const [{ validateRules }, { typeProblems }, ts] = await Promise.all([
    import('../rulebook/validate.ts'),
    import('../rulebook/check-types.ts'),
    loadCompiler(),
  ])
  const { files, problems } = readOwnRules(folder)
  problems.push(...validateRules(ts, files, base))
  if (problems.length === 0) {
    const known = [...readRuleFiles(RULES_FOLDER), ...earlier.flatMap((each) => readOwnRules(each).files)]
    problems.push(...typeProblems(ts, packsOf(files), packsOf(known)))
  }
  return problems.map((each) => ({ ...each, file: join(folder, each.file) }))
}

function packsOf(files: RuleFile[]): RuleFile[] {
  return files.filter(({ file }) => file.endsWith('.d.ts'))
}

/**
 * The rulebook with a team's own rules added.
 * @throws InvalidRules when anything in them is wrong
 */
export async function loadRulebookWith(folders: string[]): Promise<Rulebook> {
  let rulebook = await loadRulebook()
  for (const [index, folder] of folders.entries()) {
    const problems = await ruleProblems(folder, rulebook, folders.slice(0, index))
    if (problems.length > 0) throw new InvalidRules(problems)
    rulebook = joined(rulebook, await compiled(readOwnRules(folder).files), folder)
  }
  return rulebook
}

/** A team's packs are found by their absolute path. */
function joined(base: Rulebook, own: Rulebook, folder: string): Rulebook {
  const added = own.packs.map((pack) => ({ ...pack, file: resolve(folder, pack.file) }))
  return {
    packs: [...base.packs, ...added],
    packsIn: (isWanted) => [...base.packsIn(isWanted), ...added.filter(({ platform }) => isWanted(platform))],
    categories: [...base.categories, ...own.categories],
    permissions: [...base.permissions, ...own.permissions],
    sdks: [...base.sdks, ...own.sdks],
    expoPlugins: [...base.expoPlugins, ...own.expoPlugins],
    folders: [...base.folders, ...own.folders],
    families: [...base.families, ...own.families],
    components: [...base.components, ...own.components],
    listColumns: base.listColumns,
    listPresets: [...base.listPresets, ...own.listPresets],
  }
}

/** candor's own version. */
export function toolVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

export interface WorldOptions {
  /** The app's folder. */
  root: string
  /** Folders of a team's own rules. */
  rules: string[]
  /** The folder in which results are kept for later runs; none are kept without it. */
  cache?: string
  /** The folder in which the compiler's machine code is kept, never one of the app's; not kept without it. */
  machineCode?: string
  /** How many threads read the sources; as many as gain when left out. */
  threads?: number
  progress(stage: string): void
}

/** The real file system and clock for the pipeline. */
export async function worldAt({ root, rules, cache, machineCode, threads, progress }: WorldOptions): Promise<World> {
  const rulebook = await loadRulebookWith(rules)
  const own = rules.flatMap((folder) => readOwnRules(folder).files.map(({ file, text }) => [folder, file, text]))
  const identity = builtIdentity()
  const compiler = (): Promise<typeof TypeScript> => loadCompiler(machineCode)
  return {
    walk: (skip) => walk(root, (path, name) => `${root}/${path}` === cache || skip(path, name)),
    exists: (file) => existsSync(`${root}/${file}`),
    read: (file) => readText(`${root}/${file}`),
    stamp: (file) => fileStamp(`${root}/${file}`),
    ...makeThreads({
      root,
      ...(machineCode !== undefined && { machineCode }),
      ...(threads && { threads }),
      mayFind: rules.length === 0 && identity !== undefined,
    }),
    ...(cache !== undefined && identity !== undefined && { store: folderStore(cache) }),
    identity: digestOf(JSON.stringify([identity, compilerVersion(), own])),
    readPack: (file) => readFileSync(packFile(file), 'utf8'),
    compiler,
    rulebook,
    version: toolVersion(),
    now: () => performance.now(),
    progress,
  }
}
