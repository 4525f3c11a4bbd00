// The demonstration portal, built below a sub-path and served as a strict host would serve it.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const repository = path.resolve(here, '../..');
export const acervo = process.env.ACERVO ?? path.join(repository, 'target/debug/acervo');
export const { base, pages } = JSON.parse(readFileSync(path.join(here, 'pages.json'), 'utf8'));

/** What a careful host sends: nothing but the site's own files, and no inline script or style. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Builds the portal, or another one, into a folder of its own. */
export function build(portal = repository) {
  const folder = mkdtempSync(path.join(tmpdir(), 'acervo-browser-'));
  const address = `https://datos.ondravia.example${base}`;
  execFileSync(acervo, ['build', '--root', portal, '--out', folder, '--base-url', address, '--quiet'], { stdio: 'ignore' });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves a folder below the sub-path; `outside` collects the requests that left it. Pages may ask `connect` too. */
export async function serve(folder, { connect = '' } = {}) {
  const outside = [];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    if (!asked.startsWith(base)) {
      outside.push(asked);
      return response.writeHead(404).end();
    }
    let file = path.join(folder, asked.slice(base.length));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    const found = file.startsWith(folder) && existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found ? (TYPES[path.extname(file)] ?? 'application/octet-stream') : TYPES['.html'],
      'Content-Security-Policy': POLICY.replace("connect-src 'self'", `connect-src 'self' ${connect}`),
      'X-Content-Type-Options': 'nosniff',
    });
    const shown = found ? file : path.join(folder, '404.html');
    response.end(existsSync(shown) ? readFileSync(shown) : '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, outside, url: (page) => origin + base + page, close: () => new Promise((done) => server.close(done)) };
}
