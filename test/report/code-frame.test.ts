import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/report/code-frame.ts'
import { columnsOf } from '../../src/report/terminal-text.ts'

const style = { width: 60, color: false, lang: 'en' } as const

function frame(text: string | undefined, [line, column, endLine, endColumn]: [number, number, number, number], width = 60): string[] {
  return codeFrame(text, { file: 'a.ts', line, column, endLine, endColumn }, { ...style, width }, '  ')
}

describe('codeFrame', () => {
  const text = 'const a = 1\nconst b = wx.getLocation({})\nconst c = 3\nconst d = 4\n'

  it('shows the line between its neighbours, the place underlined', () => {
    expect(frame(text, [2, 14, 2, 25])).toEqual([
      '  1 │ const a = 1',
      '  2 │ const b = wx.getLocation({})',
      '    │              ~~~~~~~~~~~',
      '  3 │ const c = 3',
    ])
  })

  it('starts at the first line and ends at the last', () => {
    expect(frame(text, [1, 7, 1, 8])).toEqual(['  1 │ const a = 1', '    │       ~', '  2 │ const b = wx.getLocation({})'])
    expect(frame('a\nb', [2, 1, 2, 2])).toEqual(['  1 │ a', '  2 │ b', '    │ ~'])
  })

  it('leaves empty neighbours out, and lines up numbers of different length', () => {
    const long = `${'\n'.repeat(8)}a\nb\nc`
    expect(frame(long, [9, 1, 9, 2])).toEqual(['   9 │ a', '     │ ~', '  10 │ b'])
  })

  it('shows a tab as two spaces, before and within the place', () => {
    expect(frame('\t\tfoo(\tbar)', [1, 3, 1, 11])).toEqual(['  1 │     foo(  bar)', '    │     ~~~~~~~~~'])
  })

  it('lines up under Chinese', () => {
    expect(frame("t('定位', wx.login)", [1, 9, 1, 17])).toEqual(["  1 │ t('定位', wx.login)", '    │           ~~~~~~~~'])
  })

  it('underlines a place of several lines to the end of the first', () => {
    expect(frame('a(b,\n  c)\n', [1, 1, 2, 5])).toEqual(['  1 │ a(b,', '    │ ~~~~', '  2 │   c)'])
  })

  it('underlines the word where a place has no extent', () => {
    expect(frame("import Clip from 'x'", [1, 8, 1, 8])[1]).toBe('    │        ~~~~')
    expect(frame('a', [1, 2, 1, 2])[1]).toBe('    │  ~')
  })

  it('cuts long lines, and never underlines beyond the cut', () => {
    const line = `const a = ${'x'.repeat(200)}`
    for (const [column, endColumn] of [
      [11, 211],
      [150, 160],
      [45, 60],
    ] as const)
      for (const shown of frame(line, [1, column, 1, endColumn], 50)) expect(columnsOf(shown)).toBeLessThanOrEqual(50)
    expect(frame(line, [1, 11, 1, 20], 50)[0]).toMatch(/x…$/)
    expect(frame(line, [1, 150, 1, 160], 50)).toHaveLength(1)
    for (const shown of frame('隐'.repeat(100), [1, 2, 1, 80], 50)) expect(columnsOf(shown)).toBeLessThanOrEqual(50)
  })

  it('reads lines that end in CRLF', () => {
    expect(frame('a\r\nbc\r\nd', [2, 1, 2, 3])).toEqual(['  1 │ a', '  2 │ bc', '    │ ~~', '  3 │ d'])
  })

  it('shows control characters, and underlines what they are shown as', () => {
    expect(frame('a\u001B[2Jb', [1, 6, 1, 7])).toEqual([String.raw`  1 │ a\x1b[2Jb`, '    │         ~'])
  })

  it('gives nothing without a text or a line', () => {
    expect(frame(undefined, [1, 1, 1, 2])).toEqual([])
    expect(frame('a', [5, 1, 5, 2])).toEqual([])
  })
})
