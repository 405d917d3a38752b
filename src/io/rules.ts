import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
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
  /** The packs' indexes, a file for each folder below `apis/`: five times the size of the tables, and an app needs only some. */
  packs: built('packs'),
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
  const folders = readdirSync(COMPILED_RULES.packs).map((name) => name.replace(/\.json$/, ''))
  const packsIn: Rulebook['packsIn'] = (isWanted) => packsInFolders(folders.filter(isWanted))
  return {
    ...(JSON.parse(readFileSync(COMPILED_RULES.tables, 'utf8')) as Omit<Rulebook, 'packs' | 'packsIn'>),
    packsIn,
    get packs() {
      return packsIn(() => true)
    },
  }
}

const packsByFolder = new Map<string, PackIndex[]>()

/** The compiled packs of some folders below `apis/`, each folder read once. */
export function packsInFolders(folders: string[]): PackIndex[] {
  return folders.flatMap((folder) => {
    let packs = packsByFolder.get(folder)
    if (!packs) {
      packs = JSON.parse(readFileSync(join(COMPILED_RULES.packs, `${folder}.json`), 'utf8')) as PackIndex[]
      packsByFolder.set(folder, packs)
    }
    return packs
  })
}

/** Where a pack lies: one of a team has an absolute path. */
export function packFile(file: string): string {
  return isAbsolute(file) ? file : `${RULES_FOLDER}/${file}`
}

/** A digest of candor's code and rules; undefined where it was not built, and nothing must be kept between runs. */
export function builtIdentity(): string | undefined {
  return existsSync(COMPILED_RULES.identity) ? readFileSync(COMPILED_RULES.identity, 'utf8') : undefined
}
