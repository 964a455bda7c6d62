import type { AllTexts } from '../config/AllTexts.ts';
import type { Asked } from './Asked.ts';
import { canonical } from './canonical.ts';
import type { Proof } from './Proof.ts';

/**
 * All that a visitor was shown, as one text: every sentence in the language shown, and every part of the configuration
 * that the interface shows. Its SHA-256 names it in receipts and in the log. Whoever keeps this text under its hash can
 * prove what was consented to (GDPR art. 7(1)); nothing in it is about the visitor.
 */
export const toNotice = (asked: Asked, texts: AllTexts, { language, mode, record, version }: Proof): string =>
  canonical({ asked, texts, language, mode, revision: record.rev, version });
