import type { Texts } from '../config/texts.ts';

// Register: polite 您, in Taiwanese usage (設定, 儲存, 影片, 隱私權). Cookie stays in Latin letters with a space on either side.
// optOut/optIn are the pair of the system permission dialogs; gpc quotes it. Full-width punctuation.
export default {
  title: 'Cookie 的使用由您決定',
  titleNamed: '{controller} 與 Cookie',
  intro:
    '經您同意後，我們與設定中列出的合作夥伴會將 Cookie 用於下列目的。您可以隨時在 Cookie 設定中變更您的選擇。',
  notice:
    '我們與設定中列出的合作夥伴將 Cookie 用於下列目的。您可以現在或隨時在這裡選擇不允許。',
  news: '您上次選擇後新增的項目：',
  acceptAll: '全部接受',
  rejectAll: '全部拒絕',
  optOut: '不允許',
  optIn: '允許',
  settings: '設定',
  gpc: '已執行您的「不允許」要求（Global Privacy Control）。',
  privacyPolicy: '隱私權政策',
  cookiePolicy: 'Cookie 政策',
  imprint: '網站經營者資訊',
  saved: '已儲存您的選擇。',
  performanceTitle: '效能',
  performancePurpose: '衡量網站的使用情形',
  functionalTitle: '功能',
  functionalPurpose: '影片和地圖等額外功能',
  advertisingTitle: '廣告',
  advertisingPurpose: '顯示適合您的廣告',
} satisfies Texts;
