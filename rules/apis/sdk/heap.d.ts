/** @source https://developers.heap.io/docs/react-native */
declare module '@heap/react-native-heap' {
  const Heap: {
    /** @starts heap */
    setAppId(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    addUserProperties(...values: any[]): any
    /** @collects usage-log */
    addEventProperties(...values: any[]): any
    /** @collects device-id/other */
    getUserId(...values: any[]): any
    resetIdentity(...values: any[]): any
    withReactNavigationAutotrack(...values: any[]): any
    [other: string]: any
  }
  export default Heap
}
/** @source https://developers.heap.io/docs/react-native-bridge */
declare module '@heap/heap-react-native-bridge' {
  export const Heap: {
    /** @starts heap */
    startRecording(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    addUserProperties(...values: any[]): any
    /** @collects device-id/other */
    getUserId(...values: any[]): any
    resetIdentity(...values: any[]): any
    stopRecording(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://developers.heap.io/reference/client-side-apis-overview */
declare var heap: {
  /** @starts heap */
  load(...values: any[]): any
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  addUserProperties(...values: any[]): any
  /** @collects usage-log */
  addEventProperties(...values: any[]): any
  [other: string]: any
}
