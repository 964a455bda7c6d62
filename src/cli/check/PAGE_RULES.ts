/** A rule that only a page can break: where it comes from, what follows from breaking it, and how to put it right. */
export interface PageRule {
  readonly source: string;
  readonly why: string;
  readonly mend: string;
}

/** The numbers are those of the rules that a configuration can break too, in `src/check/RULES.ts`. */
export const PAGE_RULES = {
  R01: {
    source: 'ePrivacy Directive art. 5(3)',
    why: 'Nothing that is not needed for the page may be stored, read or sent before the visitor agrees.',
    mend: 'Hold what does it back: type="text/plain" and data-category on a script, data-src on the rest. If the site cannot work without it, declare it in a service of essential.',
  },
  R02: {
    source: 'EDPB Cookie Banner Taskforce report 2023, type A; CNIL 2020-092',
    why: 'Who sees how to accept has to see how to refuse, without scrolling.',
    mend: 'Take away the CSS that hides or covers the button, and shorten texts of your own.',
  },
  R03: {
    source: 'EDPB Cookie Banner Taskforce report 2023, type C',
    why: 'Refusing by a link beside a button for accepting is a deception.',
    mend: 'Leave both buttons to Fika, which draws them alike.',
  },
  R04: {
    source: 'EDPB Cookie Banner Taskforce report 2023, type D; CNIL 2020-092',
    why: 'Refusing has to be as easy to see as accepting.',
    mend: 'Style both by ::part(button), or by the --fika-button properties, which hold for all buttons.',
  },
  R05: {
    source: 'WCAG 2.2, 1.4.3; EDPB Cookie Banner Taskforce report 2023, type E',
    why: 'Many visitors cannot read it.',
    mend: 'Choose --fika-button and --fika-button-text with a contrast of at least 4.5 to 1.',
  },
  R06: {
    source: 'GDPR recital 32; CJEU C-673/17 Planet49',
    why: 'Consent that is switched on beforehand is none.',
    mend: 'Take away whatever switches it on: a stored record, or a call of fika.update().',
  },
  R07: {
    source: 'GDPR art. 4(11) and recital 32; Garante 231/2021',
    why: 'Closing, scrolling and pressing Esc say nothing about consent.',
    mend: 'Take away the script of the page that calls fika.acceptAll() or fika.update() then.',
  },
  R08: {
    source: 'Garante 231/2021; WCAG 2.2, 4.1.2',
    why: 'Who closes the preferences has to know what that does.',
    mend: 'Give the texts `close` of your configuration words.',
  },
  R09: {
    source: 'GDPR art. 7(3); EDPB Cookie Banner Taskforce report 2023, type K',
    why: 'Who agreed has to find at any time where to take it back.',
    mend: 'Leave `ui.reopen` at auto, or put <button data-fika="preferences"> into every page.',
  },
  R10: {
    source: 'GDPR art. 7(3)',
    why: 'Taking consent back has to be as easy as giving it.',
    mend: 'Take away the CSS that hides the button for refusing in the preferences.',
  },
  R11: {
    source: 'EDPB Guidelines 03/2022; GDPR art. 7(3)',
    why: 'A visitor who comes back has to see what was answered.',
    mend: 'See that the record is kept: the cookie of `storage.name` has to survive a reload.',
  },
  R28: {
    source: 'EDPB Guidelines 03/2022 (language discontinuity); GDPR art. 12(1)',
    why: 'Nobody can agree to what they cannot read.',
    mend: 'Set <html lang> to the language of the page, and `texts` for a language that Fika does not have.',
  },
  R29: {
    source: 'EDPB Guidelines 03/2022 (fickle)',
    why: 'Visitors on telephones have the same choices as all others.',
    mend: 'Take away the CSS that hides or moves buttons on some screens.',
  },
  R30: {
    source: 'EDPB Guidelines 03/2022; WCAG 2.2, 1.4.1 and 4.1.2',
    why: 'Whether a switch is on has to be clear to everybody, without colours.',
    mend: 'Leave the switches as Fika draws them, and give every category a title.',
  },
  R31: {
    source: '11 CCR §7004(a)(5); EDPB Guidelines 03/2022',
    why: 'Refusing may take no longer than accepting.',
    mend: 'Look for a listener of the page on consent-change or on clicks that works long when consent is refused.',
  },
  R32: {
    source: 'EDPB Guidelines 03/2022 (misleading action)',
    why: 'Who saves with every switch off has refused.',
    mend: 'Look for a script of the page that answers when the preferences are closed.',
  },
} as const satisfies Record<`R${number}`, PageRule>;

export type PageRuleId = keyof typeof PAGE_RULES;
