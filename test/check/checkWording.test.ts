import { expect, test } from 'vitest';
import { checkConfig } from '../../src/check/checkConfig.ts';
import { LANGUAGES } from '../../src/locales/LANGUAGES.ts';
import { LOCALES } from '../../src/locales/loaders.ts';
import { changed } from './changed.ts';
import { FLAWLESS } from './FLAWLESS.ts';
import { testFindings } from './testFindings.ts';

testFindings({
  'R26: a label that does not say that it accepts is found': { severity: 'warning', rule: 'R26', at: 'texts.acceptAll', value: 'Got it!', says: /does not say that it accepts/ },
  'R26: in other languages too': { severity: 'warning', rule: 'R26', at: 'texts.sv.acceptAll', value: 'Jag förstår', says: /does not say that it accepts/ },
  'R02: a button that does not say that it refuses is found': { severity: 'error', rule: 'R02', at: 'texts.rejectAll', value: 'More settings', says: /does not say that it refuses/ },
  'R02: two buttons that say the same are found': { severity: 'error', rule: 'R02', at: 'texts.rejectAll', value: 'allow all', says: /says the same/ },
  'R02: a refusal that only confirms is found': { severity: 'error', rule: 'R02', at: 'texts.sv.optOut', value: 'OK', says: /does not say that it refuses/ },
  'R26: a refusal that blames is found': { severity: 'warning', rule: 'R26', at: 'texts.rejectAll', value: 'No, I hate cake', says: /blames/ },
  'R26: a long refusal beside a short yes is found': { severity: 'warning', rule: 'R26', at: 'texts.rejectAll', value: 'Go on without any of the optional cookies', says: /steers/ },
  'R26: an introduction that praises is a hint': { severity: 'hint', rule: 'R26', at: 'texts.intro', value: 'We use cookies to give you the best possible experience.', says: /not of a purpose/ },
  'R26: so is a category that praises': { severity: 'hint', rule: 'R26', at: 'categories.research.description', value: 'For a better user experience.', says: /not of a purpose/ },
});

test.each(LANGUAGES)('nothing is found in our own texts: %s', async (language) => {
  const { default: texts } = await LOCALES[language]();
  const details = { ...(await LOCALES[`details/${language}`]()).default };
  // No sentence that could be replaced.
  delete details.units;
  expect(checkConfig(changed(`texts.${language}`, { ...texts, ...details }))).toEqual([]);
  expect(checkConfig({ ...FLAWLESS, texts: { ...texts, ...details } })).toEqual([]);
});
