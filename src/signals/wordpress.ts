import { ESSENTIAL } from '../config/essential.ts';
import type { Mode } from '../config/types.ts';
import type { WordPressConsentType } from '../config/signals.ts';
import { answerTo } from './answerTo.ts';
import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { isGranted } from './isGranted.ts';
import { questionsOf } from './questionsOf.ts';

const TYPES: Record<WordPressConsentType, string> = {
  preferences: 'functional',
  statistics: 'performance',
  'statistics-anonymous': 'performance',
  marketing: 'advertising',
};

/** Says which law applies. Until somebody does, the API allows everything. */
function setType(mode: Mode): void {
  const page = window as { wp_consent_type?: string };
  const type = mode === 'opt-out' ? 'optout' : 'optin';
  if (page.wp_consent_type === type) return;
  page.wp_consent_type = type;
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
}

/** WordPress. It remembers each answer in a cookie; what is undecided gets one only where it remembers something else. */
export const createWordPress: CreateSignal = (config) => {
  const questions = [['functional', ESSENTIAL] as const, ...questionsOf(config, 'wordpress', TYPES)];
  const tellers = questions.map(([type, name]) =>
    createTeller({
      isThere: () => !!functionAt('wp_set_consent'),
      read: (state) => ({
        mayRun: isGranted(state, name),
        isAnswered: answerTo({ ...state, mode: 'opt-in' }, name) !== undefined,
      }),
      tell({ mayRun, isAnswered }) {
        if (!isAnswered && functionAt('wp_has_consent')?.(type) === mayRun) return;
        functionAt('wp_set_consent')?.(type, mayRun ? 'allow' : 'deny');
      },
    }),
  );
  return (change) => {
    setType(change.state.mode);
    for (const tell of tellers) tell(change);
  };
};
