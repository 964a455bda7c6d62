import type { Texts } from '../config/texts.ts';

// Register: formal usted, which reads well in Spain and in the Americas alike; the pronoun itself only where it makes
// the sentence clear. Cookie: la cookie, plural cookies (feminine); categories that are adjectives agree with it.
export default {
  title: 'Usted decide sobre las cookies',
  titleNamed: '{controller} y las cookies',
  intro:
    'Con su consentimiento, nosotros y los socios indicados en la configuración usamos cookies para los fines siguientes. Puede cambiar su respuesta en cualquier momento en la configuración de cookies.',
  notice:
    'Nosotros y los socios indicados en la configuración usamos cookies para los fines siguientes. Puede rechazarlas aquí, ahora o en cualquier momento.',
  news: 'Novedades desde su última respuesta:',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  optOut: 'Rechazar',
  optIn: 'Permitir',
  settings: 'Configuración',
  preferencesTitle: 'Configuración de cookies',
  preferencesIntro:
    'Elija lo que permite. Su selección se guarda en este navegador y puede cambiarla en cualquier momento.',
  save: 'Guardar selección',
  close: 'Cerrar sin guardar',
  alwaysActive: 'Siempre activas',
  on: 'Activo',
  off: 'Inactivo',
  some: 'Activo en parte',
  services: 'Servicios ({count})',
  byProvider: 'de {provider}',
  isNew: 'Nuevo',
  gpc: 'Se respeta su solicitud de exclusión (Global Privacy Control).',
  privacyPolicy: 'Política de privacidad',
  cookiePolicy: 'Política de cookies',
  imprint: 'Aviso legal',
  servicePolicy: 'Política de privacidad de {service}',
  saved: 'Su selección se ha guardado.',
  yourChoice: 'Su selección del {date}, comprobante {id}',
  download: 'Descargar comprobante',
  embedText: 'Este contenido procede de {name}. No se muestra porque usted no ha permitido: {purposes}.',
  embedOnce: 'Mostrar una vez',
  embedAlways: 'Permitir siempre',
  essentialTitle: 'Necesarias',
  essentialText:
    'Hacen falta para que el sitio funcione; por ejemplo, para mantener su sesión abierta y recordar esta selección.',
  performanceTitle: 'Rendimiento',
  performanceText: 'Nos muestran cómo se usa el sitio, para que podamos medir su uso y mejorarlo.',
  performancePurpose: 'medición del uso del sitio',
  functionalTitle: 'Funcionalidad',
  functionalText: 'Recuerdan sus preferencias y muestran contenido de otros sitios, como vídeos y mapas.',
  functionalPurpose: 'funciones adicionales, como vídeos y mapas',
  advertisingTitle: 'Publicidad',
  advertisingText: 'Las usamos nosotros y nuestros socios para mostrarle publicidad personalizada y medir su efecto.',
  advertisingPurpose: 'publicidad personalizada',
} satisfies Texts;
