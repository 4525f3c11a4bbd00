// Chromium as Debian ships it, and a page in it that remembers all that went wrong.
import { chromium } from 'playwright-core';

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });

/** Opens a page; `faults` are console errors, uncaught exceptions, refusals of the policy, failed and foreign requests. */
export async function open(browser, server, where, { width = 1280, height = 800, scheme = 'light', script = true, also = null } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', javaScriptEnabled: script });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html')) faults.push(`${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => url.origin !== server.origin && url.origin !== also && url.protocol.startsWith('http'),
    (route) => {
      faults.push(`third party: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.goto(server.url(where), { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}
