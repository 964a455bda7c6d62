import { ESSENTIAL } from '../../config/essential.ts';
import type { NamedTrace } from './nameTraces.ts';

/** Whether a trace needed a consent that nobody had given (ePrivacy Directive art. 5(3)). What nobody knows needs it. */
export const isTooEarly = ({ phase, service }: NamedTrace): boolean => phase === 'before' && service?.category !== ESSENTIAL;
