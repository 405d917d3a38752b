import { distance } from 'fastest-levenshtein'

/**
 * The known word that a mistyped one most likely means; undefined when none is near.
 * @param most how many letters may differ; by default a third of the word
 */
export function nearest(word: string, known: Iterable<string>, most = Math.max(2, Math.floor(word.length / 3))): string | undefined {
  const written = word.toLowerCase()
  let best: string | undefined
  let least = most + 1
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    // `clipboard` means `clipboard/read`, `imei` means `device-id/imei`, `device` means `device-id`.
    const part = other.split('/').includes(written) || (written.length > 3 && other.startsWith(written))
    const steps = part ? 0.5 : distance(written, other)
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}
