import { computed, defineComponent, onMounted, onUnmounted, shallowRef, toValue } from 'vue';
import type { ComputedRef, MaybeRefOrGetter, ShallowRef, SlotsType } from 'vue';
import { ESSENTIAL } from '../config/essential.ts';
import type { Consent } from '../consent/toConsent.ts';
import { fikaOfPage } from './fikaOfPage.ts';
import { isAllowedOnPage } from './isAllowedOnPage.ts';
import { onConsent } from './onConsent.ts';

export type { Consent };

/**
 * What the visitor decided, as `fika.consent` has it, kept up to date. Null where it is not known: on a server, until the
 * component is mounted, and until Fika is there. To be called in `setup`.
 *
 * @example
 * const consent = useConsent();
 * watchEffect(() => { if (consent.value?.decided) … });
 */
export function useConsent(): Readonly<ShallowRef<Consent | null>> {
  const consent = shallowRef<Consent | null>(null);
  const update = (): void => {
    consent.value = fikaOfPage()?.consent ?? null;
  };
  let stop: (() => void) | undefined;
  // Not earlier: what is hydrated must be what the server wrote.
  onMounted(() => {
    update();
    stop = onConsent(update);
  });
  onUnmounted(() => stop?.());
  return consent;
}

/**
 * May this category, or this service of it, run? Kept up to date, also when the names are refs or getters that change.
 * On a server and until the component is mounted only `essential` may. To be called in `setup`.
 */
export function useAllowed(
  category: MaybeRefOrGetter<string>,
  service?: MaybeRefOrGetter<string | undefined>,
): ComputedRef<boolean> {
  const consent = useConsent();
  return computed(() => (consent.value ? isAllowedOnPage(toValue(category), toValue(service)) : toValue(category) === ESSENTIAL));
}

/**
 * Mounts its content while its category, or service, is allowed, and takes it away when it no longer is. The slot
 * `fallback` stands there in the meantime.
 *
 * @example
 * <Allowed category="functional" service="video">
 *   <Video />
 *   <template #fallback><Poster /></template>
 * </Allowed>
 */
export const Allowed = defineComponent({
  name: 'Allowed',
  props: {
    /** The id of a category, such as `advertising`. */
    category: { type: String, required: true },
    /** The id of a service of that category, which visitors can answer for alone. */
    service: String,
  },
  slots: Object as SlotsType<{ default?: () => unknown; fallback?: () => unknown }>,
  setup(props, { slots }) {
    const allowed = useAllowed(
      () => props.category,
      () => props.service,
    );
    return () => (allowed.value ? slots.default : slots.fallback)?.();
  },
});
