import type { Texts } from '../config/texts.ts';

// Register: polite and neutral with คุณ, without ครับ/ค่ะ. Cookie is คุกกี้. No full stop: a space parts the sentences.
// optOut/optIn are the pair of the system permission dialogs, and notice and gpc use the same verb.
export default {
  title: 'คุณเป็นผู้ตัดสินใจเรื่องคุกกี้',
  titleNamed: '{controller} กับการใช้คุกกี้',
  intro:
    'หากคุณยินยอม เราและพันธมิตรที่ระบุไว้ในการตั้งค่าจะใช้คุกกี้เพื่อวัตถุประสงค์ด้านล่าง คุณเปลี่ยนคำตอบได้ทุกเมื่อในการตั้งค่าคุกกี้',
  notice:
    'เราและพันธมิตรที่ระบุไว้ในการตั้งค่าใช้คุกกี้เพื่อวัตถุประสงค์ด้านล่าง คุณเลือกไม่อนุญาตได้ที่นี่ ทั้งตอนนี้และทุกเมื่อ',
  news: 'รายการใหม่นับจากคำตอบครั้งก่อนของคุณ:',
  acceptAll: 'ยอมรับทั้งหมด',
  rejectAll: 'ปฏิเสธทั้งหมด',
  optOut: 'ไม่อนุญาต',
  optIn: 'อนุญาต',
  settings: 'การตั้งค่า',
  gpc: 'ดำเนินการตามคำขอไม่อนุญาตของคุณแล้ว (Global Privacy Control)',
  privacyPolicy: 'นโยบายความเป็นส่วนตัว',
  cookiePolicy: 'นโยบายคุกกี้',
  imprint: 'ข้อมูลผู้ดำเนินการเว็บไซต์',
  saved: 'บันทึกตัวเลือกของคุณแล้ว',
  performanceTitle: 'ประสิทธิภาพ',
  performancePurpose: 'การวัดการใช้งานเว็บไซต์',
  functionalTitle: 'ฟังก์ชันเพิ่มเติม',
  functionalPurpose: 'ฟังก์ชันเพิ่มเติม เช่น วิดีโอและแผนที่',
  advertisingTitle: 'โฆษณา',
  advertisingPurpose: 'โฆษณาที่เหมาะกับคุณ',
} satisfies Texts;
