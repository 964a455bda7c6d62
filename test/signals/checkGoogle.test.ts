import { expect, test, vi } from 'vitest';
import type { GoogleSignal } from '../../src/config/signals.ts';
import { checkGoogle } from '../../src/signals/checkGoogle.ts';
import { createRejections } from './createRejections.ts';

test.each<[GoogleSignal | boolean, 'opt-in' | 'opt-out', unknown[][]]>([
  [{ mode: 'advanced' }, 'opt-in', [['google-advanced']]],
  [{ mode: 'advanced' }, 'opt-out', []],
  [{ mode: 'basic' }, 'opt-in', []],
  [true, 'opt-in', []],
])('%j where the law is %s warns of the advanced mode: %j', (google, mode, warnings) => {
  const { config, rejected } = createRejections({ google });
  const warn = vi.fn();
  checkGoogle(config, mode, warn);
  expect(warn.mock.calls).toEqual(warnings);
  expect(rejected).toEqual([]);
});

test('good options are no mistakes', () => {
  const google: GoogleSignal = {
    mode: 'basic',
    types: { ad_storage: 'advertising', functionality_storage: 'essential' },
    wait_for_update: 0,
    ads_data_redaction: false,
    url_passthrough: true,
  };
  const { config, rejected } = createRejections({ google });
  checkGoogle(config, 'opt-in', vi.fn());
  expect(rejected).toEqual([]);
});

test.each<[unknown, string, unknown]>([
  [{ mode: 'fast' }, 'signals.google.mode', 'fast'],
  [{ wait_for_update: '500' }, 'signals.google.wait_for_update', '500'],
  [{ ads_data_redaction: 'yes' }, 'signals.google.ads_data_redaction', 'yes'],
  [{ url_passthrough: 1 }, 'signals.google.url_passthrough', 1],
  [{ types: ['ad_storage'] }, 'signals.google.types', ['ad_storage']],
  [{ types: { ad_storage: 'ads' } }, 'signals.google.types.ad_storage', 'ads'],
  ['yes', 'signals.google', 'yes'],
])('%j is reported where it stands', (google, path, value) => {
  const { config, rejected } = createRejections({ google: google as GoogleSignal });
  checkGoogle(config, 'opt-in', vi.fn());
  expect(rejected).toEqual([[path, value]]);
});
