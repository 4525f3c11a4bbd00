// What the forms write reads back as what was filled in: any text, composed as YAML and read by the program itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { compose } from '../../themes/default/assets/contribute/yaml.js';
import { message, proposal, LONGEST } from '../../themes/default/assets/contribute/forge.js';
import { faults } from '../../themes/default/assets/contribute/schema.js';
import { acervo, repository } from './site.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'acervo-yaml-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The same numbers on each run (a linear congruential generator). */
let state = 20261120;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const of = (list) => list[random(list.length)];

const PIECES = [
  ...'abzAZ09 .,:;-_#&*!|>%@`\'"?[]{}()<>=~/\\+^$\t\n\r',
  ': ', ' #', '- ', '---', '...', '\n\n', '\n  ', ' \n', '? ', '| ', '>-', '{{', '%TAG', '<<', '~', 'null', 'true', 'No', 'y', 'off', '0x1F', '0o7', '1e3', '.inf', '.NaN',
  '2026-01-01', '12:30:45', '1_000', 'ñ', 'é', 'e\u0301', '中', 'ا', '\u202e', '\u200b', '\u2028', '\u2029', '\u0085', '\u00a0', '\u00ad', '\ufeff', '\u0000', '\u0007', '\u001b', '\u007f', '\u009f', '\ufffe', '😀', '\ud83d',
];
const text = () => Array.from({ length: random(12) }, () => of(PIECES)).join('');
/** A half of a pair is no character: it is written as the mark for one. */
const whole = (value) => (typeof value === 'string' ? value.toWellFormed() : Array.isArray(value) ? value.map(whole) : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k.toWellFormed(), whole(v)])) : value);
/** Long texts, as those that are folded. */
const prose = () => Array.from({ length: 15 + random(60) }, () => (random(12) ? of(['data', 'the', '#', '-', 'year:', '>', 'más', "it's", 'a', '"b"', '|', 'https://a.example/x', '中文', '---']) : text())).join(' ');
const any = (depth) => {
  const kind = depth > 0 ? random(5) : 0;
  if (kind === 3) return Array.from({ length: random(4) }, () => any(depth - 1));
  if (kind === 4) return Object.fromEntries(Array.from({ length: random(4) }, (_, at) => [`${text()}${at}`, any(depth - 1)]));
  return text();
};

function read(values) {
  const root = path.join(folder, 'portal');
  mkdirSync(path.join(root, 'catalogue/pages'), { recursive: true });
  writeFileSync(path.join(root, 'acervo.yaml'), compose({ title: 'Try', base_url: 'https://try.example/', languages: ['en'], contact: { email: 'a@try.example' }, as_of: '2026-01-01' }));
  values.forEach((value, at) => writeFileSync(path.join(root, `catalogue/pages/p${at}.yaml`), compose({ title: `Page ${at}`, body: 'Text.', x_value: value })));
  execFileSync(acervo, ['build', '--root', root, '--out', path.join(folder, 'site'), '--quiet', '--keep-going'], { stdio: 'pipe' });
  return values.map((_, at) => JSON.parse(readFileSync(path.join(folder, `site/pages/p${at}/index.json`), 'utf8')).x_value);
}

test('any text reads back as it was', () => {
  const files = Array.from({ length: 20 }, () => Array.from({ length: 200 }, text));
  assert.deepEqual(read(files), files.map(whole));
});

test('any long text reads back as it was', () => {
  const files = Array.from({ length: 20 }, () => Array.from({ length: 60 }, prose));
  assert.deepEqual(read(files), files.map(whole));
  assert.match(compose({ a: 'word '.repeat(40) + 'end' }), /^a: >-\n( {2}(word )*(word|end)\n){3,}$/);
});

test('any lists and maps read back as they were', () => {
  const files = Array.from({ length: 60 }, () => any(4));
  assert.deepEqual(read(files), files.map(whole));
});

test('what is plain stays plain, and what could be taken for something else is quoted', () => {
  const written = (value) => compose({ a: value }).slice(3, -1);
  for (const plain of ['Hospital beds', 'salud/camas', 'CC-BY-4.0', '2026-09-30', '2027-S1', 'https://a.example/b?c=d']) assert.equal(written(plain), plain);
  for (const quoted of ['no', 'Null', '1.0', ' a', 'a: b', 'a #b', '- a', '', '@a', '12:30']) assert.equal(written(quoted), JSON.stringify(quoted));
  assert.equal(written('One.\n\nTwo: three.'), '|-\n  One.\n\n  Two: three.');
  assert.equal(compose({ a: [{ b: 'c', d: 1 }, { b: true }], no: [] }), 'a:\n  - b: c\n    d: 1\n  - b: true\n"no": []\n');
});

test('a forge is asked in its own words, and never with an address that is too long', () => {
  const path = 'catalogue/datasets/a b.yaml';
  const github = proposal('github', 'https://g.example/o/r/new/main', path, 'title: á & b\n');
  assert.equal(github.url, 'https://g.example/o/r/new/main?filename=catalogue%2Fdatasets%2Fa%20b.yaml&value=title%3A%20%C3%A1%20%26%20b%0A');
  assert.equal(github.filled, true);
  const gitlab = proposal('gitlab', 'https://g.example/o/r/-/new/main', path, 'x');
  assert.deepEqual(gitlab, { url: 'https://g.example/o/r/-/new/main/?file_name=catalogue%2Fdatasets%2Fa%20b.yaml&content=x', filled: false });
  const forgejo = proposal('forgejo', 'https://g.example/o/r/_edit/main', path, 'x', true);
  assert.deepEqual(forgejo, { url: 'https://g.example/o/r/_edit/main/catalogue/datasets/a%20b.yaml?value=x', filled: true });
  const long = proposal('github', 'https://g.example/o/r/new/main', path, 'é'.repeat(LONGEST));
  assert.deepEqual(long, { url: 'https://g.example/o/r/new/main?filename=catalogue%2Fdatasets%2Fa%20b.yaml', filled: false });
  assert.equal(message('a@b.example', 's', 'l', 'x'.repeat(LONGEST)).filled, false);
});

test('the schemas refuse nothing of the demonstration, and the forms know each of its entries', () => {
  const site = path.join(folder, 'demonstration');
  execFileSync(acervo, ['build', '--root', repository, '--out', site, '--quiet'], { stdio: 'ignore' });
  const schema = (type) => JSON.parse(readFileSync(path.join(site, `contribute/${type}/schema.json`), 'utf8'));
  const entries = readFileSync(path.join(site, 'catalogue.ndjson'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  let looked = 0;
  for (const entry of entries.filter((one) => one.type && one.id)) {
    const known = schema(entry.type).properties;
    const fields = Object.fromEntries(Object.entries(entry).filter(([name]) => name in known));
    if (fields.url === entry.json?.replace('index.json', '')) delete fields.url;
    assert.deepEqual(faults(schema(entry.type), fields), [], `${entry.type} ${entry.id}`);
    looked += 1;
  }
  assert.ok(looked > 80, `${looked} entries`);
});
