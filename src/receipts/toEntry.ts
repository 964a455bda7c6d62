import type { AllTexts } from '../config/AllTexts.ts';
import { actionOf } from './actionOf.ts';
import type { Asked } from './Asked.ts';
import type { Happening } from './Happening.ts';
import type { LogEntry } from './LogEntry.ts';
import { sha256 } from './sha256.ts';
import { toNotice } from './toNotice.ts';
import { withdrawn } from './withdrawn.ts';

/** A change of consent as the log keeps it. `texts` are null where they could not be loaded. */
export function toEntry(happening: Happening, asked: Asked, texts: AllTexts | null): LogEntry {
  const { key, now, proof, before, path, leftovers } = happening;
  const record = proof?.record;
  return {
    v: 1,
    key,
    record: record?.id ?? before?.id ?? '',
    at: new Date(now).toISOString(),
    action: actionOf(happening, asked),
    source: proof?.source ?? null,
    granted: record?.granted ?? [],
    denied: record?.denied ?? [],
    services: record?.services ?? {},
    withdrawn: withdrawn(before, record ?? null, asked.services),
    ...(leftovers?.length && { leftovers }),
    expires: proof?.expires ?? null,
    revision: record?.rev ?? before?.rev ?? '',
    mode: proof?.mode ?? null,
    region: proof?.region ?? null,
    gpc: !!proof?.gpc,
    language: proof?.language ?? null,
    notice: proof && texts ? sha256(toNotice(asked, texts, proof)) : null,
    path,
    version: proof?.version ?? null,
  };
}
