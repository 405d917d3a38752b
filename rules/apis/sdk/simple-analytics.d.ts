/** @collects usage-log @source https://docs.simpleanalytics.com/events */
declare function sa_event(name: string, ...values: any[]): void
/** @collects usage-log @source https://docs.simpleanalytics.com/trigger-custom-page-views */
declare function sa_pageview(path: string, ...values: any[]): void
