import { breach } from './breach.ts';
import { contrastOf } from './contrastOf.ts';
import type { Control, Measured } from './Measured.ts';
import type { PageFinding } from './PageFinding.ts';

/** How far two buttons may differ in size and contrast, as a share: what a person would not notice. */
const TOLERANCE = 0.1;

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** Of two numbers: whether they are alike but for what nobody notices. */
const isAlike = (one: number, other: number): boolean => Math.abs(one - other) <= TOLERANCE * Math.max(one, other);

const WORDS: Readonly<Record<string, string>> = {
  fontFamily: 'a different typeface',
  fontSize: 'type of a different size',
  fontWeight: 'type of a different weight',
  padding: 'a different padding',
  borderStyle: 'a different border',
  borderWidth: 'a different border',
  textDecorationLine: 'a different text decoration',
  opacity: 'a different opacity',
};

/** In what ways the button for refusing differs from the one for accepting. */
function differences(accept: Control, reject: Control): string[] {
  const face = ({ colors }: Control): number => contrastOf(colors.face, colors.surface);
  const words = ({ colors }: Control): number => contrastOf(colors.text, colors.face);
  const styles = Object.keys(WORDS).filter((name) => accept.style[name] !== reject.style[name]);
  return [
    ...new Set([
      ...(isAlike(accept.width, reject.width) ? [] : [`${Math.round(reject.width)} px of width, not ${Math.round(accept.width)}`]),
      ...(isAlike(accept.height, reject.height) ? [] : [`${Math.round(reject.height)} px of height, not ${Math.round(accept.height)}`]),
      ...styles.map((name) => WORDS[name] ?? name),
      ...(isAlike(face(accept), face(reject)) ? [] : ['a face of a different contrast']),
      ...(isAlike(words(accept), words(reject)) ? [] : ['words of a different contrast']),
    ]),
  ];
}

const find = ({ controls }: Measured, name: string): Control | undefined => controls.find(({ part }) => part === name);

function* judgeAt(measured: Measured): Generator<PageFinding> {
  const [accept, reject] = [find(measured, 'accept-all'), find(measured, 'reject-all')];
  const at = ` at ${measured.width} px`;
  for (const [part, control] of [['accept-all', accept], ['reject-all', reject]] as const) {
    const path = `banner.${part}${at}`;
    if (!control?.isReachable) yield breach('R02', path, `It ${control ? 'cannot be seen and pressed without scrolling' : 'is not there'}.`);
    if (!control) continue;
    const contrast = contrastOf(control.colors.text, control.colors.face);
    if (contrast < LEAST_CONTRAST) yield breach('R05', path, `Its words have a contrast of ${contrast.toFixed(1)} to 1.`);
  }
  if (!accept || !reject) return;
  if (accept.tag !== reject.tag) yield breach('R03', `banner.reject-all${at}`, `It is a ${reject.tag}, while accepting is a ${accept.tag}.`);
  const found = differences(accept, reject);
  if (found.length) yield breach('R04', `banner.reject-all${at}`, `Beside the button for accepting it has ${found.join(', ')}.`);
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** What a banner that was measured in windows of several widths gets wrong. */
export function judgeBanner(measured: readonly Measured[], declaredLanguage: string): PageFinding[] {
  const orders = measured.map(({ controls }) => controls.map(({ part }) => part).join(', '));
  const changed = measured.find((_, index) => orders[index] !== orders[0]);
  const [first] = measured;
  const isForeign =
    first !== undefined && first.pageLanguage !== '' && ![first.pageLanguage, declaredLanguage].map(primary).includes(primary(first.language));
  return [
    ...measured.flatMap((one) => [...judgeAt(one)]),
    ...(changed ? [breach('R29', `banner at ${changed.width} px`, `Its controls are ${orders[measured.indexOf(changed)] ?? ''}; at ${first?.width ?? 0} px they are ${orders[0] ?? ''}.`)] : []),
    ...(isForeign ? [breach('R28', 'banner', `It is in "${first.language}" on a page in "${first.pageLanguage}".`)] : []),
  ];
}
