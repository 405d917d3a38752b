/**
 * Finds which of a fixed set of identifiers occur in a text, in one pass over its characters.
 * A bit table of hashes rejects nearly every word, so that only the promising ones are cut out and looked up.
 * @returns a function that calls `found` at every occurrence, with the offset after it
 */
export function identifierScanner(words: Iterable<string>): (text: string, found: (word: string, end: number) => void) => void {
  const known = new Set(words)
  const table = new Uint8Array(1 << 13)
  for (const word of known) {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
    table[(hash >>> 3) & 0x1fff]! |= 1 << (hash & 7)
  }
  return (text, found) => {
    const end = text.length
    let i = 0
    while (i < end) {
      let code = text.charCodeAt(i)
      if (!IDENTIFIER[code < 128 ? code : 0]) {
        i++
        continue
      }
      const start = i
      let hash = 0
      do {
        hash = (Math.imul(hash, 31) + code) | 0
        code = text.charCodeAt(++i)
      } while (code < 128 && IDENTIFIER[code])
      if (table[(hash >>> 3) & 0x1fff]! & (1 << (hash & 7))) {
        const word = text.slice(start, i)
        if (known.has(word)) found(word, i)
      }
    }
  }
}

/** Which ASCII codes may stand in an identifier. Words of templates (`open-type`) count each part. */
const IDENTIFIER = new Uint8Array(128)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$') IDENTIFIER[character.charCodeAt(0)] = 1
