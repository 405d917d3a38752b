/** A word of the vocabulary at one place: its index among the words, and the offset after it. */
export type Found = (word: number, end: number) => void

/** Slots for each word in the table of hashes: most look-ups of other words end at an empty one. */
const SLOTS = 8

/**
 * Finds which of a fixed set of identifiers occur in a text, in one pass over its characters. Nothing is cut out of the text,
 * and only what has a word's hash and length is compared with it.
 * @returns a function that calls `found` at every occurrence
 */
export function identifierScanner(words: readonly string[]): (text: string, found: Found) => void {
  const size = 2 ** Math.ceil(Math.log2(words.length * SLOTS + 1))
  const mask = size - 1
  const hashes = new Int32Array(words.length)
  const lengths = new Int32Array(words.length)
  /** Index of a word plus one; zero where the slot is empty. */
  const slots = new Int32Array(size)
  for (const [index, word] of words.entries()) {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0
    hashes[index] = hash
    lengths[index] = word.length
    let slot = spread(hash) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = index + 1
  }
  return (text, found) => {
    const end = text.length
    let i = 0
    while (i < end) {
      let code = text.charCodeAt(i)
      if (code > 127 || IDENTIFIER[code] === 0) {
        i++
        continue
      }
      const start = i
      let hash = 0
      do {
        hash = (Math.imul(hash, 31) + code) | 0
        code = text.charCodeAt(++i)
      } while (code < 128 && IDENTIFIER[code] === 1)
      for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const word = slots[slot]! - 1
        if (hashes[word] === hash && lengths[word] === i - start && text.startsWith(words[word]!, start)) {
          found(word, i)
          break
        }
      }
    }
  }
}

/** Spreads hashes that differ in few bits over the table. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** Which ASCII codes may stand in an identifier. Words of templates (`open-type`) count each part. */
const IDENTIFIER = new Uint8Array(128)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$') IDENTIFIER[character.charCodeAt(0)] = 1
