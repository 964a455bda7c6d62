import type { Texts } from '../config/texts.ts';

// Register: neutral, polite bạn. Cookie stays cookie, the usual word. optOut/optIn are the pair of the system
// permission dialogs. {date} begins with lúc ("at"), so it stands in brackets.
export default {
  title: 'Bạn là người quyết định về cookie',
  titleNamed: '{controller} và cookie',
  intro:
    'Nếu bạn đồng ý, chúng tôi và các đối tác nêu trong phần cài đặt sẽ dùng cookie cho các mục đích dưới đây. Bạn có thể thay đổi câu trả lời bất cứ lúc nào trong phần cài đặt cookie.',
  notice:
    'Chúng tôi và các đối tác nêu trong phần cài đặt dùng cookie cho các mục đích dưới đây. Bạn có thể chọn không cho phép tại đây, ngay bây giờ hoặc bất cứ lúc nào.',
  news: 'Mới kể từ lần trả lời trước của bạn:',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  optOut: 'Không cho phép',
  optIn: 'Cho phép',
  settings: 'Cài đặt',
  gpc: 'Yêu cầu không cho phép của bạn đã được thực hiện (Global Privacy Control).',
  privacyPolicy: 'Chính sách quyền riêng tư',
  cookiePolicy: 'Chính sách cookie',
  imprint: 'Thông tin chủ quản trang web',
  saved: 'Lựa chọn của bạn đã được lưu.',
  performanceTitle: 'Hiệu suất',
  performancePurpose: 'đo lường cách trang web được sử dụng',
  functionalTitle: 'Chức năng',
  functionalPurpose: 'các tính năng bổ sung như video và bản đồ',
  advertisingTitle: 'Quảng cáo',
  advertisingPurpose: 'quảng cáo phù hợp với bạn',
} satisfies Texts;
