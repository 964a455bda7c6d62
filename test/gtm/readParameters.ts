import { readTemplate } from './readTemplate.ts';

export interface Parameter {
  type: string;
  name: string;
  defaultValue?: unknown;
  valueValidators?: { type: string; args?: string[] }[];
  subParams?: Parameter[];
  simpleTableColumns?: Parameter[];
}

/** Every field of the tag, those in groups included. */
export function readParameters(): Parameter[] {
  const inner = (all: Parameter[]): Parameter[] => all.flatMap((one) => [one, ...inner(one.subParams ?? [])]);
  return inner(JSON.parse(readTemplate('TEMPLATE_PARAMETERS')) as Parameter[]);
}

/** A tag that was added and not changed. */
export const readDefaults = (): Record<string, unknown> =>
  Object.fromEntries(
    readParameters()
      .filter(({ type }) => type !== 'GROUP')
      .map(({ name, defaultValue }) => [name, defaultValue]),
  );
