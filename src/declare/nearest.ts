import { distance } from 'fastest-levenshtein'

/** The known word that a mistyped one most likely means; undefined when none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 2)) + 1
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase())
    // `clipboard` means `clipboard/read`, `imei` means `device-id/imei`.
    const part = candidate.split('/').includes(word.toLowerCase()) ? 0.5 : steps
    if (part < least) [best, least] = [candidate, part]
  }
  return best
}
