import { readFileSync, readdirSync } from 'node:fs'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/discover/classify.ts'
import { loadAdapters } from '../src/extract/adapters/load.ts'
import { RULES_FOLDER, readRuleFiles } from '../src/io/rules.ts'
import { prover, unprovedMembers } from '../src/prove.ts'
import { compileRules } from '../src/rulebook/compile.ts'
import { LIBRARY_FOLDER } from '../src/rulebook/folders.ts'
import type { Evidence, Platform } from '../src/types.ts'

const files = readRuleFiles(RULES_FOLDER)
const rulebook = compileRules(ts, files)
const texts = new Map(files.map(({ file, text }) => [file, text]))
const adapters = await loadAdapters(new Set(['vue', 'html', 'svelte', 'astro', 'template']))
const prove = prover({ ts, rulebook, readPack: (file) => texts.get(file)!, adapters })
const proofs = new URL('../fixtures/rules/', import.meta.url)

/** What the proofs of a folder of packs gave, once its tests have run. */
const given = new Map<string, Evidence[]>()

describe.each(readdirSync(proofs))('%s', (folder) => {
  const names = readdirSync(new URL(`${folder}/`, proofs)).filter((name) => languageOf(name))
  const platforms: Platform[] = rulebook.folders.find((each) => each.folder === folder)?.apps ?? []
  it.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`${folder}/${name}`, proofs), 'utf8')
    const { deviations, evidence } = prove({ file: name, text, platforms })
    given.set(folder, [...(given.get(folder) ?? []), ...evidence])
    expect(deviations).toEqual([])
  })
})

it('every tagged member gives evidence in a proof', () => {
  const unproved = rulebook.packs
    .filter(({ file }) => !file.startsWith(LIBRARY_FOLDER))
    .flatMap((pack) => unprovedMembers(pack, given.get(pack.platform) ?? []).map(({ member, line }) => `${pack.file}:${line} ${member}`))
  expect(unproved).toEqual([])
})

it('a proof stands beside every pack that tags something', () => {
  const proved = new Set(
    readdirSync(proofs).flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, proofs)).map((name) => `${folder}/${name.replace(/\.\w+$/, '')}`),
    ),
  )
  const unproved = rulebook.packs
    .filter(({ file, members }) => !file.startsWith(LIBRARY_FOLDER) && members.length > 0)
    .map(({ file }) => file.slice('apis/'.length, -'.d.ts'.length))
    .filter((name) => !proved.has(name))
  expect(unproved).toEqual([])
})
