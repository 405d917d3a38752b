import { parseXml, unclosedTag } from '../documents/xml.ts'
import type { Problem } from '../types.ts'
import { malformed } from './facts.ts'

/** What is wrong with a text that should be XML: nothing in it, or a tag that is not closed. */
export function xmlProblems(text: string, file: string): Problem[] {
  if (parseXml(text).children.length === 0) return [malformed(file, 1, 1, { en: 'it holds no XML element', zh: '文件中没有 XML 元素' })]
  const unclosed = unclosedTag(text)
  if (!unclosed) return []
  return [malformed(file, unclosed.line, unclosed.column, { en: `<${unclosed.name}> is not closed`, zh: `<${unclosed.name}> 未闭合` })]
}
