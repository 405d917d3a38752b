// Build step after tsc: writes the rulebook as JSON, so that a run parses neither packs nor YAML to learn what it knows.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { COMPILED_RULES, readRuleFiles, RULES_FOLDER } from '../dist/io/rules.js'
import { loadCompiler } from '../dist/io/world.js'
import { compileRules } from '../dist/rulebook/compile.js'

const { packs, ...tables } = compileRules(await loadCompiler(), readRuleFiles(RULES_FOLDER))
rmSync(COMPILED_RULES.packs, { recursive: true, force: true })
mkdirSync(COMPILED_RULES.packs)
for (const folder of new Set(packs.map(({ platform }) => platform)))
  writeFileSync(`${COMPILED_RULES.packs}/${folder}.json`, JSON.stringify(packs.filter(({ platform }) => platform === folder)))
writeFileSync(COMPILED_RULES.tables, JSON.stringify(tables))
