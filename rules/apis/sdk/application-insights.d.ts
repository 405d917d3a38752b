/** @source https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk */
interface ApplicationInsightsClient {
  /** @starts application-insights */
  loadAppInsights(...values: any[]): any
  /** @collects usage-log */
  trackEvent(...values: any[]): any
  /** @collects usage-log */
  trackPageView(...values: any[]): any
  /** @collects usage-log */
  startTrackEvent(...values: any[]): any
  /** @collects usage-log */
  stopTrackEvent(...values: any[]): any
  /** @collects usage-log */
  startTrackPage(...values: any[]): any
  /** @collects usage-log */
  stopTrackPage(...values: any[]): any
  /** @collects usage-log */
  setAuthenticatedUserContext(...values: any[]): any
  trackException(...values: any[]): any
  trackTrace(...values: any[]): any
  trackMetric(...values: any[]): any
  trackDependencyData(...values: any[]): any
  addTelemetryInitializer(...values: any[]): any
  flush(...values: any[]): any
  [other: string]: any
}
/** @source https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk */
declare module '@microsoft/applicationinsights-web' {
  export type ApplicationInsights = ApplicationInsightsClient
  export const ApplicationInsights: { new (snippet: any): ApplicationInsightsClient }
}
/** @source https://github.com/microsoft/ApplicationInsights-node.js */
declare module 'applicationinsights' {
  namespace applicationInsights {
    class TelemetryClient {
      constructor(connection?: string, ...options: any[])
      /** @collects usage-log */
      trackEvent(event: any): void
      /** @collects usage-log */
      trackPageView(view: any): void
      trackException(exception: any): void
      trackTrace(trace: any): void
      trackMetric(metric: any): void
      flush(options?: any): any
      [member: string]: any
    }
    let defaultClient: TelemetryClient
    function setup(connection?: string): any
    function start(): any
  }
  export = applicationInsights
}
/** @source https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk */
declare var appInsights: ApplicationInsightsClient
