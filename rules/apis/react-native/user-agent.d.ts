/** @source https://github.com/bebnev/react-native-user-agent */
declare module 'react-native-user-agent' {
  /** @collects user-agent */
  export function getUserAgent(): string
  /** @collects user-agent */
  export function getWebViewUserAgent(): Promise<string>
  /** @collects device-info */
  export const systemName: string
  /** @collects device-info */
  export const systemVersion: string
  /** @collects device-info @os ios */
  export const modelName: string | undefined
  export const applicationName: string
  export const applicationVersion: string
  const UserAgent: typeof import('react-native-user-agent')
  export default UserAgent
}
