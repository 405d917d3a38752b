import type { PlatformFacts, Problem } from '../types.ts'

/** A file that says nothing. */
export function noFacts(): PlatformFacts {
  return { permissions: [], coordinates: [], problems: [] }
}

/** A file that could not be read as what it should be. */
export function malformed(file: string, line: number, column: number, reason: { en: string; zh: string }): Problem {
  return {
    code: 'malformed-file',
    file,
    line,
    column,
    message: { en: `${file} is malformed: ${reason.en}`, zh: `${file} 格式错误：${reason.zh}` },
    help: { en: 'mend it there; what follows may not have been read', zh: '请修正该处；其后的内容可能未被读取' },
  }
}
