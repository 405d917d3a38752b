import type { Check } from '../check.ts'

export const staleDisclosure: Check = {
  id: 'stale-disclosure',
  severity: 'error',
  title: { en: 'a committed list differs from what would be generated', zh: '已提交的清单与应生成的内容不一致' },
  why: {
    en: 'a published list that lags behind the code or the manifest tells users what is no longer true',
    zh: '公示清单落后于代码或声明，会使用户看到的内容与事实不符',
  },
  legal: ['191/2.1', 'PIPL 17'],
  run: (input) =>
    (input.staleLists ?? []).map(({ file, line, why }) => ({
      file,
      line,
      column: 1,
      message:
        why === 'absent'
          ? { en: `${file} is not there, and the configuration says that it is published`, zh: `缺少 ${file}，而配置要求公示该清单` }
          : { en: `${file} is not up to date`, zh: `${file} 不是最新` },
      help: {
        en: 'see the difference with:  candor disclose --check\nwrite it anew with:  candor disclose --all',
        zh: '查看差异：  candor disclose --check\n重新生成：  candor disclose --all',
      },
      identity: [file, why],
    })),
}
