import type { LocalText } from '../../types.ts'
import type { Check, UnusedSuppression } from '../check.ts'

export const unusedSuppression: Check = {
  id: 'unused-suppression',
  severity: 'warning',
  title: { en: 'an ignore, an exception or a baseline entry takes nothing out', zh: '忽略注释、例外或基线条目已不再生效' },
  why: {
    en: 'what is left standing would silently take out the next finding of its kind',
    zh: '遗留的条目会在无人察觉时掩盖下一个同类问题',
  },
  legal: [],
  run: (input) =>
    input.unused.map((each) => ({
      ...each.position,
      message: MESSAGE[each.by](each),
      help: HELP[each.by],
      identity: [each.by, each.check, each.position.file],
    })),
}

const MESSAGE: Record<UnusedSuppression['by'], (unused: UnusedSuppression) => LocalText> = {
  comment: ({ check }) => ({ en: `nothing here is ignored: no ${check} on this line`, zh: `此处没有可忽略的 ${check}` }),
  exception: ({ check }) => ({ en: `the exception for ${check} matches nothing`, zh: `${check} 的例外没有对应的发现` }),
  baseline: ({ check }) => ({
    en: `the baseline entry for ${check} matches nothing any more`,
    zh: `基线中的 ${check} 条目已没有对应的发现`,
  }),
}

const HELP: Record<UnusedSuppression['by'], LocalText> = {
  comment: { en: 'remove the comment', zh: '请删除该注释' },
  exception: { en: 'remove it from the manifest', zh: '请从清单中删除' },
  baseline: { en: 'write the baseline anew:  candor check --write-baseline', zh: '重新生成基线：  candor check --write-baseline' },
}
