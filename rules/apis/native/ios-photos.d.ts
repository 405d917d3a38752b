/** @source https://developer.apple.com/documentation/photokit/phphotolibrary */
declare class PHPhotoLibrary extends NSObject {
  static sharedPhotoLibrary(): PHPhotoLibrary
  /** @requests photos @permission NSPhotoLibraryUsageDescription */
  static requestAuthorization(done: (status: number) => void): void
  /** @requests photos @permission NSPhotoLibraryUsageDescription */
  static requestAuthorizationForAccessLevelHandler(level: number, done: (status: number) => void): void
  /** @checks photos */
  static authorizationStatus(): number
  /** @checks photos */
  static authorizationStatusForAccessLevel(level: number): number
  /** @writes photos */
  performChangesCompletionHandler(changes: () => void, done: any): void
  /** @writes photos */
  performChangesAndWaitError(changes: () => void): boolean
}
/** @source https://developer.apple.com/documentation/photokit/phasset */
declare class PHAsset extends NSObject {
  /** @collects photos @permission NSPhotoLibraryUsageDescription @distinctive */
  static fetchAssetsWithOptions(options: any): any
  /** @collects photos @permission NSPhotoLibraryUsageDescription @distinctive */
  static fetchAssetsWithMediaTypeOptions(type: number, options: any): any
  /** @collects photos @permission NSPhotoLibraryUsageDescription @distinctive */
  static fetchAssetsInAssetCollectionOptions(collection: any, options: any): any
  /** @collects photos @permission NSPhotoLibraryUsageDescription @distinctive */
  static fetchAssetsWithLocalIdentifiersOptions(ids: any, options: any): any
}
/** @source https://developer.apple.com/documentation/photokit/phassetcollection */
declare class PHAssetCollection extends NSObject {
  /** @collects photos @permission NSPhotoLibraryUsageDescription @distinctive */
  static fetchAssetCollectionsWithTypeSubtypeOptions(type: number, subtype: number, options: any): any
}
/** @source https://developer.apple.com/documentation/photosui/phpickerviewcontroller */
declare class PHPickerViewController extends NSObject {
  /** @picks photos */
  constructor(options: { configuration: any })
  /** @picks photos */
  initWithConfiguration(configuration: any): PHPickerViewController
  delegate: any
}
/** @source https://developer.apple.com/documentation/uikit/uidocumentpickerviewcontroller */
declare class UIDocumentPickerViewController extends NSObject {
  /** @picks storage */
  initForOpeningContentTypes(types: any): UIDocumentPickerViewController
  /** @picks storage */
  initForOpeningContentTypesAsCopy(types: any, copy: boolean): UIDocumentPickerViewController
  /** @picks storage */
  initWithDocumentTypesInMode(types: any, mode: number): UIDocumentPickerViewController
  delegate: any
}
interface IosClasses extends NativeBridge {
  PHPhotoLibrary: typeof PHPhotoLibrary
  PHAsset: typeof PHAsset
  PHAssetCollection: typeof PHAssetCollection
  PHPickerViewController: typeof PHPickerViewController
  UIDocumentPickerViewController: typeof UIDocumentPickerViewController
}
