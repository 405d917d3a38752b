/** @source https://www.npmjs.com/package/react-native-public-ip */
declare module 'react-native-public-ip' {
  /** @collects network/ip */
  export default function publicIP(endpoint?: string): Promise<string>
}
