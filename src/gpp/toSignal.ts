import { encodeFields } from './encodeFields.ts';
import { header } from './header.ts';
import type { Signal } from './Ping.ts';
import type { Section } from './sectionFor.ts';

/** What vendors get to read. Without a section the string is a header alone. */
export function toSignal(section: Section | null): Signal {
  const ids = section ? [section.id] : [];
  const texts = section ? [section.parts.map(encodeFields).join('.')] : [];
  return {
    sectionList: ids,
    applicableSections: section ? ids : [-1],
    gppString: [header(ids), ...texts].join('~'),
    parsedSections: section ? { [section.name]: section.parts } : {},
  };
}
