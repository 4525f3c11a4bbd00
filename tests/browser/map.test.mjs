// A map is loaded for nobody who did not ask for it; once opened it draws every place, by keyboard too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './browser.mjs';
import { build, serve } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGE = 'en/datasets/ambiente/estaciones-hidrometricas/';
const FILE = 'data/ambiente/estaciones-hidrometricas.geojson';
let site, server, browser;

before(async () => {
  site = build();
  server = await serve(site.folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

const features = () => JSON.parse(readFileSync(path.join(site.folder, FILE), 'utf8')).features;

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

/** How many pixels of the drawing are not empty. */
const inked = (page) =>
  page.locator('.drawn canvas').evaluate((canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let at = 3; at < data.length; at += 4) found += data[at] > 0 ? 1 : 0;
    return found;
  });

/** Opens the page with other bytes in the place of its file. */
async function withFile(body, options = {}) {
  const opened = await open(browser, server, PAGE, options);
  await opened.page.route(`**/${FILE}`, (route) => route.fulfill({ contentType: 'application/geo+json', body }));
  return opened;
}

for (const width of [360, 1280]) {
  for (const scheme of ['light', 'dark']) {
    test(`${width} px, ${scheme}: drawn on a press of its button, accessible and quiet`, async () => {
      const { page, faults, close } = await open(browser, server, PAGE, { width, scheme });
      const asked = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
      assert.ok(!loaded.some((name) => /vendor|map\.css|\.geojson/.test(name)), 'nothing is loaded before');
      const button = page.getByRole('button', { name: 'Open the map to move it' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('.drawn[data-features]').waitFor();
      assert.equal(await page.locator('.drawn').getAttribute('data-features'), String(features().length));
      assert.ok((await inked(page)) > 100 * features().length, 'something is drawn for each');
      assert.ok(asked.some((name) => name.endsWith('/leaflet.js')) && asked.some((name) => name.endsWith('.geojson')));
      assert.ok(asked.every((name) => name.startsWith('/portal/')), asked.join(' '));
      assert.equal(await page.evaluate(() => document.activeElement.className.includes('drawn')), true, 'the focus goes with it');
      assert.ok(!(await page.locator('figure.chart svg[data-frame]').isVisible()), 'it takes the place of the drawing');
      assert.ok(await page.locator('.drawn svg .land').count(), 'the outline of the land is below');
      assert.deepEqual(await violations(page), []);
      await page.getByRole('button', { name: 'Next place' }).focus();
      await page.keyboard.press('Enter');
      const told = page.locator('.leaflet-popup-content');
      const [, first] = Object.entries(features()[0].properties).find(([, value]) => typeof value === 'string');
      assert.ok((await told.innerText()).includes(first), await told.innerText());
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
      await page.locator('.drawn').focus();
      await page.keyboard.press('Escape');
      assert.equal(await told.count(), 0, 'Escape closes what was opened');
      const before = await page.locator('.leaflet-map-pane').evaluate((pane) => pane.style.transform);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((before) => document.querySelector('.leaflet-map-pane').style.transform !== before, before);
      assert.deepEqual(faults, []);
      await close();
    });
  }
}

test('a change of colours reaches what is drawn', async () => {
  const { page, faults, close } = await open(browser, server, PAGE);
  await page.getByRole('button', { name: 'Open the map to move it' }).click();
  await page.locator('.drawn[data-features]').waitFor();
  const colours = () => page.locator('.drawn canvas').evaluate((canvas) => canvas.toDataURL());
  const light = await colours();
  await page.locator('button.tone').first().click();
  await page.waitForTimeout(300);
  assert.notEqual(await colours(), light);
  assert.deepEqual(faults, []);
  await close();
});

test('tiles are asked for where the portal names a server of them, and only then', async () => {
  const { page, faults, close } = await open(browser, server, PAGE);
  const asked = [];
  await page.route('**/tiles/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  // As the page of a portal with `map` in its acervo.yaml has it.
  await page.locator('.live').first().evaluate((place, tiles) => {
    place.dataset.tiles = tiles;
    place.dataset.attribution = '<i>Survey</i> & others';
  }, `${server.origin}/portal/tiles/{z}/{x}/{y}.png`);
  assert.deepEqual(asked, []);
  await page.getByRole('button', { name: 'Open the map to move it' }).click();
  await page.locator('.drawn img.leaflet-tile-loaded').first().waitFor();
  assert.match(asked[0], /\/tiles\/\d+\/\d+\/\d+\.png$/);
  assert.equal(await page.locator('.leaflet-control-attribution').innerText(), '<i>Survey</i> & others');
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});

test('without JavaScript there is the drawing and no button', async () => {
  const { page, close } = await open(browser, server, PAGE, { script: false });
  assert.ok(await page.locator('figure.chart svg[data-frame]').isVisible());
  assert.ok(!(await page.locator('.live').first().isVisible()));
  await close();
});

test('nothing of a map is loaded before somebody asks for it', async () => {
  const { page, close } = await open(browser, server, PAGE);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
  assert.ok(loaded.some((name) => name.endsWith('site.js')), loaded.join(' '));
  assert.deepEqual(loaded.filter((name) => /map|leaflet/.test(name)), []);
  await close();
});

describe('files that are not what they should be', () => {
  const press = (page) => page.getByRole('button', { name: 'Open the map to move it' }).click();
  const status = (page) => page.locator('.live [role=status]').last();

  test('markup in a property is text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>bold</b>';
    const point = { type: 'Feature', geometry: { type: 'Point', coordinates: [-3, 40] }, properties: { [hostile]: hostile } };
    const { page, faults, close } = await withFile(JSON.stringify(point));
    await press(page);
    await page.getByRole('button', { name: 'Next place' }).click();
    const told = page.locator('.leaflet-popup-content');
    assert.ok((await told.innerText()).includes(hostile));
    assert.equal(await told.locator('img, b').count(), 0);
    assert.deepEqual(faults, []);
    await close();
  });

  test('broken geometries are left out and counted', async () => {
    const geometries = [
      { type: 'Point', coordinates: [-3, 40] },
      { type: 'Point', coordinates: ['x', null] },
      { type: 'Point', coordinates: [500000, 4649776] },
      { type: 'Sphere', coordinates: [] },
      { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] },
    ];
    const list = geometries.map((geometry) => ({ type: 'Feature', geometry, properties: null }));
    const { page, faults, close } = await withFile(JSON.stringify({ type: 'FeatureCollection', features: list }));
    await press(page);
    await page.locator('.drawn[data-features="2"]').waitFor();
    assert.match(await status(page).innerText(), /could not be drawn: 3/);
    assert.deepEqual(faults, []);
    await close();
  });

  test('what is too large is not read to its end', async () => {
    const { page, faults, close } = await withFile(' '.repeat(20_000_001));
    await press(page);
    await page.waitForFunction(() => /20 MB/.test(document.querySelector('.live [role=status]').textContent));
    assert.equal(await page.locator('.drawn').count(), 0);
    assert.ok(await page.locator('figure.chart svg[data-frame]').isVisible(), 'the drawing stays');
    assert.deepEqual(faults, []);
    await close();
  });

  for (const [kind, body] of [['a page', '<!doctype html><p>gone'], ['null', 'null'], ['no features', '{"type":"FeatureCollection","features":{}}']]) {
    test(`${kind} in its place is said, and the button stays`, async () => {
      const { page, faults, close } = await withFile(body);
      await press(page);
      await page.waitForFunction(() => /could not be loaded/.test(document.querySelector('.live [role=status]').textContent));
      assert.ok(await page.getByRole('button', { name: 'Open the map to move it' }).isEnabled());
      assert.deepEqual(faults, []);
      await close();
    });
  }
});
