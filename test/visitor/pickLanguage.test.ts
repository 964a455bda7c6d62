import { expect, test } from 'vitest';
import { pickLanguage } from '../../src/visitor/pickLanguage.ts';

test.each<[wishes: string[], available: string[], picked: string]>([
  [['sv'], ['en', 'sv'], 'sv'],
  [['sv-SE'], ['en', 'sv'], 'sv'],
  [['SV-se'], ['en', 'sv'], 'sv'],
  [['pt-br'], ['en', 'pt', 'pt-BR'], 'pt-BR'],
  // As some systems write it into `lang`.
  [['pt_BR'], ['en', 'pt', 'pt-BR'], 'pt-BR'],
  [['de_DE'], ['en', 'de'], 'de'],
  [['pt-PT'], ['en', 'pt', 'pt-BR'], 'pt'],
  [['zh-Hant-TW'], ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  [['zh-Hant-TW'], ['en', 'zh'], 'zh'],
  [['de', 'sv'], ['en', 'sv'], 'sv'],
  // The plainer form of the first wish comes before the second wish.
  [['sv-FI', 'en'], ['en', 'sv'], 'sv'],
  [['', 'sv'], ['en', 'sv'], 'sv'],
  // A language is not part of another one's name.
  [['svx'], ['en', 'sv'], 'en'],
  [['s'], ['en', 'sv'], 'en'],
  [['pt'], ['en', 'pt-BR'], 'en'],
  [['de', 'fr'], ['en', 'sv'], 'en'],
  [['-', '--', '-sv'], ['en', 'sv'], 'en'],
  [[], ['en', 'sv'], 'en'],
  [['sv'], [], 'en'],
])('who wishes for %j and may have %j gets %s', (wishes, available, picked) => {
  expect(pickLanguage(wishes, available)).toBe(picked);
});
