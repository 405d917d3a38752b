/** @source https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/instrument/ */
interface GrafanaFaro {
  api: {
    /** @collects usage-log */
    setUser(...values: any[]): any
    /** @collects usage-log */
    pushEvent(...values: any[]): any
    pushError(...values: any[]): any
    pushLog(...values: any[]): any
    pushMeasurement(...values: any[]): any
    [other: string]: any
  }
  [other: string]: any
}
/** @source https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/instrument/ */
declare module '@grafana/faro-web-sdk' {
  export type Faro = GrafanaFaro
  /** @starts grafana-faro */
  export function initializeFaro(configuration: any): GrafanaFaro
  export const faro: GrafanaFaro
}
declare module '@grafana/faro-react' {
  export * from '@grafana/faro-web-sdk'
}
/** @source https://www.elastic.co/docs/reference/apm/agents/rum-js/agent-api */
declare module '@elastic/apm-rum' {
  interface ApmBase {
    /** @collects usage-log */
    setUserContext(...values: any[]): any
    captureError(...values: any[]): any
    setCustomContext(...values: any[]): any
    addLabels(...values: any[]): any
    startTransaction(...values: any[]): any
    [other: string]: any
  }
  /** @starts elastic-apm-rum */
  export function init(configuration: any): ApmBase
  export const apm: ApmBase
}
/** @source https://docs.instabug.com/docs/react-native-integration */
declare module 'instabug-reactnative' {
  const Instabug: {
    /** @starts instabug */
    init(...values: any[]): any
    /** @collects usage-log */
    identifyUser(...values: any[]): any
    /** @collects usage-log */
    logUserEvent(...values: any[]): any
    /** @collects usage-log */
    setUserData(...values: any[]): any
    /** @collects usage-log */
    setUserAttribute(...values: any[]): any
    show(...values: any[]): any
    logOut(...values: any[]): any
    setEnabled(...values: any[]): any
    [other: string]: any
  }
  export default Instabug
}
