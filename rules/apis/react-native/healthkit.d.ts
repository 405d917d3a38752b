/** @source https://github.com/kingstinct/react-native-healthkit */
declare module '@kingstinct/react-native-healthkit' {
  export * as default from '@kingstinct/react-native-healthkit'
  /** @requests sensors/health @os ios */
  export function requestAuthorization(...options: any[]): Promise<any>
  /** @requests sensors/health @os ios */
  export function requestMedicationsAuthorization(...options: any[]): Promise<any>
  /** @requests sensors/health @os ios */
  export function requestPerObjectReadAuthorization(...options: any[]): Promise<any>
  interface HealthkitRequest {
    /** @requests sensors/health @os ios */
    (): Promise<any>
  }
  /** @holds */
  export function useHealthkitAuthorization(read: any, write?: any): [any, HealthkitRequest]
  /** @checks sensors/health @os ios */
  export function authorizationStatusFor(...options: any[]): any
  /** @checks sensors/health @os ios */
  export function getRequestStatusForAuthorization(...options: any[]): any
  /** @checks sensors/health @os ios */
  export function isHealthDataAvailable(...options: any[]): any
  /** @checks sensors/health @os ios */
  export function isHealthDataAvailableAsync(...options: any[]): any
  /** @checks sensors/health @os ios */
  export function isProtectedDataAvailable(...options: any[]): any
  /** @checks sensors/health @os ios */
  export function isProtectedDataAvailableAsync(...options: any[]): any
  /** @checks sensors/health @os ios */
  export function useIsHealthDataAvailable(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getBiologicalSex(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getBiologicalSexAsync(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getBloodType(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getBloodTypeAsync(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getDateOfBirth(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getDateOfBirthAsync(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getEarliestAuthorizedSampleDates(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getFitzpatrickSkinType(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getFitzpatrickSkinTypeAsync(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getMostRecentCategorySample(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getMostRecentQuantitySample(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getMostRecentWorkout(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getWheelchairUse(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getWheelchairUseAsync(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getWorkoutPlanById(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function getWorkoutRoutes(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryCategorySamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryCategorySamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryCorrelationSamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryCorrelationSamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryElectrocardiogramSamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryElectrocardiogramSamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryHeartbeatSeriesSamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryHeartbeatSeriesSamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryMedicationEvents(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryMedicationEventsWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryMedications(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryQuantitySamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryQuantitySamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryStateOfMindSamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryStateOfMindSamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryStatisticsCollectionForQuantity(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryStatisticsCollectionForQuantitySeparateBySource(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryStatisticsForQuantity(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryStatisticsForQuantitySeparateBySource(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryWorkoutSamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryWorkoutSamplesWithAnchor(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function queryWorkouts(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function subscribeToCategorySamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function useMostRecentCategorySample(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function useMostRecentQuantitySample(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function useMostRecentWorkout(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function useStatisticsForQuantity(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function useSubscribeToCategorySamples(...options: any[]): any
  /** @collects sensors/health @os ios */
  export function useSubscribeToQuantitySamples(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function deleteObjects(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function deleteQuantitySample(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function deleteSamples(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function deleteWorkoutSample(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function saveCategorySample(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function saveCorrelationSample(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function saveQuantitySample(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function saveStateOfMindSample(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function saveWorkoutRoute(...options: any[]): any
  /** @writes sensors/health @os ios */
  export function saveWorkoutSample(...options: any[]): any
}
