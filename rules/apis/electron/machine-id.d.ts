/** @source https://github.com/automation-stack/node-machine-id */
declare module 'node-machine-id' {
  /** @collects device-id/other @distinctive */
  export function machineIdSync(original?: boolean): string
  /** @collects device-id/other */
  export function machineId(original?: boolean): Promise<string>
  const nodeMachineId: typeof import('node-machine-id')
  export default nodeMachineId
}
/** @source https://www.npmjs.com/package/machine-uuid */
declare module 'machine-uuid' {
  /** @collects device-id/other */
  function machineUuid(callback?: (id: string) => void): Promise<string>
  export = machineUuid
}
/** @source https://www.npmjs.com/package/native-machine-id */
declare module 'native-machine-id' {
  /** @collects device-id/other */
  export function getMachineId(options?: any): Promise<string | undefined>
  /** @collects device-id/other */
  export function getMachineIdSync(options?: any): string | undefined
}
/** @source https://www.npmjs.com/package/@vscode/deviceid */
declare module '@vscode/deviceid' {
  /** @collects device-id/other */
  export function getDeviceId(): Promise<string>
}
