import { expect, test } from 'vitest';
import { difference } from '../../src/consent/difference.ts';
import { createConfig } from '../support/createConfig.ts';
import { createDecide } from '../support/createDecide.ts';
import { createStart } from '../support/createStart.ts';
import { play } from '../support/play.ts';

const services = { maps: { category: 'functional' }, ads: { category: 'advertising' } };
const config = createConfig({ services });
const undecided = play(config, createStart());
const some = play(config, createStart(), createDecide({ performance: true, 'functional/maps': true, advertising: false }));

test('what is newly granted is named, services with their category', () => {
  expect(difference(config, undecided, some)).toEqual({ granted: ['performance', 'functional/maps'], revoked: [] });
});

test('what was granted and is no longer is revoked', () => {
  expect(difference(config, some, undecided)).toEqual({ granted: [], revoked: ['performance', 'functional/maps'] });
});

test('what stays, is denied for the first time or is essential is not named', () => {
  expect(difference(config, some, some)).toEqual({ granted: [], revoked: [] });
  const refused = play(config, createStart(), createDecide(false));
  expect(difference(config, undecided, refused)).toEqual({ granted: [], revoked: [] });
});

test('where the law says opt-out, a first refusal revokes and a first grant changes nothing', () => {
  const optOut = createConfig({ services, mode: 'opt-out' });
  const before = play(optOut, createStart());
  const after = play(optOut, createStart(), createDecide({ performance: true, advertising: false }));
  expect(difference(optOut, before, after)).toEqual({ granted: [], revoked: ['advertising', 'advertising/ads'] });
});
