import type { Texts } from '../config/texts.ts';

// Register: formal, Вие with a capital, as Bulgarian shops write to one visitor. Cookie: бисквитка, plural бисквитки.
// Answers are in the first person (Приемам, Отказвам, Разрешавам), other buttons are verbal nouns.
export default {
  title: 'Вие решавате за бисквитките',
  titleNamed: '{controller} и бисквитките',
  intro:
    'С Ваше съгласие ние и партньорите, посочени в настройките, използваме бисквитки за изброените по-долу цели. Можете да промените отговора си по всяко време в настройките на бисквитките.',
  notice:
    'Ние и партньорите, посочени в настройките, използваме бисквитки за изброените по-долу цели. Можете да откажете тук – сега или по всяко друго време.',
  news: 'Ново след последния Ви отговор:',
  acceptAll: 'Приемам всички',
  rejectAll: 'Отказвам всички',
  optOut: 'Отказвам',
  optIn: 'Разрешавам',
  settings: 'Настройки',
  gpc: 'Отказът Ви е зачетен (Global Privacy Control).',
  privacyPolicy: 'Политика за поверителност',
  cookiePolicy: 'Политика за бисквитките',
  imprint: 'Правна информация',
  saved: 'Изборът Ви е запазен.',
  performanceTitle: 'Статистика',
  performancePurpose: 'измерване на използването на сайта',
  functionalTitle: 'Функционалност',
  functionalPurpose: 'допълнителни функции, например видео и карти',
  advertisingTitle: 'Реклама',
  advertisingPurpose: 'реклами, подбрани за Вас',
} satisfies Texts;
