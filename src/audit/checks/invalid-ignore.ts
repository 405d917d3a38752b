import { nearest } from '../../rulebook/nearest.ts'
import type { Ignore, LocalText } from '../../types.ts'
import type { AuditInput, Check, RawFinding } from '../check.ts'

export const invalidIgnore: Check = {
  id: 'invalid-ignore',
  severity: 'error',
  title: { en: 'a candor-ignore comment takes nothing out as it stands', zh: 'candor-ignore 注释无效' },
  why: {
    en: 'an ignore says which check and why, so that a reader can judge it; without that it has no effect',
    zh: '忽略注释须写明检查项和理由，供他人判断；否则不起作用',
  },
  legal: [],
  run: (input) => input.ignores.flatMap((ignore) => faultsOf(ignore, input)),
}

const HOW: LocalText = { en: 'write:  candor-ignore check-id: reason', zh: '写法：  candor-ignore 检查项: 理由' }

function faultsOf(ignore: Ignore, input: AuditInput): RawFinding[] {
  const { file, line, column, checks, reason } = ignore
  const fault = (message: LocalText, help: LocalText): RawFinding => ({
    file,
    line,
    column,
    endColumn: column + 'candor-ignore'.length,
    message,
    help,
    identity: [file, checks.join(), message.en],
  })
  if (checks.length === 0) return [fault({ en: 'the comment names no check', zh: '注释未写明检查项' }, HOW)]
  const unknown = checks.filter((each) => !input.checks.includes(each))
  return [
    ...unknown.map((each) => {
      const near = nearest(each, input.checks)
      return fault(
        { en: `there is no check "${each}"`, zh: `没有名为 "${each}" 的检查项` },
        near
          ? { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` }
          : { en: 'candor explain  lists the checks', zh: 'candor explain  可列出全部检查项' },
      )
    }),
    ...(reason === '' && unknown.length < checks.length
      ? [fault({ en: 'the comment gives no reason, so it takes nothing out', zh: '注释未写明理由，不起作用' }, HOW)]
      : []),
  ]
}
