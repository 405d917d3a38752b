import type { ts as TypeScript } from 'ts-morph'
import type { PackMember, Rulebook } from '../rule-types.ts'
import type { Problem } from '../types.ts'
import { platformOf } from './compile.ts'
import type { RuleFile } from './compile.ts'
import { indexPack } from './pack-index.ts'

/** A member with the pack that declares it. */
interface Declared {
  file: string
  member: PackMember
}

/**
 * The same member of the same module in two packs that do not say the same of it; among the packs themselves also where
 * they do, since one of the two is then forgotten when the other is mended.
 */
export function contradictions(ts: typeof TypeScript, packs: RuleFile[], base: Rulebook | undefined): Problem[] {
  const known = (base?.packs ?? []).flatMap(({ file, members }) => members.map((member): Declared => ({ file: `candor:${file}`, member })))
  const added = packs.flatMap(({ file, text }) =>
    indexPack(ts, file, platformOf(file), text).members.map((member): Declared => ({ file, member })),
  )
  const ofBase = new Set(known)
  const byMember = new Map<string, Declared[]>()
  for (const each of [...known, ...added]) {
    const key = `${each.member.module} ${each.member.member}`
    byMember.set(key, [...(byMember.get(key) ?? []), each])
  }
  return [...byMember.values()].flatMap((declared) => {
    const [first] = declared
    const files = new Set(declared.map(({ file }) => file))
    if (files.size < 2) return []
    const said = saidBy(declared.filter(({ file }) => file === first!.file))
    return [...files].slice(1).flatMap((file): Problem[] => {
      const others = declared.filter((each) => each.file === file)
      const agrees = saidBy(others) === said
      if (ofBase.has(others[0]!) || (agrees && ofBase.has(first!))) return []
      return [contradiction(others[0]!, first!)]
    })
  })
}

function saidBy(declared: Declared[]): string {
  const words = declared.flatMap(({ member }) => member.tags.says.map(({ tag, category }) => `@${tag} ${category ?? ''}`))
  return [...new Set(words)].toSorted().join(' ')
}

function contradiction({ file, member }: Declared, other: Declared): Problem {
  const name = `${member.module} ${member.member}`
  const [here, there] = [saidBy([{ file, member }]) || '-', saidBy([other]) || '-']
  const where = `${other.file}:${other.member.line}`
  return {
    code: 'rules-contradiction',
    file,
    line: member.line,
    column: 1,
    message: {
      en: `${name}: ${here} here, ${there} in ${where}`,
      zh: `${name}：此处为 ${here}，${where} 处为 ${there}`,
    },
    help: { en: 'describe the member in one pack only', zh: '请只在一个规则包中描述该成员' },
  }
}
