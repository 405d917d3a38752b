import type { Collector, Sdk } from '../rule-types.ts'

/** Stands in an address for what is not known of it. */
export const UNKNOWN = '\0'

/** Where the servers of analytics services take in what apps send them, from the SDK directory. */
export function collectorsOf(sdks: Sdk[]): Collector[] {
  return sdks.flatMap(({ collectors = [] }) => collectors)
}

/** The host of a collector; undefined for one that stands on whatever host its users put it. */
export function hostOf({ address }: Collector): string | undefined {
  const host = address.split('/')[0]!
  return host === '*' ? undefined : host
}

/** The words of an address that a file must contain to name a collector which may stand on any host. */
export function wordsOf({ address }: Collector): string[] {
  return address.split(/[^\w$]+/).filter(Boolean)
}

/** The part of a collector's address that is the same for everyone: what stands before a segment of any name, or a parameter. */
export function fixedPart({ address }: Collector): string {
  return address.replace(/(?:\/\*.*|\?.*)$/, '')
}

/**
 * True when a URL leads to one of the collectors.
 * @param url as far as it is known, with `UNKNOWN` for the rest
 */
export function leadsToCollector(url: string, collectors: readonly Collector[]): boolean {
  const [place, query = ''] = url.split('#')[0]!.split('?')
  const [, authority, rest] = /^(?:[\w+.-]*:)?\/\/([^/]*)(.*)$/s.exec(place!) ?? []
  const host = authority?.replace(/:\d*$/, '').toLowerCase()
  const path = (authority === undefined ? place! : rest!).split('/').filter(Boolean)
  return collectors.some((collector) => {
    const [pattern, parameter] = collector.address.split('?')
    if (parameter !== undefined && !query.split('&').some((each) => each.split('=')[0] === parameter)) return false
    const [expectedHost, ...expected] = pattern!.split('/')
    if (expectedHost === host) return expected.every((part, index) => (part === '*' ? path[index] !== undefined : part === path[index]))
    const end = path.slice(-expected.length)
    return expectedHost === '*' && expected.every((part, index) => part === end[index]?.replace(UNKNOWN, ''))
  })
}
