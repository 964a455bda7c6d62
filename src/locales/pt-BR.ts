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
  preferencesTitle: 'Configurações de cookies',
  preferencesIntro:
    'Escolha o que você permite. Sua escolha fica salva neste navegador e você pode mudá-la a qualquer momento.',
  save: 'Salvar escolhas',
  close: 'Fechar sem salvar',
  alwaysActive: 'Sempre ativos',
  on: 'Ativado',
  off: 'Desativado',
  some: 'Ativado em parte',
  services: 'Serviços ({count})',
  byProvider: 'por {provider}',
  isNew: 'Novo',
  gpc: 'Sua opção de não permitir foi respeitada (Global Privacy Control).',
  privacyPolicy: 'Política de privacidade',
  cookiePolicy: 'Política de cookies',
  imprint: 'Informações legais',
  servicePolicy: 'Política de privacidade de {service}',
  saved: 'Sua escolha foi salva.',
  yourChoice: 'Sua escolha de {date}, registro {id}',
  download: 'Baixar comprovante',
  embedText: 'Este conteúdo vem de {name}. Ele não foi carregado porque você não permitiu: {purposes}.',
  embedOnce: 'Carregar uma vez',
  embedAlways: 'Permitir sempre',
  essentialTitle: 'Necessários',
  essentialText:
    'Indispensáveis para o funcionamento do site, por exemplo, para manter sua sessão aberta e lembrar esta escolha.',
  performanceTitle: 'Desempenho',
  performanceText: 'Mostram como o site é usado, para que possamos medir o uso e melhorar o site.',
  performancePurpose: 'medição do uso do site',
  functionalTitle: 'Funcionalidade',
  functionalText: 'Lembram suas preferências e mostram conteúdo de outros sites, como vídeos e mapas.',
  functionalPurpose: 'recursos extras, como vídeos e mapas',
  advertisingTitle: 'Publicidade',
  advertisingText: 'Usados por nós e por nossos parceiros para mostrar publicidade adequada a você e medir seu efeito.',
  advertisingPurpose: 'publicidade adequada a você',
} satisfies Texts;
