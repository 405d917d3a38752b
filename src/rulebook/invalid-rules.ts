import type { Problem } from '../types.ts'

/** The user's rule files are wrong: the run must not go on with half a rule set. */
export class InvalidRules extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`).join('\n'))
    this.problems = problems
  }
}
