import type { Texts } from '../config/texts.ts';

// Register: formal “ви”, lower case. Cookie: “файл cookie”, in Latin letters as browsers write it. Names stand first or
// after a colon, so that they need no case.
export default {
  title: 'Файли cookie: вирішуєте ви',
  titleNamed: '{controller} та файли cookie',
  intro:
    'За вашої згоди ми й партнери, перелічені в налаштуваннях, використовуємо файли cookie для зазначених нижче цілей. Ви можете будь-коли змінити свою відповідь у налаштуваннях файлів cookie.',
  notice:
    'Ми й партнери, перелічені в налаштуваннях, використовуємо файли cookie для зазначених нижче цілей. Ви можете відмовитися тут — зараз або будь-коли.',
  news: 'Нове після вашої відповіді:',
  acceptAll: 'Прийняти всі',
  rejectAll: 'Відхилити всі',
  optOut: 'Відмовитися',
  optIn: 'Дозволити',
  settings: 'Налаштування',
  gpc: 'Ваш запит на відмову враховано (Global Privacy Control).',
  privacyPolicy: 'Політика конфіденційності',
  cookiePolicy: 'Політика щодо файлів cookie',
  imprint: 'Про власника сайту',
  saved: 'Ваш вибір збережено.',
  performanceTitle: 'Аналітика',
  performancePurpose: 'вимірювання того, як користуються сайтом',
  functionalTitle: 'Додаткові функції',
  functionalPurpose: 'додаткові функції, як-от відео й карти',
  advertisingTitle: 'Реклама',
  advertisingPurpose: 'реклама, підібрана для вас',
} satisfies Texts;
