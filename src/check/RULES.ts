/**
 * The rules that a configuration can break by itself, and where each comes from. What each asks for is told in
 * `docs/rules.md`, under the same numbers.
 */
export const RULES = {
  R02: 'EDPB Cookie Banner Taskforce report 2023, type A; CNIL 2020-092',
  R06: 'GDPR recital 32; CJEU C-673/17 Planet49',
  R07: 'GDPR art. 4(11) and recital 32; Garante 231/2021',
  R09: 'GDPR art. 7(3); EDPB Cookie Banner Taskforce report 2023, type K',
  R12: 'GDPR art. 7(3)',
  R13: 'CNIL 2020-092; Garante 231/2021; EDPB Guidelines 03/2022 (continuous prompting)',
  R14: 'CNIL 2020-091 (6 months); AEPD cookie guide 2023 (24 months)',
  R16: 'GDPR art. 7(4); EDPB Cookie Banner Taskforce report 2023',
  R18: 'GDPR art. 13(1)(a); CNIL 2020-092',
  R19: 'CNIL 2020-092; GDPR art. 4(11)',
  R22: 'GDPR art. 12(1) and 13; EDPB Guidelines 03/2022 (dead end)',
  R23: 'CJEU C-673/17 Planet49; GDPR art. 13',
  R24: 'EDPB Cookie Banner Taskforce report 2023, type I; ePrivacy Directive art. 5(3)',
  R25: 'EDPB Cookie Banner Taskforce report 2023, type H; IMY 2025-04-28 (Aller)',
  R26: 'EDPB Guidelines 03/2022 (emotional steering, ambiguous wording)',
  R27: 'EDPB Guidelines 03/2022 (overloading, stirring)',
  R33: 'GDPR art. 7(1)',
  R36: '11 CCR §7025 (California)',
  R38: 'GDPR art. 8; COPPA (16 CFR 312)',
  R39: 'ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023',
} as const satisfies Record<`R${number}`, string>;

export type RuleId = keyof typeof RULES;
