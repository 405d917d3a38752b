/** Build step: writes the rulebook as JSON, so that a run parses neither packs nor YAML to learn what it knows. */
import { writeFileSync } from 'node:fs'
import { COMPILED_RULES, readRuleFiles, RULES_FOLDER } from '../io/rules.ts'
import { loadCompiler } from '../io/world.ts'
import { compileRules } from '../rulebook/compile.ts'

writeFileSync(COMPILED_RULES, JSON.stringify(compileRules(await loadCompiler(), readRuleFiles(RULES_FOLDER))))
