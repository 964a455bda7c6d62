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
  gpc: 'Se respeta su solicitud de exclusión (Global Privacy Control).',
  privacyPolicy: 'Política de privacidad',
  cookiePolicy: 'Política de cookies',
  imprint: 'Aviso legal',
  saved: 'Su selección se ha guardado.',
  performanceTitle: 'Rendimiento',
  performancePurpose: 'medición del uso del sitio',
  functionalTitle: 'Funcionalidad',
  functionalPurpose: 'funciones adicionales, como vídeos y mapas',
  advertisingTitle: 'Publicidad',
  advertisingPurpose: 'publicidad personalizada',
} satisfies Texts;
