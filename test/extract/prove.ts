import { expect, it } from 'vitest'
import { expectationsOf } from '../../src/rulebook/proof.ts'
import { lines, scanMemory } from '../memory-world.ts'

const EXPECTATION = /[ \t]*(?:\/\/|\/\*|<!--|\{\/\*)\s*expect:.*$/gm

/**
 * Scans an app whose files say at each line what evidence it must give (`// expect: collect location`); a line that says
 * nothing must stay silent. What they say is taken out first, so that it cannot help.
 * @param files path to text
 */
export function prove(name: string, files: Record<string, string>): void {
  it(name, async () => {
    const expected = Object.entries(files).flatMap(([file, text]) =>
      expectationsOf(text).map(({ line, text: said }) => `${file}:${line} ${said}`),
    )
    const disk = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replace(EXPECTATION, '')]))
    const { evidence } = await scanMemory(disk)
    expect(lines(evidence).toSorted()).toEqual(expected.toSorted())
  })
}

/** A mini-program, so that `wx` is a global of the host. */
export const WECHAT = { 'project.config.json': '{}' }
