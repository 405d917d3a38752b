// npm run rules:verify [-- --types DIR ...] [--names FILE]: how much the rules know, what in them has no source; for packages
// whose published types are installed below a DIR, which member names do not occur in them; and, by a list of published npm
// packages (a name a line, whatever follows a tab), which packages of the SDK directory are not published. Asks no registry.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { readRuleFiles, RULES_FOLDER } from '../dist/io/rules.js'
import { builtInRuleProblems, loadCompiler } from '../dist/io/world.js'
import { compileRules } from '../dist/rulebook/compile.js'

const { values } = parseArgs({ options: { types: { type: 'string', multiple: true, default: [] }, names: { type: 'string' } } })
const rulebook = compileRules(await loadCompiler(), readRuleFiles(RULES_FOLDER))
const print = (line = '') => process.stdout.write(`${line}\n`)

const tagged = rulebook.packs.flatMap((pack) => pack.members.map((member) => ({ ...member, pack: pack.file })))
const elements = rulebook.packs.flatMap((pack) => pack.elements.map((element) => ({ ...element, pack: pack.file })))
const elementTags = elements.flatMap(({ tags, attributes }) => [
  ...(tags ? [tags] : []),
  ...attributes.flatMap((attribute) => [...(attribute.tags ? [attribute.tags] : []), ...attribute.values.map((value) => value.tags)]),
])
const spaces = new Set(tagged.map(({ module }) => module))
const sourceless = [...tagged.map(({ tags }) => tags), ...elementTags].filter(({ source }) => !source).length
const chinese = rulebook.sdks.filter(({ provider }) => provider?.country === 'CN')
/** How many records have a list of data, by how it was obtained. */
const listsBy = (records) => {
  const count = (is) => records.filter(is).length
  const basis = (wanted) => count(({ dataSource, dataBasis }) => dataSource !== 'unsourced' && dataBasis === wanted)
  const listed = count(({ dataSource }) => dataSource !== 'unsourced')
  return `${listed} with a list of data (provider's page ${basis(undefined)}, read in part ${basis('part')}, privacy manifest ${basis('privacy-manifest')}, quoted by apps ${basis('quoted')}, from memory ${basis('memory')}), ${records.length - listed} unsourced`
}

const rows = tagged.reduce((sum, { tags }) => sum + Math.max(1, tags.says.length), 0)
const names = new Set(tagged.map(({ pack, module, member }) => `${pack} ${module} ${member}`))
print(`statements            ${rows} (the rows of candor rules list)`)
print(`tagged members        ${names.size} (${tagged.length} with each overload counted)`)
print(`template attributes   ${elementTags.length}`)
print(`modules and globals   ${spaces.size}`)
print(`platform folders      ${new Set(rulebook.packs.filter(({ members }) => members.length > 0).map(({ platform }) => platform)).size}`)
print(`permissions           ${rulebook.permissions.length}`)
print(`SDK records           ${rulebook.sdks.length}: ${listsBy(rulebook.sdks)}`)
print(`of Chinese providers  ${chinese.length}: ${listsBy(chinese)}`)
print(`without a source      ${sourceless}`)

const problems = await builtInRuleProblems()
for (const { file, line, column, message } of problems) print(`problem: ${file}:${line}:${column} ${message.en}`)

/** Folders named node_modules at most two levels below a folder. */
function moduleFolders(folder, depth = 2) {
  if (existsSync(join(folder, 'node_modules'))) return [join(folder, 'node_modules')]
  if (depth === 0) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? moduleFolders(join(folder, entry.name), depth - 1) : [],
  )
}

const packageOf = (module) =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')
const folders = values.types.flatMap((folder) => moduleFolders(folder))

/** Words of a package's files of a kind, and the packages that they import or hand on; undefined where it has none. */
function readPackage(folder, kind) {
  const words = new Set()
  const named = new Set()
  let files = 0
  const enter = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const below = join(path, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules') enter(below)
      } else if (kind.test(entry.name) && statSync(below).size < 4_000_000) {
        files++
        const text = readFileSync(below, 'utf8')
        for (const word of text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) words.add(word)
        for (const [, name] of text.matchAll(/(?:from\s*|import\s*\(?\s*|types=)["']([^."'][^"']*)["']/g)) named.add(packageOf(name))
      }
    }
  }
  enter(folder)
  return files > 0 ? { words, named } : undefined
}

const TYPES = /\.d\.[cm]?ts$/
const SOURCE = /(?<!\.min)\.(?:[cm]?[jt]sx?(?:\.flow)?|java|kt|mm?|swift)$/
const cache = new Map()

/** What the installed copies of a package publish, in its types or its source. */
function published(name, kind) {
  const key = `${name} ${kind}`
  if (!cache.has(key)) {
    const typed = name.startsWith('@') ? `@types/${name.slice(1).replace('/', '__')}` : `@types/${name}`
    const paths = folders.flatMap((folder) => [join(folder, name), join(folder, typed)]).filter((path) => existsSync(path))
    cache.set(key, { installed: paths.length > 0, parts: paths.map((path) => readPackage(path, kind)).filter(Boolean) })
  }
  return cache.get(key)
}

/** True when a package's types, or those of a package that they name, have the word. */
function inTypes(name, word, depth = 2) {
  const { parts } = published(name, TYPES)
  if (parts.some(({ words }) => words.has(word))) return true
  return depth > 0 && parts.some(({ named }) => [...named].some((other) => other !== name && inTypes(other, word, depth - 1)))
}

/** Why members are described that the newest types do not have. */
function reasonsByMember() {
  const entries = parse(readFileSync(new URL('unverified.yaml', import.meta.url), 'utf8'))
  return new Map(entries.flatMap(({ module, members, reason }) => members.map((member) => [`${module} ${member}`, reason])))
}

if (folders.length > 0) {
  const modules = new Set(rulebook.packs.flatMap((pack) => pack.modules))
  const counts = { types: 0, source: 0, elsewhere: 0, unnamed: 0 }
  const absent = []
  const reasons = reasonsByMember()
  const explained = new Set()
  for (const { module, member, name, pack, line } of tagged) {
    const owner = packageOf(module)
    if (!modules.has(module) || !published(owner, TYPES).installed) counts.elsewhere++
    else if (!name) counts.unnamed++
    else if (inTypes(owner, name)) counts.types++
    else if (published(owner, SOURCE).parts.some(({ words }) => words.has(name))) counts.source++
    else if (reasons.has(`${module} ${member}`)) explained.add(`${module} ${member}`)
    else absent.push(`${pack}:${line} ${module} ${member}`)
  }
  print()
  print(`in published types    ${counts.types}`)
  print(`in published source   ${counts.source} (the types are silent or there are none)`)
  print(`no name of their own  ${counts.unnamed} (default exports, call signatures)`)
  print(`not installed here    ${counts.elsewhere} (globals, platform APIs, other packages: by their @source)`)
  print(`not found             ${explained.size} with a reason in .build/unverified.yaml, ${absent.length} without`)
  for (const each of reasons.keys()) if (!explained.has(each)) print(`reason not needed here: ${each}`)
  for (const each of absent) print(`not found: ${each}`)
}
let unpublished = 0
if (values.names) {
  const published = new Set(
    readFileSync(values.names, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.split('\t')[0]),
  )
  const reasons = new Map(
    parse(readFileSync(new URL('unpublished.yaml', import.meta.url), 'utf8')).flatMap(({ packages, reason }) =>
      packages.map((name) => [name, reason]),
    ),
  )
  const named = rulebook.sdks.flatMap(({ id, coordinates }) =>
    [...new Set((coordinates.npm ?? []).map(packageOf))].map((name) => ({ id, name })),
  )
  const absent = named.filter(({ name }) => !published.has(name))
  const without = absent.filter(({ name }) => !reasons.has(name))
  unpublished = without.length
  print()
  print(`npm packages          ${named.length}, ${named.length - absent.length} in the list of published names`)
  print(`not in it             ${absent.length - without.length} with a reason in .build/unpublished.yaml, ${without.length} without`)
  for (const { id, name } of without) print(`not published: ${name} (${id})`)
  for (const name of reasons.keys()) if (!absent.some((each) => each.name === name)) print(`reason not needed here: ${name}`)
}
process.exitCode = unpublished > 0 || problems.length > 0 || sourceless > 0 ? 1 : 0
