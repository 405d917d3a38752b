/** @source https://github.com/volga-volga/react-native-yamap */
declare module 'react-native-yamap' {
  /** @element rn-yandex-map */
  export const YaMap: any
  export default YaMap
}
/** @source https://github.com/volga-volga/react-native-yamap */
interface TemplateElements {
  'rn-yandex-map': {
    /** @collects location */
    'show-user-position': true
  }
}
