import { expect, test } from 'vitest';
import { difference } from '../../src/consent/difference.ts';
import { INITIAL } from '../../src/consent/reduce.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const config = createConfig({ services: { maps: { category: 'functional' }, ads: { category: 'advertising' } } });
const undecided = play(config, createStart());
const some = play(config, createStart(), createDecide({ performance: true, functional: { maps: true }, advertising: false }));

test('what is newly granted is named, services with their category', () => {
  expect(difference(config, undecided, some)).toEqual({ granted: ['performance', 'functional/maps'], revoked: [] });
});

test('what was granted and is no longer is revoked', () => {
  expect(difference(config, some, undecided)).toEqual({ granted: [], revoked: ['performance', 'functional/maps'] });
});

test('what stays, is denied for the first time or is essential is not named', () => {
  expect(difference(config, some, some)).toEqual({ granted: [], revoked: [] });
  const refused = play(config, createStart(), createDecide({ performance: false, functional: false, advertising: false }));
  expect(difference(config, undecided, refused)).toEqual({ granted: [], revoked: [] });
});

test('where the law says opt-out, a first refusal revokes', () => {
  const before = { ...INITIAL, mode: 'opt-out' } as const;
  const after = { ...some, mode: 'opt-out' } as const;
  expect(difference(config, before, after)).toEqual({ granted: [], revoked: ['advertising', 'advertising/ads'] });
});
