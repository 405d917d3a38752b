/** @source https://www.html5plus.org/doc/zh_cn/ad.html */
interface Plus {
  ad: {
    /** @collects advertising */
    getAds(options: any, done?: (result: { ads: any[] }) => void, failed?: PlusFailed): void
    /** @collects advertising */
    createRewardedVideoAd(styles: any): any
    /** @collects advertising */
    createFullScreenVideoAd(styles: any): any
    /** @collects advertising */
    createInterstitialAd(styles: any): any
    /** Shows what `getAds` has loaded. */
    createAdView(styles: any): any
    setSplashAd(enable: boolean): void
    releaseAdData(data: any): void
  }
}
