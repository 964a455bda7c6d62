import type { PiwikProConsentType } from '../config/signals.ts';
import { answerTo } from './answerTo.ts';
import type { CreateSignal } from './CreateSignal.ts';
import { createTeller } from './createTeller.ts';
import { functionAt } from './functionAt.ts';
import { questionsOf } from './questionsOf.ts';

const TYPES: Record<PiwikProConsentType, string> = {
  analytics: 'performance',
  conversion_tracking: 'advertising',
  marketing_automation: 'advertising',
  remarketing: 'advertising',
  ab_testing_and_personalization: 'functional',
  user_feedback: 'functional',
  custom_consent: 'advertising',
};

type Settings = { consents?: Record<string, { status?: unknown }> } | undefined;

/** Its commands take callbacks, and `setComplianceSettings` must have one. */
const api = (command: string, ...parameters: unknown[]): unknown => functionAt('ppms.cm.api')?.(command, ...parameters);

/** Piwik PRO. It remembers what it was told, so while nothing is decided it hears at most that a yes no longer counts. */
export const createPiwikPro: CreateSignal = (config) => {
  const questions = questionsOf(config, 'piwikPro', TYPES);
  let latest: unknown;

  return createTeller({
    isThere: () => !!functionAt('ppms.cm.api'),
    read: (state) => questions.map(([type, name]) => [type, answerTo(state, name)] as const),
    tell(answers, isFirst) {
      latest = answers;
      const set = (): void => {
        const consents = Object.fromEntries(answers.map(([type, answer]) => [type, { status: answer ? 1 : 0 }]));
        api('setComplianceSettings', { consents }, () => undefined);
      };
      if (!isFirst || answers.some(([, answer]) => answer !== undefined)) set();
      else {
        api('getComplianceSettings', (settings: Settings) => {
          const isRemembered = Object.values(settings?.consents ?? {}).some(({ status }) => status === 1);
          // Meanwhile the visitor may have answered.
          if (isRemembered && latest === answers) set();
        });
      }
    },
  });
};
