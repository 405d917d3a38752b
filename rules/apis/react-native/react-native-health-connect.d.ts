/** @source https://matinzd.github.io/react-native-health-connect/ */
declare module 'react-native-health-connect' {
  export function initialize(provider?: string): Promise<boolean>
  /** @requests sensors/health @os android */
  export function requestPermission(permissions: any[], provider?: string): Promise<any[]>
  /** @checks sensors/health @os android */
  export function getGrantedPermissions(): Promise<any[]>
  /** @checks sensors/health @os android */
  export function getSdkStatus(provider?: string): Promise<number>
  /** @collects sensors/health @os android */
  export function readRecords(type: string, options: any): Promise<{ records: any[]; pageToken?: string }>
  /** @collects sensors/health @os android */
  export function readRecord(type: string, id: string): Promise<any>
  /** @collects sensors/health @os android */
  export function aggregateRecord(request: any): Promise<any>
  /** @collects sensors/health @os android */
  export function aggregateGroupByDuration(request: any): Promise<any[]>
  /** @collects sensors/health @os android */
  export function aggregateGroupByPeriod(request: any): Promise<any[]>
  /** @collects sensors/health @os android */
  export function getChanges(request: any): Promise<any>
  /** @collects sensors/health @collects location @os android */
  export function requestExerciseRoute(id: string): Promise<any[]>
  /** @writes sensors/health @os android */
  export function insertRecords(records: any[]): Promise<string[]>
  export function revokeAllPermissions(): Promise<void>
}
