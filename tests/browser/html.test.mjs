// Every page of the demonstration portal: valid HTML by the Nu checker, and no link that leads nowhere.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import vnu from 'vnu-jar';
import { base, build } from './site.mjs';

let site;
before(() => (site = build()));
after(() => site?.remove());

const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const file = path.join(folder, item.name);
    return item.isDirectory() ? walk(file) : [file];
  });
const html = () => walk(site.folder).filter((file) => file.endsWith('.html') && !file.includes('/data/'));

test('the HTML checker finds no error on any page', async () => {
  const files = html();
  assert.ok(files.length > 300, `${files.length} pages`);
  const args = ['-Xss4m', '-jar', vnu, '--errors-only', '--format', 'gnu', '--filterpattern', '.*(Trailing slash).*', ...files];
  const told = await new Promise((done) => {
    execFile('java', args, { maxBuffer: 1 << 26 }, (error, out, err) => done(error ? err || String(error) : ''));
  });
  assert.equal(told.split('\n').slice(0, 20).join('\n').replaceAll(site.folder, ''), '');
});

test('every link, image and script inside of the portal is there, and so is every heading that is linked to', () => {
  const ids = new Map();
  const idsOf = (file) => {
    if (!ids.has(file)) ids.set(file, new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((m) => m[1])));
    return ids.get(file);
  };
  const unescape = (text) => text.replaceAll('&#x2f;', '/').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const broken = new Set();
  let looked = 0;
  for (const file of html()) {
    const place = `https://datos.ondravia.example${base}${path.relative(site.folder, file)}`;
    for (const [, , link] of readFileSync(file, 'utf8').matchAll(/\s(href|src|action)="([^"]*)"/g)) {
      const url = new URL(unescape(link), place);
      if (url.host !== 'datos.ondravia.example') continue;
      looked += 1;
      if (!url.pathname.startsWith(base)) {
        broken.add(`${path.relative(site.folder, file)}: ${link} leaves the sub-path`);
        continue;
      }
      let target = path.join(site.folder, decodeURIComponent(url.pathname.slice(base.length)));
      if (existsSync(target) && statSync(target).isDirectory()) target = path.join(target, 'index.html');
      if (!existsSync(target)) broken.add(`${path.relative(site.folder, file)}: ${link}`);
      else if (url.hash.length > 1 && target.endsWith('.html') && !idsOf(target).has(decodeURIComponent(url.hash.slice(1)))) {
        broken.add(`${path.relative(site.folder, file)}: ${link} (no such heading)`);
      }
    }
  }
  assert.ok(looked > 5000, `${looked} links`);
  assert.deepEqual([...broken].slice(0, 20), []);
});
