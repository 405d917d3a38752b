import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { RuleFile } from '../rulebook/compile.ts'
import { readText, walk } from './files.ts'

/** The rules folder that ships with candor. */
export const RULES_FOLDER = fileURLToPath(new URL('../../rules', import.meta.url))

/** The rulebook as the build wrote it, so that a run parses neither packs nor YAML to learn what it knows. */
export const COMPILED_RULES = fileURLToPath(new URL('../../dist/rulebook.json', import.meta.url))

/** Reads every rule file below a folder. */
export function readRuleFiles(folder: string): RuleFile[] {
  return walk(folder, () => false)
    .files.filter((file) => /\.d\.ts$|\.yaml$/.test(file))
    .flatMap((file) => {
      const result = readText(`${folder}/${file}`)
      return 'text' in result ? [{ file, text: result.text }] : []
    })
}

/** The compiled rulebook's text, or undefined where candor was not built. */
export function readCompiledRules(): string | undefined {
  return existsSync(COMPILED_RULES) ? readFileSync(COMPILED_RULES, 'utf8') : undefined
}
