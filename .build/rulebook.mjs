// Build step after tsc: writes the rulebook as JSON, so that a run parses neither packs nor YAML to learn what it knows.
import { writeFileSync } from 'node:fs'
import { COMPILED_RULES, readRuleFiles, RULES_FOLDER } from '../dist/io/rules.js'
import { loadCompiler } from '../dist/io/world.js'
import { compileRules } from '../dist/rulebook/compile.js'

const { packs, ...tables } = compileRules(await loadCompiler(), readRuleFiles(RULES_FOLDER))
writeFileSync(COMPILED_RULES.packs, JSON.stringify(packs))
writeFileSync(COMPILED_RULES.tables, JSON.stringify(tables))
