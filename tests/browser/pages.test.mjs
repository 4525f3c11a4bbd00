// Each type of page, narrow and wide, light and dark: nothing a reader with an old phone or a screen reader trips over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { launch, open } from './browser.mjs';
import { build, pages, serve } from './site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
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

async function violations(page) {
  // The browser's own door for tests is not bound by the page's policy, as a script element would be.
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS);
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

/** What is wider than the window although nothing around it scrolls. */
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { type, path } of pages) {
  describe(type, () => {
    for (const width of [360, 1280]) {
      for (const scheme of ['light', 'dark']) {
        test(`${width} px, ${scheme}: accessible, quiet, within the window`, async () => {
          const { page, faults, close } = await open(browser, server, path, { width, scheme });
          assert.deepEqual(await violations(page), []);
          assert.equal(await sideways(page), 0, 'scrolls sideways');
          if (width === 360) {
            await page.setViewportSize({ width: 320, height: 640 });
            assert.equal(await sideways(page), 0, 'scrolls sideways at 320 px (WCAG 1.4.10)');
          }
          assert.deepEqual(faults, []);
          await close();
        });
      }
    }

    test('says the same without JavaScript', async () => {
      const spoken = async (script) => {
        const { page, faults, close } = await open(browser, server, path, { script });
        const found = await page.locator('main').innerText();
        const links = await page.locator('main a[href]').count();
        assert.equal(await page.locator('h1').count(), 1);
        assert.deepEqual(faults, []);
        await close();
        return { words: found.split(/\s+/).length, links };
      };
      const [without, withScript] = [await spoken(false), await spoken(true)];
      assert.ok(without.words >= 0.95 * withScript.words, `${without.words} of ${withScript.words} words`);
      assert.ok(without.links >= 0.95 * withScript.links, `${without.links} of ${withScript.links} links`);
    });

    test('the keyboard alone suffices', async () => {
      const { page, faults, close } = await open(browser, server, path);
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => document.activeElement.getAttribute('href'));
      assert.equal(first, '#main', 'the first stop leads past the menu');
      await page.keyboard.press('Enter');
      const seen = new Set();
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { width, height, top, bottom } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const ring = style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
          return {
            name: element.outerHTML.slice(0, 120),
            ring: ring || style.boxShadow !== 'none',
            there: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
          };
        });
        if (!at) break;
        assert.ok(at.ring, `no visible focus: ${at.name}`);
        assert.ok(at.there, `focus out of sight: ${at.name}`);
        seen.add(at.name);
      }
      assert.ok(seen.size > 3, 'something can be reached');
      assert.deepEqual(faults, []);
      await close();
    });
  });
}

test('no request left the sub-path', () => assert.deepEqual(server.outside, []));
