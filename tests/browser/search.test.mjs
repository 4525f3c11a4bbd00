// The search as people meet it: by keyboard alone, on a telephone, without a script, and when files are missing.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { counts, found, paths, reference as answers, status } from './answers.mjs';
import { launch, open } from './browser.mjs';
import { build, repository, serve } from './site.mjs';

let site, server, browser, folder;
before(async () => {
  site = build();
  server = await serve(site.folder);
  browser = await launch();
  folder = path.join(site.folder, 'search', JSON.parse(readFileSync(path.join(site.folder, 'search/latest.json'))).index);
});
after(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

/** What `acervo search` says of the same site. */
const reference = (...asked) => answers(repository, site.folder)(...asked);

test('the page holds the first answers and the counts before anything runs, and each filter leads to a list', async () => {
  const { page, faults, close } = await open(browser, server, 'search/', { script: false });
  const all = reference('');
  assert.equal(await page.locator('ol.results > li').count(), 20);
  const links = await page.locator('.facets li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.ok(links.length > 30, `${links.length} links`);
  for (const link of links) assert.ok(existsSync(path.join(site.folder, 'search', link, 'index.html')), link);
  for (const facet of ['type', 'theme', 'format', 'license', 'year', 'quality', 'access', 'stage']) {
    for (const [value, count] of Object.entries(await counts(page, facet))) assert.equal(count, all.facets[facet][value], `${facet}=${value}`);
  }
  assert.ok(await page.getByText('hace falta JavaScript').isVisible());
  for (const facet of ['format', 'license', 'year', 'quality', 'language', 'access', 'stage']) {
    for (const item of await page.locator(`details[data-facet=${facet}] li[data-value]`).all()) {
      const [value, link] = [await item.getAttribute('data-value'), await item.locator('a').getAttribute('href')];
      const lines = readFileSync(path.join(site.folder, 'search', link, 'index.csv'), 'utf8').trim().split('\r\n');
      assert.equal(lines.length - 1, all.facets[facet][value], `the list of ${facet}=${value} has all that were counted`);
    }
  }
  await page.locator('details[data-facet=format] summary').click();
  await page.locator('details[data-facet=format] li[data-value=GeoJSON] a, details[data-facet=format] li a').first().click();
  await page.waitForURL('**/search/format/**');
  assert.ok((await page.locator('.cards article').count()) > 0);
  assert.deepEqual(faults, []);
  await close();
});

test('nothing of the index is read and nothing moves until somebody asks', async () => {
  const { page, faults, close } = await open(browser, server, 'search/');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForTimeout(400);
  assert.deepEqual(asked.filter((url) => url.endsWith('.bin')), []);
  assert.equal(await page.locator('.facets input').count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('the keyboard alone: from another page, typing, suggestions, an answer, and back', async () => {
  const { page, faults, close } = await open(browser, server, 'datasets/');
  await page.keyboard.press('/');
  await page.keyboard.type('hospital');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=hospital');
  const answer = reference('hospital');
  await found(page, answer);
  assert.deepEqual(await paths(page), answer.entries.map(({ card }) => `/portal/${card.path}`));
  assert.ok((await page.locator('ol.results mark').count()) > 0, 'words are marked');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('educ');
  await page.locator('#suggest li').first().waitFor();
  assert.equal(await page.locator('#q').getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.locator('#q').getAttribute('aria-activedescendant'), 'suggest-0');
  const word = await page.locator('#suggest-0').textContent();
  await page.keyboard.press('Enter');
  await found(page, reference(word));
  assert.equal(new URL(page.url()).searchParams.get('q'), word);
  assert.ok(await page.locator('#suggest').isHidden());

  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement.closest('li') === document.querySelector('ol.results > li')), true);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await found(page, reference(word));
  assert.equal(await page.locator('#q').inputValue(), word);
  assert.deepEqual(faults, []);
  await close();
});

test('facets count exactly, combine, and live in the address', async () => {
  const { page, faults, close } = await open(browser, server, 'search/?q=datos');
  await found(page, reference('datos'));
  const whole = reference('datos', '--facet', 'type=dataset');
  await page.locator('details[data-facet=type] li[data-value=dataset] input').focus();
  await page.keyboard.press('Space');
  await found(page, whole);
  assert.equal(await page.evaluate(() => document.activeElement.closest('li')?.dataset.value), 'dataset', 'the focus stays');
  const theme = Object.keys(whole.facets.theme)[0];
  await page.locator(`details[data-facet=theme] li[data-value="${theme}"] input`).check();
  const both = reference('datos', '--facet', 'type=dataset', '--facet', `theme=${theme}`);
  await found(page, both);
  await page.locator('details[data-facet=format] summary').click();
  await page.locator('details[data-facet=format] input').first().waitFor();
  for (const facet of ['type', 'theme', 'format']) {
    for (const [value, count] of Object.entries(await counts(page, facet))) assert.equal(count, both.facets[facet][value] ?? 0, `${facet}=${value}`);
  }
  assert.equal(await page.locator('.chips li').count(), 3, 'two chips and the reset');
  await page.reload();
  await found(page, both);
  await page.goBack();
  await found(page, whole);
  await page.goForward();
  await found(page, both);
  await page.locator('.chips .reset').click();
  await found(page, reference('datos'));
  assert.equal(new URL(page.url()).search, '?q=datos');
  assert.deepEqual(faults, []);
  await close();
});

test('sorting and paging stay in the address', async () => {
  const { page, faults, close } = await open(browser, server, 'search/?q=datos');
  const answer = reference('datos', '--sort', 'title');
  await found(page, answer);
  await page.locator('select[name=sort]').selectOption('title');
  await page.waitForURL('**sort=title*');
  const wanted = answer.entries.map(({ card }) => `/portal/${card.path}`);
  await page.waitForFunction((first) => new URL(document.querySelector('ol.results a').href).pathname === first, wanted[0]);
  assert.deepEqual(await paths(page), wanted);
  await page.locator('.pager.found a[rel=next]').click();
  await page.waitForURL('**page=2*');
  await page.waitForFunction((first) => new URL(document.querySelector('ol.results a').href).pathname !== first, wanted[0]);
  assert.ok((await paths(page)).every((it) => !wanted.includes(it)));
  assert.deepEqual(faults, []);
  await close();
});

test('a mistyped word is met with what was meant; nothing found offers what to do', async () => {
  const { page, faults, close } = await open(browser, server, 'search/?q=hospitaels&type=dataset');
  await status(page, 'Resultados: 0');
  assert.ok(await page.locator('.none').isVisible());
  assert.ok(await page.locator('.help .button').isVisible(), 'a filter can be reset');
  assert.ok((await page.locator('.none a').count()) > 0, 'the data can be asked for');
  await page.locator('.meant .chip').first().click();
  await page.locator('ol.results > li').first().waitFor();
  assert.ok(await page.locator('.none').isHidden());
  assert.match(await page.locator('#q').inputValue(), /^hospital/);
  assert.deepEqual(faults, []);
  await close();
});

test('an index that is gone is told of, and the list of the page stays', async () => {
  const { page, close } = await open(browser, server, 'search/');
  const before = await paths(page);
  renameSync(folder, `${folder}.gone`);
  try {
    await page.locator('#q').fill('agua');
    await page.waitForFunction(() => document.querySelector('.status').textContent.startsWith('No se pudo leer'));
    assert.deepEqual(await paths(page), before);
  } finally {
    renameSync(`${folder}.gone`, folder);
  }
  await page.locator('#q').fill('agua ');
  await found(page, reference('agua'));
  await close();
});

test('what is typed is text, however long and whatever it looks like', async () => {
  const { page, faults, close } = await open(browser, server, 'search/');
  await page.locator('#q').fill('<img src=x onerror=alert(1)> "');
  await page.waitForURL((url) => url.searchParams.get('q')?.startsWith('<img'));
  await page.locator('#q').fill('agua '.repeat(2000));
  await page.keyboard.press('Enter');
  await found(page, reference('agua'));
  assert.equal(await page.locator('main img').count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('two tabs and every facet chosen: each keeps its own answers', async () => {
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(server.url('search/?q=agua'));
  await two.goto(server.url('search/?q=salud&sort=title'));
  await Promise.all([found(one, reference('agua')), found(two, reference('salud'))]);
  const all = reference('agua');
  const chosen = Object.entries(all.facets).flatMap(([facet, values]) => Object.keys(values).map((value) => [facet, value]));
  const narrowed = reference('agua', ...chosen.flatMap(([facet, value]) => ['--facet', `${facet}=${value}`]));
  await one.goto(server.url(`search/?${new URLSearchParams([['q', 'agua'], ...chosen])}`));
  await found(one, narrowed);
  assert.equal(await one.locator('.chips li').count(), chosen.length + 1);
  assert.deepEqual(await paths(two), reference('salud', '--sort', 'title').entries.map(({ card }) => `/portal/${card.path}`));
  await context.close();
});

test('on a telephone and in English, with every facet open', async () => {
  const { page, faults, close } = await open(browser, server, 'en/search/?q=health', { width: 360 });
  await status(page, `Results: ${reference('health').total}`);
  const shut = page.locator('.facets details:not([open]) summary');
  while (await shut.count()) await shut.first().click();
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  assert.ok((await paths(page)).every((it) => it.startsWith('/portal/en/')));
  assert.deepEqual(faults, []);
  await close();
});

test('from a file, where modules may not run, the page is still the list', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${path.join(site.folder, 'search/index.html')}`);
  assert.equal(await page.locator('ol.results > li').count(), 20);
  assert.ok(await page.getByText('hace falta JavaScript').isVisible());
  await context.close();
});

test('the search stays small: its modules, and the page', () => {
  const assets = path.join(site.folder, 'assets/search');
  // What asks an engine is loaded only where one is named.
  const modules = readdirSync(assets).filter((name) => name !== 'remote.js');
  const sizes = modules.map((name) => readFileSync(path.join(assets, name)).length);
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 33_000, `${sizes} bytes`);
});
