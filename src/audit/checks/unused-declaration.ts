import { covers } from '../../rulebook/covers.ts'
import { categoryName } from '../check.ts'
import type { Check } from '../check.ts'

export const unusedDeclaration: Check = {
  id: 'unused-declaration',
  severity: 'warning',
  title: { en: 'the manifest declares a category that was never found', zh: '清单声明了未发现收集的类别' },
  why: {
    en: 'a declaration that nothing backs makes the published lists longer than the truth',
    zh: '没有依据的声明会使公示的清单超出实际收集范围',
  },
  legal: ['191/4.1', 'PIPL 6'],
  needsManifest: true,
  run(input) {
    const { manifest } = input
    if (!manifest) return []
    const found = input.evidence.flatMap(({ kind, category }) => (kind !== 'check' && category ? [category] : []))
    const bySdks = input.sdks.flatMap(({ id }) => {
      const data = input.sdkDirectory.get(id)?.data
      return [...(data?.required ?? []), ...(data?.optional ?? [])]
    })
    return manifest.data
      .filter(({ value }) => {
        // What users type in cannot be seen in calls; what an SDK collects is the SDK's entry.
        if (value.category === 'user' || value.category.startsWith('user/') || value.collectedBy !== 'first-party') return false
        return ![...found, ...bySdks].some((category) => covers(value.category, category))
      })
      .map(({ value, position }) => {
        const name = categoryName(input, value.category)
        return {
          ...position,
          category: value.category,
          message: { en: `${name.en} is declared and nothing collects it`, zh: `声明了 ${name.zh}，但未发现任何收集` },
          help: {
            en: 'remove the entry, or say who collects it:  collectedBy: <sdk id>',
            zh: '删除该条目，或注明由谁收集：  collectedBy: <SDK 标识>',
          },
          identity: [value.category],
        }
      })
  },
}
