/** @source https://uniapp.dcloud.net.cn/api/a-d/rewarded-video.html */
declare var uni: Uni
interface Uni {
  /** @collects advertising */
  createRewardedVideoAd(options: any): any
  /** @collects advertising @source https://uniapp.dcloud.net.cn/api/a-d/full-screen-video.html */
  createFullScreenVideoAd(options: any): any
  /** @collects advertising @source https://uniapp.dcloud.net.cn/api/a-d/interstitial.html */
  createInterstitialAd(options: any): any
  /** @collects advertising @source https://uniapp.dcloud.net.cn/api/a-d/interactive.html */
  createInteractiveAd(options: any): any
}
