// The pictures of docs/guide.es.md and docs/guide.en.md: three people at the real screens of the demonstration portal.
// As a program it writes them to docs/guide; the tests have it write them elsewhere.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, open } from './browser.mjs';
import { acervo, build, repository, serve } from './site.mjs';

const WORDS = {
  es: { prefix: '', compose: 'Componer', reason: 'Los estados entregan sus archivos en marzo.', other: 'The states hand over their files in March.', title: 'Horas de apertura de los museos', search: 'museos' },
  en: { prefix: 'en/', compose: 'Compose', reason: 'The states hand over their files in March.', other: 'Los estados entregan sus archivos en marzo.', title: 'Opening hours of museums', search: 'museums' },
};

/** A picture of a part of a page with a little air around it. */
async function picture(page, from, to, file) {
  await from.scrollIntoViewIfNeeded();
  const boxes = await Promise.all([from.boundingBox(), to.boundingBox()]);
  const scroll = await page.evaluate(() => window.scrollY);
  const top = Math.min(...boxes.map((box) => box.y)) + scroll - 12, bottom = Math.max(...boxes.map((box) => box.y + box.height)) + scroll + 12;
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled', clip: { x: 0, y: top, width: page.viewportSize().width, height: bottom - top } });
}

/** The official moves a date: from the page of the action, through its form, to a text that can be handed in. */
async function official(page, server, words, put) {
  await page.goto(server.url(`${words.prefix}roadmap/actions/escuelas-a-la-luz/`));
  const ways = page.locator('.ways-in');
  await picture(page, ways, ways, put('official-1-page'));
  await ways.locator('a[href*="contribute/action/?id="]').click();
  await page.waitForSelector('form.compose[data-ready]');
  const milestone = page.locator('[data-record=milestone]').nth(2);
  const field = (name) => milestone.locator(`.field[data-name=${name}]`).first();
  await field('due').locator('input').fill('2027-03-31');
  await field('changes').locator(':scope > p .add').click();
  const change = milestone.locator('[data-record=change]').last();
  const fill = (name, value) => change.locator(`.field[data-name=${name}] input`).first().fill(value);
  for (const [name, value] of [['on', '2026-11-18'], ['field', 'due'], ['from', '2026-09-30'], ['to', '2027-03-31'], ['decided_by', 'educacion']]) await fill(name, value);
  const [own, other] = words.prefix ? ['en', 'es'] : ['es', 'en'];
  await change.locator(`.field[data-name=reason] [data-language=${own}]`).fill(words.reason);
  await change.locator(`.field[data-name=reason] [data-language=${other}]`).fill(words.other);
  await page.locator('h1').click();
  await picture(page, field('due'), field('due'), put('official-2-date'));
  await picture(page, change, change, put('official-3-change'));
  await page.getByRole('button', { name: words.compose, exact: true }).click();
  await page.waitForSelector('.result:not([hidden])');
  const result = page.locator('.result');
  await picture(page, result.locator('h2').first(), result.locator('.actions'), put('official-4-ready'));
  return { path: await result.locator('.path').innerText(), text: await page.locator('#composed').evaluate((code) => code.textContent) };
}

/** The citizen looks for data, does not find them, and asks. */
async function citizen(page, server, words, put) {
  await page.goto(server.url(`${words.prefix}search/?q=${encodeURIComponent(words.search)}`));
  await page.locator('.none').waitFor();
  await picture(page, page.locator('form.seek.main'), page.locator('.actions.all'), put('citizen-1-search'));
  await page.locator('.none a[href*="contribute/request/"]').click();
  await page.waitForSelector('form.compose[data-ready]');
  await page.getByRole('button', { name: words.compose, exact: true }).click();
  await page.waitForSelector('.problems:not([hidden])');
  await page.locator(`#request-title-${words.prefix ? 'en' : 'es'}`).fill(words.title);
  await picture(page, page.locator('.problems'), page.locator('.problems'), put('citizen-2-mend'));
  await picture(page, page.locator('.field[data-name=title]').first(), page.locator('.field[data-name=addressed_to]').first(), put('citizen-3-form'));
}

/** The reviewer reads what the official's change means, as the check of the proposal says it. */
async function reviewer(page, proposal, language, put) {
  const folder = mkdtempSync(path.join(tmpdir(), 'acervo-guide-'));
  const git = (...args) => execFileSync('git', ['-c', 'user.name=Guide', '-c', 'user.email=guide@acervo.example', ...args], { cwd: folder, stdio: 'ignore' });
  try {
    for (const part of ['acervo.yaml', 'catalogue', 'themes']) cpSync(path.join(repository, part), path.join(folder, part), { recursive: true });
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Begin');
    writeFileSync(path.join(folder, proposal.path), proposal.text);
    const told = execFileSync(acervo, ['diff', 'main', '--root', folder, '--lang', language, '--as-of', '2026-11-20', '--color', 'never'], { encoding: 'utf8' });
    await page.setContent('<pre style="margin:0;padding:16px;font:14px/1.5 DejaVu Sans Mono,monospace;color:#222;background:#fff;white-space:pre-wrap"></pre>');
    await page.locator('pre').evaluate((pre, text) => { pre.textContent = text; }, `$ acervo diff main\n\n${told.trim()}`);
    await page.locator('pre').screenshot({ path: put('reviewer-1-diff') });
    return told;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes every picture; what each screen said comes back by language. */
export async function pictures(folder) {
  mkdirSync(folder, { recursive: true });
  const site = build(), server = await serve(site.folder), browser = await launch(), said = {};
  try {
    for (const [language, words] of Object.entries(WORDS)) {
      const { page, faults, close } = await open(browser, server, words.prefix, { width: 900, height: 1000 });
      const put = (name) => path.join(folder, `${name}.${language}.png`);
      const proposal = await official(page, server, words, put);
      await citizen(page, server, words, put);
      await close();
      const terminal = await browser.newPage({ viewport: { width: 900, height: 1000 } });
      said[language] = { proposal, told: await reviewer(terminal, proposal, language, put), faults };
      await terminal.close();
    }
  } finally {
    await browser.close();
    await server.close();
    site.remove();
  }
  return said;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const said = await pictures(fileURLToPath(new URL('../../docs/guide', import.meta.url)));
  for (const { faults } of Object.values(said)) if (faults.length) throw new Error(faults.join('\n'));
}
