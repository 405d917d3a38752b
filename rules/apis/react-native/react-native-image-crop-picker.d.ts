/** @source https://github.com/ivpusic/react-native-image-crop-picker */
declare module 'react-native-image-crop-picker' {
  export * as default from 'react-native-image-crop-picker'
  /** @picks photos */
  export function openPicker(options: any): Promise<any>
  /** @collects camera */
  export function openCamera(options: any): Promise<any>
  export function openCropper(options: any): Promise<any>
  export function clean(): Promise<void>
}
/** @source https://github.com/NitrogenZLab/react-native-multiple-image-picker */
declare module '@baronha/react-native-multiple-image-picker' {
  /** @picks photos */
  export function openPicker(config: any): Promise<any>
  /** @collects camera */
  export function openCamera(config?: any): Promise<any>
  export function openCropper(image: string, config?: any): Promise<any>
}
/** @source https://github.com/syanbo/react-native-syan-image-picker */
declare module 'react-native-syan-image-picker' {
  const SYImagePicker: {
    /** @picks photos */
    showImagePicker(options: any, callback: (error: any, photos: any[]) => void): void
    /** @picks photos */
    asyncShowImagePicker(options: any): Promise<any[]>
    /** @picks photos */
    openVideoPicker(options: any, callback: (error: any, videos: any[]) => void): void
    /** @collects camera */
    openCamera(options: any, callback: (error: any, photos: any[]) => void): void
    /** @collects camera */
    asyncOpenCamera(options: any): Promise<any[]>
    deleteCache(): void
  }
  export default SYImagePicker
}
