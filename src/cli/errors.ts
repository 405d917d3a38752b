import type { LocalText, Problem } from '../types.ts'

export { UserError } from '../user-error.ts'

/** A file that the user wrote is wrong, and nothing can be done before it is mended; each fault has its place. */
export class WrongFile extends Error {
  readonly text: LocalText
  readonly problems: Problem[]

  constructor(text: LocalText, problems: Problem[]) {
    super(text.en)
    this.text = text
    this.problems = problems
  }
}
