import type { Texts } from '../config/texts.ts';

// Register: polite 합니다/하세요; "we" is 저희, as a site may belong to a person. Cookie is 쿠키. 허용/거부 is the one pair
// throughout. Only particles that do not depend on the sound before them (의, 에서) follow a name; elsewhere a colon does.
export default {
  title: '쿠키 사용 여부를 직접 선택하세요',
  titleNamed: '{controller}의 쿠키 사용',
  intro:
    '동의하시면 저희, 그리고 설정에 명시된 파트너가 아래 목적으로 쿠키를 사용합니다. 답변은 언제든지 쿠키 설정에서 변경할 수 있습니다.',
  notice:
    '저희, 그리고 설정에 명시된 파트너는 아래 목적으로 쿠키를 사용합니다. 지금 바로, 또는 나중에 언제든지 여기에서 거부할 수 있습니다.',
  news: '지난번 답변 이후 추가된 항목:',
  acceptAll: '모두 허용',
  rejectAll: '모두 거부',
  optOut: '거부',
  optIn: '허용',
  settings: '설정',
  gpc: '거부 요청이 반영되었습니다(Global Privacy Control).',
  privacyPolicy: '개인정보 처리방침',
  cookiePolicy: '쿠키 정책',
  imprint: '사이트 운영자 정보',
  saved: '선택 내용이 저장되었습니다.',
  performanceTitle: '성능',
  performancePurpose: '사이트 이용 현황 측정',
  functionalTitle: '기능',
  functionalPurpose: '동영상, 지도 등 추가 기능',
  advertisingTitle: '광고',
  advertisingPurpose: '맞춤형 광고',
} satisfies Texts;
