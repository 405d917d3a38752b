import { ts } from 'ts-morph'
import { it } from 'vitest'
import { readRuleFiles, RULES_FOLDER } from '../../src/io/rules.ts'
import { validateRules } from '../../src/rulebook/validate.ts'
it('try', () => {
  const t = performance.now()
  const p = validateRules(ts, readRuleFiles(RULES_FOLDER))
  console.log(p.length, performance.now() - t)
  for (const x of p) console.log(`${x.file}:${x.line}:${x.column} ${x.code} ${x.message.en} ${x.help?.en ?? ''}`)
})
