import { readFileSync, readdirSync } from 'node:fs'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../src/discover/classify.ts'
import { adaptVue } from '../src/extract/adapters/vue.ts'
import { extract } from '../src/extract/extract.ts'
import { RULES_FOLDER, readRuleFiles } from '../src/io/rules.ts'
import { compileRules, LIBRARY_FOLDER, permissionsByName } from '../src/rulebook/compile.ts'
import { isMetUnimported } from '../src/rulebook/folders.ts'
import { sift } from '../src/sift/sift.ts'
import type { Platform, SourceFile } from '../src/types.ts'
import { deviations, expectationsOf } from './proof.ts'

const files = readRuleFiles(RULES_FOLDER)
const rulebook = compileRules(ts, files)
const permissions = permissionsByName(rulebook.permissions)
const packTexts = new Map(files.filter(({ file }) => file.endsWith('.d.ts')).map(({ file, text }) => [file, text]))
const library = rulebook.packs.filter(({ file }) => file.startsWith(LIBRARY_FOLDER))
const parsedPacks = new Map<string, ts.SourceFile>()
const proofs = new URL('../fixtures/rules/', import.meta.url)

for (const platform of readdirSync(proofs)) {
  describe(platform, () => {
    const folder = new URL(`${platform}/`, proofs)
    for (const name of readdirSync(folder)) {
      const language = languageOf(name)
      if (!language) continue
      it(name, () => {
        const text = readFileSync(new URL(name, folder), 'utf8')
        const sources: SourceFile[] = [{ file: name, language, origin: 'first-party' }]
        const platforms = [platform, 'wechat', 'uni-app', 'node', 'electron'] as Platform[]
        const unimported = new Set(rulebook.packs.filter((pack) => isMetUnimported(pack, rulebook.folders, platforms)))
        const sifted = sift({ sources, platforms, packs: rulebook.packs, unimported, text: () => text, resolve: () => [] })
        const packs = [...new Set([...library, ...sifted.packs])]
        const { evidence } = extract({
          ts,
          packs,
          permissions,
          parsedPacks,
          sources: new Map([[name, sources[0]!]]),
          candidates: sifted.candidates,
          support: [],
          markup: sifted.markup,
          adapters: { vue: adaptVue },
          packTexts: packs.map(({ file }) => ({ name: file, text: packTexts.get(file)! })),
          allPacks: rulebook.packs.filter((pack) => pack.platform === platform),
          text: () => text,
          resolve: () => [],
          callers: () => [],
        })
        expect(deviations(expectationsOf(text), evidence)).toEqual([])
      })
    }
  })
}

describe('proofs', () => {
  const texts = new Map<string, string>()
  for (const platform of readdirSync(proofs))
    texts.set(
      platform,
      readdirSync(new URL(`${platform}/`, proofs))
        .map((name) => readFileSync(new URL(`${platform}/${name}`, proofs), 'utf8'))
        .join('\n'),
    )
  it('name every tagged member', () => {
    const missing = rulebook.packs
      .filter(({ file }) => !file.startsWith(LIBRARY_FOLDER))
      .flatMap((pack) =>
        pack.members
          .filter(
            ({ name }) =>
              name !== '' && !new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(texts.get(pack.platform) ?? ''),
          )
          .map(({ member }) => `${pack.file}: ${member}`),
      )
    expect(missing).toEqual([])
  })
  it('stand beside every pack that tags something', () => {
    const names = new Set(
      [...texts.keys()].flatMap((platform) =>
        readdirSync(new URL(`${platform}/`, proofs)).map((name) => `${platform}/${name.replace(/\.\w+$/, '')}`),
      ),
    )
    const unproved = rulebook.packs
      .filter(({ file, members }) => !file.startsWith(LIBRARY_FOLDER) && members.length > 0)
      .map(({ file }) => file.slice('apis/'.length, -'.d.ts'.length))
      .filter((name) => !names.has(name))
    expect(unproved).toEqual([])
  })
})
