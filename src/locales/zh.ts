import type { Texts } from '../config/texts.ts';

// Register: polite 您. Cookie stays in Latin letters with a space on either side, as on most mainland sites.
// optOut/optIn are the pair of the system permission dialogs; gpc quotes it. Full-width punctuation.
export default {
  title: 'Cookie 的使用由您决定',
  titleNamed: '{controller} 与 Cookie',
  intro:
    '经您同意后，我们和设置中列出的合作伙伴会将 Cookie 用于以下目的。您可以随时在 Cookie 设置中更改您的选择。',
  notice:
    '我们和设置中列出的合作伙伴将 Cookie 用于以下目的。您可以现在或随时在此选择不允许。',
  news: '自您上次选择以来新增：',
  acceptAll: '全部接受',
  rejectAll: '全部拒绝',
  optOut: '不允许',
  optIn: '允许',
  settings: '设置',
  gpc: '已执行您的“不允许”请求（Global Privacy Control）。',
  privacyPolicy: '隐私政策',
  cookiePolicy: 'Cookie 政策',
  imprint: '网站运营者信息',
  saved: '您的选择已保存。',
  performanceTitle: '性能',
  performancePurpose: '衡量网站的使用情况',
  functionalTitle: '功能',
  functionalPurpose: '视频和地图等附加功能',
  advertisingTitle: '广告',
  advertisingPurpose: '展示适合您的广告',
} satisfies Texts;
