/** How the report looks; in the file itself, so that it can be sent around. */
export const STYLES = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 }
main { max-width: 75rem; margin: auto; padding: 1rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem }
th, td { text-align: start; vertical-align: top; padding: 0.4rem; border-bottom: 1px solid #8886; overflow-wrap: anywhere; min-width: 6rem }
ul { margin: 0; padding-inline-start: 1rem }
img { max-width: 100%; height: auto; border: 1px solid #8886 }
`;
