import type { Sdk } from '../rule-types.ts'
import { fixedPart, hostOf } from './collectors.ts'

/** The SDK directory by every exact name that an app's files may use. */
export interface SdkNames {
  /** The SDK of a coordinate, e.g. `('npm', 'firebase/auth')`; a path below a known package counts as the package. */
  find(type: string, name: string): Sdk | undefined
  /** The SDK whose script or server an address without scheme leads to, and the name that says so: a host, perhaps with a path. */
  findAddress(address: string): { sdk: Sdk; name: string } | undefined
  /** Hosts of the servers that SDKs talk to. */
  servers: Set<string>
  /** Hosts from which pages load SDKs' scripts. */
  scriptHosts: Set<string>
}

/** Types whose names have parts: a subspec belongs to its pod, a path to its package. */
const PARTED = new Set(['npm', 'ohpm', 'pods'])

/** Indexes the directory once; the first record that takes a name keeps it. Mere libraries have no place in it. */
export function sdkNames(records: Sdk[]): SdkNames {
  const directory = records.filter(({ relation }) => relation !== 'library')
  const byName = new Map<string, Sdk>()
  const servers = new Set<string>()
  const scriptHosts = new Set<string>()
  const add = (type: string, name: string, sdk: Sdk): void => {
    if (!byName.has(`${type}:${name}`)) byName.set(`${type}:${name}`, sdk)
  }
  for (const sdk of directory) {
    for (const [type, name] of namesOf(sdk)) add(type, name, sdk)
    for (const name of hostsOf(sdk)) servers.add(name.split('/')[0]!)
    for (const name of sdk.coordinates.scripts ?? []) if (!name.endsWith('.js') || name.includes('/')) scriptHosts.add(name.split('/')[0]!)
  }
  // A Cordova plugin is named in package.json too, and an ohpm package in an import like any other.
  for (const sdk of directory) for (const name of sdk.coordinates.cordova ?? []) add('npm', name, sdk)
  const find = (type: string, name: string): Sdk | undefined => {
    const known = byName.get(`${type}:${name}`)
    if (known || !PARTED.has(type)) return known
    const shorter = name.slice(0, Math.max(0, name.lastIndexOf('/')))
    return shorter === '' || /^@[^/]*$/.test(shorter) ? undefined : find(type, shorter)
  }
  const findAddress: SdkNames['findAddress'] = (address) => {
    const parts = address.split('/').filter(Boolean)
    for (let end = parts.length; end > 0; end--) {
      const name = parts.slice(0, end).join('/')
      const sdk = byName.get(`scripts:${name}`) ?? byName.get(`hosts:${name}`)
      if (sdk) return { sdk, name }
    }
    return undefined
  }
  return { find, findAddress, servers, scriptHosts }
}

/** Every coordinate of a record as `[type, name]`. */
export function namesOf(sdk: Sdk): [string, string][] {
  const { uni = {}, hosts: _, ...lists } = sdk.coordinates
  return [
    ...Object.entries(lists),
    ['hosts', hostsOf(sdk)] as [string, string[]],
    ...Object.entries(uni).map(([key, list]): [string, string[] | undefined] => [`uni.${key}`, list]),
  ].flatMap(([type, list]) => (list ?? []).map((name): [string, string] => [type, name]))
}

/** The addresses of a record's servers, those of its collectors among them. */
function hostsOf({ coordinates, collectors = [] }: Sdk): string[] {
  const known = coordinates.hosts ?? []
  const parts = collectors.filter((each) => hostOf(each) !== undefined).map(fixedPart)
  return [...known, ...parts.filter((part) => !known.includes(part))]
}
