import type { Texts } from '../config/texts.ts';

// Register: formal “ви”, lower case; buttons in the short imperative, as in all Serbian software. Cyrillic, ekavian.
// Cookie: “колачић”. Names stand first or after a colon, so that they need no case.
export default {
  title: 'Ви одлучујете о колачићима',
  titleNamed: '{controller} и колачићи',
  intro:
    'Уз вашу сагласност, ми и партнери наведени у подешавањима користимо колачиће у сврхе описане у наставку. Свој одговор можете да промените у сваком тренутку у подешавањима колачића.',
  notice:
    'Ми и партнери наведени у подешавањима користимо колачиће у сврхе описане у наставку. Можете да их одбијете овде, сада или у било ком тренутку.',
  news: 'Ново од вашег одговора:',
  acceptAll: 'Прихвати све',
  rejectAll: 'Одбиј све',
  optOut: 'Одбиј',
  optIn: 'Дозволи',
  settings: 'Подешавања',
  gpc: 'Ваш захтев за одбијање је уважен (Global Privacy Control).',
  privacyPolicy: 'Политика приватности',
  cookiePolicy: 'Политика колачића',
  imprint: 'Импресум',
  saved: 'Ваш избор је сачуван.',
  performanceTitle: 'Аналитика',
  performancePurpose: 'мерење коришћења сајта',
  functionalTitle: 'Додатне функције',
  functionalPurpose: 'додатне функције, као што су видео-снимци и мапе',
  advertisingTitle: 'Оглашавање',
  advertisingPurpose: 'огласи прилагођени вама',
} satisfies Texts;
