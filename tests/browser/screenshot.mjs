// The picture in README.md: a dataset's page of the demonstration portal, as docs/screenshot.png.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, open } from './browser.mjs';
import { build, serve } from './site.mjs';

const PAGE = 'en/datasets/salud/camas-hospital/';
const MOST_BYTES = 200 * 1024;
const file = fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url));

const site = build();
const server = await serve(site.folder);
const browser = await launch();
try {
  const { page, faults, close } = await open(browser, server, PAGE, { width: 1280, height: 900 });
  if (faults.length) throw new Error(faults.join('\n'));
  await page.screenshot({ path: file, animations: 'disabled' });
  await close();
} finally {
  await browser.close();
  await server.close();
  site.remove();
}
const { size } = statSync(file);
if (size > MOST_BYTES) throw new Error(`${file}: ${size} bytes, more than ${MOST_BYTES}`);
console.log(`${file}: ${size} bytes`);
