/** @source https://react-dropzone.js.org/ */
declare module 'react-dropzone' {
  /** @picks storage */
  export function useDropzone(options?: any): any
  /** @renders storage */
  export default function Dropzone(props: any): any
}
/** @source https://github.com/Jaaneek/useFilePicker */
declare module 'use-file-picker' {
  /** @picks storage */
  export function useFilePicker(options?: any): any
  /** @picks storage */
  export function useImperativeFilePicker(options?: any): any
}
/** @source https://mantine.dev/hooks/use-file-dialog/ */
declare module '@mantine/hooks' {
  /** @picks storage */
  export function useFileDialog(options?: any): any
  /** @collects network/state @source https://mantine.dev/hooks/use-network/ */
  export function useNetwork(): { online: boolean; [member: string]: any }
  /** @collects device-info @source https://mantine.dev/hooks/use-os/ */
  export function useOs(options?: any): string
  export function useClipboard(options?: any): { copy(value: any): void; copied: boolean; [member: string]: any }
  export function useDisclosure(initial?: boolean): any
}
