/** @source https://gitee.com/openharmony/docs/blob/OpenHarmony-3.1-Release/en/application-dev/reference/apis/js-apis-ability-context.md */
interface OhosUIAbilityContext {
  /** @requests @permissionFrom permissions @note stage model before API 9 was final */
  requestPermissionsFromUser(permissions: string[], requestCallback: OhosAsyncCallback<any>): void
  /** @requests @permissionFrom permissions */
  requestPermissionsFromUser(permissions: string[]): Promise<any>
  config: {
    /** @collects user-agent @source https://github.com/openharmony/interface_sdk-js/blob/master/api/@ohos.app.ability.Configuration.d.ts */
    language?: string
    [key: string]: any
  }
  [key: string]: any
}
declare module '@ohos.app.ability.common' {
  namespace common {
    type UIAbilityContext = OhosUIAbilityContext
  }
  export default common
}
declare module '@ohos.app.ability.UIAbility' {
  export default class UIAbility {
    context: OhosUIAbilityContext
    [key: string]: any
  }
}
declare module '@ohos.application.Ability' {
  export default class Ability {
    context: OhosUIAbilityContext
    [key: string]: any
  }
}
declare module '@kit.AbilityKit' {
  export { default as common } from '@ohos.app.ability.common'
  export { default as UIAbility } from '@ohos.app.ability.UIAbility'
}
