/** @source https://uniapp.dcloud.net.cn/api/system/authentication.html */
interface Uni {
  /** @collects biometrics @distinctive */
  startSoterAuthentication(options: UniOptions): UniPromise<any>
  /** @checks biometrics */
  checkIsSupportSoterAuthentication(options?: UniOptions): UniPromise<any>
  /** @checks biometrics */
  checkIsSoterEnrolledInDevice(options: UniOptions): UniPromise<any>
  /** @collects biometrics @permission android.permission.CAMERA @distinctive @source https://uniapp.dcloud.net.cn/api/plugins/facialRecognitionVerify.html */
  startFacialRecognitionVerify(options: UniOptions): UniPromise<any>
  /** @collects device-info @distinctive @source https://uniapp.dcloud.net.cn/api/plugins/facialRecognitionVerify.html @note the face check's description of the device */
  getFacialRecognitionMetaInfo(): string
  /** @collects biometrics @source https://developers.weixin.qq.com/miniprogram/dev/api/ai/face/wx.faceDetect.html */
  faceDetect(options: UniOptions): UniPromise<any>
}
