import { ESSENTIAL } from '../config/essential.ts';
import { own } from '../config/own.ts';
import type { AllTexts } from '../config/AllTexts.ts';
import type { Asked, AskedCategory, AskedService } from './Asked.ts';
import { isoDuration } from './isoDuration.ts';
import type { Json, JsonObject } from './Json.ts';
import type { Proof } from './Proof.ts';
import { toStatus } from './toStatus.ts';

/** What the built-in categories are for, in the words of DPV. */
const PURPOSES: Readonly<Record<string, string>> = {
  performance: 'dpv:ServiceUsageAnalytics',
  functional: 'dpv:ServicePersonalisation',
  advertising: 'dpv:Advertising',
};

/**
 * A DPV consent record for each category, and one more for each service with an answer of its own, or with none, having
 * been added after its category was granted: consent is given purpose by purpose (GDPR recital 32), and to those who are
 * known by then (EDPB Guidelines 05/2020, 65). What is essential needs none, so there is no record of it.
 */
export function toRecords(proof: Proof, asked: Asked, texts: AllTexts, shared: JsonObject): JsonObject[] {
  const { id: record, granted, denied, services: answers, known } = proof.record;
  const isNew = ({ id, category }: AskedService): boolean => granted.includes(category) && known?.includes(id) === false;
  const isApart = (service: AskedService): boolean => Object.hasOwn(answers, service.id) || isNew(service);

  const toNode = (name: string, answer: boolean | undefined, process: JsonObject): JsonObject => ({
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': `${record}#${name}`,
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
    // The record's own random name is all that stands for the visitor.
    'dpv:hasDataSubject': record,
    ...shared,
    'dpv:hasProcess': process,
    'dpv:hasConsentStatus': [toStatus(proof, answer)],
  });

  return asked.categories.flatMap((category) => {
    const { id } = category;
    if (id === ESSENTIAL) return [];
    const services = asked.services.filter((service) => service.category === id);
    const answer = granted.includes(id) || (denied.includes(id) ? false : undefined);
    return [
      toNode(id, answer, toProcess(category, services.filter((service) => !isApart(service)), texts)),
      ...services
        .filter(isApart)
        .map((service) => toNode(`${id}/${service.id}`, own(answers, service.id), toProcess(category, [service], texts))),
    ];
  });
}

function toProcess(category: AskedCategory, services: readonly AskedService[], texts: AllTexts): JsonObject {
  const { id, title, description } = category;
  const builtIn = (kind: string): string | undefined => (texts as unknown as Record<string, string>)[`${id}${kind}`];
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@type': 'dpv:Purpose',
      // A category that the owner describes anew may be for something else.
      'skos:broader': title || description || !Object.hasOwn(PURPOSES, id) ? undefined : PURPOSES[id],
      'dct:title': title || (builtIn('Title') ?? id),
      'dct:description': description || (title ? undefined : builtIn('Text')),
    },
    'dpv:hasLegalBasis': 'dpv:ExpressedConsent',
    'dpv:hasService': services.map(({ name, provider, policy }) => ({
      '@type': 'dpv:Service',
      'dct:title': name,
      'dct:publisher': provider || undefined,
      'schema:url': policy || undefined,
    })),
    'dpv:hasRecipient': [...new Set(services.map(({ provider, name }) => provider || name))],
    'dpv:hasPersonalData': services.flatMap(({ cookies }) => cookies.map(toPersonalData)),
    'dpv:hasStorageCondition': { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': 'dpv:WithinDevice' },
  };
}

function toPersonalData({ name, purpose, duration = '' }: AskedService['cookies'][number]): Json {
  return {
    '@type': 'dpv:PersonalData',
    'dct:title': name,
    'dct:description': purpose || undefined,
    'dpv:hasDuration': isoDuration(duration) ?? (duration || undefined),
  };
}
