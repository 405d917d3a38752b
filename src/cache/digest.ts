import { hash } from 'node:crypto'

/** A short fingerprint of a text: 128 bits of its SHA-256, in hexadecimal. */
export function digestOf(text: string): string {
  return hash('sha256', text).slice(0, 32)
}
