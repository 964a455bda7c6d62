/** What a user writes in TypeScript. It is compiled against the published types by test/built/types.test.ts. */
import { fika, type Consent, type FikaConfig } from 'fika-consent';
import { Allowed, useAllowed, useConsent, type AllowedProps } from 'fika-consent/react';
import { Allowed as VueAllowed, useAllowed as useVue, useConsent as useVueConsent } from 'fika-consent/vue';
import { allowed, consent } from 'fika-consent/svelte';
import SvelteAllowed from 'fika-consent/svelte/Allowed.svelte';
import { derived, type Readable } from 'svelte/store';
import { h } from 'vue';
import { mount } from 'svelte';
import { allows } from 'fika-consent/server';
import { renderDeclaration } from 'fika-consent/declaration';

const config: FikaConfig = { revision: 1 };
void fika.init(config);
export function App(props: AllowedProps) {
  const c: Consent | null = useConsent();
  const may: boolean = useAllowed('functional', 'video');
  return <><Allowed category="functional" fallback={<i />}>{c?.granted} {String(may)}</Allowed><Allowed {...props} /></>;
}
// @ts-expect-error category is required
export const bad = <Allowed />;
export const v = h(VueAllowed, { category: 'functional', service: 'video' }, { default: () => 'x', fallback: () => 'y' });
export const r: boolean = useVue('functional').value;
export const rc: Consent | null = useVueConsent().value;
const s: Readable<boolean> = allowed('functional');
export const d = derived([consent, s], ([c, may]) => [c?.decided, may] as const);
mount(SvelteAllowed, { target: document.body, props: { category: 'functional' } });
// @ts-expect-error category is required
mount(SvelteAllowed, { target: document.body, props: {} });
export const a: boolean = allows(null, 'functional');
export const html: Promise<string> = renderDeclaration(config, { language: 'en' });
