import type { Texts } from '../config/texts.ts';

// Register: Modern Standard Arabic; the singular "you" is mostly gender-neutral without vowel signs, buttons are verbal
// nouns. Cookies are ملفات تعريف الارتباط, as browsers call them; feminine, so the category texts agree with it.
// optOut/optIn are the pair of the iOS permission dialogs. functionalTitle says "features", as الوظائف alone also means
// "jobs".
export default {
  title: 'القرار لك بشأن ملفات تعريف الارتباط',
  titleNamed: '\u2068{controller}\u2069 وملفات تعريف الارتباط',
  intro:
    'بعد موافقتك، نستخدم نحن والشركاء المذكورون في الإعدادات ملفات تعريف الارتباط للأغراض المبيّنة أدناه. ويمكنك تغيير إجابتك في أي وقت من إعدادات ملفات تعريف الارتباط.',
  notice:
    'نستخدم نحن والشركاء المذكورون في الإعدادات ملفات تعريف الارتباط للأغراض المبيّنة أدناه. ويمكنك اختيار عدم السماح بذلك هنا، الآن أو في أي وقت.',
  news: 'الجديد منذ إجابتك السابقة:',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  optOut: 'عدم السماح',
  optIn: 'السماح',
  settings: 'الإعدادات',
  preferencesTitle: 'إعدادات ملفات تعريف الارتباط',
  preferencesIntro: 'حدّد ما تسمح به. يُحفظ اختيارك في هذا المتصفح، ويمكنك تغييره في أي وقت.',
  save: 'حفظ الاختيارات',
  close: 'إغلاق دون حفظ',
  alwaysActive: 'مفعّلة دائمًا',
  on: 'مفعّل',
  off: 'غير مفعّل',
  some: 'مفعّل جزئيًا',
  services: 'الخدمات (\u2068{count}\u2069)',
  byProvider: 'من \u2068{provider}\u2069',
  isNew: 'جديد',
  gpc: 'تم تنفيذ طلبك بعدم السماح (Global Privacy Control).',
  privacyPolicy: 'سياسة الخصوصية',
  cookiePolicy: 'سياسة ملفات تعريف الارتباط',
  imprint: 'بيانات الناشر',
  servicePolicy: 'سياسة الخصوصية لخدمة \u2068{service}\u2069',
  saved: 'تم حفظ اختيارك.',
  yourChoice: 'اختيارك بتاريخ \u2068{date}\u2069، رقم السجل \u2068{id}\u2069',
  download: 'تنزيل إثبات الاختيار',
  embedText: 'هذا المحتوى من \u2068{name}\u2069. لم يُعرض لأنك لم تسمح بما يلي: \u2068{purposes}\u2069.',
  embedOnce: 'عرض لمرة واحدة',
  embedAlways: 'السماح دائمًا',
  essentialTitle: 'الضرورية',
  essentialText: 'لازمة لعمل الموقع، مثل الحفاظ على تسجيل دخولك وتذكّر هذا الاختيار.',
  performanceTitle: 'الأداء',
  performanceText: 'تُبيّن لنا كيف يُستخدم الموقع، لنتمكّن من قياس استخدامه وتحسينه.',
  performancePurpose: 'قياس كيفية استخدام الموقع',
  functionalTitle: 'الميزات الإضافية',
  functionalText: 'تتذكّر تفضيلاتك وتعرض محتوى من مواقع أخرى، مثل مقاطع الفيديو والخرائط.',
  functionalPurpose: 'ميزات إضافية مثل مقاطع الفيديو والخرائط',
  advertisingTitle: 'الإعلانات',
  advertisingText: 'نستخدمها نحن وشركاؤنا لعرض إعلانات تناسبك وقياس أثرها.',
  advertisingPurpose: 'إعلانات تناسبك',
} satisfies Texts;
