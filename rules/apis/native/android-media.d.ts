/** @source https://developer.android.com/reference/android/media/MediaRecorder */
declare namespace android.media {
  class MediaRecorder extends java.lang.Object {
    static class: java.lang.Class<MediaRecorder>
    constructor(context?: any)
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    setAudioSource(source: number): void
    /** @collects camera @permission android.permission.CAMERA */
    setVideoSource(source: number): void
    setOutputFile(path: any): void
    prepare(): void
    start(): void
    stop(): void
  }
  /** @source https://developer.android.com/reference/android/media/AudioRecord */
  class AudioRecord extends java.lang.Object {
    static class: java.lang.Class<AudioRecord>
    constructor(source: number, rate: number, channels: number, format: number, size: number)
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startRecording(...args: any[]): void
    stop(): void
    read(...args: any[]): number
  }
}
/** @source https://developer.android.com/reference/android/media/projection/MediaProjectionManager */
declare namespace android.media.projection {
  class MediaProjectionManager extends java.lang.Object {
    static class: java.lang.Class<MediaProjectionManager>
    /** @collects screen-capture @distinctive */
    createScreenCaptureIntent(config?: any): any
  }
}
/** @source https://developer.android.com/reference/android/hardware/Camera */
declare namespace android.hardware {
  class Camera extends java.lang.Object {
    static class: java.lang.Class<Camera>
    /** @collects camera @permission android.permission.CAMERA */
    static open(id?: number): Camera
    static getNumberOfCameras(): number
    takePicture(...args: any[]): void
    setPreviewCallback(callback: any): void
    release(): void
  }
}
/** @source https://developer.android.com/reference/android/hardware/camera2/CameraManager */
declare namespace android.hardware.camera2 {
  class CameraManager extends java.lang.Object {
    static class: java.lang.Class<CameraManager>
    /** @collects camera @permission android.permission.CAMERA */
    openCamera(...args: any[]): void
    getCameraIdList(): any
    setTorchMode(id: string, on: boolean): void
  }
}
/** @source https://developer.android.com/reference/android/speech/SpeechRecognizer */
declare namespace android.speech {
  class SpeechRecognizer extends java.lang.Object {
    static class: java.lang.Class<SpeechRecognizer>
    static createSpeechRecognizer(context: any): SpeechRecognizer
    /** @checks microphone */
    static isRecognitionAvailable(context: any): boolean
    /** @collects microphone @permission android.permission.RECORD_AUDIO */
    startListening(intent: any): void
    stopListening(): void
  }
  class RecognizerIntent extends java.lang.Object { static class: java.lang.Class<RecognizerIntent>; static ACTION_RECOGNIZE_SPEECH: 'android.speech.action.RECOGNIZE_SPEECH' }
}
interface AndroidClasses extends NativeBridge {
  'android.media.MediaRecorder': typeof android.media.MediaRecorder
  'android.media.AudioRecord': typeof android.media.AudioRecord
  'android.media.projection.MediaProjectionManager': typeof android.media.projection.MediaProjectionManager
  'android.hardware.Camera': typeof android.hardware.Camera
  'android.hardware.camera2.CameraManager': typeof android.hardware.camera2.CameraManager
  'android.speech.SpeechRecognizer': typeof android.speech.SpeechRecognizer
  'android.speech.RecognizerIntent': typeof android.speech.RecognizerIntent
}
