/** @source https://github.com/agencyenterprise/react-native-health */
declare module 'react-native-health' {
  const AppleHealthKit: {
    Constants: any
    /** @requests sensors/health @os ios */
    initHealthKit(permissions: any, callback: (error: string) => void): void
    /** @checks sensors/health @os ios */
    isAvailable(callback: (error: any, available: boolean) => void): void
    /** @checks sensors/health @os ios */
    getAuthStatus(permissions: any, callback: any): void
    /** @collects sensors/health @os ios */
    getBiologicalSex(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBloodType(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDateOfBirth(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestWeight(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getWeightSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestHeight(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getHeightSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestWaistCircumference(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getWaistCircumferenceSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestPeakFlow(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getPeakFlowSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestBmi(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBmiSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestBodyFatPercentage(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBodyFatPercentageSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestLeanBodyMass(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLeanBodyMassSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getStepCount(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getAnchoredWorkouts(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDailyStepCountSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDistanceWalkingRunning(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDailyDistanceWalkingRunningSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDistanceCycling(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDailyDistanceCyclingSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getFlightsClimbed(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDailyFlightsClimbedSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getEnergyConsumedSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getProteinSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getFiberSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getTotalFatSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getWater(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getWaterSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getHeartRateSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getRestingHeartRate(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getWalkingHeartRateAverage(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getActiveEnergyBurned(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBasalEnergyBurned(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getAppleExerciseTime(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getAppleStandTime(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getVo2MaxSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBodyTemperatureSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBloodPressureSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getRespiratoryRateSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getHeartRateVariabilitySamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getHeartbeatSeriesSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getRestingHeartRateSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBloodGlucoseSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getCarbohydratesSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getSleepSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getInfo(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getMindfulSession(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getWorkoutRouteSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getLatestBloodAlcoholContent(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getBloodAlcoholContentSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDistanceSwimming(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getDailyDistanceSwimmingSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getOxygenSaturationSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getElectrocardiogramSamples(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getEnvironmentalAudioExposure(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getHeadphoneAudioExposure(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getClinicalRecords(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getActivitySummary(options: any, callback: (error: any, results: any) => void): void
    /** @collects sensors/health @os ios */
    getInsulinDeliverySamples(options: any, callback: (error: any, results: any) => void): void
    /** @writes sensors/health @os ios */
    saveWeight(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveHeight(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveWaistCircumference(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    savePeakFlow(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveLeanBodyMass(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveBmi(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveSteps(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveWalkingRunningDistance(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveFood(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveWater(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveHeartRateSample(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveBloodGlucoseSample(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveCarbohydratesSample(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    deleteBloodGlucoseSample(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    deleteCarbohydratesSample(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveMindfulSession(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveWorkout(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveBloodAlcoholContent(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveBodyFatPercentage(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveBodyTemperature(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    saveInsulinDeliverySample(options: any, callback: any): void
    /** @writes sensors/health @os ios */
    deleteInsulinDeliverySample(options: any, callback: any): void
    [other: string]: any
  }
  export default AppleHealthKit
}
/** @source https://github.com/terrillo/rn-apple-healthkit */
declare module 'rn-apple-healthkit' {
  export { default } from 'react-native-health'
}
