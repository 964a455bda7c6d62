import type { Decision } from '../consent/state.ts';

type Service = Readonly<{ id: string; category: string }>;

/** What one decision granted and the next does not: category ids, and `category/service` for services alone. */
export function withdrawn(before: Decision | null, after: Decision | null, services: readonly Service[]): string[] {
  if (!before) return [];
  const categories = before.granted.filter((id) => !after?.granted.includes(id));
  const single = services.filter(
    (service) => isGranted(before, service) && !isGranted(after, service) && !categories.includes(service.category),
  );
  return [...categories, ...single.map(({ id, category }) => `${category}/${id}`)];
}

/** Did the visitor say yes to it? What a law or a signal adds is another matter. */
function isGranted(decision: Decision | null, { id, category }: Service): boolean {
  if (!decision) return false;
  if (Object.hasOwn(decision.services, id)) return !!decision.services[id];
  return decision.granted.includes(category) && decision.known?.includes(id) !== false;
}
