import { expect, test } from 'vitest';
import { judgeBanner } from '../../../src/cli/check/judgeBanner.ts';
import type { Control, Measured } from '../../../src/cli/check/Measured.ts';
import { toText } from '../../../src/cli/check/toText.ts';

const STYLE = { fontFamily: 'serif', fontSize: '16px', fontWeight: '600', padding: '8px', borderStyle: 'solid', borderWidth: '1px', textDecorationLine: 'none', opacity: '1' };

const control = (part: string, parts: Partial<Control> = {}): Control => ({
  part,
  tag: 'button',
  text: part,
  width: 120,
  height: 40,
  isReachable: true,
  style: STYLE,
  colors: { surface: [255, 255, 255], face: [60, 40, 30], text: [255, 255, 255] },
  ...parts,
});
const ACCEPT = control('accept-all');
const SETTINGS = control('settings');
const at = (width: number, controls: readonly Control[], parts: Partial<Measured> = {}): Measured => ({ width, language: 'en', pageLanguage: 'en', controls, ...parts });
const rules = (reject: Control, declared = ''): (string | undefined)[] => judgeBanner([at(320, [ACCEPT, reject, SETTINGS])], declared).map(({ rule }) => rule);

test('two buttons that are alike, within reach at every width, break no rule', () => {
  const controls = [ACCEPT, control('reject-all', { width: 126 }), SETTINGS];
  expect(judgeBanner([320, 768, 1280].map((width) => at(width, controls)), '')).toEqual([]);
});

test.each([
  ['is out of reach', control('reject-all', { isReachable: false }), ['R02']],
  ['is a link', control('reject-all', { tag: 'a' }), ['R03']],
  ['is narrower', control('reject-all', { width: 90 }), ['R04']],
  ['is lower', control('reject-all', { height: 30 }), ['R04']],
  ['has smaller type', control('reject-all', { style: { ...STYLE, fontSize: '12px' } }), ['R04']],
  ['has no face', control('reject-all', { colors: { surface: [255, 255, 255], face: [255, 255, 255], text: [60, 40, 30] } }), ['R04']],
  ['can hardly be read', control('reject-all', { colors: { surface: [255, 255, 255], face: [60, 40, 30], text: [110, 90, 80] } }), ['R05', 'R04']],
])('a button for refusing that %s is found', (_, reject, expected) => {
  expect(rules(reject)).toEqual(expected);
});

test('a banner without a button for refusing is found', () => {
  expect(judgeBanner([at(1280, [ACCEPT, SETTINGS])], '')).toMatchObject([{ rule: 'R02', path: 'banner.reject-all at 1280 px', severity: 'error' }]);
});

test('controls that change with the width are found', () => {
  const reject = control('reject-all');
  const found = judgeBanner([at(320, [ACCEPT, reject]), at(1280, [ACCEPT, reject, SETTINGS])], '');
  expect(found).toMatchObject([{ rule: 'R29', path: 'banner at 1280 px' }]);
});

test("a banner in another language than the page's is found, unless the owner asked for it", () => {
  const swedish = [at(320, [ACCEPT, control('reject-all')], { language: 'sv', pageLanguage: 'en-GB' })];
  expect(judgeBanner(swedish, '')).toMatchObject([{ rule: 'R28' }]);
  expect(judgeBanner(swedish, 'sv-SE')).toEqual([]);
  expect(judgeBanner([at(320, [ACCEPT, control('reject-all')], { pageLanguage: 'en-GB' })], '')).toEqual([]);
});

test('a finding is told with its rule, its reason and its mend', () => {
  const text = toText(judgeBanner([at(320, [ACCEPT, control('reject-all', { width: 60 })])], ''));
  expect(text).toMatch(/^Error \(R04\): banner\.reject-all at 320 px\n {2}Beside the button for accepting it has 60 px of width, not 120\.\n {2}Why: .+\n {2}Mend: .+\n\n1 error, 0 warnings, 0 hints\.$/);
  expect(toText([])).toBe('Nothing to complain about.');
});
