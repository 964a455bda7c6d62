import type { Texts } from '../config/texts.ts';

// Register: everyday and gender-neutral; buttons are verbal nouns, sentences avoid the imperative, and "you" only
// stands where its unpointed form fits everyone. Cookies are עוגיות (feminine; the category texts agree with it). סירוב
// is the word for opting out throughout. The maqaf in מ־\u2068{name}\u2069 joins the prefix to any name, also one in Latin letters.
export default {
  title: 'ההחלטה לגבי עוגיות היא שלך',
  titleNamed: 'השימוש של \u2068{controller}\u2069 בעוגיות',
  intro:
    'בהסכמתך, אנחנו והשותפים המפורטים בהגדרות נשתמש בעוגיות למטרות שלהלן. אפשר לשנות את התשובה בכל עת בהגדרות העוגיות.',
  notice:
    'אנחנו והשותפים המפורטים בהגדרות משתמשים בעוגיות למטרות שלהלן. אפשר לסרב לכך כאן, עכשיו או בכל עת.',
  news: 'חדש מאז התשובה הקודמת:',
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  optOut: 'סירוב',
  optIn: 'הסכמה',
  settings: 'הגדרות',
  gpc: 'בקשת הסירוב שלך כובדה (Global Privacy Control).',
  privacyPolicy: 'מדיניות הפרטיות',
  cookiePolicy: 'מדיניות העוגיות',
  imprint: 'פרטי מפעיל האתר',
  saved: 'הבחירה שלך נשמרה.',
  performanceTitle: 'ביצועים',
  performancePurpose: 'מדידת השימוש באתר',
  functionalTitle: 'פונקציונליות',
  functionalPurpose: 'תכונות נוספות כמו סרטונים ומפות',
  advertisingTitle: 'פרסום',
  advertisingPurpose: 'פרסום שמתאים לך',
} satisfies Texts;
