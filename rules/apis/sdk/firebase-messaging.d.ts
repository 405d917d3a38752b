/** @source https://firebase.google.com/docs/reference/js/messaging_ */
declare module 'firebase/messaging' {
  export interface Messaging { app: any }
  export function getMessaging(app?: any): Messaging
  /** @collects notifications @note the push token; asks for the browser's permission where it is missing */
  export function getToken(messaging: any, options?: any): Promise<string>
  export function deleteToken(messaging: any): Promise<boolean>
  export function onMessage(messaging: any, listener: any): () => void
  export function isSupported(): Promise<boolean>
}
declare module '@firebase/messaging' {
  export * from 'firebase/messaging'
}
/** @source https://github.com/angular/angularfire/blob/main/docs/messaging.md */
declare module '@angular/fire/messaging' {
  export * from 'firebase/messaging'
  export class Messaging { app: any }
}
