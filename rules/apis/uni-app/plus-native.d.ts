/** @source https://uniapp.dcloud.net.cn/tutorial/native-js.html */
/** Names of classes and what `importClass` gives for them stand in the packs of `native`; this brings the bridge along with them. */
interface NativeBridge {}
/** Takes only what the compiler knows nothing about, so that such a name picks no class. */
type PlusUnknown<T> = 0 extends 1 & T ? T : never
/** What a class makes. */
type PlusInstance<C> = C extends abstract new (...args: any[]) => infer T ? T : any
interface Plus {
  /** @source https://www.html5plus.org/doc/zh_cn/android.html */
  android: {
    importClass<T>(name: T & PlusUnknown<T>): any
    /** @holds */
    importClass<K extends keyof AndroidClasses>(name: K): AndroidClasses[K]
    importClass(name: any): any
    newObject<T>(name: T & PlusUnknown<T>, ...args: any[]): any
    newObject<K extends keyof AndroidClasses>(name: K, ...args: any[]): PlusInstance<AndroidClasses[K]>
    newObject(name: any, ...args: any[]): any
    /** @invokes target method */
    invoke<T>(target: T & PlusUnknown<T>, method: string, ...args: any[]): any
    /** @invokes target method */
    invoke<K extends keyof AndroidClasses>(target: K, method: string, ...args: any[]): any
    /** @invokes target method */
    invoke(target: any, method: string, ...args: any[]): any
    /** @invokes target name */
    getAttribute<K extends keyof AndroidClasses>(target: K, name: string): any
    /** @invokes target name */
    getAttribute(target: any, name: string): any
    setAttribute(target: any, name: string, value: any): void
    implements(name: string, methods: any): any
    runtimeMainActivity(): android.app.Activity
    currentWebview(): any
    /** @requests @permissionFrom permissions */
    requestPermissions(permissions: string[], done?: (result: any) => void, failed?: PlusFailed): void
    autoCollection(target: any): void
  }
  /** @source https://www.html5plus.org/doc/zh_cn/ios.html */
  ios: {
    importClass<T>(name: T & PlusUnknown<T>): any
    /** @holds */
    importClass<K extends keyof IosClasses>(name: K): IosClasses[K]
    importClass(name: any): any
    import<T>(name: T & PlusUnknown<T>): any
    /** @holds */
    import<K extends keyof IosClasses>(name: K): IosClasses[K]
    import(name: any): any
    newObject<T>(name: T & PlusUnknown<T>, ...args: any[]): any
    newObject<K extends keyof IosClasses>(name: K, ...args: any[]): PlusInstance<IosClasses[K]>
    newObject(name: any, ...args: any[]): any
    /** @invokes target method */
    invoke<T>(target: T & PlusUnknown<T>, method: string, ...args: any[]): any
    /** @invokes target method */
    invoke<K extends keyof IosClasses>(target: K, method: string, ...args: any[]): any
    /** @invokes target method */
    invoke(target: any, method: string, ...args: any[]): any
    implements(name: string, methods: any): any
    deleteObject(target: any): void
    currentWebview(): any
  }
}
