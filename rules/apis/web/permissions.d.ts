/** @source https://developer.mozilla.org/en-US/docs/Web/API/Permissions/query */
interface Navigator {
  readonly permissions: {
    /** @checks @permissionFrom descriptor.name */
    query(descriptor: any): Promise<PermissionStatus>
  }
}
interface PermissionStatus { readonly state: 'granted' | 'denied' | 'prompt'; [member: string]: any }
declare var navigator: Navigator
