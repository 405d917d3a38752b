import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ts as TypeScript } from 'ts-morph'
import type { World } from '../pipeline.ts'
import type { Rulebook } from '../rule-types.ts'
import { compileRules } from '../rulebook/compile.ts'
import { readText, walk } from './files.ts'
import { readCompiledRules, readRuleFiles, RULES_FOLDER } from './rules.ts'

const require = createRequire(import.meta.url)

/** The compiler that ts-morph carries, loaded once and only when something must be parsed. */
export async function loadCompiler(): Promise<typeof TypeScript> {
  // ts-morph's wrappers are not needed for this, and loading them costs as much again: take the compiler from beside them.
  const beside = createRequire(require.resolve('ts-morph'))
  return (beside('@ts-morph/common') as { ts: typeof TypeScript }).ts
}

/** The rulebook: as built, or made from the rules folder where candor runs unbuilt. */
export async function loadRulebook(): Promise<Rulebook> {
  const compiled = readCompiledRules()
  if (compiled) return JSON.parse(compiled) as Rulebook
  return compileRules(await loadCompiler(), readRuleFiles(RULES_FOLDER))
}

/** candor's own version. */
export function toolVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

/** The real file system and clock for the pipeline. */
export async function worldAt(root: string, progress: (stage: string) => void): Promise<World> {
  return {
    walk: (skip) => walk(root, skip),
    exists: (file) => existsSync(`${root}/${file}`),
    read: (file) => readText(`${root}/${file}`),
    readPack: (file) => readFileSync(file.startsWith('/') ? file : `${RULES_FOLDER}/${file}`, 'utf8'),
    compiler: loadCompiler,
    rulebook: await loadRulebook(),
    version: toolVersion(),
    now: () => performance.now(),
    progress,
  }
}
