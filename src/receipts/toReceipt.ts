import type { AllTexts } from '../config/AllTexts.ts';
import type { Asked } from './Asked.ts';
import type { JsonObject } from './Json.ts';
import type { Proof } from './Proof.ts';
import { sha256 } from './sha256.ts';
import { toNotice } from './toNotice.ts';
import { toRecords } from './toRecords.ts';

/**
 * A consent receipt after ISO/IEC TS 27560:2023, in the JSON-LD of the Data Privacy Vocabulary
 * (https://w3id.org/dpv/guides/consent-27560). The proof it is made from stands in it as it is: JSON-LD passes over names
 * that its context does not define.
 *
 * On a later page than that of the decision it tells of the decision what is known, and no more: see `isLate`.
 *
 * What the configuration does not hold is not there: the controller's postal address, which TS 27560 asks for in a full
 * record, and the law that applies, which only the owner can tell.
 */
export interface Receipt extends Proof {
  '@context': JsonObject;
  '@type': 'dpv:ConsentReceipt';
  'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt';
  /** Of the receipt, not of the record. */
  'dct:identifier': string;
  /** ISO 8601, UTC. */
  'dct:created': string;
  /**
   * What was shown at the decision is not known here, or is no longer what is shown: purposes and services are told as they
   * are on the page that made the receipt. Law, region, language and the hash of the notice are those of the decision, or
   * missing.
   */
  isLate?: true;
  /** One for each question. */
  'dpv:hasRecordOfActivity': readonly JsonObject[];
}

export interface ReceiptFacts {
  /** A version 4 UUID for the receipt. */
  id: string;
  /** When it is made, in milliseconds since 1970. */
  now: number;
  /** The address of a page of the site. Only where the site is, and relative links to its policies, are taken from it. */
  page: string;
  asked: Asked;
  /** In the language of the proof, the owner's own sentences included. */
  texts: AllTexts;
  /** The hash of what was shown, where it was kept: null where it could not be taken, undefined where nothing was kept. */
  notice?: string | null | undefined;
}

/** Properties whose values name things instead of being texts. */
const NAMING = [
  'dct:conformsTo',
  'skos:broader',
  'dpv:hasConsentControl',
  'dpv:hasJurisdiction',
  'dpv:hasLegalBasis',
  'dpv:hasLocation',
  'dpv:isExercisedAt',
  'dpv:isIndicatedBy',
  'schema:url',
];

const CONTEXT: JsonObject = {
  dpv: 'https://w3id.org/dpv#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  ...Object.fromEntries(NAMING.map((name) => [name, { '@type': '@id' }])),
};

export function toReceipt(proof: Proof, { id, now, page, asked, texts, notice: kept }: ReceiptFacts): Receipt {
  const { controller, links } = asked;
  const present = proof.language ? sha256(toNotice(asked, texts, proof)) : null;
  const notice = kept === undefined ? present : kept;
  const withdrawal = new URL('/#fika', page).href;
  const shared: JsonObject = {
    'dpv:hasDataController': {
      '@id': new URL('/#controller', page).href,
      '@type': 'dpv:DataController',
      'dpv:hasName': controller.name || new URL(page).hostname,
      'dpv:hasContact': controller.contact || undefined,
      'dpv:hasRepresentative': controller.dpo
        ? { '@type': 'dpv:DataProtectionOfficer', 'dpv:hasContact': controller.dpo }
        : undefined,
    },
    'dpv:hasJurisdiction': proof.region ? `loc:${proof.region}` : undefined,
    'dpv:hasNotice': {
      '@type': 'dpv:ConsentNotice',
      'dct:identifier': notice ? `sha256:${notice}` : undefined,
      'dct:language': proof.language,
      'schema:url': [links.privacy, links.cookies].filter(Boolean),
    },
    'dpv:hasConsentControl': {
      '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
      'dpv:isExercisedAt': withdrawal,
    },
    'dpv:hasRight': {
      '@type': 'dpv:DataSubjectRight',
      'dct:title': 'Withdraw consent',
      'dpv:isExercisedAt': withdrawal,
    },
  };
  const receipt: Receipt = {
    '@context': { '@base': new URL('.', page).href, ...CONTEXT },
    '@type': 'dpv:ConsentReceipt',
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    'dct:identifier': id,
    'dct:created': new Date(now).toISOString(),
    ...proof,
    ...((!notice || notice !== present) && { isLate: true }),
    'dpv:hasRecordOfActivity': toRecords(proof, asked, texts, shared),
  };
  // A copy in plain data: without what is undefined, and nobody's own objects.
  return JSON.parse(JSON.stringify(receipt)) as Receipt;
}
