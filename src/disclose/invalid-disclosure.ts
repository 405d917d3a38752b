import type { Problem } from '../types.ts'

/** The lists cannot be made as they were asked for: a wrong manifest, template or layout, or a committed file that is not candor's. */
export class InvalidDisclosure extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems[0]?.message.en)
    this.problems = problems
  }
}
