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
  preferencesTitle: 'Cài đặt cookie',
  preferencesIntro:
    'Hãy chọn những gì bạn cho phép. Lựa chọn được lưu trong trình duyệt này và bạn có thể thay đổi bất cứ lúc nào.',
  save: 'Lưu lựa chọn',
  close: 'Đóng mà không lưu',
  alwaysActive: 'Luôn bật',
  on: 'Đang bật',
  off: 'Đang tắt',
  some: 'Bật một phần',
  services: 'Dịch vụ ({count})',
  byProvider: 'của {provider}',
  isNew: 'Mới',
  gpc: 'Yêu cầu không cho phép của bạn đã được thực hiện (Global Privacy Control).',
  privacyPolicy: 'Chính sách quyền riêng tư',
  cookiePolicy: 'Chính sách cookie',
  imprint: 'Thông tin chủ quản trang web',
  servicePolicy: 'Chính sách quyền riêng tư của {service}',
  saved: 'Lựa chọn của bạn đã được lưu.',
  yourChoice: 'Lựa chọn của bạn ({date}), mã bản ghi {id}',
  download: 'Tải xuống bản xác nhận',
  embedText: 'Nội dung này đến từ {name}. Nội dung chưa được hiển thị vì bạn chưa cho phép: {purposes}.',
  embedOnce: 'Hiển thị một lần',
  embedAlways: 'Luôn cho phép',
  essentialTitle: 'Cần thiết',
  essentialText: 'Cần thiết để trang web hoạt động, ví dụ để duy trì đăng nhập và ghi nhớ lựa chọn này.',
  performanceTitle: 'Hiệu suất',
  performanceText: 'Cho chúng tôi biết trang web được sử dụng ra sao, để đo lường và cải thiện trang web.',
  performancePurpose: 'đo lường cách trang web được sử dụng',
  functionalTitle: 'Chức năng',
  functionalText: 'Ghi nhớ tùy chọn của bạn và hiển thị nội dung từ các trang web khác, như video và bản đồ.',
  functionalPurpose: 'các tính năng bổ sung như video và bản đồ',
  advertisingTitle: 'Quảng cáo',
  advertisingText:
    'Chúng tôi và các đối tác dùng để hiển thị quảng cáo phù hợp với bạn và đo lường hiệu quả quảng cáo.',
  advertisingPurpose: 'quảng cáo phù hợp với bạn',
} satisfies Texts;
