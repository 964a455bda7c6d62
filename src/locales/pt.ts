import type { Texts } from '../config/texts.ts';

// Register: European Portuguese, formal third person without “você”, as shops in Portugal write. Cookie is “cookie”,
// masculine; “todos”, “necessários” and “ativos” agree with it. Names stand after a colon, to spare their article.
export default {
  title: 'A decisão sobre os cookies é sua',
  titleNamed: '{controller} e os cookies',
  intro:
    'Com o seu consentimento, nós e os parceiros indicados nas definições utilizamos cookies para as finalidades abaixo. Pode alterar a sua resposta a qualquer momento nas definições de cookies.',
  notice:
    'Nós e os parceiros indicados nas definições utilizamos cookies para as finalidades abaixo. Pode recusá-los aqui, agora ou a qualquer momento.',
  news: 'Novidades desde a sua resposta:',
  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  optOut: 'Recusar',
  optIn: 'Permitir',
  settings: 'Definições',
  gpc: 'O seu pedido de recusa foi respeitado (Global Privacy Control).',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  imprint: 'Aviso legal',
  saved: 'A sua escolha foi guardada.',
  performanceTitle: 'Desempenho',
  performancePurpose: 'medição da utilização do site',
  functionalTitle: 'Funcionalidade',
  functionalPurpose: 'funcionalidades adicionais, como vídeos e mapas',
  advertisingTitle: 'Publicidade',
  advertisingPurpose: 'publicidade adaptada a si',
} satisfies Texts;
