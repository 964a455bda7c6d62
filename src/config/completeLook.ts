import type { Config } from './complete.ts';
import type { UiConfig } from './types.ts';

/** How the interface is arranged and coloured, with every default filled in. */
export type Look = Required<Pick<UiConfig, 'layout' | 'position' | 'preferences' | 'look'>>;

/** What has a chunk of its own, so that a site that is content with the defaults does not pay for the others. */
export const completeLook = ({ read }: Config): Look => ({
  layout: read('ui.layout', 'box', 'bar', 'cloud', 'modal'),
  position: read('ui.position', 'bottom-start', 'bottom-end', 'top-start', 'top-end', 'bottom', 'top'),
  preferences: read('ui.preferences', 'center', 'side'),
  look: read('ui.look', 'cinnamon', 'ink', 'sea', 'forest'),
});
