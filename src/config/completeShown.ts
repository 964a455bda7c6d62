import type { Config } from './complete.ts';
import { TEXT, type Shape } from './fillIn.ts';
import { isText } from './isText.ts';
import type { CategoryConfig, ControllerConfig, LinksConfig, ServiceConfig, UiConfig } from './types.ts';

/** What only the interface reads, with every default filled in. */
export interface Shown {
  changes: string;
  categories: Category[];
  services: Service[];
  links: Required<LinksConfig>;
  controller: Required<ControllerConfig>;
  layout: NonNullable<UiConfig['layout']>;
}

export type Category = { id: string } & Required<CategoryConfig>;

export type Service = { id: string; category: string } & Required<Pick<ServiceConfig, 'name' | 'provider' | 'policy'>>;

/** http(s), mail, telephone or relative. White space inside could hide a scheme. */
const ADDRESSES = /^(https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:))[!-\uffff]*$/i;
const ADDRESS = ['', (value: unknown) => isText(value) && ADDRESSES.test(value)] as const;

const LINKS = { privacy: ADDRESS, cookies: ADDRESS, imprint: ADDRESS } satisfies Record<keyof LinksConfig, Shape>;

const CONTROLLER = { name: TEXT, contact: TEXT, dpo: TEXT } satisfies Record<keyof ControllerConfig, Shape>;

const LAYOUT = ['box', 'bar'] as const satisfies UiConfig['layout'][];

const CATEGORY = { title: TEXT, description: TEXT } satisfies Record<keyof CategoryConfig, Shape>;

const SERVICE = { name: TEXT, provider: TEXT, policy: ADDRESS } satisfies Partial<Record<keyof ServiceConfig, Shape>>;

/** The other half of `complete.ts`, for what the guard has no use for. */
export const completeShown = ({ read, categories, services }: Config): Shown =>
  // The shapes are what makes it all that; the compiler cannot follow it there.
  ({
    changes: read(TEXT, 'changes') as string,
    links: read(LINKS, 'links') as Shown['links'],
    controller: read(CONTROLLER, 'controller') as Shown['controller'],
    layout: read(LAYOUT, 'ui', 'layout') as Shown['layout'],
    categories: categories.map((id) => ({ ...(read(CATEGORY, 'categories', id) as Category), id })),
    services: services.map(({ id, category }) => {
      const service = read(SERVICE, 'services', id) as Service;
      return { ...service, id, category, name: service.name || id };
    }),
  });
