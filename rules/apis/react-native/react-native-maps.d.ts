/** @source https://github.com/react-native-maps/react-native-maps/blob/master/docs/mapview.md */
declare module 'react-native-maps' {
  /** @element rn-map-view */
  const MapView: any
  export default MapView
}
/** @source https://github.com/react-native-maps/react-native-maps/blob/master/docs/mapview.md */
interface TemplateElements {
  'rn-map-view': {
    /** @collects location (the blue dot) */
    'shows-user-location': true
    /** @collects location */
    'on-user-location-change': true
  }
}
