// Last build step: a digest of candor's code and rules, by which a run knows whether an earlier run's results still stand.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { COMPILED_RULES, RULES_FOLDER } from '../dist/io/rules.js'

const hash = createHash('sha256')
for (const folder of [new URL('../dist/', import.meta.url).pathname, RULES_FOLDER])
  for (const file of readdirSync(folder, { recursive: true }).toSorted())
    if (/\.(?:js|json|d\.ts)$/.test(file)) hash.update(`${file}\0`).update(readFileSync(`${folder}/${file}`))
writeFileSync(COMPILED_RULES.identity, hash.digest('hex'))
