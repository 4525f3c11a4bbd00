// The page of the search with an engine behind it: the same page, the same addresses, another's answers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { counts, status } from './answers.mjs';
import { launch, open } from './browser.mjs';
import { engine as serveEngine } from './engine.mjs';
import { acervo, build, repository, serve } from './site.mjs';

let folder, engine, site, server, browser;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'acervo-engine-'));
  execFileSync(acervo, ['export', 'search', path.join(folder, 'export'), '--format', 'opensearch', '--root', repository, '--quiet'], { stdio: 'ignore' });
  engine = await serveEngine(path.join(folder, 'export'));
  // The demonstration portal, with an engine named.
  for (const name of ['catalogue', 'themes']) cpSync(path.join(repository, name), path.join(folder, 'portal', name), { recursive: true });
  const settings = readFileSync(path.join(repository, 'acervo.yaml'), 'utf8').replace(/^search:.*\n/m, '');
  writeFileSync(path.join(folder, 'portal/acervo.yaml'), `${settings}\nsearch: {backend: opensearch, url: '${engine.index}'}\n`);
  site = build(path.join(folder, 'portal'));
  server = await serve(site.folder, { connect: engine.origin });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  await engine?.close();
  site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const opened = (where, options) => open(browser, server, where, { ...options, also: engine.origin });
const titles = (page) => page.locator('ol.results h2 a').allTextContents();

test('the site brings no index, and nobody is asked before somebody searches', async () => {
  const files = readFileSync(path.join(site.folder, 'search/index.html'), 'utf8').match(/data-index="([^"]*)"/)[1];
  assert.ok(existsSync(path.join(site.folder, 'search', files, 'labels.json')));
  assert.ok(!existsSync(path.join(site.folder, 'search', files, 'index.bin')));
  const before = engine.asked.length;
  const { page, faults, close } = await opened('search/');
  await page.waitForTimeout(300);
  assert.equal(engine.asked.length, before);
  assert.deepEqual(faults, []);
  await close();
});

test('words, facets, sorting and paging are the engine’s, and live in the address', async () => {
  const { page, faults, close } = await opened('search/?q=agua');
  const has = ({ source }, word) => ['title', 'keywords', 'organisation_name', 'text'].some((name) => Object.values(source[name]).flat().some((text) => text.toLowerCase().includes(word)));
  await page.locator('ol.results mark').first().waitFor();
  const total = Number((await page.locator('.status').textContent()).match(/\d+/)[0]);
  assert.ok(total > 3 && total <= engine.all.filter((it) => has(it, 'agua')).length, `${total} found`);
  const types = await counts(page, 'type');
  assert.equal(Object.values(types).reduce((a, b) => a + b), total, 'every answer is of one type');
  await page.locator('details[data-facet=type] li[data-value=dataset] input').check();
  await status(page, `Resultados: ${types.dataset}`);
  assert.deepEqual(await counts(page, 'type'), types, 'a facet counts what its own filter leaves out');
  assert.equal(new URL(page.url()).search, '?q=agua&type=dataset');
  await page.locator('select[name=sort]').selectOption('title');
  await page.waitForURL('**sort=title*');
  await page.waitForTimeout(300);
  const sorted = await titles(page);
  assert.deepEqual(sorted, [...sorted].sort((a, b) => a.localeCompare(b, 'es', { sensitivity: 'base' })));
  await page.goto(server.url('search/?type=dataset&page=2'));
  await page.locator('.pager.found a[rel=prev]').waitFor();
  const datasets = engine.all.filter((it) => it.source.type[0] === 'dataset').slice(20, 40);
  assert.deepEqual(await titles(page), datasets.map(({ source }) => [source.card.title[0]].flat()[0]));
  assert.deepEqual(faults, []);
  await close();
});

test('a word goes on while it is typed, and a mistyped one is met', async () => {
  const { page, faults, close } = await opened('search/');
  await page.locator('#q').pressSequentially('hospit');
  await page.locator('#suggest li').first().waitFor();
  assert.match(await page.locator('#suggest li').first().textContent(), /^hospit/);
  await page.locator('#q').fill('hospitaels');
  await status(page, 'Resultados: 0');
  await page.locator('.meant .chip').first().click();
  await page.locator('ol.results > li').first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('an engine that is down is told of, and the list of the page stays', async () => {
  const { page, close } = await opened('search/');
  const before = await titles(page);
  engine.state.down = true;
  try {
    await page.locator('#q').fill('agua');
    await page.waitForFunction(() => document.querySelector('.status').textContent.startsWith('No se pudo leer'));
    assert.deepEqual(await titles(page), before);
  } finally {
    engine.state.down = false;
  }
  await page.locator('#q').fill('agua ');
  await page.locator('ol.results mark').first().waitFor();
  await close();
});
