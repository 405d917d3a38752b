// node .build/arkts-calls.mjs --front-end DIR FOLDER ...: how many of the calls that an ArkTS front end sees in the .ets files
// below each folder candor sees too, under the same name and on the same line. DIR has `ohos-typescript` installed
// (npm i ohos-typescript): Huawei's fork of the compiler, which parses ArkTS. It is no dependency of candor.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { adaptArkTs } from '../dist/extract/adapters/arkts.js'
import { loadCompiler } from '../dist/io/world.js'

const { values, positionals } = parseArgs({
  options: { 'front-end': { type: 'string' }, misses: { type: 'boolean' } },
  allowPositionals: true,
})
const arkts = createRequire(join(resolve(values['front-end'] ?? '.'), 'x.js'))('ohos-typescript')
const ts = await loadCompiler()
const print = (line) => process.stdout.write(`${line}\n`)

/** Builders of blocks that are no components. */
const SYNTAX = ['ForEach', 'LazyForEach', 'Repeat', 'If', 'Else']

/** The front end must be told which names are components: here every capitalised name that starts a statement of the file. */
function arkTsOptions(text) {
  const names = [...text.matchAll(/^\s*([A-Z]\w*)\s*\(/gm)].map((match) => match[1]).filter((name) => !SYNTAX.includes(name))
  return {
    render: { method: ['build', 'pageTransition'], decorator: ['Builder', 'LocalBuilder'] },
    components: [...new Set(names)],
    libs: [],
    extend: {
      decorator: ['Extend', 'AnimatableExtend'],
      components: [...new Set(names)].map((name) => ({ name, type: `${name}Attribute`, instance: `${name}Instance` })),
    },
    styles: { decorator: 'Styles', component: { name: 'Common', type: 'T', instance: 'CommonInstance' }, property: 'stateStyles' },
    concurrent: { decorator: 'Concurrent' },
    propertyDecorators: [],
    emitDecorators: [],
    syntaxComponents: {
      paramsUICallback: ['ForEach', 'LazyForEach', 'Repeat'],
      attrUICallback: [{ name: 'Repeat', attributes: ['each', 'template'] }],
    },
  }
}

/** `name line` of every call below a node, with how often it occurs. */
function calls(compiler, source) {
  const kinds = new Set(['CallExpression', 'NewExpression', 'EtsComponentExpression'].map((kind) => compiler.SyntaxKind[kind]))
  const found = new Map()
  const visit = (node) => {
    if (kinds.has(node.kind)) {
      const callee = node.expression
      const name = callee?.name ?? callee
      if (name && name.end > name.getStart(source)) {
        const key = `${name.getText(source)} ${source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1}`
        found.set(key, (found.get(key) ?? 0) + 1)
      }
    }
    compiler.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function etsFiles(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ets'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/\/(?:oh_modules|node_modules|build)\//.test(file))
    .toSorted()
}

for (const folder of positionals) {
  let expected = 0
  let seen = 0
  const files = etsFiles(folder)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const options = { ets: arkTsOptions(text) }
    const theirs = calls(arkts, arkts.createSourceFile(file, text, arkts.ScriptTarget.Latest, true, undefined, options))
    const ours = calls(ts, ts.createSourceFile(`${file}.ts`, adaptArkTs(text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS))
    for (const [key, count] of theirs) {
      const same = Math.min(count, ours.get(key) ?? 0)
      expected += count
      seen += same
      if (values.misses && same < count) print(`${file}: ${key}`)
    }
  }
  print(`${folder}: ${files.length} files, ${seen} of ${expected} calls (${((100 * seen) / Math.max(expected, 1)).toFixed(2)} %)`)
}
