import { describe, expect, it } from 'vitest'
import { ignoresIn } from '../../src/sift/ignores.ts'

/** `checks | reason | first-last line`, one a comment. */
const told = (file: string, ...lines: string[]): string[] =>
  ignoresIn(file, lines.join('\n')).map(({ checks, reason, lines: { from, to } }) => `${checks.join(' ')} | ${reason} | ${from}-${to}`)

describe('a comment covers', () => {
  it.each([
    ['the next line', 'a.ts', ['// candor-ignore undeclared-sdk: why', 'a()', 'b()'], 'undeclared-sdk | why | 1-2'],
    ['its own line beside code', 'a.ts', ['a() // candor-ignore undeclared-sdk: why', 'b()'], 'undeclared-sdk | why | 1-1'],
    ['the line that it opens', 'a.ts', ['/* candor-ignore undeclared-sdk: why */ a()', 'b()'], 'undeclared-sdk | why | 1-1'],
    ['the next code below blank lines', 'a.ts', ['// candor-ignore x-y: why', '', 'a()'], 'x-y | why | 1-3'],
    ['the next code below other comments', 'a.ets', ['// candor-ignore x-y: why', '// @ts-ignore', '/* more */', 'a()'], 'x-y | why | 1-4'],
    ['several checks', 'a.ts', ['// candor-ignore one, two: why', 'a()'], 'one two | why | 1-2'],
    ['a long block', 'a.ts', ['/*', ' * candor-ignore x-y: why', ' * and more', ' */', 'a()'], 'x-y | why | 2-5'],
    ['a block of two lines', 'a.ts', ['/* candor-ignore x-y: why', '   and more */', 'a()'], 'x-y | why and more | 1-3'],
    ['a full-width colon', 'a.ts', ['// candor-ignore x-y：仅调试版使用', 'a()'], 'x-y | 仅调试版使用 | 1-2'],
    [
      'JSX',
      'a.tsx',
      ['  {/* candor-ignore x-y: why */}', '  <Button', '    open="a"', '    on={() => go(1 > 2)}', '  />'],
      'x-y | why | 1-5',
    ],
    [
      'a template',
      'a.wxml',
      ['<!-- candor-ignore x-y: why -->', '<button', '  open-type="getPhoneNumber"', '>', '</button>'],
      'x-y | why | 1-4',
    ],
    ['a Vue template', 'a.vue', ['<template>', '  <!-- candor-ignore x-y: why -->', '  <button @click="a">'], 'x-y | why | 2-3'],
    ['an attribute with a > in it', 'a.vue', ['<!-- candor-ignore x-y: why -->', '<p v-if="a > 1"', '  b="c">'], 'x-y | why | 1-3'],
    ['XML', 'AndroidManifest.xml', ['<!-- candor-ignore x-y: why', '     and more -->', '<uses-permission />'], 'x-y | why and more | 1-3'],
    ['YAML', 'privacy.yaml', ['data:', '  # candor-ignore x-y: why', '  - camera'], 'x-y | why | 2-3'],
    ['a line of YAML', 'privacy.yaml', ['data:', '  - camera # candor-ignore x-y: why'], 'x-y | why | 2-2'],
    ['properties', 'gradle.properties', ['# candor-ignore x-y: why', 'a=b'], 'x-y | why | 1-2'],
    ['JSON5, and what a bracket opens', 'module.json5', ['// candor-ignore x-y: why', '{', '  name: "a"'], 'x-y | why | 1-3'],
    ['JSON with comments', 'manifest.json', ['/* candor-ignore x-y: why */', '"a": 1'], 'x-y | why | 1-2'],
    ['CRLF', 'a.ts', ['// candor-ignore x-y: why\r', 'a()\r'], 'x-y | why | 1-2'],
    ['nothing behind the last line', 'a.ts', ['a()', '// candor-ignore x-y: why'], 'x-y | why | 2-2'],
    ['the line, without a reason', 'a.ts', ['// candor-ignore x-y', 'a()'], 'x-y |  | 1-2'],
    ['the line, without a check', 'a.ts', ['// candor-ignore', 'a()'], ' |  | 1-2'],
    ['the line, with a reason that is blank', 'a.ts', ['// candor-ignore x-y:  ', 'a()'], 'x-y |  | 1-2'],
  ])('%s', (_, file, lines, expected) => {
    expect(told(file, ...lines)).toEqual([expected])
  })

  it('what each of several says', () => {
    expect(told('a.ts', '// candor-ignore one: why', '// candor-ignore two: how', 'a()')).toEqual(['one | why | 1-3', 'two | how | 2-3'])
  })

  it('nothing where it is no comment', () => {
    expect(told('a.ts', 'log("// candor-ignore x-y: why")')).toEqual([])
    expect(told('a.ts', "log('candor-ignore x-y: why')")).toEqual([])
    expect(told('a.ts', '// candor-ignored x-y: why', '// candor-ignore-all x-y: why')).toEqual([])
    expect(told('a.ts', 'log("#") # candor-ignore x-y: why')).toEqual([])
  })

  it('from its word on', () => {
    expect(ignoresIn('a.ts', 'a()\n  // candor-ignore x-y: why\n')).toMatchObject([{ file: 'a.ts', line: 2, column: 6 }])
  })
})
