import { UserError } from '../errors.ts'

/** @throws UserError when the text is no day of the calendar */
export function dayOf(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // A day that a month does not have is moved into the next month.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
  throw new UserError({
    en: `--as-of wants a day such as 2026-06-30, not "${text}"`,
    zh: `--as-of 需要日期（例如 2026-06-30），而不是 "${text}"`,
  })
}
