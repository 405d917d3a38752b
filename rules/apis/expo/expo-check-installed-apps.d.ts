/** @source https://github.com/EndLess728/expo-check-installed-apps */
declare module 'expo-check-installed-apps' {
  /** @collects app-list */
  export function checkInstalledApps(targets: string[]): Promise<Record<string, boolean>>
}
