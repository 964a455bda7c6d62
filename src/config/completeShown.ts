import type { Config } from './complete.ts';
import { isAddress } from './isAddress.ts';
import { isText } from './isText.ts';
import type { CategoryConfig, ControllerConfig, LinksConfig, ServiceConfig } from './types.ts';

/** What only the interface reads, with every default filled in. */
export interface Shown {
  changes: string;
  categories: Category[];
  services: Service[];
  links: Required<Omit<LinksConfig, 'optOuts'>>;
  controller: Required<ControllerConfig>;
}

export type Category = { id: string } & Required<CategoryConfig>;

export type Service = { id: string; category: string } & Required<Pick<ServiceConfig, 'name' | 'provider' | 'policy'>>;

/** The other half of `complete.ts`, for what the guard has no use for. */
export function completeShown({ read, categories, services }: Config): Shown {
  const text = (path: string): string => read(path, '', isText);
  const address = (path: string): string => read(path, '', isAddress);
  return {
    changes: text('changes'),
    links: { privacy: address('links.privacy'), cookies: address('links.cookies'), imprint: address('links.imprint') },
    controller: { name: text('controller.name'), contact: text('controller.contact'), dpo: text('controller.dpo') },
    categories: categories.map((id) => ({
      id,
      title: text(`categories.${id}.title`),
      description: text(`categories.${id}.description`),
    })),
    services: services.map(({ id, category }) => ({
      id,
      category,
      name: text(`services.${id}.name`) || id,
      provider: text(`services.${id}.provider`),
      policy: address(`services.${id}.policy`),
    })),
  };
}
