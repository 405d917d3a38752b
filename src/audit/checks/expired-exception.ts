import type { Check } from '../check.ts'

export const expiredException: Check = {
  id: 'expired-exception',
  severity: 'error',
  title: { en: 'an exception is past its end date', zh: '例外已过期' },
  why: { en: 'an exception is a promise to mend something by a date', zh: '例外是在期限前整改的承诺' },
  legal: [],
  needsManifest: true,
  run: (input) =>
    (input.manifest?.exceptions ?? [])
      .filter(({ value }) => value.until < input.asOf)
      .map(({ value, position }) => ({
        ...position,
        message: { en: `the exception for ${value.check} ended on ${value.until}`, zh: `${value.check} 的例外已于 ${value.until} 到期` },
        help: { en: 'mend what it covers, or renew it with a new reason and date', zh: '完成整改，或以新的理由和日期续期' },
        identity: [value.check, value.where ?? '', value.category ?? '', value.until],
      })),
}
