// A small stand-in for an engine that speaks the protocol of OpenSearch: it holds what `acervo export search` wrote and
// answers the questions of the page, with words folded but not stemmed. It refuses what it does not know, as the real
// ones do.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const fold = (text) => text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
const tokens = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The documents of a folder of an export, with the order and the ids that its bulk lines give. */
function documents(folder) {
  const parts = readdirSync(folder).filter((name) => /^bulk-\d+\.ndjson$/.test(name));
  const lines = parts.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line)));
  const found = [];
  for (let at = 0; at < lines.length; at += 2) found.push({ id: lines[at].index._id, source: lines[at + 1] });
  return found;
}

const texts = (source, name) => Object.values(source[name.replace('.*', '')] ?? {}).flat();

function score(query, source, stop) {
  if (query.match_all) return 1;
  const asked = query.simple_query_string;
  if (!asked || asked.default_operator !== 'and' || asked.flags !== 'PHRASE') throw new Error(`unknown query ${JSON.stringify(query)}`);
  let sum = 0;
  asked.query.split('"').forEach((part, at) => {
    const words = tokens(part).filter((word) => !stop.has(word));
    const sought = at % 2 ? [words.join(' ')] : words;
    for (const word of sought.filter(Boolean)) {
      let best = 0;
      for (const field of asked.fields) {
        const [name, weight = 1] = field.split('^');
        const has = texts(source, name).some((text) => ` ${tokens(text).join(' ')} `.includes(` ${word} `));
        if (has) best = Math.max(best, Number(weight));
      }
      sum = best ? sum + best : -Infinity;
    }
  });
  return sum;
}

const passes = (filter, source) => filter.bool.filter.every(({ terms }) => Object.entries(terms).every(([name, values]) => source[name].some((it) => values.includes(it))));

function near(a, b) {
  if (Math.abs(a.length - b.length) > 2) return false;
  const shared = [...a].filter((letter) => b.includes(letter)).length;
  return a[0] === b[0] && shared >= Math.max(a.length, b.length) - 2;
}

function answer(all, mapping, body) {
  const known = ['from', 'size', 'track_total_hits', '_source', 'query', 'post_filter', 'sort', 'aggs', 'suggest'];
  for (const key of Object.keys(body)) if (!known.includes(key)) throw new Error(`unknown key ${key}`);
  const stop = new Set(mapping.settings.analysis.filter.portal_stop.stopwords);
  const { properties } = mapping.mappings, out = {};
  if (body.suggest?.words) {
    const { prefix, completion } = body.suggest.words;
    if (properties[completion.field].type !== 'completion') throw new Error(`${completion.field} does not complete`);
    const words = new Set(all.flatMap(({ source }) => source[completion.field]).filter((word) => fold(word).startsWith(fold(prefix))));
    out.suggest = { words: [{ options: [...words].sort().slice(0, completion.size).map((text) => ({ text })) }] };
  }
  if (!body.query) return { ...out, hits: { total: { value: 0 }, hits: [] } };
  const scored = all.map((it) => ({ ...it, score: score(body.query, it.source, stop) })).filter((it) => it.score > -Infinity);
  const found = scored.filter((it) => passes(body.post_filter, it.source));
  for (const by of [...body.sort].reverse()) {
    const name = by === '_score' ? by : Object.keys(by)[0];
    const value = (it) => (name === '_score' ? -it.score : name.split('.').reduce((of, key) => of[key], it.source));
    if (name !== '_score' && !name.split('.').reduce((of, key) => (of.properties ?? of)[key], properties)) throw new Error(`no field ${name}`);
    found.sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
  }
  out.aggregations = Object.fromEntries(Object.entries(body.aggs).map(([name, { filter, aggs }]) => {
    const { field } = aggs.values.terms, counts = new Map();
    if (properties[field].type !== 'keyword') throw new Error(`${field} is no keyword`);
    for (const it of scored.filter(({ source }) => passes(filter, source))) for (const value of it.source[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [name, { values: { buckets: [...counts].map(([key, doc_count]) => ({ key, doc_count })) } }];
  }));
  if (body.suggest?.meant) {
    const words = [...new Set(all.flatMap(({ source }) => source[body.suggest.meant.term.field]))];
    const missing = tokens(body.suggest.text).filter((word) => !words.some((it) => fold(it) === word));
    const options = (word) => words.filter((it) => near(fold(it), word)).slice(0, 5).map((text) => ({ text }));
    out.suggest = { ...out.suggest, meant: missing.map((text) => ({ text, options: options(text) })) };
  }
  const page = found.slice(body.from, body.from + body.size);
  out.hits = { total: { value: found.length }, hits: page.map((it) => ({ _id: it.id, _score: it.score, _source: { card: it.source.card } })) };
  return out;
}

/** Serves the export in a folder from an origin of its own; `asked` remembers every question. */
export async function engine(folder) {
  const all = documents(folder), mapping = JSON.parse(readFileSync(path.join(folder, 'mapping.json'), 'utf8')), asked = [];
  const state = { down: false };
  const server = createServer(async (request, response) => {
    const allowed = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type', 'Access-Control-Allow-Methods': 'POST' };
    if (request.method === 'OPTIONS') return response.writeHead(204, allowed).end();
    if (state.down || request.method !== 'POST' || request.url !== '/portal/_search') return response.writeHead(state.down ? 503 : 404, allowed).end('{}');
    let text = '';
    for await (const chunk of request) text += chunk;
    try {
      const body = JSON.parse(text);
      asked.push(body);
      const told = JSON.stringify(answer(all, mapping, body));
      response.writeHead(200, { ...allowed, 'Content-Type': 'application/json' }).end(told);
    } catch (error) {
      response.writeHead(400, allowed).end(JSON.stringify({ error: String(error) }));
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, index: `${origin}/portal`, all, asked, state, close: () => new Promise((done) => server.close(done)) };
}
