import type { Fields } from './Fields.ts';

/** The sub-section that passes the browser's Global Privacy Control signal on, as it was found. */
export const gpcFields = (gpc: boolean): Fields => ({ SubsectionType: 1, Gpc: gpc });
