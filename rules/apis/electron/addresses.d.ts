/** @source https://github.com/bevry/getmac */
declare module 'getmac' {
  /** @collects device-id/mac */
  export default function getMAC(iface?: string): string
  export function isMAC(address: string): boolean
}
/** @source https://github.com/scravy/node-macaddress */
declare module 'macaddress' {
  /** @collects device-id/mac */
  export function one(...args: any[]): Promise<string>
  /** @collects device-id/mac */
  export function all(callback?: (error: any, all: any) => void): Promise<any>
  /** @collects device-id/mac */
  export function networkInterfaces(): any
  const macaddress: typeof import('macaddress')
  export default macaddress
}
/** @source https://github.com/node-modules/address */
declare module 'address' {
  /** @collects network/ip */
  export function ip(name?: string): string | undefined
  /** @collects network/ip */
  export function ipv6(name?: string): string | undefined
  /** @collects device-id/mac */
  export function mac(...args: any[]): void
  export function dns(...args: any[]): void
  const address: typeof import('address')
  export default address
}
/** @source https://github.com/indutny/node-ip */
declare module 'ip' {
  /** @collects network/ip */
  export function address(name?: string, family?: string): string
  export function isPrivate(ip: string): boolean
  export function isPublic(ip: string): boolean
  export function cidrSubnet(cidr: string): any
  const ip: typeof import('ip')
  export default ip
}
/** @source https://github.com/sindresorhus/public-ip */
declare module 'public-ip' {
  /** @collects network/ip */
  export function publicIp(options?: any): Promise<string>
  /** @collects network/ip */
  export function publicIpv4(options?: any): Promise<string>
  /** @collects network/ip */
  export function publicIpv6(options?: any): Promise<string>
  /** @collects network/ip */
  export function v4(options?: any): Promise<string>
  /** @collects network/ip */
  export function v6(options?: any): Promise<string>
  const publicIpModule: typeof import('public-ip')
  export default publicIpModule
}
/** @source https://github.com/sindresorhus/internal-ip */
declare module 'internal-ip' {
  /** @collects network/ip */
  export function internalIpV4(): Promise<string | undefined>
  /** @collects network/ip */
  export function internalIpV6(): Promise<string | undefined>
  /** @collects network/ip */
  export function internalIpV4Sync(): string | undefined
  /** @collects network/ip */
  export function internalIpV6Sync(): string | undefined
  const internalIp: {
    v4: {
      /** @collects network/ip */
      (): Promise<string | undefined>
      /** @collects network/ip */
      sync(): string | undefined
    }
    v6: {
      /** @collects network/ip */
      (): Promise<string | undefined>
      /** @collects network/ip */
      sync(): string | undefined
    }
  }
  export default internalIp
}
/** @source https://github.com/friedrith/node-wifi */
declare module 'node-wifi' {
  /** @collects network/wifi */
  export function scan(callback?: (error: any, networks: any[]) => void): Promise<any[]>
  /** @collects network/wifi */
  export function getCurrentConnections(callback?: (error: any, connections: any[]) => void): Promise<any[]>
  export function init(options: any): void
  export function connect(network: any, callback?: any): Promise<void>
  const wifi: typeof import('node-wifi')
  export default wifi
}
/** @source https://github.com/kevva/wifi-name */
declare module 'wifi-name' {
  const wifiName: {
    /** @collects network/wifi */
    (): Promise<string>
    /** @collects network/wifi */
    sync(): string
  }
  export = wifiName
}
