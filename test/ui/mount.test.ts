// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FikaConfig } from '../../src/config/types.ts';
import { reduce } from '../../src/consent/reduce.ts';
import type { Action, View } from '../../src/consent/state.ts';
import english from '../../src/locales/en.ts';
import swedish from '../../src/locales/sv.ts';
import { mount } from '../../src/ui/mount.ts';
import type { ViewProps } from '../../src/ui/ViewProps.ts';
import { createConfig } from '../support/createConfig.ts';
import { createStart } from '../support/createStart.ts';
import { NOW } from '../support/NOW.ts';
import { play } from '../support/play.ts';
import { createModel } from './createModel.ts';
import { createOptions } from './createOptions.ts';

const late = vi.hoisted(() => ({
  drawWindow: vi.fn<(view: ViewProps | null) => void>(),
  createPreferences: vi.fn<() => (view: ViewProps | null) => void>(),
}));
vi.mock('preact', () => {
  throw new Error('Preact comes with the window only.');
});

/** Until what was fetched is there. */
const arrival = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/** The window as it was drawn last: the language it was in, or null. */
const shownWindow = (): string | null => late.drawWindow.mock.lastCall?.[0]?.language ?? null;

const open = (view: View): Action => ({ type: 'open', view });
const CLOSE: Action = { type: 'close' };
const REFUSE: Action = { type: 'decide', choice: false, source: 'banner', id: 'a-record', now: NOW };

/** A mounted interface, and ways to tell it of what happens and to look at it. */
function create(input: FikaConfig = {}) {
  const config = createConfig(input);
  const options = createOptions(config, late);
  const ui = mount(options);
  let state = play(config, createStart());
  return {
    ...options,
    container: options.root.querySelector<HTMLElement>('.root')!,
    show: (...actions: readonly Action[]) => {
      state = actions.reduce((before, action) => reduce(config, before, action), state);
      ui.show(createModel(config, state), english, 'en');
    },
    translate: (language: string) => {
      ui.show(createModel(config, state), swedish, language);
    },
    part: (name: string) => options.root.querySelector<HTMLElement>(`[part~="${name}"]`),
    status: () => options.root.querySelector('[role=status]')!.textContent,
  };
}

beforeEach(() => {
  vi.resetAllMocks();
  late.createPreferences.mockReturnValue(late.drawWindow);
});

test('where questions are open the banner shows, without the code of the window', () => {
  const { show, part } = create();
  show();
  expect(part('banner')).not.toBeNull();
  expect(late.createPreferences).not.toHaveBeenCalled();
});

test("it takes no focus, and its own texts are the owner's", () => {
  const { show, part, root } = create({ texts: { sv: { rejectAll: 'Nej' }, acceptAll: 'Fine <b>' } });
  show();
  expect(root.activeElement).toBeNull();
  expect(part('accept-all')?.textContent).toBe('Fine <b>');
  expect(part('reject-all')?.textContent).toBe(english.rejectAll);
});

test('language and direction are those of the texts', () => {
  const { show, translate, container, part } = create();
  show();
  expect([container.lang, container.dir]).toEqual(['en', 'ltr']);
  translate('ar-EG');
  expect([container.lang, container.dir]).toEqual(['ar-EG', 'rtl']);
  expect(part('reject-all')?.textContent).toBe(swedish.rejectAll);
});

describe('the status for screen readers', () => {
  test('is there, empty, before there is something to say, and says that an answer was saved', () => {
    const { show, status, part } = create();
    expect(status()).toBe('');
    show();
    expect(status()).toBe('');
    show(REFUSE);
    expect(part('banner')).toBeNull();
    expect(status()).toBe(english.saved);
    show(open('preferences'));
    expect(status()).toBe('');
  });

  test('says nothing when a view was left without an answer', async () => {
    const { show, status } = create();
    show(REFUSE, open('preferences'));
    await arrival();
    expect(shownWindow()).toBe('en');
    show(CLOSE);
    expect(status()).toBe('');
  });
});

describe('the window', () => {
  test('is fetched once it is wanted; the banner stays until it has arrived', async () => {
    const { show, part, fail } = create();
    show();
    show(open('preferences'));
    expect(part('banner')).not.toBeNull();
    await arrival();
    expect(shownWindow()).toBe('en');
    expect(part('banner')).toBeNull();
    show(CLOSE);
    expect(shownWindow()).toBeNull();
    expect(part('banner')).not.toBeNull();
    expect(fail).not.toHaveBeenCalled();
  });

  test('arrives to what is to be shown by then', async () => {
    const { show, translate } = create();
    show(open('preferences'));
    translate('sv');
    await arrival();
    expect(shownWindow()).toBe('sv');
    expect(late.createPreferences).toHaveBeenCalledTimes(1);
  });

  test('is not drawn when it was left before it arrived', async () => {
    const { show, part } = create();
    show(open('preferences'));
    show(CLOSE);
    await arrival();
    expect(late.drawWindow).toHaveBeenCalled();
    expect(late.drawWindow.mock.calls).toEqual([[null]]);
    expect(part('banner')).not.toBeNull();
  });

  test('shows at once after the pointer was on the settings button', async () => {
    const { show, part } = create();
    show();
    part('settings')!.dispatchEvent(new Event('pointerenter'));
    await arrival();
    expect(late.createPreferences).toHaveBeenCalled();
    expect(late.drawWindow).not.toHaveBeenCalled();
    show(open('preferences'));
    expect(shownWindow()).toBe('en');
  });

  test('that cannot be had is reported when it is wanted, not before, and the banner stays', async () => {
    const error = new Error('unreachable');
    late.createPreferences.mockImplementation(() => { throw error; });
    const { show, part, fail } = create();
    show();
    part('settings')!.focus();
    await arrival();
    expect(late.createPreferences).toHaveBeenCalledTimes(1);
    expect(fail).not.toHaveBeenCalled();
    show(open('preferences'));
    await arrival();
    expect(fail.mock.calls).toEqual([[error]]);
    expect(part('banner')).not.toBeNull();
  });
});

describe('when what had the focus goes', () => {
  const addControl = (): HTMLButtonElement => {
    const control = document.createElement('button');
    control.dataset.fika = 'preferences';
    document.body.append(control);
    return control;
  };

  test('the focus goes to the button that opens the settings again', () => {
    const { show, part, root } = create();
    addControl();
    show();
    part('reject-all')!.focus();
    const reopen = document.createElement('button');
    reopen.setAttribute('part', 'reopen');
    root.append(reopen);
    show(REFUSE);
    expect(root.activeElement).toBe(reopen);
  });

  test("or else to a control of the page's own", () => {
    const { show, part } = create();
    const control = addControl();
    show();
    part('reject-all')!.focus();
    show(REFUSE);
    expect(document.activeElement).toBe(control);
  });

  test('a focus elsewhere on the page is left alone', () => {
    const { show } = create();
    const other = document.createElement('input');
    document.body.append(other);
    addControl();
    show();
    other.focus();
    show(REFUSE);
    expect(document.activeElement).toBe(other);
  });
});
