// Records into an index of Pagefind and a page that asks it: RECORDS.jsonl OUT, run where `pagefind` is installed.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const [records, out] = process.argv.slice(2);
const { createIndex } = await import(path.resolve('node_modules/pagefind/lib/index.js'));
const begin = performance.now();
const { index } = await createIndex({ forceLanguage: 'es' });
for await (const line of createInterface({ input: createReadStream(records) })) {
  const it = JSON.parse(line);
  await index.addCustomRecord({
    url: it.url,
    content: `${it.title} ${it.keywords.join(' ')} ${it.org} ${it.description}`,
    language: 'es',
    meta: { title: it.title, organisation: it.org, date: it.modified, formats: it.format.join(' ') },
    filters: { organisation: [it.org], theme: it.theme, format: it.format, license: [it.licence], year: [it.year], quality: [it.quality], language: [it.lang] },
    sort: { date: it.modified },
  });
}
await index.writeFiles({ outputPath: path.join(out, 'pagefind') });
writeFileSync(path.join(out, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Pagefind</title><input id="q"><ol></ol><pre></pre><script type="module" src="page.js"></script>');
writeFileSync(path.join(out, 'page.js'), `
import * as pagefind from './pagefind/pagefind.js';
await pagefind.options({ excerptLength: 30 });
await pagefind.init();
const facets = await pagefind.filters();
const list = document.querySelector('ol'), box = document.querySelector('#q');
globalThis.pagefind = pagefind;
document.querySelector('pre').textContent = Object.keys(facets).length;
box.addEventListener('input', async () => {
  const answer = await pagefind.debouncedSearch(box.value, {}, 120);
  if (!answer) return;
  const cards = await Promise.all(answer.results.slice(0, 20).map((it) => it.data()));
  list.replaceChildren(...cards.map((it) => Object.assign(document.createElement('li'), { textContent: it.meta.title })));
  document.body.dataset.counted = JSON.stringify(answer.filters).length;
});
document.body.dataset.ready = 'yes';
`);
// Its program is a child of this one.
const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
const most = children.map((pid) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024);
console.log(JSON.stringify({ index: (performance.now() - begin) / 1000, mebibytes: Math.round(Math.max(0, ...most)) }));
process.exit(0);
