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

/** A merge that was left unresolved in a file that tools write; what of it holds cannot be told. */
export function conflictProblem(text: string, file: string): Problem | undefined {
  const marker = /^<{7} /m.exec(text)
  if (!marker) return undefined
  return malformed(file, text.slice(0, marker.index).split('\n').length, 1, {
    en: 'it holds an unresolved merge conflict',
    zh: '文件中有未解决的合并冲突',
  })
}
