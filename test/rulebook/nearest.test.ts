import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/rulebook/nearest.ts'

const WORDS = ['clipboard/read', 'contacts', 'device-id', 'device-id/imei', 'location', 'notifications']

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(['locaton', 'Contacts', 'contcats', 'notification'].map((word) => nearest(word, WORDS))).toEqual([
      'location',
      'contacts',
      'contacts',
      'notifications',
    ])
  })

  it('takes a part of a word for the word', () => {
    expect(['clipboard', 'imei', 'device'].map((word) => nearest(word, WORDS))).toEqual(['clipboard/read', 'device-id/imei', 'device-id'])
  })

  it('suggests nothing that is far', () => {
    expect(['weather', 'x', '', '位置'].map((word) => nearest(word, WORDS))).toEqual([undefined, undefined, undefined, undefined])
    expect(nearest('locatoin', WORDS, 1)).toBeUndefined()
  })
})
