import type { LocalText } from './types.ts'

/** Something that the user must change: told in one line, with what to do, and never with a stack. */
export class UserError extends Error {
  readonly text: LocalText
  readonly help: LocalText | undefined

  constructor(text: LocalText, help?: LocalText) {
    super(text.en)
    this.text = text
    this.help = help
  }
}
