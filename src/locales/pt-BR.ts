import type { Texts } from '../config/texts.ts';

// Register: você, the polite everyday address in Brazil, without gendered forms for the visitor. Cookies is masculine
// plural and the category texts agree with it. Rejeitar is the word of the ANPD cookie guide; optOut/optIn are Não
// permitir / Permitir.
export default {
  title: 'Você decide sobre os cookies',
  titleNamed: '{controller} e os cookies',
  intro:
    'Com o seu consentimento, nós e os parceiros listados nas configurações usamos cookies para as finalidades abaixo. Você pode mudar sua resposta a qualquer momento nas configurações de cookies.',
  notice:
    'Nós e os parceiros listados nas configurações usamos cookies para as finalidades abaixo. Aqui você pode optar por não permitir esse uso, agora ou a qualquer momento.',
  news: 'Novo desde a sua última resposta:',
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  optOut: 'Não permitir',
  optIn: 'Permitir',
  settings: 'Configurações',
  gpc: 'Sua opção de não permitir foi respeitada (Global Privacy Control).',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  imprint: 'Informações legais',
  saved: 'Sua escolha foi salva.',
  performanceTitle: 'Desempenho',
  performancePurpose: 'medição do uso do site',
  functionalTitle: 'Funcionalidade',
  functionalPurpose: 'recursos extras, como vídeos e mapas',
  advertisingTitle: 'Publicidade',
  advertisingPurpose: 'publicidade adequada a você',
} satisfies Texts;
