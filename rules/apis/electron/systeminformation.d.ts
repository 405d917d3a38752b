/** @source https://systeminformation.io/ */
declare module 'systeminformation' {
  interface Board {
    manufacturer: string
    model: string
    version: string
    /** @collects device-id/serial */
    serial: string
    [key: string]: any
  }
  interface System extends Board {
    /** @collects device-id/other */
    uuid: string
  }
  interface Disk {
    name: string
    vendor: string
    size: number
    /** @collects device-id/serial */
    serialNum: string
    [key: string]: any
  }
  interface Interface {
    iface: string
    ip4: string
    ip6: string
    /** @collects device-id/mac */
    mac: string
    [key: string]: any
  }
  interface Os {
    platform: string
    distro: string
    release: string
    arch: string
    hostname: string
    /** @collects device-id/serial */
    serial: string
    [key: string]: any
  }
  /** @collects device-info */
  export function system(callback?: (data: System) => any): Promise<System>
  /** @collects device-info */
  export function bios(callback?: (data: any) => any): Promise<any>
  /** @collects device-info */
  export function baseboard(callback?: (data: Board) => any): Promise<Board>
  /** @collects device-info */
  export function chassis(callback?: (data: Board) => any): Promise<Board>
  /** @collects device-info */
  export function osInfo(callback?: (data: Os) => any): Promise<Os>
  /** @collects device-info */
  export function cpu(callback?: (data: any) => any): Promise<any>
  /** @collects device-info */
  export function mem(callback?: (data: any) => any): Promise<any>
  /** @collects device-info */
  export function memLayout(callback?: (data: any) => any): Promise<any[]>
  /** @collects device-info */
  export function battery(callback?: (data: any) => any): Promise<any>
  /** @collects device-info */
  export function graphics(callback?: (data: any) => any): Promise<any>
  /** @collects device-info */
  export function diskLayout(callback?: (data: Disk[]) => any): Promise<Disk[]>
  /** @collects device-info */
  export function fsSize(...args: any[]): Promise<any[]>
  /** @collects device-id/other */
  export function uuid(callback?: (data: any) => any): Promise<{ os: string; hardware: string; macs: string[] }>
  /** @collects network/ip */
  export function networkInterfaces(...args: any[]): Promise<Interface[]>
  /** @collects network/wifi */
  export function wifiNetworks(callback?: (data: any[]) => any): Promise<any[]>
  /** @collects network/wifi */
  export function wifiConnections(callback?: (data: any[]) => any): Promise<any[]>
  /** @collects network/wifi */
  export function wifiInterfaces(callback?: (data: any[]) => any): Promise<any[]>
  /** @collects bluetooth */
  export function bluetoothDevices(callback?: (data: any[]) => any): Promise<any[]>
  /** @collects account @note the system's users who are logged in */
  export function users(callback?: (data: any[]) => any): Promise<any[]>
  /** @collects app-list */
  export function processes(callback?: (data: any) => any): Promise<any>
  /**
   * @collects device-info
   * @collects device-id/other
   */
  export function getStaticData(callback?: (data: any) => any): Promise<any>
  /**
   * @collects device-info
   * @collects device-id/other
   */
  export function getAllData(...args: any[]): Promise<any>
  export function time(): any
  export function currentLoad(callback?: (data: any) => any): Promise<any>
  const si: typeof import('systeminformation')
  export default si
}
