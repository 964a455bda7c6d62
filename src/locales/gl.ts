import type { Texts } from '../config/texts.ts';

// Register: formal “vostede”; buttons in the infinitive, as in all Galician software. Cookie: “cookie”, plural
// “cookies” (feminine). Names stand first or after a colon, so that no article has to contract with them.
export default {
  title: 'Vostede decide sobre as cookies',
  titleNamed: '{controller} e as cookies',
  intro:
    'Co seu consentimento, nós e os socios que figuran na configuración usamos cookies para as finalidades indicadas a continuación. Pode cambiar a súa resposta en calquera momento na configuración de cookies.',
  notice:
    'Nós e os socios que figuran na configuración usamos cookies para as finalidades indicadas a continuación. Pode rexeitalas aquí, agora ou en calquera momento.',
  news: 'Novidades desde a súa resposta:',
  acceptAll: 'Aceptar todas',
  rejectAll: 'Rexeitar todas',
  optOut: 'Rexeitar',
  optIn: 'Permitir',
  settings: 'Configuración',
  gpc: 'Atendeuse a súa solicitude de rexeitamento (Global Privacy Control).',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  imprint: 'Aviso legal',
  saved: 'Gardouse a súa elección.',
  performanceTitle: 'Análise',
  performancePurpose: 'medir como se usa o sitio web',
  functionalTitle: 'Funcións adicionais',
  functionalPurpose: 'funcións adicionais, como vídeos e mapas',
  advertisingTitle: 'Publicidade',
  advertisingPurpose: 'publicidade personalizada',
} satisfies Texts;
