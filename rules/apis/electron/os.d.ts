/** @source https://nodejs.org/api/os.html */
declare module 'os' {
  /** @collects device-info @note the device's name */
  export function hostname(): string
  /** @collects account @note the system account */
  export function userInfo(options?: any): { username: any; uid: number; gid: number; shell: any; homedir: any }
  /** @collects network/ip */
  export function networkInterfaces(): { [name: string]: NetworkInterfaceInfo[] | undefined }
  export interface NetworkInterfaceInfo {
    address: string
    netmask: string
    family: string
    /** @collects device-id/mac */
    mac: string
    internal: boolean
    cidr: string | null
    scopeid?: number
  }
  /** @collects device-info */
  export function cpus(): { model: string; speed: number; times: any }[]
  /** @collects device-info */
  export function totalmem(): number
  /** @collects device-info */
  export function freemem(): number
  /** @collects device-info */
  export function release(): string
  /** @collects device-info */
  export function version(): string
  /** @collects device-info */
  export function machine(): string
  export function platform(): string
  export function arch(): string
  export function type(): string
  export function homedir(): string
  export function tmpdir(): string
  export function uptime(): number
  export function availableParallelism(): number
  export const EOL: string
  const os: typeof import('os')
  export default os
}
declare module 'node:os' {
  export * from 'os'
  export { default } from 'os'
}
/** @source https://github.com/sindresorhus/os-name */
declare module 'os-name' {
  /** @collects device-info */
  export default function osName(): string
  export default function osName(platform: string, release?: string): string
}
/** @source https://github.com/sindresorhus/macos-release */
declare module 'macos-release' {
  /** @collects device-info */
  export default function macosRelease(): { name: string; version: string }
  export default function macosRelease(release: string): { name: string; version: string } | undefined
}
/** @source https://github.com/sindresorhus/windows-release */
declare module 'windows-release' {
  /** @collects device-info */
  export default function windowsRelease(): string | undefined
  export default function windowsRelease(release: string): string | undefined
}
/** @source https://www.npmjs.com/package/getos */
declare module 'getos' {
  /** @collects device-info */
  function getos(callback: (error: any, os: any) => void): void
  export = getos
}
