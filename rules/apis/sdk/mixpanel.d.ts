/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
interface MixpanelPeople {
  /** @collects usage-log */
  set(...values: any[]): any
  /** @collects usage-log */
  set_once(...values: any[]): any
  /** @collects usage-log */
  union(...values: any[]): any
  /** @collects usage-log */
  append(...values: any[]): any
  /** @collects usage-log */
  increment(...values: any[]): any
  /** @collects usage-log */
  track_charge(...values: any[]): any
  unset(...values: any[]): any
  delete_user(...values: any[]): any
  clear_charges(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
interface MixpanelBrowser {
  /** @starts mixpanel */
  init(token: string, config?: any, name?: string): MixpanelBrowser
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  track_pageview(...values: any[]): any
  /** @collects usage-log */
  track_with_groups(...values: any[]): any
  /** @collects usage-log */
  track_links(...values: any[]): any
  /** @collects usage-log */
  track_forms(...values: any[]): any
  /** @collects usage-log */
  identify(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  /** @collects usage-log */
  set_group(...values: any[]): any
  /** @collects usage-log */
  add_group(...values: any[]): any
  people: MixpanelPeople
  get_group(key: string, id: string): { set(...values: any[]): void; [other: string]: any }
  /** @collects device-id/other */
  get_distinct_id(): string
  register(...values: any[]): any
  register_once(...values: any[]): any
  reset(...values: any[]): any
  opt_out_tracking(...values: any[]): any
  opt_in_tracking(...values: any[]): any
  time_event(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/react-native */
interface MixpanelNativePeople {
  /** @collects usage-log */
  set(...values: any[]): any
  /** @collects usage-log */
  setOnce(...values: any[]): any
  /** @collects usage-log */
  append(...values: any[]): any
  /** @collects usage-log */
  union(...values: any[]): any
  /** @collects usage-log */
  increment(...values: any[]): any
  /** @collects usage-log */
  trackCharge(...values: any[]): any
  unset(...values: any[]): any
  remove(...values: any[]): any
  deleteUser(...values: any[]): any
  [other: string]: any
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs */
interface NodeMixpanel {
  /** @collects usage-log */
  track(...values: any[]): any
  /** @collects usage-log */
  import(...values: any[]): any
  /** @collects usage-log */
  alias(...values: any[]): any
  people: {
    /** @collects usage-log */
    set(...values: any[]): any
    /** @collects usage-log */
    set_once(...values: any[]): any
    /** @collects usage-log */
    append(...values: any[]): any
    /** @collects usage-log */
    union(...values: any[]): any
    /** @collects usage-log */
    increment(...values: any[]): any
    /** @collects usage-log */
    track_charge(...values: any[]): any
    [other: string]: any
  }
  [other: string]: any
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
declare module 'mixpanel-browser' {
  export type Mixpanel = MixpanelBrowser
  const mixpanel: MixpanelBrowser
  export default mixpanel
  /** @starts mixpanel */
  export function init(...values: any[]): any
  /** @collects usage-log */
  export function track(...values: any[]): any
  /** @collects usage-log */
  export function track_pageview(...values: any[]): any
  /** @collects usage-log */
  export function track_with_groups(...values: any[]): any
  /** @collects usage-log */
  export function track_links(...values: any[]): any
  /** @collects usage-log */
  export function track_forms(...values: any[]): any
  /** @collects usage-log */
  export function identify(...values: any[]): any
  /** @collects usage-log */
  export function alias(...values: any[]): any
  /** @collects usage-log */
  export function set_group(...values: any[]): any
  /** @collects usage-log */
  export function add_group(...values: any[]): any
  /** @collects device-id/other */
  export function get_distinct_id(...values: any[]): any
  export const people: MixpanelPeople
  export function register(...values: any[]): any
  export function reset(...values: any[]): any
  export function opt_out_tracking(...values: any[]): any
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/react-native */
declare module 'mixpanel-react-native' {
  export class Mixpanel {
    constructor(token: string, automatic?: boolean, native?: boolean)
    /** @starts mixpanel */
    init(...values: any[]): any
    /** @collects usage-log */
    track(...values: any[]): any
    /** @collects usage-log */
    trackWithGroups(...values: any[]): any
    /** @collects usage-log */
    identify(...values: any[]): any
    /** @collects usage-log */
    alias(...values: any[]): any
    /** @collects usage-log */
    setGroup(...values: any[]): any
    /** @collects usage-log */
    addGroup(...values: any[]): any
    /** @collects device-id/other */
    getDistinctId(): Promise<string>
    /** @collects device-id/other */
    getDeviceId(): Promise<string>
    getPeople(): MixpanelNativePeople
    registerSuperProperties(...values: any[]): any
    timeEvent(...values: any[]): any
    reset(...values: any[]): any
    optOutTracking(...values: any[]): any
    optInTracking(...values: any[]): any
    [other: string]: any
  }
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs */
declare module 'mixpanel' {
  /** @starts mixpanel */
  export function init(token: string, config?: any): NodeMixpanel
  const mixpanel: { init: typeof init }
  export default mixpanel
}
/** @source https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
declare var mixpanel: MixpanelBrowser
