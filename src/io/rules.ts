import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { languageOf } from '../discover/classify.ts'
import type { RuleFile } from '../rulebook/compile.ts'
import type { PackIndex, Rulebook } from '../rule-types.ts'
import type { Problem } from '../types.ts'
import { readText, walk } from './files.ts'

/** The rules folder that ships with candor. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url))

/** What the build made of the rules, so that a run parses neither packs nor YAML to learn what it knows. */
export const COMPILED_RULES = {
  /** The tables: taxonomy, permissions, SDKs. */
  tables: built('rulebook.json'),
  /** The packs' indexes, five times the size of the tables and needed only to look into an app. */
  packs: built('packs.json'),
  /** Changes with candor's code and rules. */
  identity: built('identity.txt'),
}

function built(name: string): string {
  return fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))
}

/** Reads every rule file below a folder. */
export function readRuleFiles(folder: string): RuleFile[] {
  return walk(folder, () => false)
    .files.filter((file) => /\.d\.ts$|\.yaml$/.test(file))
    .flatMap((file) => {
      const result = readText(`${folder}/${file}`)
      return 'text' in result ? [{ file, text: result.text }] : []
    })
}

/** Reads a team's own rule files; what cannot be read stands among the problems, never left out in silence. */
export function readOwnRules(folder: string): { files: RuleFile[]; problems: Problem[] } {
  const listed = walk(folder, (_, name) => name === 'node_modules' || name.startsWith('.'))
  const problems = listed.unreadable.map(({ file, message }) => unreadable(file, message))
  const files: RuleFile[] = []
  for (const file of listed.files.filter((each) => /\.d\.ts$|\.ya?ml$/.test(each))) {
    const result = readText(`${folder}/${file}`)
    if ('text' in result) files.push({ file, text: result.text })
    else problems.push(unreadable(file, result.message))
  }
  if (files.length === 0 && problems.length === 0) problems.push(unreadable('.', 'no .d.ts or .yaml file'))
  return { files, problems }
}

/** Where the proofs of candor's own packs lie; only its repository has them. */
export const PROOFS_FOLDER = fileURLToPath(new URL('../../fixtures/rules', import.meta.url))

/** Source files below a folder, with their path in it: the proofs of rules. */
export function readProofs(folder: string): RuleFile[] {
  if (!existsSync(folder)) return []
  return walk(folder, (_, name) => name === 'node_modules' || name.startsWith('.'))
    .files.filter((file) => languageOf(file) !== undefined && !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const result = readText(`${folder}/${file}`)
      return 'text' in result ? [{ file, text: result.text }] : []
    })
}

function unreadable(file: string, reason: string): Problem {
  const message = { en: `cannot be read: ${reason}`, zh: `无法读取：${reason}` }
  return { code: 'rules-unreadable', file, line: 1, column: 1, message }
}

/** The compiled rulebook, its packs parsed when they are first asked for; undefined where candor was not built. */
export function readCompiledRules(): Rulebook | undefined {
  if (!existsSync(COMPILED_RULES.packs)) return undefined
  let packs: PackIndex[] | undefined
  return {
    ...(JSON.parse(readFileSync(COMPILED_RULES.tables, 'utf8')) as Omit<Rulebook, 'packs'>),
    get packs() {
      return (packs ??= JSON.parse(readFileSync(COMPILED_RULES.packs, 'utf8')) as PackIndex[])
    },
  }
}

/** A digest of candor's code and rules; undefined where it was not built, and nothing must be kept between runs. */
export function builtIdentity(): string | undefined {
  return existsSync(COMPILED_RULES.identity) ? readFileSync(COMPILED_RULES.identity, 'utf8') : undefined
}
