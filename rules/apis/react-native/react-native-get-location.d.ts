/** @source https://github.com/douglasjunior/react-native-get-location */
declare module 'react-native-get-location' {
  const GetLocation: {
    /** @collects location @permission android.permission.ACCESS_FINE_LOCATION */
    getCurrentPosition(options?: any): Promise<{ latitude: number; longitude: number; altitude: number; accuracy: number; speed: number; time: number }>
    openSettings(): Promise<void>
  }
  export default GetLocation
}
