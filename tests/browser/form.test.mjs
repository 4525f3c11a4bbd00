// The forms in a browser: filled in as a person would, what they say of mistakes, and what the program makes of the text.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch, open } from './browser.mjs';
import { acervo, build, repository, serve } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let site, server, browser, portal;

before(async () => {
  site = build();
  server = await serve(site.folder);
  browser = await launch();
  portal = mkdtempSync(path.join(tmpdir(), 'acervo-form-'));
  for (const part of ['acervo.yaml', 'catalogue']) cpSync(path.join(repository, part), path.join(portal, part), { recursive: true });
});
after(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
  rmSync(portal, { recursive: true, force: true });
});

const visit = async (where, options) => {
  const opened = await open(browser, server, where, options);
  await opened.page.waitForSelector('form.compose[data-ready]');
  return opened;
};

/** What `check` finds in the demonstration once a file is added or changed, as `rule: path`. */
function checked(file, text, day = '2026-11-20') {
  const at = path.join(portal, file);
  const before = (() => { try { return readFileSync(at); } catch { return null; } })();
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
  const { stdout } = spawnSync(acervo, ['check', '--root', portal, '--format', 'json', '--as-of', day], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (before) writeFileSync(at, before);
  else rmSync(at);
  return JSON.parse(stdout).findings.filter((one) => one.file === file);
}

const composed = async (page) => {
  await page.waitForSelector('.result:not([hidden])');
  return { path: await page.locator('.result .path').innerText(), text: await page.locator('#composed').evaluate((code) => code.textContent) };
};
const submit = (page) => page.getByRole('button', { name: /^(Componer|Compose)$/ }).click();
const field = (page, name) => page.locator(`[data-record] .field[data-name="${name}"]`).first();
const fault = (page, name) => field(page, name).locator(':scope > .fault');

test('a dataset is filled in, its mistakes are told beside their fields, and what is composed is sound', async () => {
  const { page, faults, close } = await visit('contribute/dataset/');
  await submit(page);
  await page.waitForSelector('.problems:not([hidden])');
  assert.match(await page.locator('.problems h2').innerText(), /^Falta corregir/);
  assert.equal(await page.evaluate(() => document.activeElement.classList.contains('problems')), true);
  assert.equal(await fault(page, 'title').innerText(), 'Esto hace falta.');
  assert.equal(await page.locator('#dataset-stage').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.locator('.result').isHidden(), true);
  // A link of the summary leads to its field.
  await page.locator('.problems a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'dataset-title-es');

  await page.fill('#dataset-title-es', 'Aulas: "nuevas" #2 & <viejas>');
  await page.fill('#dataset-title-en', 'Classrooms, new & old');
  await page.fill('#dataset-description-es', 'Cada fila es un aula de una escuela pública.\n\n- Sin las privadas: no se cuentan.\n- Al 30 de junio.');
  await page.fill('#dataset-description-en', 'Each row is a classroom of a public school, as counted on 30 June.');
  // The list is searched without accents, by title and id.
  await page.locator('#dataset-publisher').click();
  await page.locator('#dataset-publisher').pressSequentially('educacion');
  await page.locator('#dataset-publisher-list [role=option]').first().click();
  const publisher = await page.inputValue('#dataset-publisher');
  assert.match(publisher, /educacion/);
  assert.notEqual(await page.locator('.pick:has(#dataset-publisher) .chosen').innerText(), '');
  assert.equal(await page.inputValue('#id'), `${publisher}/aulas-nuevas-2-viejas`);
  await page.selectOption('#dataset-stage', 'published');
  await page.selectOption('#dataset-access', 'public');
  await page.fill('#dataset-frequency', 'each year');
  await page.fill('#dataset-license', 'CC-BY-4.0');
  await page.fill('#dataset-modified', '2026-10-01');
  await page.locator('#dataset-modified').blur();
  await page.waitForFunction(() => document.querySelector('[data-name=frequency] > .fault').textContent.includes('P3M'));
  await page.fill('#dataset-frequency', 'P1Y');
  await page.locator('#dataset-frequency').blur();
  await page.waitForFunction(() => document.querySelector('[data-name=frequency] > .fault').hidden);

  await page.locator('#dataset-contact').click();
  await page.locator('[data-record=contact] [data-name=email] input').fill('datos@educacion');
  await page.locator('#dataset-distributions').click();
  const distribution = page.locator('[data-record=distribution]').first();
  await distribution.locator('.field[data-name=format] input').fill('csv');
  await submit(page);
  await page.waitForSelector('.problems:not([hidden])');
  assert.match(await fault(page, 'email').innerText(), /^Una dirección de correo/);
  assert.match(await distribution.locator('.field[data-name=url] > .fault').innerText(), /^Hace falta al menos uno de estos: .+, .+, /);
  assert.equal(await page.locator('.problems li').count(), 2, await page.locator('.problems').innerText());

  await page.locator('[data-record=contact] [data-name=email] input').fill('datos@educacion.example');
  await distribution.locator('.field[data-name=url] input').fill('https://datos.example/aulas.csv');
  await distribution.locator('summary').first().click();
  const columns = distribution.locator('.field[data-name=schema]');
  await columns.locator(':scope > p .add').click();
  for (const [name, type] of [['escuela', 'string'], ['aulas', 'integer']]) {
    await columns.locator('.field[data-name=fields] > p .add').click();
    const column = columns.locator('[data-record=column]').last();
    await column.locator('.field[data-name=name] [data-value]').fill(name);
    await column.locator('.field[data-name=type] select').selectOption(type);
  }
  await page.locator('form.compose > [data-record] > details.more > summary').click();
  await page.check('.field[data-name=themes] input[value=educ]');
  await page.fill('#dataset-keywords-es', 'escuelas, aulas');
  await page.locator('#dataset-documentation').click();
  await page.locator('[data-record=link] .field[data-name=url] input').fill('https://datos.example/guia?a=1&b=2#c');
  await page.locator('#dataset-temporal').click();
  await page.locator('[data-record=temporal] .field[data-name=start] input').fill('2020-S1');
  await page.locator('[data-record=temporal] .field[data-name=end] input').fill('2026');
  await submit(page);
  const { path: file, text } = await composed(page);
  assert.equal(file, `catalogue/datasets/${publisher}/aulas-nuevas-2-viejas.yaml`);
  assert.deepEqual(checked(file, text).filter((one) => one.severity !== 'info'), [], text);
  assert.match(text, /^ {4}schema:\n {6}fields:\n {8}- name: escuela\n {10}type: string\n/m);
  const propose = new URL(await page.locator('.propose').getAttribute('href'));
  assert.equal(propose.origin + propose.pathname, 'https://github.com/ondravia-example/datos/new/main');
  assert.equal(propose.searchParams.get('filename'), file);
  assert.equal(propose.searchParams.get('value'), text);
  // To whoever answers for the data of the institution that it names.
  const [, , mailbox] = JSON.parse(readFileSync(path.join(site.folder, 'contribute/organisation/entries.json'), 'utf8')).find(([id]) => id === publisher);
  const mail = new URL(await page.locator('.result .mail').getAttribute('href'));
  assert.equal(mail.pathname, mailbox ?? 'datos@ondravia.example');
  assert.ok(mail.searchParams.get('body').replaceAll('\r\n', '\n').endsWith(`${file}\n\n${text}`), mail.href);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.download').click()]);
  assert.equal(download.suggestedFilename(), 'aulas-nuevas-2-viejas.yaml');
  assert.equal(readFileSync(await download.path(), 'utf8'), text);
  assert.deepEqual(faults, []);
  await close();
});

test('each way of saying something wrong is told in the language of the page', async () => {
  const { page, faults, close } = await visit('en/contribute/dataset/');
  await page.locator('form.compose > [data-record] > details.more > summary').click();
  await page.fill('#id', 'Salud/Camas');
  await page.fill('#dataset-publisher', 'nobody');
  await page.fill('#dataset-landing_page', 'javascript:alert(1)');
  await page.fill('#dataset-spatial_resolution', '1,000');
  await page.locator('#dataset-languages').click();
  await page.locator('.field[data-name=languages] .item input').fill('english language');
  await submit(page);
  await page.waitForSelector('.problems:not([hidden])');
  assert.match(await page.locator('#id-fault').innerText(), /^Only lower-case letters/);
  assert.equal(await fault(page, 'publisher').innerText(), 'There is no such entry in the catalogue.');
  assert.match(await fault(page, 'landing_page').innerText(), /^An address begins with/);
  assert.match(await fault(page, 'spatial_resolution').innerText(), /^A number/);
  assert.match(await fault(page, 'languages').innerText(), /^The code of a language/);
  await page.fill('#id', 'salud/camas-hospital');
  await page.locator('#id').blur();
  await page.waitForFunction(() => document.querySelector('#id-fault').textContent.startsWith('There is an entry'));
  assert.deepEqual(faults, []);
  await close();
});

test('the keyboard alone suffices, at 360 px', async () => {
  const { page, faults, close } = await visit('en/contribute/request/', { width: 360, height: 740 });
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  const to = async (id) => {
    for (let step = 0; step < 120; step += 1) {
      if (await page.evaluate(() => document.activeElement.id) === id) return;
      await press('Tab');
    }
    assert.fail(`${id} cannot be reached`);
  };
  await to('request-title-en');
  await page.keyboard.type('Waiting times by clinic');
  await to('request-addressed_to');
  await page.keyboard.type('salud');
  await page.waitForSelector('#request-addressed_to-list:not([hidden])');
  await press('ArrowDown');
  assert.equal(await page.locator('#request-addressed_to').getAttribute('aria-activedescendant'), 'request-addressed_to-list-0');
  await press('Enter');
  assert.equal(await page.locator('#request-addressed_to').getAttribute('aria-expanded'), 'false');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  for (let step = 0; step < 200 && (await page.evaluate(() => document.activeElement.textContent)) !== 'Compose'; step += 1) await press('Tab');
  await press('Enter');
  const { path: file, text } = await composed(page);
  assert.equal(await page.evaluate(() => document.activeElement.classList.contains('result')), true);
  // The form writes the day of the reader's own clock.
  const [, today] = text.match(/^opened: (.+)$/m);
  assert.deepEqual(checked(file, text, today).filter((one) => one.severity === 'error'), [], text);
  assert.match(text, /^ {2}en: Waiting times by clinic$/m);
  assert.deepEqual(faults, []);
  await close();
});

/** What the JSON of an entry says, but for what git knows of it. */
function twin(folder, entry) {
  const { recorded, ...rest } = JSON.parse(readFileSync(path.join(folder, new URL(entry.json).pathname.slice('/portal/'.length)), 'utf8'));
  return rest;
}

test('entries of every type open in their forms and come out of them as they were', async () => {
  const each = new Map();
  for (const line of readFileSync(path.join(site.folder, 'catalogue.ndjson'), 'utf8').trim().split('\n')) {
    const entry = JSON.parse(line);
    if (!entry.type || !entry.id) continue;
    const some = each.get(entry.type) ?? [];
    if (some.length < 4 && each.set(entry.type, some)) some.push(entry);
  }
  assert.equal(each.size, 16);
  const all = [...each.values()].flat();
  const changed = mkdtempSync(path.join(tmpdir(), 'acervo-form-'));
  try {
    cpSync(portal, changed, { recursive: true });
    for (const { type, id } of all) {
      const { page, faults, close } = await visit(`contribute/${type}/?id=${id}`);
      assert.equal(await page.locator('.editing').isVisible(), true);
      await submit(page);
      const { path: file, text } = await composed(page);
      const href = await page.locator('.propose').getAttribute('href');
      assert.equal(href.split('?')[0], `https://github.com/ondravia-example/datos/edit/main/${file}`);
      writeFileSync(path.join(changed, file), text);
      assert.deepEqual(faults, []);
      await close();
    }
    const out = path.join(changed, 'site');
    spawnSync(acervo, ['build', '--root', changed, '--out', out, '--base-url', 'https://datos.ondravia.example/portal/', '--quiet', '--keep-going']);
    for (const entry of all) assert.deepEqual(twin(out, entry), twin(site.folder, entry), `${entry.type} ${entry.id}`);
  } finally {
    rmSync(changed, { recursive: true, force: true });
  }
});

test('what cannot be opened is said, and so is what an edit does not keep', async () => {
  for (const id of ['salud/no-such', '../../etc/passwd', '//evil.example/x', '<img src=x onerror=alert(1)>']) {
    const { page, close } = await open(browser, server, `en/contribute/dataset/?id=${encodeURIComponent(id)}`);
    await page.waitForSelector('form.compose[data-ready]');
    assert.equal(await page.locator('.editing p').first().innerText(), `There is no entry with this identifier, or it could not be read: ${id}`);
    assert.equal(await page.locator('.editing .by-hand').isVisible(), false);
    await close();
  }
  const { page, close } = await visit('en/contribute/dataset/?id=salud/camas-hospital');
  assert.match(await page.locator('.editing p').first().innerText(), /neither comments nor the order/);
  assert.equal(await page.locator('.editing .by-hand').getAttribute('href'), 'https://github.com/ondravia-example/datos/edit/main/catalogue/datasets/salud/camas-hospital.yaml');
  assert.equal(await page.locator('#id').getAttribute('readonly'), '');
  await close();
});

test('a text too long for an address goes by copy and file', async () => {
  const { page, faults, close } = await visit('en/contribute/page/');
  await page.fill('#page-title-en', 'Long');
  await page.fill('#page-body-en', 'Words and words. '.repeat(1200));
  await submit(page);
  await composed(page);
  const href = await page.locator('.propose').getAttribute('href');
  assert.ok(href.length < 300, href.slice(0, 300));
  assert.match(await page.locator('.how').innerText(), /copy it from here/);
  assert.match(await page.locator('.long').innerText(), /too long/);
  assert.deepEqual(faults, []);
  await close();
});

test('without JavaScript the page leads elsewhere', async () => {
  const { page, faults, close } = await open(browser, server, 'en/contribute/dataset/', { script: false });
  assert.equal(await page.locator('form.compose').isHidden(), true);
  const links = await page.locator('main a[href]').evaluateAll((all) => all.map((one) => one.href));
  for (const wanted of ['mailto:', 'https://github.com/ondravia-example/datos/issues/new?', 'https://github.com/ondravia-example/datos/new/main/catalogue/datasets']) {
    assert.ok(links.some((href) => href.startsWith(wanted)), wanted);
  }
  assert.match(await page.locator('main .no-script pre').innerText(), /^frequency:/m);
  assert.deepEqual(faults, []);
  await close();
});

test('every type has a form that stays accessible with everything added to it and everything wrong in it', async () => {
  const types = ['dataset', 'organisation', 'collection', 'service', 'plan', 'goal', 'action', 'recommendation', 'request', 'reuse', 'legal', 'funding', 'event', 'body', 'actor', 'page'];
  for (const type of types) {
    const { page, faults, close } = await visit(`en/contribute/${type}/`);
    // Everything that can be added is, two levels down; all is one sound tree with ids of its own.
    await page.evaluate(() => {
      for (let level = 0; level < 3; level += 1) for (const button of document.querySelectorAll('form.compose .add')) if (!button.parentElement.hidden) button.click();
    });
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    assert.deepEqual(twice, [], type);
    const loose = await page.evaluate(() => [...document.querySelectorAll('form.compose :is(input, select, textarea):not([type=checkbox])')].filter((one) => !one.labels?.length && !one.getAttribute('aria-label')).map((one) => one.outerHTML.slice(0, 200)));
    assert.deepEqual(loose, [], type);
    // Unfolded, with all its faults told, on a phone: as sound as at the beginning.
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => document.querySelectorAll('form.compose details').forEach((fold) => { fold.open = true; }));
    await submit(page);
    await page.waitForSelector('.problems:not([hidden])');
    await page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await page.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }), tags);
    assert.deepEqual(found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`), [], type);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, type);
    assert.deepEqual(faults, []);
    await close();
  }
});

test('every field of every type can be filled in, and the program reads all of it', async () => {
  const types = ['dataset', 'organisation', 'collection', 'service', 'plan', 'goal', 'action', 'recommendation', 'request', 'reuse', 'legal', 'funding', 'event', 'body', 'actor', 'page'];
  for (const type of types) {
    const { page, faults, close } = await visit(`contribute/${type}/`);
    const kinds = await page.evaluate(async () => {
      const empty = (button) => !button.closest('.field').querySelector(':scope > .items > .item');
      for (let level = 0; level < 4; level += 1) for (const button of document.querySelectorAll('form.compose .add')) if (empty(button)) button.click();
      const first = async (type) => (await (await fetch(`${document.querySelector('form.compose').dataset.base}${type}/entries.json`)).json())[0][0];
      const values = {
        text: 'A text', markdown: 'Some *words*.', keywords: 'one, two', line: 'a-slug', slug: 'a-slug', url: 'https://a.example/b', email: 'a@b.example', file: 'a/b.csv', date: '2026-01-31',
        period: '2026-S1', duration: 'P1M', frequency: 'P1M', integer: '2026', number: '1.5', language: 'es', currency: 'XTS', box: '-10.5, 1, 2, 3',
      };
      const seen = {};
      for (const control of document.querySelectorAll('form.compose [data-record] :is([data-value], [data-language], [data-key])')) {
        const kind = control.closest('[data-kind]:not(:is([data-kind=list], [data-kind=map]))').dataset.kind;
        const pick = control.closest('.pick');
        seen[kind] = (seen[kind] ?? 0) + 1;
        if (control.localName === 'select') control.selectedIndex = 1;
        else if (control.hasAttribute('data-key')) control.value = 'salud';
        else if (pick?.dataset.types) control.value = await first(pick.dataset.types.split(' ')[0]);
        else if (kind === 'term') control.value = document.getElementById(`of-${pick.dataset.list}`).options[0].value;
        else if (kind === 'either') control.value = values.url;
        else control.value = values[kind];
      }
      for (const box of document.querySelectorAll('form.compose .choices input')) box.checked = true;
      document.getElementById('id').value = document.querySelector('form.compose').dataset.type === 'plan' ? 'next' : 'all/of-it';
      return seen;
    });
    await page.evaluate(() => document.querySelectorAll('form.compose details').forEach((fold) => { fold.open = true; }));
    await submit(page);
    await page.waitForSelector('.result:not([hidden]), .problems:not([hidden])');
    assert.equal(await page.locator('.problems').isVisible(), false, `${type}: ${await page.locator('.problems').innerText()}`);
    const { path: file, text } = await composed(page);
    for (const [kind, count] of Object.entries(kinds)) assert.ok(count > 0, kind);
    const unread = ['wrong-type', 'invalid-yaml', 'invalid-id', 'invalid-url', 'invalid-period', 'missing-field', 'not-in-vocabulary', 'unknown-field', 'unknown-reference', 'wrong-reference-type', 'unsafe-path', 'missing-translation'];
    assert.deepEqual(checked(file, text).filter((one) => unread.includes(one.rule)).map((one) => `${one.rule}: ${one.message}`), [], `${type}: ${text}`);
    assert.deepEqual(faults, []);
    await close();
  }
});

test('a portal of one language and without a forge: plain texts, a file and an e-mail', async () => {
  const root = path.join(repository, 'tests/cases/least/portal');
  const folder = mkdtempSync(path.join(tmpdir(), 'acervo-form-'));
  let small;
  try {
    spawnSync(acervo, ['build', '--root', root, '--out', folder, '--quiet']);
    small = await serve(folder);
    const { page, faults, close } = await open(browser, small, 'contribute/organisation/');
    await page.waitForSelector('form.compose[data-ready]');
    await page.locator('[data-name=name] [data-language]').fill('Office: of trees');
    for (const name of ['kind', 'level']) await field(page, name).locator('select').selectOption({ index: 1 });
    await submit(page);
    const { path: file, text } = await composed(page);
    assert.equal(file, 'catalogue/organisations/office-of-trees.yaml');
    assert.match(text, /^name: "Office: of trees"\n/);
    assert.equal(await page.locator('.propose').count(), 0);
    assert.equal(await page.locator('.download').isVisible(), true);
    assert.deepEqual(faults, []);
    await close();
  } finally {
    await small?.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
