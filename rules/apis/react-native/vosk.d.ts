/** @source https://github.com/riderodd/react-native-vosk */
declare module 'react-native-vosk' {
  /** @collects microphone @permission android.permission.RECORD_AUDIO @note version 2 */
  export function start(options?: any): Promise<void>
  export function stop(): void
  export function loadModel(path: string): Promise<void>
  export function unload(): void
  /** @note version 0 and 1 */
  export default class Vosk {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    start(grammar?: any): Promise<any>
    stop(): void
    loadModel(path: string): any
    unload(): void
  }
}
