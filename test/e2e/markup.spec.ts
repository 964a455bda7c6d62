import fc from 'fast-check';
import type { Fika } from '../../src/api.ts';
import { expect, test } from './support/fixtures.ts';

declare const fika: Fika;

/** `FIKA_FUZZ=20` tries twenty times as many sequences, and other ones. */
const times = Number(process.env.FIKA_FUZZ ?? 1);
const SEED = 20_261_125;
const SEQUENCES = 24;

const CATEGORIES = ['performance', 'functional', 'advertising'] as const;
const ELEMENTS = 8;

type Step =
  | { do: 'insert'; element: number; wrapped: boolean }
  | { do: 'move' | 'remove'; element: number }
  | { do: 'grant' | 'deny'; category: string }
  | { do: 'wait' };

const element = fc.nat(ELEMENTS - 1);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('insert' as const), element, wrapped: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('move' as const, 'remove' as const), element }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('grant' as const, 'deny' as const), category: fc.constantFrom(...CATEGORIES) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'wait' as const }) },
);
const sequences = fc.sample(fc.array(step, { minLength: 4, maxLength: 24 }), {
  numRuns: SEQUENCES * times,
  ...(times === 1 && { seed: SEED }),
});

interface Run {
  element: number;
  isAllowed: boolean;
}

interface Page {
  runs: Run[];
  told(element: number): void;
  due(): number[];
}

/** In the page: takes the steps, one after the other. */
async function play([steps, cdn, categories]: readonly [Step[], string, readonly string[]]): Promise<void> {
  const page = window as unknown as Page;
  page.runs = [];
  const categoryOf = (index: number): string => categories[index % categories.length] ?? '';
  page.told = (index) => page.runs.push({ element: index, isAllowed: fika.allows(categoryOf(index)) });
  const scripts: HTMLScriptElement[] = [];
  const make = (index: number): HTMLScriptElement => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.category = categoryOf(index);
    if (index % 2) script.src = `${cdn}/script/element-${String(index)}.js`;
    else script.textContent = `told(${String(index)})`;
    return script;
  };
  page.due = () => scripts.flatMap((script, index) => (script.isConnected && fika.allows(categoryOf(index)) ? [index] : []));
  for (const one of steps) {
    if (one.do === 'wait') await new Promise((resolve) => setTimeout(resolve, 60));
    else if ('category' in one) fika.update({ [one.category]: one.do === 'grant' });
    else if (one.do === 'insert') {
      if (scripts[one.element]) continue;
      const script = (scripts[one.element] = make(one.element));
      const box = document.createElement('div');
      box.append(script);
      document.body.append(one.wrapped ? box : script);
    } else if (one.do === 'move') {
      const script = scripts[one.element];
      if (script) document.body.append(script);
    } else scripts[one.element]?.remove();
  }
}

for (const [index, steps] of sequences.entries()) {
  test(`sequence ${String(index + 1)} of tags and answers: nothing held runs or is requested while denied, what is granted runs once, in order`, async ({ site, fika: visitor, page }) => {
    for (let name = 0; name < ELEMENTS; name += 1) site.script(`element-${String(name)}`, `told(${String(name)})`);
    await visitor.open(site.page({ config: { reload: 'never' } }));
    await page.evaluate(play, [steps, site.cdn, CATEGORIES] as const);
    const story = JSON.stringify(steps);
    const missing = () =>
      page.evaluate(() => {
        const { runs, due } = window as unknown as Page;
        return due().filter((one) => !runs.some((run) => run.element === one));
      });
    await expect.poll(missing, { message: story }).toEqual([]);
    await visitor.settled();
    const runs = await page.evaluate(() => (window as unknown as Page).runs);

    expect(runs.filter(({ isAllowed }) => !isAllowed), story).toEqual([]);
    const ran = runs.map((run) => run.element);
    expect(new Set(ran).size, story).toBe(ran.length);

    const granted = new Set<string | undefined>(steps.flatMap((one) => (one.do === 'grant' ? [one.category] : [])));
    for (const { path } of site.hits(/element-/)) {
      const its = CATEGORIES[Number(/\d+/.exec(path)?.[0]) % CATEGORIES.length];
      expect(granted.has(its), `${path} was requested: ${story}`).toBe(true);
    }
    // Where nothing was moved or taken out, the page's order is that of inserting.
    if (steps.some((one) => one.do === 'move' || one.do === 'remove')) return;
    const inserted = [...new Set(steps.flatMap((one) => (one.do === 'insert' ? [one.element] : [])))];
    for (const its of CATEGORIES.keys()) {
      const isIts = (one: number): boolean => one % CATEGORIES.length === its;
      expect(ran.filter(isIts), story).toEqual(inserted.filter((one) => isIts(one) && ran.includes(one)));
    }
  });
}
