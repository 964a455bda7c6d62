import type { Texts } from '../config/texts.ts';

// Register: です・ます, the visitor is お客様 or left out; "we" is 当サイト, as a site may belong to a person. Cookie stays in
// Latin letters without spaces around it. One verb runs through it all: 許可する; gpc quotes optOut. Particles follow names
// as they are.
export default {
  title: 'Cookieの利用をお選びいただけます',
  titleNamed: '{controller}のCookie利用について',
  intro:
    'お客様の同意をいただいた場合、当サイト、および設定に記載のパートナーは、以下の目的でCookieを利用します。回答は、Cookie設定でいつでも変更できます。',
  notice:
    '当サイト、および設定に記載のパートナーは、以下の目的でCookieを利用します。今すぐでも後からでも、ここで「許可しない」を選択できます。',
  news: '前回の回答以降に追加された項目：',
  acceptAll: 'すべて許可する',
  rejectAll: 'すべて拒否する',
  optOut: '許可しない',
  optIn: '許可する',
  settings: '設定',
  gpc: '「許可しない」のご要望を反映しました（Global Privacy Control）。',
  privacyPolicy: 'プライバシーポリシー',
  cookiePolicy: 'Cookieポリシー',
  imprint: '運営者情報',
  saved: '選択内容を保存しました。',
  performanceTitle: 'パフォーマンス',
  performancePurpose: 'サイトの利用状況の測定',
  functionalTitle: '機能',
  functionalPurpose: '動画や地図などの追加機能',
  advertisingTitle: '広告',
  advertisingPurpose: 'お客様に合わせた広告',
} satisfies Texts;
