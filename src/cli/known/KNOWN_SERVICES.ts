import advertising from './advertising.json' with { type: 'json' };
import essential from './essential.json' with { type: 'json' };
import functional from './functional.json' with { type: 'json' };
import performance from './performance.json' with { type: 'json' };
import type { KnownService } from './KnownService.ts';

const of = (category: KnownService['category'], services: readonly Omit<KnownService, 'category'>[]): KnownService[] =>
  services.map((service) => ({ ...service, category }));

/** What JSON files say is not as narrow as their type: a test compares every entry with it. */
type Entries = readonly Omit<KnownService, 'category'>[];

/** The services that a scan knows by name, a file a category. */
export const KNOWN_SERVICES: readonly KnownService[] = [
  ...of('essential', essential as Entries),
  ...of('performance', performance as Entries),
  ...of('functional', functional as Entries),
  ...of('advertising', advertising as Entries),
];
