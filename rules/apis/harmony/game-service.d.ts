/** @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/gameservice-gameplayer */
declare module '@hms.core.gameservice.gameplayer' {
  namespace gamePlayer {
    function init(context: any, callback?: any): Promise<void>
    /** @collects account */
    function unionLogin(context: any, loginParam: any): Promise<any>
    /** @collects account */
    function getLocalPlayer(context: any, callback?: any): Promise<any>
    function bindPlayer(context: any, thirdOpenId: string, teamPlayerId: string): Promise<void>
    function verifyLocalPlayer(context: any, thirdUserInfo: any): Promise<void>
    function savePlayerRole(context: any, request: any, callback?: any): Promise<void>
  }
  export default gamePlayer
}
declare module '@kit.GameServiceKit' {
  export { default as gamePlayer } from '@hms.core.gameservice.gameplayer'
  export namespace gamePerformance {
    /** @collects device-info @source https://developer.huawei.com/consumer/cn/doc/harmonyos-references/gameservice-gameperformance */
    function getDeviceInfoByScope(scope: any[]): Promise<any>
  }
}
