import type { Source } from '../consent/state.ts';
import type { JsonObject } from './Json.ts';
import type { Proof } from './Proof.ts';

/** How an answer was given. A decision that was only read again on a later page does not know. */
const METHODS: Readonly<Partial<Record<Source, string>>> = {
  banner: 'Button of the banner',
  preferences: 'Preferences window',
  embed: 'Placeholder of the embedded content',
  api: 'Control of the page',
  gpc: 'Global Privacy Control signal',
  import: 'Taken over from the consent manager that the site used before',
};

/** What became of a question, as an event of DPV. A signal denies, and is never consent of any kind. */
export function toStatus({ record, expires, source }: Proof, answer: boolean | undefined): JsonObject {
  if (answer === undefined) return { '@type': 'dpv:ConsentRequested' };
  return {
    '@type': answer
      ? ['dpv:ConsentGiven', 'dpv:ExpressedConsent']
      : ['dpv:ConsentRefused', ...(source === 'gpc' ? [] : ['dpv:ExpressedConsent'])],
    'dpv:isIndicatedAtTime': new Date(record.at * 1000).toISOString(),
    'dpv:isIndicatedBy': 'dpv:DataSubject',
    // What is granted under a signal was granted before it, nobody knows here how.
    'dpv:hasIndicationMethod': answer && source === 'gpc' ? undefined : METHODS[source],
    'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': expires },
  };
}
