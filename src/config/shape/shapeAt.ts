import { own } from '../own.ts';
import { CONFIG } from './CONFIG.ts';
import type { Shape } from './Shape.ts';

/** What may stand at a path such as `services.video.cookies[0].name`; nothing where there is no such option. */
export const shapeAt = (path: string): Shape | undefined =>
  (path.match(/[^.[\]]+/g) ?? []).reduce<Shape | undefined>(
    (shape, key) => shape?.items ?? own(shape?.keys ?? {}, key) ?? shape?.each,
    CONFIG,
  );
