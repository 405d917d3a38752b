import type { ListId } from '../rule-types.ts'
import type { DeclaredCrossBorder } from '../manifest-types.ts'
import type { LocalText } from '../types.ts'
import { literal } from './cell.ts'

/** The words of the published lists, in both languages. */

export const TITLES: Record<ListId, LocalText> = {
  sdks: { zh: '第三方 SDK 目录', en: 'Third-party SDKs' },
  permissions: { zh: '应用权限说明', en: 'Application permissions' },
  collected: { zh: '已收集个人信息清单', en: 'Personal information collected' },
  shared: { zh: '与第三方共享个人信息清单', en: 'Personal information shared with third parties' },
}

export const INTRODUCTIONS: Record<ListId, LocalText> = {
  sdks: {
    zh: '本应用集成的第三方 SDK，以及各 SDK 的提供方、用途和收集的个人信息。',
    en: 'The third-party SDKs in this app: who provides each, what it is for and what it collects.',
  },
  permissions: {
    zh: '本应用申请的系统权限，以及申请的目的、场景和拒绝后的影响。',
    en: 'The system permissions that this app asks for: why, when, and what a refusal means.',
  },
  collected: {
    zh: '本应用及其集成的 SDK 收集的个人信息，以及使用的目的和场景。',
    en: 'The personal information that this app and the SDKs in it collect, with purpose and scenario.',
  },
  shared: {
    zh: '本应用与第三方共享的个人信息，以及接收方、目的、场景和方式。',
    en: 'The personal information that this app shares with third parties: with whom, why, when and how.',
  },
}

export const TO_BE_FILLED: LocalText = { zh: '【待填写】', en: '[to be filled]' }
export const EMPTY = '—'
export const NO_ROWS: LocalText = { zh: '没有可列出的内容。', en: 'There is nothing to list.' }

export const YES: LocalText = { zh: '是', en: 'yes' }
export const NO: LocalText = { zh: '否', en: 'no' }
export const NOTHING: LocalText = { zh: '不收集', en: 'none' }

const PURPOSES: Record<string, LocalText> = {
  'app-functionality': { zh: '实现应用功能', en: 'app functionality' },
  'account-management': { zh: '账号管理', en: 'account management' },
  security: { zh: '安全保障', en: 'security' },
  analytics: { zh: '统计分析', en: 'analytics' },
  performance: { zh: '性能与故障分析', en: 'performance and crash analysis' },
  personalization: { zh: '个性化推荐', en: 'personalisation' },
  'advertising-first-party': { zh: '自有广告', en: 'own advertising' },
  'advertising-third-party': { zh: '第三方广告', en: 'third-party advertising' },
  marketing: { zh: '营销推送', en: 'marketing' },
  'customer-service': { zh: '客户服务', en: 'customer service' },
  payment: { zh: '支付', en: 'payment' },
  delivery: { zh: '商品配送', en: 'delivery' },
  'identity-verification': { zh: '身份验证', en: 'identity verification' },
  'ai-training': { zh: '人工智能模型训练', en: 'training of AI models' },
  research: { zh: '研究', en: 'research' },
  'legal-obligation': { zh: '履行法定义务', en: 'legal obligation' },
}

export function purposeName(word: string): LocalText {
  const own = /^other\((.+)\)$/.exec(word)?.[1]
  return PURPOSES[word] ?? literal(own ?? word)
}

/** Words that many manifests use for scenarios; `scenarios:` of the manifest names others, or these otherwise. */
const SCENARIOS: Record<string, LocalText> = {
  account: { zh: '账号管理', en: 'account' },
  activity: { zh: '参加活动', en: 'campaigns' },
  address: { zh: '填写收货地址', en: 'entering an address' },
  ads: { zh: '广告展示', en: 'advertising' },
  browse: { zh: '浏览', en: 'browsing' },
  call: { zh: '语音或视频通话', en: 'calls' },
  cart: { zh: '购物车', en: 'cart' },
  chat: { zh: '聊天', en: 'chat' },
  checkout: { zh: '结算支付', en: 'checkout' },
  comment: { zh: '评论', en: 'comments' },
  'customer-service': { zh: '联系客服', en: 'customer service' },
  download: { zh: '下载', en: 'downloads' },
  feedback: { zh: '意见反馈', en: 'feedback' },
  launch: { zh: '启动应用', en: 'start of the app' },
  live: { zh: '直播', en: 'live streaming' },
  login: { zh: '登录', en: 'sign-in' },
  map: { zh: '地图', en: 'maps' },
  message: { zh: '消息通知', en: 'messages' },
  navigation: { zh: '导航', en: 'navigation' },
  order: { zh: '下单与配送', en: 'orders' },
  payment: { zh: '支付', en: 'payment' },
  profile: { zh: '个人资料', en: 'profile' },
  publish: { zh: '发布内容', en: 'publishing' },
  push: { zh: '消息推送', en: 'push messages' },
  register: { zh: '注册', en: 'registration' },
  'risk-control': { zh: '风险控制', en: 'risk control' },
  scan: { zh: '扫码', en: 'scanning' },
  search: { zh: '搜索', en: 'search' },
  settings: { zh: '设置', en: 'settings' },
  share: { zh: '分享', en: 'sharing' },
  update: { zh: '版本更新', en: 'updates' },
  upload: { zh: '上传', en: 'uploads' },
  video: { zh: '播放视频', en: 'video' },
}

export function scenarioName(word: string): LocalText {
  return SCENARIOS[word] ?? literal(word)
}

const KINDS: Record<string, LocalText> = {
  ads: { zh: '广告', en: 'advertising' },
  ai: { zh: '人工智能', en: 'AI' },
  analytics: { zh: '统计分析', en: 'analytics' },
  'anti-fraud': { zh: '反欺诈', en: 'fraud prevention' },
  attribution: { zh: '归因分析', en: 'attribution' },
  captcha: { zh: '人机验证', en: 'captcha' },
  consent: { zh: '授权同意管理', en: 'consent management' },
  crash: { zh: '崩溃监控', en: 'crash reports' },
  'customer-service': { zh: '在线客服', en: 'customer service' },
  'face-recognition': { zh: '人脸识别', en: 'face recognition' },
  'feature-flags': { zh: '功能开关', en: 'feature flags' },
  im: { zh: '即时通讯', en: 'messaging' },
  live: { zh: '直播', en: 'live streaming' },
  login: { zh: '第三方登录', en: 'sign-in' },
  maps: { zh: '地图与定位', en: 'maps and location' },
  'one-key-login': { zh: '一键登录', en: 'one-tap sign-in' },
  ota: { zh: '热更新', en: 'over-the-air updates' },
  other: { zh: '其他', en: 'other' },
  payment: { zh: '支付', en: 'payment' },
  performance: { zh: '性能监控', en: 'performance monitoring' },
  push: { zh: '消息推送', en: 'push messages' },
  rtc: { zh: '实时音视频', en: 'real-time audio and video' },
  security: { zh: '安全', en: 'security' },
  'session-replay': { zh: '会话回放', en: 'session replay' },
  share: { zh: '分享', en: 'sharing' },
  social: { zh: '社交', en: 'social' },
  speech: { zh: '语音识别与合成', en: 'speech' },
  storage: { zh: '云存储', en: 'cloud storage' },
}

export function kindName(word: string): LocalText {
  return KINDS[word] ?? literal(word)
}

const TERMS: Record<string, LocalText> = {
  affiliate: { zh: '关联公司', en: 'affiliate' },
  'third-party': { zh: '第三方', en: 'third party' },
  processor: { zh: '受托处理者', en: 'processor' },
  joint: { zh: '共同处理者', en: 'joint controller' },
  controller: { zh: '独立处理者', en: 'controller' },
  sdk: { zh: 'SDK 直接采集', en: 'collected by the SDK' },
  api: { zh: '后台接口传输', en: 'sent through a server interface' },
  h5: { zh: 'H5 页面收集', en: 'collected on a web page' },
  'account-binding': { zh: '账号授权绑定', en: 'by linking an account' },
  basic: { zh: '基本业务功能', en: 'basic function' },
  additional: { zh: '扩展业务功能', en: 'additional function' },
  consent: { zh: '同意', en: 'consent' },
  'separate-consent': { zh: '单独同意', en: 'separate consent' },
  contract: { zh: '订立或履行合同所必需', en: 'contract' },
  hr: { zh: '人力资源管理所必需', en: 'human resources' },
  'legal-obligation': { zh: '履行法定义务', en: 'legal obligation' },
  emergency: { zh: '应对突发事件', en: 'emergency' },
  'public-interest': { zh: '公共利益', en: 'public interest' },
  'publicly-disclosed': { zh: '已公开信息', en: 'publicly disclosed' },
  'other-law': { zh: '法律法规规定的其他情形', en: 'other law' },
  'user-input': { zh: '用户主动提供', en: 'entered by the user' },
  device: { zh: '设备自动采集', en: 'read from the device' },
  generated: { zh: '使用过程中产生', en: 'generated in use' },
  'from-third-party': { zh: '从第三方获取', en: 'received from a third party' },
  'user-action': { zh: '用户操作时', en: 'when the user acts' },
  foreground: { zh: '使用期间', en: 'while in use' },
  background: { zh: '后台运行时', en: 'in the background' },
  startup: { zh: '启动时', en: 'at start' },
  once: { zh: '仅一次', en: 'once' },
  'on-event': { zh: '触发时', en: 'each time it is needed' },
  none: { zh: '不保存', en: 'not kept' },
  'until-account-deletion': { zh: '至账号注销', en: 'until the account is deleted' },
  'security-assessment': { zh: '安全评估', en: 'security assessment' },
  certification: { zh: '个人信息保护认证', en: 'certification' },
  'standard-contract': { zh: '标准合同', en: 'standard contract' },
  exempt: { zh: '豁免', en: 'exempt' },
  'first-party': { zh: '本应用', en: 'this app' },
}

/** A word of a closed list of the manifest. */
export function term(word: string): LocalText {
  return TERMS[word] ?? literal(word)
}

const PLATFORMS: Record<string, LocalText> = {
  android: literal('Android'),
  ios: literal('iOS'),
  harmony: literal('HarmonyOS'),
  wechat: { zh: '微信小程序', en: 'WeChat' },
  alipay: { zh: '支付宝小程序', en: 'Alipay' },
  douyin: { zh: '抖音小程序', en: 'Douyin' },
  baidu: { zh: '百度小程序', en: 'Baidu' },
  'mini-program': { zh: '小程序', en: 'mini-program' },
  web: { zh: '网页', en: 'web' },
}

export function platformName(platform: string): LocalText {
  return PLATFORMS[platform] ?? literal(platform)
}

export function frequencyName(word: string): LocalText {
  const seconds = /^periodic\((\d+)\)$/.exec(word)?.[1]
  return seconds ? { zh: `每 ${seconds} 秒`, en: `every ${seconds} seconds` } : term(word)
}

const UNITS: Record<string, [zh: string, en: string]> = {
  Y: ['年', 'year'],
  M: ['个月', 'month'],
  W: ['周', 'week'],
  D: ['天', 'day'],
  TH: ['小时', 'hour'],
  TM: ['分钟', 'minute'],
  TS: ['秒', 'second'],
}

/** `P1Y6M` as `1 年 6 个月`; the manifest's other words as they are called. */
export function retentionName(word: string): LocalText {
  const legal = /^legal\((.+)\)$/.exec(word)?.[1]
  if (legal) return { zh: `法律规定的期限：${legal}`, en: `as the law demands: ${legal}` }
  if (!word.startsWith('P')) return term(word)
  const [days = '', time = ''] = word.slice(1).split('T')
  const parts = [...days.matchAll(/(\d+)([A-Z])/g), ...time.matchAll(/(\d+)([A-Z])/g)]
  const units = parts.map(([, count, unit], index) => {
    const [zh, en] = UNITS[(index >= [...days.matchAll(/\d+[A-Z]/g)].length ? 'T' : '') + unit!] ?? [unit!, unit!]
    return { zh: `${count} ${zh}`, en: `${count} ${en}${count === '1' ? '' : 's'}` }
  })
  return { zh: units.map(({ zh }) => zh).join(' '), en: units.map(({ en }) => en).join(' ') }
}

export function crossBorderName(value: DeclaredCrossBorder): LocalText {
  if (value === false) return NO
  const details = [...(value.country ? [literal(value.country)] : []), ...(value.mechanism ? [term(value.mechanism)] : [])]
  if (details.length === 0) return YES
  return { zh: `是（${details.map(({ zh }) => zh).join('，')}）`, en: `yes (${details.map(({ en }) => en).join(', ')})` }
}
