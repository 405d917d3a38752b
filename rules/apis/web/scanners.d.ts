/** @source https://github.com/mozmorris/react-webcam */
declare module 'react-webcam' {
  /** @renders camera */
  export default class Webcam {
    constructor(props: any)
    props: any
    /** @collects camera */
    getScreenshot(size?: any): string | null
    /** @collects camera */
    getCanvas(size?: any): any
    stream: any
    video: any
  }
}
/** @source https://github.com/mebjas/html5-qrcode */
declare module 'html5-qrcode' {
  export class Html5Qrcode {
    constructor(elementId: string, config?: any)
    /** @collects camera */
    start(camera: any, config: any, success: (text: string, result: any) => void, failure?: any): Promise<null>
    /** @requests camera */
    static getCameras(): Promise<{ id: string; label: string }[]>
    scanFile(file: any, show?: boolean): Promise<string>
    stop(): Promise<void>
    clear(): void
  }
  export class Html5QrcodeScanner {
    constructor(elementId: string, config: any, verbose?: boolean)
    /** @collects camera */
    render(success: (text: string, result: any) => void, failure?: any): void
    clear(): Promise<void>
  }
}
/** @source https://github.com/zxing-js/browser */
declare module '@zxing/browser' {
  export class BrowserCodeReader {
    constructor(...args: any[])
    /** @collects camera */
    decodeFromVideoDevice(device: string | undefined, preview: any, callback: (result: any, error: any, controls: any) => void): Promise<any>
    /** @collects camera */
    decodeOnceFromVideoDevice(device?: string, preview?: any): Promise<any>
    /** @collects camera */
    decodeFromConstraints(constraints: any, preview: any, callback: (result: any, error: any, controls: any) => void): Promise<any>
    /** @collects camera */
    decodeOnceFromConstraints(constraints: any, preview?: any): Promise<any>
    decodeFromImageElement(source: any): Promise<any>
    decodeFromImageUrl(url?: string): Promise<any>
    static listVideoInputDevices(): Promise<any[]>
    [method: string]: any
  }
  export class BrowserQRCodeReader extends BrowserCodeReader {}
  export class BrowserMultiFormatReader extends BrowserCodeReader {}
  export class BrowserMultiFormatOneDReader extends BrowserCodeReader {}
  export class BrowserPDF417Reader extends BrowserCodeReader {}
  export class BrowserDatamatrixCodeReader extends BrowserCodeReader {}
  export class BrowserAztecCodeReader extends BrowserCodeReader {}
}
/** @source https://github.com/zxing-js/library */
declare module '@zxing/library' {
  export class BrowserCodeReader {
    constructor(...args: any[])
    /** @collects camera */
    decodeFromVideoDevice(device: string | null, preview: any, callback: (result: any, error?: any) => void): Promise<any>
    /** @collects camera */
    decodeOnceFromVideoDevice(device?: string, preview?: any): Promise<any>
    /** @collects camera */
    decodeFromInputVideoDevice(device?: string, preview?: any): Promise<any>
    /** @collects camera */
    decodeFromInputVideoDeviceContinuously(device: string | null, preview: any, callback: (result: any, error?: any) => void): Promise<any>
    /** @collects camera */
    decodeFromConstraints(constraints: any, preview: any, callback: (result: any, error?: any) => void): Promise<any>
    /** @collects camera */
    decodeOnceFromConstraints(constraints: any, preview?: any): Promise<any>
    decodeFromImage(...values: any[]): Promise<any>
    reset(): void
    [method: string]: any
  }
  export class BrowserQRCodeReader extends BrowserCodeReader {}
  export class BrowserMultiFormatReader extends BrowserCodeReader {}
  export class BrowserBarcodeReader extends BrowserCodeReader {}
  export class BrowserPDF417Reader extends BrowserCodeReader {}
  export class BrowserDatamatrixCodeReader extends BrowserCodeReader {}
  export class BrowserAztecCodeReader extends BrowserCodeReader {}
}
/** @source https://github.com/ericblade/quagga2 */
declare module '@ericblade/quagga2' {
  const Quagga: {
    /** @collects camera */
    init(config: any, callback?: (error: any) => void): any
    start(): void
    stop(): any
    onDetected(callback: (result: any) => void): void
    decodeSingle(config: any, callback?: (result: any) => void): any
    [member: string]: any
  }
  export default Quagga
}
/** @source https://github.com/serratus/quaggaJS */
declare module 'quagga' { export { default } from '@ericblade/quagga2' }
/** @source https://github.com/nimiq/qr-scanner */
declare module 'qr-scanner' {
  export default class QrScanner {
    constructor(video: any, onDecode: (result: any) => void, ...options: any[])
    /** @collects camera */
    start(): Promise<void>
    /** @checks camera */
    static hasCamera(): Promise<boolean>
    /** @requests camera */
    static listCameras(labels: true): Promise<{ id: string; label: string }[]>
    static listCameras(labels?: boolean): Promise<{ id: string; label: string }[]>
    static scanImage(image: any, ...options: any[]): Promise<any>
    stop(): void
    destroy(): void
    [member: string]: any
  }
}
/** @source https://github.com/JodusNodus/react-qr-reader */
declare module 'react-qr-reader' {
  /** @renders camera */
  export function QrReader(props: any): any
  /** @renders camera */
  export default function Reader(props: any): any
}
/** @source https://github.com/yudielcurbelo/react-qr-scanner */
declare module '@yudiel/react-qr-scanner' {
  /** @renders camera */
  export function Scanner(props: any): any
  export function useDevices(): any[]
}
/** @source https://github.com/gruhn/vue-qrcode-reader */
declare module 'vue-qrcode-reader' {
  /** @renders camera */
  export const QrcodeStream: any
  /** @renders camera */
  export const QrcodeCapture: any
  export const QrcodeDropZone: any
}
/** @source https://github.com/DeltaCircuit/react-media-recorder */
declare module 'react-media-recorder' {
  /** @collects screen-capture */
  export function useReactMediaRecorder(options: { screen: true; [key: string]: any }): any
  /**
   * @collects camera
   * @collects microphone
   */
  export function useReactMediaRecorder(options: { video: true | { [key: string]: any }; [key: string]: any }): any
  /** @collects microphone */
  export function useReactMediaRecorder(options?: any): any
}
