import { kindOf, placeOf, whoseOf } from './describeTrace.ts';
import { markup, type Markup } from './markup.ts';
import type { NamedTrace } from './nameTraces.ts';
import type { Report } from './Report.ts';
import type { VisitedPage } from './ScanResult.ts';
import { STYLES } from './STYLES.ts';

const list = (texts: readonly string[]): Markup => (texts.length ? markup`<ul>${texts.map((text) => markup`<li>${text}</li>`)}</ul>` : markup``);

const row = (trace: NamedTrace): Markup => markup`<tr>
<td><code>${trace.name}</code></td><td>${kindOf(trace)}</td><td>${whoseOf(trace)}${trace.service?.provider ? ` by ${trace.service.provider}` : ''}</td>
<td>${trace.service?.purpose ?? ''}</td><td>${placeOf(trace)}</td><td>${list(trace.setBy)}</td><td>${list(trace.pages)}</td>
</tr>`;

const COLUMNS = ['Name', 'What', 'Service', 'Purpose', 'Where', 'Set by', 'Pages'].map((name) => markup`<th scope="col">${name}</th>`);

const section = (title: string, traces: readonly NamedTrace[]): Markup => markup`<section><h2>${title}: ${traces.length}</h2>
${traces.length ? markup`<div class="wide" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${COLUMNS}</tr></thead><tbody>${traces.map(row)}</tbody></table></div>` : markup`<p>Nothing.</p>`}
</section>`;

const picture = ({ url, screenshot, problem, status }: VisitedPage): Markup => markup`<li>
<a href="${url}">${url}</a> ${problem ?? `HTTP ${status}`}
${screenshot === undefined ? markup`` : markup`<details><summary>What a visitor saw</summary><img src="data:image/jpeg;base64,${screenshot}" alt="" width="640"></details>`}
</li>`;

/** The report as one HTML file that needs nothing else. Names, addresses and purposes come from strangers: all is escaped. */
export function toHtml({ at, pages, accepted, tooEarly, traces }: Report): string {
  const isEarly = new Set(tooEarly);
  const essential = traces.filter((trace) => trace.phase === 'before' && !isEarly.has(trace));
  const verdict = tooEarly.length ? `${tooEarly.length} left before consent` : 'Nothing that needs consent left before it';
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${verdict}: cookie scan of ${pages[0]?.url ?? ''}</title>
<style>${{ html: STYLES }}</style>
</head>
<body>
<main>
<h1>${verdict}</h1>
<p>${pages.length} pages, <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p>
${section('Before an answer, without consent', tooEarly)}
${section('Before an answer, essential', essential)}
${accepted ? section('After everything was accepted', traces.filter(({ phase }) => phase === 'after')) : markup`<p>What follows after consent was not looked at.</p>`}
<section><h2>Pages</h2><ol>${pages.map(picture)}</ol></section>
</main>
</body>
</html>
`.html;
}
