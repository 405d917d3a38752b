import type { PackIndex, PackMember } from '../rule-types.ts'

/** A member with its pack and the name by which its user writes it, e.g. `wx.getLocation`. */
export interface NamedMember {
  pack: PackIndex
  member: PackMember
  written: string
}

/** Every member of the packs under the name by which its user writes it: a member of a global's type under each global. */
export function namedMembers(packs: PackIndex[]): NamedMember[] {
  const globalsOfType = new Map<string, Set<string>>()
  for (const { globalTypes } of packs)
    for (const { global, types } of globalTypes)
      for (const type of types) globalsOfType.set(type, (globalsOfType.get(type) ?? new Set()).add(global))
  return packs.flatMap((pack) =>
    pack.members.flatMap((member): NamedMember[] => {
      const [type, ...rest] = member.member.split('.')
      const globals = member.container === type ? [...(globalsOfType.get(type!) ?? [])] : []
      const names = globals.length > 0 && rest.length > 0 ? globals.map((global) => [global, ...rest].join('.')) : [member.member]
      return names.map((written) => ({ pack, member, written }))
    }),
  )
}

/** The names by which people ask for a member: its pack, its module or global, and itself. */
export function namesOfMember({ pack, member, written }: NamedMember): string[] {
  const file = pack.file.replace(/^apis\//, '').replace(/\.d\.ts$/, '')
  const global = pack.modules.includes(member.module) ? [] : [written.split('.')[0]!]
  return [pack.file, file, member.module, ...global, member.member, written, `${member.module}.${member.member}`]
}
