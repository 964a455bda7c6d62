import type { Texts } from '../config/texts.ts';

// Register: polite شما, in standard written Persian with half-spaces. Cookie is کوکی. optOut/optIn are in the first
// person (I do not allow / I allow): انصراف would read as the "Cancel" of a dialog. Ezafe before \u2068{service}\u2069 is not
// written, so any name fits.
export default {
  title: 'تصمیم دربارهٔ کوکی‌ها با شماست',
  titleNamed: '\u2068{controller}\u2069 و کوکی‌ها',
  intro:
    'در صورت رضایت شما، ما و شرکایی که نامشان در تنظیمات آمده است، برای اهداف زیر از کوکی‌ها استفاده می‌کنیم. هر زمان بخواهید، می‌توانید پاسخ خود را در تنظیمات کوکی‌ها تغییر دهید.',
  notice:
    'ما و شرکایی که نامشان در تنظیمات آمده است، برای اهداف زیر از کوکی‌ها استفاده می‌کنیم. می‌توانید همین‌جا، اکنون یا هر زمان دیگر، اجازهٔ این کار را ندهید.',
  news: 'موارد جدید پس از پاسخ قبلی شما:',
  acceptAll: 'پذیرفتن همه',
  rejectAll: 'رد کردن همه',
  optOut: 'اجازه نمی‌دهم',
  optIn: 'اجازه می‌دهم',
  settings: 'تنظیمات',
  gpc: 'درخواست شما برای اجازه ندادن اعمال شد (Global Privacy Control).',
  privacyPolicy: 'سیاست حفظ حریم خصوصی',
  cookiePolicy: 'سیاست کوکی‌ها',
  imprint: 'مشخصات صاحب سایت',
  saved: 'انتخاب شما ذخیره شد.',
  performanceTitle: 'عملکرد',
  performancePurpose: 'سنجش نحوهٔ استفاده از سایت',
  functionalTitle: 'امکانات',
  functionalPurpose: 'امکانات بیشتر مانند ویدیو و نقشه',
  advertisingTitle: 'تبلیغات',
  advertisingPurpose: 'تبلیغات متناسب با شما',
} satisfies Texts;
