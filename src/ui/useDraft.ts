import { useState } from 'preact/hooks';
import { ESSENTIAL } from '../config/essential.ts';
import { own } from '../config/own.ts';
import type { Choice } from '../consent/state.ts';
import type { WindowProps } from './ViewProps.ts';

export interface Draft {
  category(id: string): boolean;
  service(category: string, id: string): boolean;
  /** Some services of the category are on and some are off. */
  isMixed(category: string): boolean;
  setCategory(id: string, on: boolean): void;
  setService(category: string, id: string, on: boolean): void;
  /** What *Save* answers: every category, then the services that differ. Nothing more than is shown. */
  choice(): Choice;
}

/**
 * The switches before they are saved. Only what the visitor touched is kept here; the rest follows the state, so that
 * news from another tab shows up in an open window and is not overwritten by it.
 */
export function useDraft({ shown, consent }: Pick<WindowProps, 'shown' | 'consent'>): Draft {
  const [touched, setTouched] = useState<Readonly<Record<string, boolean>>>({});

  const category = (id: string): boolean => own(touched, id) ?? consent.granted.includes(id);
  const service = (of: string, id: string): boolean => own(touched, `${of}/${id}`) ?? own(consent.services, id) ?? consent.granted.includes(of);
  const inside = (id: string): string[] => shown.services.filter((s) => s.category === id).map((s) => s.id);

  return {
    category,
    service,
    isMixed: (id) => inside(id).some((s) => service(id, s) !== category(id)),
    setCategory(id, on) {
      const all = inside(id).map((s) => [`${id}/${s}`, on] as const);
      setTouched({ ...touched, [id]: on, ...Object.fromEntries(all) });
    },
    setService(of, id, on) {
      // When the last of them agrees, the category has nothing left to differ from.
      const agree = inside(of).every((s) => (s === id ? on : service(of, s)) === on);
      setTouched({ ...touched, [`${of}/${id}`]: on, ...(agree && { [of]: on }) });
    },
    choice() {
      const optional = shown.categories.map(({ id }) => id).filter((id) => id !== ESSENTIAL);
      return new Map([
        ...optional.map((id) => [id, category(id)] as const),
        ...optional.flatMap((id) =>
          inside(id)
            .filter((s) => service(id, s) !== category(id))
            .map((s) => [`${id}/${s}`, service(id, s)] as const),
        ),
      ]);
    },
  };
}
