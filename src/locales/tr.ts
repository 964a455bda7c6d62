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
  preferencesTitle: 'Çerez ayarları',
  preferencesIntro:
    'Nelere izin vereceğinizi seçin. Seçiminiz bu tarayıcıda saklanır; dilediğiniz zaman değiştirebilirsiniz.',
  save: 'Seçimleri kaydet',
  close: 'Kaydetmeden kapat',
  alwaysActive: 'Her zaman açık',
  on: 'Açık',
  off: 'Kapalı',
  some: 'Kısmen açık',
  services: 'Hizmetler ({count})',
  byProvider: 'Sağlayıcı: {provider}',
  isNew: 'Yeni',
  gpc: 'Ret talebiniz yerine getirildi (Global Privacy Control).',
  privacyPolicy: 'Gizlilik politikası',
  cookiePolicy: 'Çerez politikası',
  imprint: 'Künye',
  servicePolicy: 'Gizlilik politikası: {service}',
  saved: 'Seçiminiz kaydedildi.',
  yourChoice: 'Seçiminiz: {date}, kayıt no: {id}',
  download: 'Kayıt belgesini indir',
  embedText: 'Bu içeriğin kaynağı: {name}. Şunlara izin vermediğiniz için gösterilmiyor: {purposes}.',
  embedOnce: 'Bir kez göster',
  embedAlways: 'Her zaman izin ver',
  essentialTitle: 'Zorunlu',
  essentialText:
    'Sitenin çalışması için gereklidir; örneğin oturumunuzun açık kalmasını ve bu seçimin hatırlanmasını sağlar.',
  performanceTitle: 'Performans',
  performanceText: 'Sitenin nasıl kullanıldığını gösterir; böylece kullanımı ölçüp siteyi iyileştirebiliriz.',
  performancePurpose: 'site kullanımının ölçülmesi',
  functionalTitle: 'İşlevsellik',
  functionalText: 'Tercihlerinizi hatırlar ve başka sitelerden gelen video ve harita gibi içerikleri gösterir.',
  functionalPurpose: 'video ve harita gibi ek özellikler',
  advertisingTitle: 'Reklam',
  advertisingText:
    'Biz ve iş ortaklarımız, size uygun reklamlar göstermek ve bunların etkisini ölçmek için kullanırız.',
  advertisingPurpose: 'size uygun reklamlar',
} satisfies Texts;
