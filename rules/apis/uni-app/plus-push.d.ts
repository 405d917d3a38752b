/** @source https://www.html5plus.org/doc/zh_cn/push.html */
interface Plus {
  push: {
    /** @collects notifications */
    getClientInfo(): { id: string; token: string; clientid: string; appid: string; appkey: string }
    /** @collects notifications @distinctive */
    getClientInfoAsync(done: (info: { clientid: string; token: string; [key: string]: any }) => void, failed?: PlusFailed): void
    /** @writes notifications */
    createMessage(content: string, payload?: any, options?: any): void
    addEventListener(type: string, listener: (message: any) => void): void
    clear(): void
    getAllMessage(): any
  }
}
