// The search of a portal of ten thousand entries, whose index is many files: answers, and files that are gone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { counts, found, paths, reference as answers } from './answers.mjs';
import { launch, open } from './browser.mjs';
import { repository, serve } from './site.mjs';

const COUNT = 10000;
let folder, site, server, browser, index;

/** A small generator of numbers, the same everywhere. */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const WORDS = ('agua río cuenca calidad hospital salud vacunas escuelas alumnos presupuesto gasto contratos transporte rutas aire ruido censo ' +
  'población vivienda empleo salarios energía bosques incendios residuos turismo museos justicia delitos puertos').split(' ');

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'acervo-large-'));
  const portal = path.join(folder, 'portal'), next = numbers(7), pick = (list) => list[Math.floor(next.next().value * list.length)];
  const put = (name, text) => {
    mkdirSync(path.dirname(path.join(portal, name)), { recursive: true });
    writeFileSync(path.join(portal, name), text);
  };
  put('acervo.yaml', 'title: {es: Grande, en: Large}\nbase_url: https://grande.example/portal/\nlanguages: [es, en]\nas_of: 2026-11-20\ncontact: {email: datos@grande.example}\n');
  for (let at = 0; at < 40; at++) put(`catalogue/organisations/org-${at}.yaml`, `name: Instituto ${at} de ${WORDS[at % WORDS.length]}\nkind: agency\nlevel: federal\n`);
  for (let at = 0; at < COUNT; at++) {
    const words = Array.from({ length: 25 }, () => pick(WORDS));
    put(`catalogue/datasets/${Math.floor(at / 1000)}/d-${at}.yaml`, `title: {es: "${pick(WORDS)} y ${pick(WORDS)} ${at}"}
publisher: org-${Math.floor(next.next().value * 40)}
stage: published
access: public
frequency: irregular
license: CC-BY-4.0
modified: 20${10 + Math.floor(next.next().value * 16)}-0${1 + Math.floor(next.next().value * 9)}-11
languages: [es]
contact: {email: datos@grande.example}
distributions:
  - {title: {es: Tabla}, format: ${pick(['CSV', 'XLSX', 'GeoJSON', 'JSON'])}, url: 'https://grande.example/f/${at}'}
description: {es: "${words.join(' ')} palabra${at}"}
`);
  }
  site = path.join(folder, 'site');
  // The search alone: the other thirty thousand pages are drawn elsewhere.
  const build = ['run', '--quiet', '--locked', '--example', 'search-page', '--', portal, site];
  execFileSync('cargo', build, { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] });
  index = path.join(site, 'search', JSON.parse(readFileSync(path.join(site, 'search/latest.json'))).index);
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const reference = (...asked) => answers(path.join(folder, 'portal'), site)(...asked);

test('answers, order and counts are the reference’s', async () => {
  const { page, faults, close } = await open(browser, server, 'search/?q=agua+hospital');
  const answer = reference('agua hospital');
  await found(page, answer);
  assert.deepEqual(await paths(page), answer.entries.map(({ card }) => `/portal/${card.path}`));
  await page.locator('details[data-facet=format][open] input').first().waitFor();
  assert.deepEqual(await counts(page, 'format'), answer.facets.format);
  await page.locator('#q').fill('"calidad hospital"');
  await found(page, reference('"calidad hospital"'));
  assert.deepEqual(faults, []);
  await close();
});

test('one file of the index that is gone is told of, the list of the page stays, and what needs other files is found', async () => {
  const { page, close } = await open(browser, server, 'search/');
  const before = await paths(page);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#q').fill('palabra777');
  await found(page, reference('palabra777'));
  const shard = asked.map((url) => /\/(t\/\d+\.bin)$/.exec(url)?.[1]).filter(Boolean)[0];
  renameSync(path.join(index, shard), path.join(index, `${shard}.gone`));
  try {
    await page.goto(server.url('search/?q=palabra777'));
    await page.waitForFunction(() => document.querySelector('.status').textContent.startsWith('No se pudo leer'));
    assert.deepEqual(await paths(page), before);
    await page.locator('#q').fill('agua');
    await found(page, reference('agua'));
  } finally {
    renameSync(path.join(index, `${shard}.gone`), path.join(index, shard));
  }
  await close();
});

test('a file of another deploy is taken for no answer', async () => {
  const { page, close } = await open(browser, server, 'search/');
  await page.route('**/t/*.bin', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>404</title>' }));
  await page.locator('#q').fill('palabra777');
  await page.waitForFunction(() => document.querySelector('.status').textContent.startsWith('No se pudo leer'));
  assert.equal((await paths(page)).length, 20);
  await close();
});
