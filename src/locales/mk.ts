import type { Texts } from '../config/texts.ts';

// Register: formal “вие”, lower case; buttons in the short imperative, as in all Macedonian software. Cookie: “колаче”,
// plural “колачиња”. Names stand first or after a colon.
export default {
  title: 'Вие одлучувате за колачињата',
  titleNamed: '{controller} и колачињата',
  intro:
    'Со ваша согласност, ние и партнерите наведени во поставките користиме колачиња за целите подолу. Одговорот можете да го промените во секое време во поставките за колачиња.',
  notice:
    'Ние и партнерите наведени во поставките користиме колачиња за целите подолу. Можете да ги одбиете овде, сега или во секое време.',
  news: 'Ново по вашиот одговор:',
  acceptAll: 'Прифати ги сите',
  rejectAll: 'Одбиј ги сите',
  optOut: 'Одбиј',
  optIn: 'Дозволи',
  settings: 'Поставки',
  gpc: 'Вашето барање за одбивање е уважено (Global Privacy Control).',
  privacyPolicy: 'Политика за приватност',
  cookiePolicy: 'Политика за колачиња',
  imprint: 'Импресум',
  saved: 'Вашиот избор е зачуван.',
  performanceTitle: 'Аналитика',
  performancePurpose: 'мерење на користењето на сајтот',
  functionalTitle: 'Дополнителни функции',
  functionalPurpose: 'дополнителни функции, како видеа и мапи',
  advertisingTitle: 'Рекламирање',
  advertisingPurpose: 'реклами што ви одговараат',
} satisfies Texts;
