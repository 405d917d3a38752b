/** @source https://capacitorjs.com/docs/apis/google-maps */
declare module '@capacitor/google-maps' {
  export class GoogleMap {
    static create(options: any, callback?: any): Promise<GoogleMap>
    enableCurrentLocation(enabled: false): Promise<void>
    /** @collects location @note the map shows the user's place */
    enableCurrentLocation(enabled: boolean): Promise<void>
    /** @collects location */
    setOnMyLocationClickListener(callback?: (data: { latitude: number; longitude: number }) => void): Promise<void>
  }
}
