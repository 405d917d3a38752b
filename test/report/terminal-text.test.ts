import { describe, expect, it } from 'vitest'
import { columnsOf, paint, printable, seconds, shortPath, thousands, wrap } from '../../src/report/terminal-text.ts'

describe('printable', () => {
  it.each([
    ['an escape sequence', 'a\u001B[31mb', String.raw`a\x1b[31mb`],
    ['a one-character control sequence', 'a\u009B31mb', String.raw`a\x9b31mb`],
    ['a title sequence', '\u001B]0;x\u0007', String.raw`\x1b]0;x\x07`],
    ['a carriage return, a backspace and a delete', '\r\b\u007F', String.raw`\x0d\x08\x7f`],
    ['a line break', 'a\nb', String.raw`a\x0ab`],
    ['text that runs the other way', '\u202Egnp.ts', String.raw`\x202egnp.ts`],
    ['plain text', 'src/页面/é.ts 🙂', 'src/页面/é.ts 🙂'],
  ])('%s', (_, text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['', 0],
    ['隐私', 4],
    ['a隐b', 4],
    ['，。（）', 8],
    ['ｶ', 1],
    ['한글', 4],
    ['🙂', 2],
    ['│…', 2],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('wrap', () => {
  it('breaks between words, with an indent that counts', () => {
    expect(wrap('one two three four', 11, '  ')).toBe('one two\n  three\n  four')
    expect(wrap('one two three four', 80, '  ')).toBe('one two three four')
  })

  it('keeps a word that is too long whole', () => {
    expect(wrap('a https://example.com/very/long b', 10, '')).toBe('a\nhttps://example.com/very/long\nb')
  })

  it('breaks Chinese anywhere, by its width', () => {
    expect(wrap('写明权限用途', 8, '')).toBe('写明权限\n用途')
    for (const line of wrap('应用商店会驳回空的 NSCameraUsageDescription 用途说明，请写明', 30, '    ').split('\n').slice(1))
      expect(columnsOf(line)).toBeLessThanOrEqual(30)
  })

  it('keeps line breaks and the spaces between words', () => {
    expect(wrap('declare it:  data: []\nor remove it', 40, '  ')).toBe('declare it:  data: []\n  or remove it')
  })

  it('counts what stands before the first line', () => {
    expect(wrap('one two three four', 14, '  ', 8)).toBe('one\n  two three\n  four')
  })

  it('leaves no space at the end of a line', () => {
    expect(wrap('one  two  three', 6, '')).toBe('one\ntwo\nthree')
  })
})

describe('shortPath', () => {
  const path = 'packages/shop/src/screens/account/Profile.tsx'

  it('keeps what fits', () => {
    expect(shortPath(path, 45)).toBe(path)
  })

  it('leaves folders out of the middle and keeps the name', () => {
    expect(shortPath(path, 44)).toBe('packages/shop/src/screens/…/Profile.tsx')
    expect(shortPath(path, 28)).toBe('packages/shop/…/Profile.tsx')
    expect(shortPath(path, 14)).toBe('…/Profile.tsx')
    expect(shortPath('源码/页面/首页.ts', 13)).toBe('…/首页.ts')
  })

  it('keeps a name that is too long', () => {
    expect(shortPath('a/AnExtremelyLongName.ts', 5)).toBe('…/AnExtremelyLongName.ts')
    expect(shortPath('AnExtremelyLongName.ts', 5)).toBe('AnExtremelyLongName.ts')
  })
})

describe('paint', () => {
  it('colours only where it is wanted', () => {
    expect(paint({ color: false, width: 80, lang: 'en' }).red('x')).toBe('x')
    expect(paint({ color: true, width: 80, lang: 'en' }).red('x')).toBe('\u001B[31mx\u001B[39m')
  })
})

it('writes numbers and times the same everywhere', () => {
  expect([thousands(1234567), thousands(12), seconds(1249), seconds(0)]).toEqual(['1,234,567', '12', '1.2 s', ''])
})
