import { it } from 'vitest'
import { rulebook } from '../memory-world.ts'
it('dups', () => {
  const m = new Map<string, Set<string>>()
  for (const p of rulebook.packs) for (const x of p.members) { const k = x.module + ' ' + x.member; m.set(k, (m.get(k) ?? new Set()).add(p.file)) }
  let n = 0
  for (const [k, f] of m) if (f.size > 1) { n++; console.log(k, [...f].join(' ')) }
  console.log('DUPS', n, m.size)
})
