import { at, elements, members, parseJson, stringOf } from '../documents/json.ts'
import { join } from './resolve-import.ts'
import type { Resolution } from './resolve-import.ts'

const ALIAS_PAIR =
  /['"]?([@~#$\w][\w@~/$*-]*)['"]?\s*:\s*(?:[\w.]*(?:resolve|join)\s*\(\s*(?:[\w.]+\s*,\s*)?|fileURLToPath\s*\(\s*new URL\s*\(\s*)?['"](\.{0,2}\/?[\w./@-]*)['"]/g

/**
 * Reads how import names resolve from tsconfig `paths` and `baseUrl`, package.json names and `imports`, and the plain
 * literals of a bundler's `alias`. Nothing is executed.
 * @param read the text of a file, or undefined
 */
export function readResolution(files: string[], packageFiles: string[], read: (file: string) => string | undefined): Resolution {
  const resolution: Resolution = { aliases: [], packages: new Map() }
  for (const file of files) {
    const text = read(file)
    if (text === undefined) continue
    const folder = parent(file)
    if (/[tj]sconfig[^/]*\.json$/.test(file)) readTsconfig(text, file, folder, resolution)
    else readBundlerAliases(text, folder, resolution)
  }
  for (const file of packageFiles) {
    const text = read(file)
    if (text !== undefined) readPackage(text, file, resolution)
  }
  // The habit of nearly every template, where nothing else says what `@/` means.
  for (const folder of new Set(['', ...packageFiles.map(parent)]))
    for (const prefix of ['@/', '~/', '~@/', 'src/', '@src/'])
      resolution.aliases.push({ prefix, wildcard: true, targets: [`${slash(folder)}src/`, slash(folder)], scope: folder })
  return resolution
}

function readTsconfig(text: string, file: string, folder: string, resolution: Resolution): void {
  const parsed = parseJson(text, file)
  if ('problem' in parsed) return
  const options = at(parsed.root, 'compilerOptions')
  const baseUrl = stringOf(at(options, 'baseUrl'))
  const base = join(folder, baseUrl ?? '.')
  for (const { name, value } of members(at(options, 'paths'))) {
    const targets = elements(value).flatMap((target) => stringOf(target) ?? [])
    const wildcard = name.endsWith('*')
    resolution.aliases.push({
      prefix: wildcard ? name.slice(0, -1) : name,
      wildcard,
      targets: targets.map((target) => keepSlash(join(base, target.replace(/\*$/, '')), target)),
      scope: folder,
    })
  }
  if (baseUrl !== undefined) resolution.aliases.push({ prefix: '', wildcard: true, targets: [slash(base)], scope: folder })
}

/** `alias: { '@': path.resolve(__dirname, 'src') }` and its many spellings, as far as they are literals. */
function readBundlerAliases(text: string, folder: string, resolution: Resolution): void {
  for (const start of text.matchAll(/\balias\s*:\s*\{/g)) {
    const from = start.index + start[0].length
    const body = text.slice(from, matchingBrace(text, from))
    for (const [, name, target] of body.matchAll(ALIAS_PAIR)) {
      const path = join(folder, target!)
      resolution.aliases.push({ prefix: name!.replace(/\/\*$/, ''), wildcard: false, targets: [path], scope: folder })
      resolution.aliases.push({ prefix: `${name!.replace(/\/\*?$/, '')}/`, wildcard: true, targets: [slash(path)], scope: folder })
    }
  }
}

function matchingBrace(text: string, from: number): number {
  let depth = 1
  for (let i = from; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return text.length
}

function readPackage(text: string, file: string, resolution: Resolution): void {
  const parsed = parseJson(text, file, file.endsWith('5') ? 'json5' : 'jsonc')
  if ('problem' in parsed) return
  const folder = parent(file)
  const name = stringOf(at(parsed.root, 'name'))
  const entries = ['source', 'react-native', 'module', 'main', 'types']
    .flatMap((key) => stringOf(at(parsed.root, key)) ?? [])
    .concat('src/index', 'index', 'Index', 'src/main/ets/index', 'src/main/ets/Index')
  if (name) resolution.packages.set(name, { folder, entries })
  for (const { name: key, value } of members(at(parsed.root, 'imports'))) {
    const target = stringOf(value) ?? stringOf(at(value, 'default'))
    if (!target) continue
    const wildcard = key.endsWith('*')
    resolution.aliases.push({
      prefix: wildcard ? key.slice(0, -1) : key,
      wildcard,
      targets: [keepSlash(join(folder, target.replace(/\*.*$/, '')), target.replace(/\*.*$/, ''))],
      scope: folder,
    })
  }
  // HarmonyOS: a dependency by folder, `"common": "file:../common"`.
  for (const { name: key, value } of members(at(parsed.root, 'dependencies'))) {
    const local = /^(?:file|link|workspace):(\.{1,2}\/.*)$/.exec(stringOf(value) ?? '')?.[1]
    if (local) resolution.packages.set(key, { folder: join(folder, local), entries: ['Index', 'index', 'src/main/ets/index', 'src/index'] })
  }
}

function parent(file: string): string {
  const at = file.lastIndexOf('/')
  return at < 0 ? '' : file.slice(0, at)
}

function slash(folder: string): string {
  return folder === '' ? '' : `${folder}/`
}

/** A target that ends in a slash or a wildcard is a folder. */
function keepSlash(path: string, target: string): string {
  return /[/*]$/.test(target) ? slash(path) : path
}
