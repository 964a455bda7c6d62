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
  preferencesTitle: 'Configuración de cookies',
  preferencesIntro:
    'Escolla o que permite. A súa elección gárdase neste navegador e pode cambiala en calquera momento.',
  save: 'Gardar a elección',
  close: 'Pechar sen gardar',
  alwaysActive: 'Sempre activo',
  on: 'Activo',
  off: 'Inactivo',
  some: 'Activo en parte',
  services: 'Servizos ({count})',
  byProvider: 'Provedor: {provider}',
  isNew: 'Novo',
  gpc: 'Atendeuse a súa solicitude de rexeitamento (Global Privacy Control).',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  imprint: 'Aviso legal',
  servicePolicy: 'Política de privacidade: {service}',
  saved: 'Gardouse a súa elección.',
  yourChoice: 'A súa elección: {date}, rexistro {id}',
  download: 'Descargar un xustificante',
  embedText: 'Orixe deste contido: {name}. Non se mostra porque non permitiu: {purposes}.',
  embedOnce: 'Mostrar unha vez',
  embedAlways: 'Permitir sempre',
  essentialTitle: 'Necesarias',
  essentialText:
    'Precísanse para que o sitio web funcione; por exemplo, para manter a sesión iniciada e lembrar esta elección.',
  performanceTitle: 'Análise',
  performanceText: 'Móstrannos como se usa o sitio web, para que poidamos medir o uso e mellorar o sitio.',
  performancePurpose: 'medir como se usa o sitio web',
  functionalTitle: 'Funcións adicionais',
  functionalText: 'Lembran as súas preferencias e mostran contido doutros sitios web, como vídeos e mapas.',
  functionalPurpose: 'funcións adicionais, como vídeos e mapas',
  advertisingTitle: 'Publicidade',
  advertisingText: 'Usámolas nós e os nosos socios para mostrar publicidade personalizada e medir o seu efecto.',
  advertisingPurpose: 'publicidade personalizada',
} satisfies Texts;
