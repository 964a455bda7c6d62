/**
 * What can be chosen, by the name that it has in the address: value and label, the default first. Languages come from the
 * page.
 */
export const OPTIONS = {
  view: {
    banner: 'Banner',
    notice: 'Banner where one opts out',
    again: 'Banner about what is new',
    signal: 'Banner under Global Privacy Control',
    preferences: 'Settings',
    unfolded: 'Settings, all unfolded',
    button: 'Button that stays',
    frames: 'Boxes over frames',
    declaration: 'Declaration',
  },
  layout: { box: 'Box', bar: 'Bar', cloud: 'Cloud', modal: 'Modal' },
  position: {
    'bottom-start': 'Bottom, start',
    'bottom-end': 'Bottom, end',
    'top-start': 'Top, start',
    'top-end': 'Top, end',
    bottom: 'Bottom',
    top: 'Top',
  },
  preferences: { center: 'In the middle', side: 'At the side' },
  corner: { 'bottom-start': 'Bottom, start', 'bottom-end': 'Bottom, end', 'top-start': 'Top, start', 'top-end': 'Top, end' },
  look: { cinnamon: 'Cinnamon', ink: 'Ink', sea: 'Sea', forest: 'Forest' },
  theme: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  width: { 1280: 'Desktop, 1280 px', 768: 'Tablet, 768 px', 320: 'Telephone, 320 px' },
};
