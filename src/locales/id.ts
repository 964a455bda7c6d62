import type { Texts } from '../config/texts.ts';

// Register: formal Anda, always with a capital. Cookie stays cookie, the usual word (kuki is rare); settings are
// pengaturan. Tolak/Izinkan is the pair for opting out and allowing; gpc uses the noun penolakan.
export default {
  title: 'Anda yang menentukan soal cookie',
  titleNamed: '{controller} dan cookie',
  intro:
    'Dengan persetujuan Anda, kami dan mitra yang tercantum dalam pengaturan menggunakan cookie untuk tujuan berikut. Anda dapat mengubah jawaban Anda kapan saja di pengaturan cookie.',
  notice:
    'Kami dan mitra yang tercantum dalam pengaturan menggunakan cookie untuk tujuan berikut. Anda dapat menolaknya di sini, sekarang atau kapan saja.',
  news: 'Baru sejak jawaban Anda sebelumnya:',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  optOut: 'Tolak',
  optIn: 'Izinkan',
  settings: 'Pengaturan',
  gpc: 'Permintaan penolakan Anda telah dipenuhi (Global Privacy Control).',
  privacyPolicy: 'Kebijakan privasi',
  cookiePolicy: 'Kebijakan cookie',
  imprint: 'Informasi pengelola situs',
  saved: 'Pilihan Anda telah disimpan.',
  performanceTitle: 'Performa',
  performancePurpose: 'pengukuran penggunaan situs',
  functionalTitle: 'Fungsional',
  functionalPurpose: 'fitur tambahan seperti video dan peta',
  advertisingTitle: 'Iklan',
  advertisingPurpose: 'iklan yang sesuai untuk Anda',
} satisfies Texts;
