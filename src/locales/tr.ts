import type { Texts } from '../config/texts.ts';

// Register: polite “siz”; buttons in the plain imperative, as in all Turkish software. Cookie: “çerez”. Names stand
// first or after a colon, so that they need no suffix. “Reddet” and not “İzin verme”, which looks too much like “İzin
// ver”.
export default {
  title: 'Çerezler konusunda karar sizin',
  titleNamed: '{controller} ve çerezler',
  intro:
    'Onay vermeniz hâlinde biz ve ayarlarda listelenen iş ortakları, aşağıdaki amaçlarla çerez kullanırız. Yanıtınızı çerez ayarlarından dilediğiniz zaman değiştirebilirsiniz.',
  notice:
    'Biz ve ayarlarda listelenen iş ortakları, aşağıdaki amaçlarla çerez kullanıyoruz. Bunu buradan şimdi veya dilediğiniz zaman reddedebilirsiniz.',
  news: 'Yanıtınızdan sonra eklenenler:',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  optOut: 'Reddet',
  optIn: 'İzin ver',
  settings: 'Ayarlar',
  gpc: 'Ret talebiniz yerine getirildi (Global Privacy Control).',
  privacyPolicy: 'Gizlilik politikası',
  cookiePolicy: 'Çerez politikası',
  imprint: 'Künye',
  saved: 'Seçiminiz kaydedildi.',
  performanceTitle: 'Performans',
  performancePurpose: 'site kullanımının ölçülmesi',
  functionalTitle: 'İşlevsellik',
  functionalPurpose: 'video ve harita gibi ek özellikler',
  advertisingTitle: 'Reklam',
  advertisingPurpose: 'size uygun reklamlar',
} satisfies Texts;
