/** @source https://github.com/Doko-Demo-Doa/react-native-shake */
declare module 'react-native-shake' {
  const RNShake: {
    /** @collects sensors/motion */
    addListener(listener: () => void): { remove(): void }
    removeAllListeners(): void
  }
  export default RNShake
}
