/** @source https://www.html5plus.org/doc/zh_cn/camera.html */
interface Plus {
  camera: { getCamera(index?: number): PlusCamera }
  /** @source https://www.html5plus.org/doc/zh_cn/gallery.html */
  gallery: {
    /** @picks photos */
    pick(done: (file: any) => void, failed?: PlusFailed, options?: any): void
    /** @writes photos */
    save(path: string, done?: (event: any) => void, failed?: PlusFailed): void
  }
  audio: {
    getRecorder(): PlusRecorder
    createPlayer(styles: any): any
    [key: string]: any
  }
  video: {
    LivePusher: { new (id: string, styles?: any): PlusLivePusher }
    createLivePusher(id: string, styles?: any): PlusLivePusher
    getLivePusherById(id: string): PlusLivePusher
    createVideoPlayer(id: string, styles?: any): any
    [key: string]: any
  }
  barcode: {
    Barcode: { new (id: string, filters?: any, styles?: any, autoDecodeCharset?: boolean): PlusBarcode }
    create(id: string, filters?: any, styles?: any, autoDecodeCharset?: boolean): PlusBarcode
    getBarcodeById(id: string): PlusBarcode
    /** Reads a picture that the app has. */
    scan(path: string, done: (type: any, result: any) => void, failed?: PlusFailed, filters?: any): void
    [key: string]: any
  }
  /** @source https://www.html5plus.org/doc/zh_cn/speech.html */
  speech: {
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecognize(options: any, done?: (text: string) => void, failed?: PlusFailed): void
    stopRecognize(): void
    addEventListener(event: string, listener: (event: any) => void): void
  }
}
interface PlusCamera {
  /** @collects camera @permission android.permission.CAMERA */
  captureImage(done: (file: string) => void, failed?: PlusFailed, options?: any): void
  /** @collects camera @permission android.permission.CAMERA */
  startVideoCapture(done: (file: string) => void, failed?: PlusFailed, options?: any): void
  stopVideoCapture(): void
  supportedImageResolutions: any[]
}
/** @source https://www.html5plus.org/doc/zh_cn/audio.html */
interface PlusRecorder {
  /** @collects microphone @permission android.permission.RECORD_AUDIO */
  record(options: any, done: (file: string) => void, failed?: PlusFailed): void
  stop(): void
}
/** @source https://www.html5plus.org/doc/zh_cn/video.html */
interface PlusLivePusher {
  /** @collects camera @permission android.permission.CAMERA */
  preview(): void
  /**
   * @collects camera @permission android.permission.CAMERA android.permission.RECORD_AUDIO
   * @collects microphone
   */
  start(done?: () => void, failed?: () => void): void
  stop(options?: any): void
  switchCamera(): void
  [key: string]: any
}
/** @source https://www.html5plus.org/doc/zh_cn/barcode.html */
interface PlusBarcode {
  /** @collects camera @permission android.permission.CAMERA */
  start(options?: any): void
  onmarked: (type: any, code: any, file: any) => void
  onerror: (error: any) => void
  cancel(): void
  close(): void
  setFlash(open: boolean): void
}
