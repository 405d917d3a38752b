/** @source https://maplibre.org/maplibre-gl-js/docs/API/classes/GeolocateControl/ */
declare module 'maplibre-gl' {
  export class GeolocateControl {
    /** @collects location @note a button on the map that finds the user */
    constructor(options?: any)
    [other: string]: any
  }
  export class NavigationControl { constructor(options?: any); [other: string]: any }
  const maplibregl: typeof import('maplibre-gl')
  export default maplibregl
}
/** @source https://docs.mapbox.com/mapbox-gl-js/api/markers/#geolocatecontrol */
declare module 'mapbox-gl' {
  export class GeolocateControl {
    /** @collects location @note a button on the map that finds the user */
    constructor(options?: any)
    [other: string]: any
  }
  export class NavigationControl { constructor(options?: any); [other: string]: any }
  const mapboxgl: typeof import('mapbox-gl')
  export default mapboxgl
}
/** @source https://visgl.github.io/react-map-gl/docs/api-reference/maplibre/geolocate-control */
declare module '@vis.gl/react-maplibre' {
  /** @renders location @note a button on the map that finds the user */
  export function GeolocateControl(props: any): any
  export function NavigationControl(props: any): any
}
declare module '@vis.gl/react-mapbox' { export * from '@vis.gl/react-maplibre' }
declare module 'react-map-gl' { export * from '@vis.gl/react-maplibre' }
declare module 'react-map-gl/maplibre' { export * from '@vis.gl/react-maplibre' }
declare module 'react-map-gl/mapbox' { export * from '@vis.gl/react-maplibre' }
declare module 'react-map-gl/mapbox-legacy' { export * from '@vis.gl/react-maplibre' }
/** @source https://leafletjs.com/reference.html#map-locate */
interface LeafletMap {
  /** @collects location */
  locate(options?: any): LeafletMap
  stopLocate(): LeafletMap
  setView(...values: any[]): LeafletMap
  on(...values: any[]): LeafletMap
  [other: string]: any
}
/** @source https://leafletjs.com/reference.html#map-locate */
declare module 'leaflet' {
  export type Map = LeafletMap
  export function map(element: any, options?: any): LeafletMap
  export const control: {
    /** @collects location @note a button on the map that finds the user @source https://www.npmjs.com/package/leaflet.locatecontrol */
    locate(options?: any): any
    [other: string]: any
  }
  const L: typeof import('leaflet')
  export default L
}
/** @source https://react-leaflet.js.org/docs/api-map/#hooks */
declare module 'react-leaflet' {
  export function useMap(): LeafletMap
  export function useMapEvents(handlers: any): LeafletMap
  export function useMapEvent(type: string, handler: any): LeafletMap
}
/** @source https://openlayers.org/en/latest/apidoc/module-ol_Geolocation-Geolocation.html */
declare module 'ol/Geolocation' {
  export default class Geolocation {
    constructor(options?: any)
    /** @collects location */
    setTracking(tracking: true): void
    setTracking(tracking: boolean): void
    /** @collects location */
    getPosition(): number[] | undefined
    [other: string]: any
  }
}
declare module 'ol/Geolocation.js' { export { default } from 'ol/Geolocation' }
