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
