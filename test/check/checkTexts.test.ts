import { testFindings } from './testFindings.ts';

const error = { severity: 'error' } as const;

testFindings({
  'a language without texts is found': { ...error, at: 'language', value: 'la', says: /There are no texts in "la"/ },
  'a language as systems write it is found': { ...error, at: 'language', value: 'en_GB', says: /Did you mean "en-GB"\?/ },
  'texts in a language that there is not are found': { ...error, at: 'texts.la', value: { save: 'Serva' }, says: /not shown/ },
  'texts under a variety of a language are found': { ...error, at: 'texts.de-AT', value: { save: 'Speichern' }, says: /Put them under "de"/ },
  'a misspelt key is found': { ...error, at: 'texts.acceptall', value: 'Allow all', says: /Did you mean "acceptAll"\?/ },
  'a misspelt key of a language is found': { ...error, at: 'texts.sv.rejctAll', value: 'Neka alla', says: /Did you mean "rejectAll"\?/ },
  'a text that is none is found': { ...error, at: 'texts.save', value: 3, says: /must|cannot be used/ },
  'an empty text is found': { ...error, at: 'texts.settings', value: ' ', says: /It is empty/ },
  'R02: an empty button to refuse is found': { ...error, rule: 'R02', at: 'texts.rejectAll', value: '', says: /without a word/ },
  'words that are not filled in are found': { ...error, at: 'texts.save', value: 'Save {name}', says: /\{name\} is not filled in/ },
  'words that are missing are found': { severity: 'warning', at: 'texts.sv.titleNamed', value: 'Kakor', says: /\{controller\} is missing/ },
  'HTML is found': { ...error, at: 'texts.intro', value: 'Read <a href="/x">this</a>.', says: /HTML/ },
  'R27: an offer is found': { severity: 'warning', rule: 'R27', at: 'texts.intro', value: 'Allow, and get 10 % off with our newsletter.', says: /steers the answer/ },
});
