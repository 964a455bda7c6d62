import { expect, test } from 'vitest';
import { complete } from '../../src/config/complete.ts';
import { completeLook } from '../../src/config/completeLook.ts';

const look = (ui: object) => {
  const rejected: string[] = [];
  const config = complete({ ui }, (path) => rejected.push(path));
  return { ...completeLook(config), rejected };
};

test('by default the banner is a box at the start, the window in the centre, in the colours of the product', () => {
  expect(look({})).toEqual({ layout: 'box', position: 'bottom-start', preferences: 'center', look: 'cinnamon', rejected: [] });
});

test.each([
  { layout: 'bar', position: 'top' },
  { layout: 'cloud', position: 'bottom' },
  { layout: 'modal', look: 'sea' },
  { position: 'top-end', preferences: 'side', look: 'ink' },
  { look: 'forest' },
])('%j is used', (ui) => {
  expect(look(ui)).toMatchObject({ ...ui, rejected: [] });
});

test.each(['layout', 'position', 'preferences', 'look'])('%s of another kind is rejected, and its default holds', (name) => {
  const { rejected, ...rest } = look({ [name]: 'wall' });
  expect(rejected).toEqual([`ui.${name}`]);
  expect(rest).not.toContain('wall');
});
