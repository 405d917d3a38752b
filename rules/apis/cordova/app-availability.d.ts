/** @source https://github.com/ohh2ahh/AppAvailability */
declare var appAvailability: {
  /** @checks app-list */
  check(scheme: string, success?: any, failure?: any): void
  /** @checks app-list */
  checkBool(scheme: string, done: (installed: boolean) => void): void
}
