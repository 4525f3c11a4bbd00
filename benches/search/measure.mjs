// Opens the search of a portal and a page of Pagefind in Chromium and prints their figures: NODE_MODULES RECORDS SITE PAGEFIND.
// The network is that of slow 4G: 150 ms a request, 1.6 Mbit/s. Bytes are those of bodies, without headers and without what
// every page of a portal loads.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const [modules, records, site, other] = process.argv.slice(2);
const { chromium } = createRequire(path.resolve(modules, 'x.js'))('playwright-core');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
/** What every page of a portal loads, search or not. */
const SHARED = /\/assets\/(site|theme|tokens|icon)\b/;
const WORDS = ['agua', 'salud', 'hospital', 'presupuesto', 'water', 'education', 'transporte', 'calidad', 'registro', 'data', 'energía', 'census',
  'contratos', 'river', 'agua calidad', 'salud hospital', 'water quality', 'presupuesto gasto', 'escuelas matrícula', 'crime reports'];

/** A host as many are: HTTP/2, Brotli, immutable files. It is as far away as slow 4G, workers of the page included. */
async function serve(folder) {
  const kept = new Map(), loaded = [], key = path.join(folder, '../key.pem'), cert = path.join(folder, '../cert.pem');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  let busy = 0, last = 0;
  const network = { latency: 150, bytesPerSecond: 200000, free: 0 };
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert), allowHTTP1: true }, async (request, response) => {
    const begin = performance.now();
    busy++;
    response.on('close', () => { busy--; last = performance.now(); });
    let file = path.join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[path.extname(file)];
    if (!kept.has(file)) kept.set(file, type ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    const body = kept.get(file);
    if (network.latency) {
      // One line for all: what comes later waits until what was before it is through.
      network.free = Math.max(network.free, begin + network.latency) + (body.length / network.bytesPerSecond) * 1000;
      await sleep(network.free - begin);
    }
    loaded.push({ url: request.url, begin, end: performance.now(), bytes: body.length });
    const headers = { 'Content-Type': type ?? 'application/octet-stream', 'Cache-Control': 'max-age=31536000, immutable' };
    response.writeHead(200, type ? { ...headers, 'Content-Encoding': 'br' } : headers);
    response.end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const since = (kind = () => true) => {
    const own = loaded.filter((it) => !SHARED.test(it.url) && kind(it.url)).sort((a, b) => a.begin - b.begin);
    // A wave ends when a request begins after another of it has ended.
    let waves = 0, first = -Infinity;
    for (const it of own) {
      if (it.begin >= first) { waves++; first = Infinity; }
      first = Math.min(first, it.end);
    }
    return { bytes: own.reduce((sum, it) => sum + it.bytes, 0), requests: own.length, waves };
  };
  const clear = () => { loaded.length = 0; };
  // A page that was idle once counts as idle for ever to the browser's driver.
  const quiet = async () => {
    while (busy || performance.now() - last < 700) await sleep(50);
  };
  return { origin: `https://127.0.0.1:${server.address().port}`, network, since, clear, quiet, close: () => server.close() };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];

async function opened(browser, address) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return { context, page };
}

async function typed(page, text, done) {
  const begin = Date.now();
  await page.locator('#q').fill(text);
  await page.waitForFunction(done, null, { timeout: 600000, polling: 20 });
  return (Date.now() - begin) / 1000;
}

/** The longest that a key press keeps a telephone, four times as slow, from anything else, in milliseconds. */
async function telephone(browser, origin) {
  const { page, context } = await opened(browser, `${origin}/search/`);
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    window.long = [0];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map((it) => it.duration))).observe({ type: 'longtask' });
  });
  await page.locator('#q').pressSequentially('hospital', { delay: 250 });
  await page.waitForTimeout(1500);
  const longest = await page.evaluate(() => Math.max(...window.long));
  await context.close();
  return longest;
}

async function acervo(browser) {
  const server = await serve(site), { since, clear } = server;
  const { page, context } = await opened(browser, `${server.origin}/search/`);
  const counts = (url) => /\/(f|v)\/\w+\.bin$/.test(url), answers = (url) => !counts(url);
  const out = { open: since() };
  clear();
  out.seconds = await typed(page, 'agua', () => document.querySelectorAll('ol.results mark').length > 0);
  await server.quiet();
  [out.query, out.three] = [since(answers), since(counts)];
  const shut = page.locator('.facets details:not([open]) summary');
  while (await shut.count()) await shut.first().click();
  await server.quiet();
  out.facets = since();
  clear();
  // A second question: the index itself is known by now.
  out.again = await typed(page, 'salud', () => /salud/i.test(document.querySelector('ol.results mark')?.textContent ?? ''));
  await server.quiet();
  out.warm = since();
  clear();
  out.both = await typed(page, 'presupuesto calidad', () => /presupuesto/i.test(document.querySelector('ol.results mark')?.textContent ?? ''));
  await server.quiet();
  out.two = since();
  server.network.latency = 0;
  out.key = await telephone(browser, server.origin);
  const folder = await page.locator('form.seek').getAttribute('data-index');
  out.cpu = await page.evaluate(async ([words, folder]) => {
    const base = new URL('../assets/search/', location.href);
    const [{ open }, { search, FACETS }] = await Promise.all(['reader.js', 'engine.js'].map((name) => import(new URL(name, base))));
    const index = await open(async (name) => (await fetch(folder + name)).arrayBuffer());
    const times = [], totals = {};
    for (const text of words) {
      for (let turn = 0; turn < 4; turn++) {
        const begin = performance.now();
        const answer = await search(index, { text, counted: FACETS });
        if (turn) times.push(performance.now() - begin);
        totals[text] = answer.total;
      }
    }
    return { times, totals };
  }, [WORDS, folder]);
  await context.close();
  server.close();
  return out;
}

async function pagefind(browser) {
  const server = await serve(other), { since, clear } = server;
  const { page, context } = await opened(browser, `${server.origin}/`);
  await page.waitForSelector('[data-ready]', { timeout: 600000, state: 'attached' });
  const out = { open: since(), three: { bytes: 0 } };
  clear();
  out.seconds = await typed(page, 'agua', () => document.querySelectorAll('li').length > 0);
  await server.quiet();
  out.query = out.facets = since();
  clear();
  out.again = await typed(page, 'salud', () => /salud/i.test(document.querySelector('li')?.textContent ?? ''));
  await server.quiet();
  out.warm = since();
  clear();
  out.both = await typed(page, 'presupuesto calidad', () => /presupuesto/i.test(document.querySelector('li')?.textContent ?? ''));
  await server.quiet();
  out.two = since();
  server.network.latency = 0;
  out.cpu = await page.evaluate(async (words) => {
    const times = [], totals = {}, end = performance.now() + 120000;
    for (const text of words) {
      for (let turn = 0; turn < 2; turn++) {
        if (performance.now() > end && times.length > 2) continue;
        const begin = performance.now();
        const answer = await globalThis.pagefind.search(text);
        if (turn) times.push(performance.now() - begin);
        totals[text] = answer.results.length;
      }
    }
    return { times, totals };
  }, WORDS);
  await context.close();
  server.close();
  return out;
}

/** How many records have a word, letter by letter, without accents. */
async function brute(words) {
  const plain = (text) => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const found = Object.fromEntries(words.map((word) => [word, 0]));
  for await (const line of createInterface({ input: createReadStream(records) })) {
    const it = JSON.parse(line);
    const has = new Set(plain(`${it.title} ${it.keywords.join(' ')} ${it.org} ${it.description}`).match(/[\p{L}\p{N}]+/gu));
    for (const word of words) found[word] += has.has(plain(word)) ? 1 : 0;
  }
  return found;
}

const size = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  .reduce(([files, bytes], it) => [files + 1, bytes + statSync(path.join(it.parentPath, it.name)).size], [0, 0]);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const hash = JSON.parse(readFileSync(path.join(site, 'search/latest.json'))).index;
const sides = [['Acervo', await acervo(browser), size(path.join(site, 'search', hash))]];
if (other) sides.push(['Pagefind', await pagefind(browser), size(path.join(other, 'pagefind'))]);
await browser.close();
const row = (name, of) => console.log(`| ${name} | ${sides.map(of).join(' | ')} |`);
console.log(`| | ${sides.map(([name]) => name).join(' | ')} |\n|---|${sides.map(() => '---|').join('')}`);
row('opening the page with the counts of facets', ([, it]) => kilobytes(it.open.bytes));
row('first query, 20 answers', ([, it]) => `${kilobytes(it.query.bytes)}, ${it.query.requests} requests, ${it.query.waves} waves`);
row('with the counts of three open panels', ([, it]) => kilobytes(it.query.bytes + it.three.bytes));
row('with all counts', ([, it]) => `${kilobytes(it.facets.bytes)}, ${it.facets.requests} requests`);
row('another query, warm', ([, it]) => `${kilobytes(it.warm.bytes)}, ${it.warm.requests} requests, ${it.warm.waves} waves`);
row('two words, warm', ([, it]) => `${kilobytes(it.two.bytes)}, ${it.two.requests} requests, ${it.two.waves} waves`);
row('key press to answers: first, second, two words', ([, it]) => [it.seconds, it.again, it.both].map((n) => `${n.toFixed(2)} s`).join(', '));
row('CPU of a query with all counts, median and p95', ([, it]) => `${at(it.cpu.times, 0.5).toFixed(1)} ms, ${at(it.cpu.times, 0.95).toFixed(1)} ms`);
row('a key press on a telephone 4 times as slow: longest task', ([, it]) => (it.key === undefined ? 'not measured' : `${it.key.toFixed(0)} ms`));
row('files and bytes', ([, , [files, bytes]]) => `${files}, ${(bytes / 1e6).toFixed(1)} MB`);
const words = WORDS.filter((word) => !word.includes(' ')).slice(0, 8), counted = await brute(words);
for (const word of words) row(`records with \`${word}\`: ${counted[word]}`, ([, it]) => it.cpu.totals[word] ?? 'not asked');
