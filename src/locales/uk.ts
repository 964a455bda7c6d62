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
  preferencesTitle: 'Налаштування файлів cookie',
  preferencesIntro:
    'Виберіть, що ви дозволяєте. Ваш вибір зберігається в цьому браузері, і ви можете будь-коли його змінити.',
  save: 'Зберегти вибір',
  close: 'Закрити без збереження',
  alwaysActive: 'Завжди ввімкнено',
  on: 'Увімкнено',
  off: 'Вимкнено',
  some: 'Частково',
  services: 'Сервіси ({count})',
  byProvider: 'Постачальник: {provider}',
  isNew: 'Нове',
  gpc: 'Ваш запит на відмову враховано (Global Privacy Control).',
  privacyPolicy: 'Політика конфіденційності',
  cookiePolicy: 'Політика щодо файлів cookie',
  imprint: 'Про власника сайту',
  servicePolicy: 'Політика конфіденційності: {service}',
  saved: 'Ваш вибір збережено.',
  yourChoice: 'Ваш вибір: {date}, запис {id}',
  download: 'Завантажити підтвердження',
  embedText: 'Джерело цього вмісту: {name}. Його не показано, оскільки ви не дозволили: {purposes}.',
  embedOnce: 'Показати один раз',
  embedAlways: 'Завжди дозволяти',
  essentialTitle: 'Необхідні',
  essentialText:
    'Потрібні для роботи сайту, наприклад щоб зберегти ваш вхід в обліковий запис і запам’ятати цей вибір.',
  performanceTitle: 'Аналітика',
  performanceText: 'Показують, як відвідувачі користуються сайтом, щоб ми могли це вимірювати й поліпшувати сайт.',
  performancePurpose: 'вимірювання того, як користуються сайтом',
  functionalTitle: 'Додаткові функції',
  functionalText: 'Запам’ятовують ваші налаштування та показують вміст з інших сайтів, як-от відео й карти.',
  functionalPurpose: 'додаткові функції, як-от відео й карти',
  advertisingTitle: 'Реклама',
  advertisingText:
    'Ми й наші партнери використовуємо їх, щоб показувати підібрану для вас рекламу й вимірювати її ефективність.',
  advertisingPurpose: 'реклама, підібрана для вас',
} satisfies Texts;
