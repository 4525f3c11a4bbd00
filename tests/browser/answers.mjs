// What the page of the search shows, and what `acervo search` says of the same site.
import { execFileSync } from 'node:child_process';
import { acervo } from './site.mjs';

/** The reference's answer, from the site that a portal was built into. */
export const reference = (portal, site) => (query, ...options) => {
  const args = ['search', query, '--root', portal, '--out', site, '--format', 'json', '--quiet', ...options];
  return JSON.parse(execFileSync(acervo, args, { encoding: 'utf8', maxBuffer: 2 ** 26 }));
};

export const status = (page, told) => page.waitForFunction((told) => document.querySelector('.status').textContent === told, told);

/** Waits until the page, in Spanish, says as many answers as there are. */
export const found = (page, answer) => status(page, `Resultados: ${new Intl.NumberFormat('es').format(answer.total)}`);

export const paths = (page) => page.locator('ol.results h2 a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));

/** How many each value of a facet has, by its id. */
export const counts = (page, facet) =>
  page.locator(`details[data-facet=${facet}] li[data-value]`).evaluateAll((items) =>
    Object.fromEntries(items.map((item) => [item.dataset.value, Number(item.querySelector('.n').textContent.replace(/\D/g, ''))])));
