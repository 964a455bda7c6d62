import type { RuleId } from './RULES.ts';

/** What an option of that name would do, which no consent manager may. */
interface Forbidden {
  readonly rule: RuleId;
  readonly why: string;
  readonly mend: string;
}

const PRE_TICKED: Forbidden = {
  rule: 'R06',
  why: 'A switch that is on before the visitor touches it is no consent.',
  mend: 'Take it out: every optional category starts switched off.',
};

const IMPLIED: Forbidden = {
  rule: 'R07',
  why: 'Scrolling, waiting, closing and going on are no consent.',
  mend: 'Take it out: only a click on a button that says so is an answer.',
};

const WALL: Forbidden = {
  rule: 'R16',
  why: 'Consent that a visitor has to give to see the page is not freely given.',
  mend: 'Take it out: the page can be used without an answer.',
};

const NO_REFUSAL: Forbidden = {
  rule: 'R02',
  why: 'Refusing has to be as easy as accepting, on the same layer.',
  mend: 'Take it out: the button to refuse is always beside the one to accept.',
};

const INTEREST: Forbidden = {
  rule: 'R25',
  why: 'Storage that is not strictly necessary needs consent; a legitimate interest does not allow it.',
  mend: 'Take it out, and ask for consent.',
};

const ALL: readonly (readonly [names: string, forbidden: Forbidden])[] = [
  ['default defaultstate checked prechecked enabled preselected selected preticked defaultconsent isdefaultenabled', PRE_TICKED],
  ['acceptonscroll acceptontimeout acceptonclick acceptonnavigation acceptonclose autoaccept autoacceptafter implicitconsent', IMPLIED],
  ['dismissonscroll dismissontimeout dismissonwindowclick', IMPLIED],
  ['wall cookiewall forceconsent mustconsent blockaccess', WALL],
  ['hidereject hiderejectall hidedeclineall hidedeny hiderefuse norejectbutton', NO_REFUSAL],
  ['legalbasis legitimateinterest legintpurposes legitimateinterests', INTEREST],
];

/** Options of other managers that no configuration may have, by their names in small letters without `-` and `_`. */
export const FORBIDDEN: ReadonlyMap<string, Forbidden> = new Map(
  ALL.flatMap(([names, forbidden]) => names.split(' ').map((name) => [name, forbidden] as const)),
);
