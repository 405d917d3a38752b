import type { Check } from '../check.ts'

export const invalidManifest: Check = {
  id: 'invalid-manifest',
  severity: 'error',
  title: { en: 'the manifest or a platform file cannot be read as it stands', zh: '清单或平台文件存在错误' },
  why: { en: 'what cannot be read cannot be held against the code', zh: '无法读取的声明无法与代码核对' },
  legal: [],
  run: (input) =>
    input.problems.map(({ file, line, column, message, help, code }) => ({
      file,
      line,
      column,
      message,
      ...(help && { help }),
      // A manifest that this one extends is the manifest too.
      ...(file !== input.manifestFile && !code.startsWith('manifest-') && { severity: 'warning' as const }),
      identity: [code, file, message.en],
    })),
}
