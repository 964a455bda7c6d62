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
  preferencesTitle: 'تنظیمات کوکی‌ها',
  preferencesIntro:
    'مشخص کنید چه چیزهایی مجاز باشند. انتخاب شما در همین مرورگر ذخیره می‌شود و هر زمان بخواهید، می‌توانید آن را تغییر دهید.',
  save: 'ذخیرهٔ انتخاب‌ها',
  close: 'بستن بدون ذخیره',
  alwaysActive: 'همیشه فعال',
  on: 'روشن',
  off: 'خاموش',
  some: 'برخی روشن',
  services: 'سرویس‌ها (\u2068{count}\u2069)',
  byProvider: 'از \u2068{provider}\u2069',
  isNew: 'جدید',
  gpc: 'درخواست شما برای اجازه ندادن اعمال شد (Global Privacy Control).',
  privacyPolicy: 'سیاست حفظ حریم خصوصی',
  cookiePolicy: 'سیاست کوکی‌ها',
  imprint: 'مشخصات صاحب سایت',
  servicePolicy: 'سیاست حفظ حریم خصوصی \u2068{service}\u2069',
  saved: 'انتخاب شما ذخیره شد.',
  yourChoice: 'انتخاب شما در تاریخ \u2068{date}\u2069، شمارهٔ ثبت \u2068{id}\u2069',
  download: 'دانلود رسید',
  embedText: 'این محتوا از \u2068{name}\u2069 است و نمایش داده نشده، چون این موارد را مجاز نکرده‌اید: \u2068{purposes}\u2069.',
  embedOnce: 'نمایش فقط یک بار',
  embedAlways: 'اجازهٔ همیشگی',
  essentialTitle: 'ضروری',
  essentialText: 'برای کار کردن سایت لازم‌اند، مثلاً برای ماندن در حساب کاربری و به خاطر سپردن همین انتخاب.',
  performanceTitle: 'عملکرد',
  performanceText: 'نشان می‌دهند از سایت چگونه استفاده می‌شود تا بتوانیم آن را بسنجیم و بهتر کنیم.',
  performancePurpose: 'سنجش نحوهٔ استفاده از سایت',
  functionalTitle: 'امکانات',
  functionalText: 'ترجیحات شما را به خاطر می‌سپارند و محتوای سایت‌های دیگر، مانند ویدیو و نقشه، را نمایش می‌دهند.',
  functionalPurpose: 'امکانات بیشتر مانند ویدیو و نقشه',
  advertisingTitle: 'تبلیغات',
  advertisingText: 'ما و شرکایمان از آن‌ها برای نمایش تبلیغات متناسب با شما و سنجش اثر آن استفاده می‌کنیم.',
  advertisingPurpose: 'تبلیغات متناسب با شما',
} satisfies Texts;
