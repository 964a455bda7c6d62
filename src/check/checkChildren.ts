import type { Facts, Found } from './Check.ts';

/** Services that make no sense on a site for children. */
export function* checkChildren({ config: { audience, services, mode } }: Facts): Generator<Found> {
  if (audience !== 'children') return;
  for (const { id, isSale } of services.filter(({ isSale }) => isSale)) {
    yield {
      path: `services.${id}`,
      severity: 'warning',
      rule: 'R38',
      message: `With audience "children" it never runs${isSale ? ', and it advertises or sells data' : ''}.`,
      why: 'Children cannot consent to it, and a tag that is not held would reach them all the same.',
      mend: 'Take it out of the configuration and its tags out of the pages.',
    };
  }
  if (mode === 'opt-out') {
    yield {
      path: 'mode',
      severity: 'hint',
      rule: 'R38',
      message: 'With audience "children" it has no effect.',
      why: 'Everything optional is denied for children, whatever the region.',
      mend: 'Take it out.',
    };
  }
}
