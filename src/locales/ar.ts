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
  gpc: 'تم تنفيذ طلبك بعدم السماح (Global Privacy Control).',
  privacyPolicy: 'سياسة الخصوصية',
  cookiePolicy: 'سياسة ملفات تعريف الارتباط',
  imprint: 'بيانات الناشر',
  saved: 'تم حفظ اختيارك.',
  performanceTitle: 'الأداء',
  performancePurpose: 'قياس كيفية استخدام الموقع',
  functionalTitle: 'الميزات الإضافية',
  functionalPurpose: 'ميزات إضافية مثل مقاطع الفيديو والخرائط',
  advertisingTitle: 'الإعلانات',
  advertisingPurpose: 'إعلانات تناسبك',
} satisfies Texts;
