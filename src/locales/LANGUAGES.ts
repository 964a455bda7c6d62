type Words<Text> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;

const NAMES =
  'en ar bg ca cs cy da de el es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk mt nb nl pl pt pt-BR ro sk sl sq sr sv th tr uk vi zh zh-TW';

export type Language = Words<typeof NAMES>;

/** The languages that there are texts for: each is the name of a file in this folder, a BCP 47 tag. */
export const LANGUAGES = NAMES.split(' ') as readonly Language[];
