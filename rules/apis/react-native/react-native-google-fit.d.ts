/** @source https://github.com/StasDoskalenko/react-native-google-fit */
declare module 'react-native-google-fit' {
  const GoogleFit: {
    /** @requests sensors/health @os android */
    authorize(options?: any): Promise<{ success: boolean; message?: string }>
    /** @checks sensors/health @os android */
    checkIsAuthorized(): Promise<void>
    isAuthorized: boolean
    /** @collects sensors/health @os android */
    getDailySteps(...options: any[]): any
    /** @collects sensors/health @os android */
    getWeeklySteps(...options: any[]): any
    /** @collects sensors/health @os android */
    getDailyStepCountSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getDailyDistanceSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getUserInputSteps(...options: any[]): any
    /** @collects sensors/health @os android */
    getActivitySamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getMoveMinutes(...options: any[]): any
    /** @collects sensors/health @os android */
    getDailyCalorieSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getDailyNutritionSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getWeightSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getHeightSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getHeartRateSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getAggregatedHeartRateSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getRestingHeartRateSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getBloodPressureSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getBloodGlucoseSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getBodyTemperatureSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getOxygenSaturationSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getHydrationSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getSleepSamples(...options: any[]): any
    /** @collects sensors/health @os android */
    getWorkoutSession(...options: any[]): any
    /** @collects sensors/health @os android */
    observeSteps(...options: any[]): any
    /** @collects sensors/health @os android */
    observeHistory(...options: any[]): any
    /** @collects sensors/health @os android @permission android.permission.ACTIVITY_RECOGNITION */
    startRecording(...options: any[]): any
    /** @writes sensors/health @os android */
    saveFood(...options: any[]): any
    /** @writes sensors/health @os android */
    saveBloodGlucose(...options: any[]): any
    /** @writes sensors/health @os android */
    saveBloodPressure(...options: any[]): any
    /** @writes sensors/health @os android */
    saveWeight(...options: any[]): any
    /** @writes sensors/health @os android */
    saveHeight(...options: any[]): any
    /** @writes sensors/health @os android */
    saveHydration(...options: any[]): any
    /** @writes sensors/health @os android */
    saveSleep(...options: any[]): any
    /** @writes sensors/health @os android */
    saveWorkout(...options: any[]): any
    disconnect(): void
    isAvailable(callback: any): void
  }
  export default GoogleFit
}
