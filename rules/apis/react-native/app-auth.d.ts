/** @source https://github.com/FormidableLabs/react-native-app-auth */
declare module 'react-native-app-auth' {
  /** @collects account @note sign-in at an identity provider */
  export function authorize(config: any): Promise<any>
  export function refresh(config: any, options: any): Promise<any>
  export function revoke(config: any, options: any): Promise<void>
  export function logout(config: any, options: any): Promise<any>
}
