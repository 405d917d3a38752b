/** @source https://react.dev/reference/react */
declare module 'react' {
  namespace React {
    interface RefObject<T> { current: T }
    type Dispatch<A> = (value: A) => void
    interface Context<T> { (props: { value?: T; children?: any }): any; Provider: any; Consumer: (props: { children: (value: T) => any }) => any; displayName?: string }
    type ContextType<C> = C extends Context<infer T> ? T : never
    interface SyntheticEvent<T = any> { target: T; currentTarget: T; nativeEvent: any; preventDefault(): void; stopPropagation(): void }
    interface ChangeEvent<T = any> extends SyntheticEvent<T> {}
    interface FormEvent<T = any> extends SyntheticEvent<T> {}
    interface DragEvent<T = any> extends SyntheticEvent<T> { dataTransfer: DataTransfer }
    interface ClipboardEvent<T = any> extends SyntheticEvent<T> { clipboardData: PastedData }
    interface ComponentType<P = any> { (props: P): any }
    type FC<P = any> = (props: P) => any
    class Component<P = any, S = any> { constructor(props?: P); props: P; state: S; context: any; refs: any; setState(state: any, done?: () => void): void; forceUpdate(): void }
    class PureComponent<P = any, S = any> extends Component<P, S> {}
    function useRef<T>(initial: T | null): RefObject<T>
    function useRef<T = any>(): RefObject<T>
    function createRef<T = any>(): RefObject<T>
    function useState<S>(initial: S | (() => S)): [S, Dispatch<S | ((previous: S) => S)>]
    function useState<S = any>(): [S, Dispatch<S>]
    function useReducer(reducer: any, initial?: any, init?: any): [any, Dispatch<any>]
    function useEffect(effect: () => any, dependencies?: any): void
    function useLayoutEffect(effect: () => any, dependencies?: any): void
    function useCallback<T>(callback: T, dependencies?: any): T
    function useMemo<T>(factory: () => T, dependencies?: any): T
    function createContext<T>(value?: T): Context<T>
    function useContext<T>(context: Context<T>): T
    function use<T>(from: Context<T> | Promise<T>): T
    function useImperativeHandle(ref: any, create: () => any, dependencies?: any): void
    function memo<T>(component: T, equal?: any): T
    function forwardRef<T = any, P = any>(render: (props: P, ref: any) => any): ComponentType<P>
    function lazy<T>(load: () => Promise<{ default: T }>): T
    function createElement(type: any, props?: any, ...children: any[]): any
    const Fragment: any
    const Suspense: any
    const Children: any
  }
  export = React
}
