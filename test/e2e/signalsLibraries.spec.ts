import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SignalsConfig } from '../../src/config/signals.ts';
import type { Site } from './support/createSite.ts';
import { expect, test } from './support/fixtures.ts';

// Mixpanel and PostHog send nothing for a browser that says it is driven by a program.
test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36' });

interface Library {
  vendor: keyof SignalsConfig;
  /** Its code as the vendor publishes it. */
  file: string;
  /** The vendor's own snippet: it loads that code from `lib`, and sends to `host`. Opted out by default where it is not held. */
  snippet(lib: string, host: string, isHeld: boolean): string;
  /** Sends an event, as a site does. */
  track: string;
}

const { resolve } = createRequire(import.meta.url);
const modules = dirname(dirname(resolve('mixpanel-browser/package.json')));
const read = (file: string): string => readFileSync(join(modules, file), 'utf8');
const insert = (lib: string): string => `const tag = document.createElement('script'); tag.async = true; tag.src = '${lib}'; document.head.append(tag);`;

const LIBRARIES: Record<string, Library> = {
  Mixpanel: {
    vendor: 'mixpanel',
    file: 'mixpanel-browser/dist/mixpanel.min.js',
    snippet: (lib, host, isHeld) => `
      const MIXPANEL_CUSTOM_LIB_URL = '${lib}';
      ${read('mixpanel-browser/dist/mixpanel-jslib-snippet.min.js')}
      mixpanel.init('a-token', { api_host: '${host}', batch_requests: false, api_payload_format: 'json', opt_out_tracking_by_default: ${!isHeld}, record_sessions_percent: 0 });`,
    track: 'mixpanel.track',
  },
  PostHog: {
    vendor: 'posthog',
    file: 'posthog-js/dist/array.full.js',
    // The array that its snippet makes, as far as this page uses it.
    snippet: (lib, host, isHeld) => `
      window.posthog = Object.assign([], { _i: [], __SV: 1 });
      for (const name of ['capture', 'opt_in_capturing', 'opt_out_capturing', 'has_opted_out_capturing']) posthog[name] = (...call) => posthog.push([name, ...call]);
      posthog._i.push(['a-token', {
        api_host: '${host}', opt_out_capturing_by_default: ${!isHeld}, request_batching: false, disable_compression: true,
        opt_out_useragent_filter: true, autocapture: false, capture_pageview: false, capture_pageleave: false,
        disable_session_recording: true, disable_surveys: true, advanced_disable_flags: true, disable_external_dependency_loading: true,
      }, 'posthog']);
      ${insert(lib)}`,
    track: 'posthog.capture',
  },
  Segment: {
    vendor: 'segment',
    file: '@segment/analytics-next/dist/umd/standalone.js',
    snippet: (lib, host) => `
      window.analytics = Object.assign([], { _writeKey: 'a-key', _cdn: '${host}', _loadOptions: {
        integrations: { 'Segment.io': { apiHost: '${host.replace('http://', '')}/v1', protocol: 'http' } },
      } });
      for (const name of ['track', 'page', 'addSourceMiddleware']) analytics[name] = (...call) => { analytics.push([name, ...call]); };
      ${insert(lib)}`,
    track: 'analytics.track',
  },
};

/** The names of the events that have reached the vendor. */
const sent = (site: Site, names: readonly string[]): string[] => {
  const bodies = site.hits(/127\.0\.0\.1.*\/vendor\//).filter(({ method }) => method === 'POST').map(({ body }) => decodeURIComponent(body));
  return names.filter((name) => bodies.some((body) => body.includes(name)));
};
const EVENTS = ['event-before', 'event-allowed', 'event-withdrawn'];

for (const [name, { vendor, file, snippet, track }] of Object.entries(LIBRARIES)) {
  const open = (site: Site, isHeld: boolean): string => {
    const lib = site.script(vendor, read(file));
    site.serve('/vendor/v1/projects/a-key/settings', JSON.stringify({ integrations: { 'Segment.io': { apiKey: 'a-key' } } }), { type: 'application/json' });
    // Mixpanel sends with credentials.
    site.serve('/vendor/track/', '1', {
      headers: { 'access-control-allow-origin': site.origin, 'access-control-allow-credentials': 'true' },
    });
    const attributes = isHeld ? 'type="text/plain" data-category="performance"' : '';
    return site.page({
      config: { signals: { [vendor]: true }, region: 'SE', reload: 'never' },
      body: `<script ${attributes}>(() => { ${snippet(lib, `${site.cdn}/vendor`, isHeld)} })();</script>`,
    });
  };
  const send = (page: Page, event: string): Promise<void> => page.evaluate(`void ${track}(${JSON.stringify(event)})`);

  test(`the real ${name}, held: nothing goes to it before consent, events do after, and none after that is withdrawn`, async ({ site, fika, page }) => {
    await fika.open(open(site, true));
    await fika.rejectAll();
    await expect(fika.banner).toBeHidden();
    await fika.settled();
    expect(site.hits(/127\.0\.0\.1/)).toEqual([]);
    await fika.openPreferences();
    await fika.acceptAll();
    await expect.poll(() => site.hits(`/script/${vendor}.js`).length).toBe(1);
    await send(page, 'event-allowed');
    await expect.poll(() => sent(site, EVENTS)).toEqual(['event-allowed']);
    await fika.openPreferences();
    await fika.rejectAll();
    await fika.settled();
    const before = site.hits(/127\.0\.0\.1/).length;
    await send(page, 'event-withdrawn');
    await page.waitForTimeout(700);
    expect(site.hits(/127\.0\.0\.1/)).toHaveLength(before);
  });

  test(`the real ${name}, loaded at once: no event goes to it before consent or after that is withdrawn`, async ({ site, fika, page }) => {
    await fika.open(open(site, false));
    await expect(fika.banner).toBeVisible();
    await fika.settled();
    await send(page, 'event-before');
    await page.waitForTimeout(300);
    expect(sent(site, EVENTS)).toEqual([]);
    await fika.acceptAll();
    await fika.settled();
    await send(page, 'event-allowed');
    await expect.poll(() => sent(site, EVENTS)).toEqual(['event-allowed']);
    await fika.openPreferences();
    await fika.rejectAll();
    await fika.settled();
    await send(page, 'event-withdrawn');
    await page.waitForTimeout(700);
    expect(sent(site, EVENTS)).toEqual(['event-allowed']);
  });
}
