import type { Fields } from './Fields.ts';

/** What the signal itself is: the string, and the same as data. */
export interface Signal {
  readonly sectionList: readonly number[];
  /** `[-1]` where no section applies. */
  readonly applicableSections: readonly number[];
  readonly gppString: string;
  /** By the prefix of the section: its sub-sections in their order. */
  readonly parsedSections: Readonly<Record<string, readonly Fields[]>>;
}

/** How far we are. */
export interface Status {
  cmpStatus: 'loading' | 'loaded';
  cmpDisplayStatus: 'hidden' | 'visible';
  signalStatus: 'not ready' | 'ready';
}

/** PingReturn of the CMP API 1.1. */
export interface Ping extends Signal, Readonly<Status> {
  readonly gppVersion: '1.1';
  readonly supportedAPIs: readonly string[];
  readonly cmpId: number;
}
