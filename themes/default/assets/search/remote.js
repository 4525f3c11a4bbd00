// The same questions put to an engine that speaks the protocol of OpenSearch: what `acervo export search` wrote is there.
import { FACETS, PER_PAGE, parse } from "./words.js";

// The engine gives no more than this many answers of one question, however many there are.
const WINDOW = 10000;
const TEXTS = ["title.*^3", "keywords.*^2", "organisation_name.*^1.5", "text.*"];

// `engine` is the address of the index; `folder` holds the words of facets' values.
export async function open(engine, folder) {
  const given = async (answer) => {
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return answer.json();
  };
  const ask = (body) =>
    fetch(`${engine}/_search`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(10000),
    }).then(given);
  const { languages, stop, facets } = await fetch(`${folder}labels.json`).then(given);
  const known = new Set(stop), cards = new Map();
  const values = new Map(FACETS.map((name) => [name, (facets[name] ?? []).map(([id, labels]) => ({ id, labels }))]));

  async function search({ text = "", filters = {}, sort, page = 1, language, counted = [] }) {
    const query = parse(text, known);
    const terms = Object.entries(filters).filter(([, values]) => values.length).map(([name, values]) => [name, { terms: { [name]: values } }]);
    const all = (of) => ({ bool: { filter: of.map(([, term]) => term) } });
    const from = Math.min((page - 1) * PER_PAGE, WINDOW - PER_PAGE);
    const by = { title: [{ [`sorted.${language}`]: "asc" }], date: [] }[sort] ?? (query.words.length ? ["_score"] : []);
    const answer = await ask({
      from,
      size: PER_PAGE,
      track_total_hits: true,
      _source: ["card"],
      query: query.words.length
        ? { simple_query_string: { query: text.slice(0, 1000), fields: TEXTS, default_operator: "and", flags: "PHRASE" } }
        : { match_all: {} },
      post_filter: all(terms),
      sort: [...by, { order: "asc" }],
      // The values of a facet are counted among what the filters of all others let pass.
      aggs: Object.fromEntries(counted.map((name) =>
        [name, { filter: all(terms.filter(([other]) => other !== name)), aggs: { values: { terms: { field: name, size: 1000 } } } }])),
      ...(query.words.length && { suggest: { text: query.words.join(" "), meant: { term: { field: "spelling", suggest_mode: "missing", size: 5 } } } }),
    });
    const total = answer.hits.total.value;
    answer.hits.hits.forEach((hit) => cards.set(hit._id, hit._source.card));
    const counts = counted.map((name) => {
      const found = new Map(answer.aggregations[name].values.buckets.map((it) => [it.key, it.doc_count])), own = values.get(name);
      // What came into the engine after this page was made has no words yet.
      for (const id of found.keys()) if (!own.some((it) => it.id === id)) own.push({ id, labels: [] });
      return own.map((it) => found.get(it.id) ?? 0);
    });
    const meant = total ? [] : answer.suggest?.meant ?? [];
    return {
      total,
      documents: answer.hits.hits.map((hit) => [hit._id, hit._score ?? 0]),
      counts,
      words: query.words.map((word) => [word, 0]),
      ignored: query.ignored,
      corrections: meant.map((it) => ({ word: it.text, forms: it.options.map((option) => option.text) })),
    };
  }

  async function completions(beginning, most) {
    const completion = { field: "suggest", size: most, skip_duplicates: true };
    const answer = await ask({ size: 0, _source: false, suggest: { words: { prefix: beginning, completion } } });
    return answer.suggest.words.flatMap((it) => it.options).map(({ text }) => ({ text, written: text }));
  }

  // One question brings both the answers and the counts.
  const both = (ask) => {
    const answer = search(ask);
    return { answer, counts: () => answer.then((it) => it.counts) };
  };
  return { languages, search: both, completions, most: WINDOW, values: (name) => values.get(name), card: (id) => cards.get(id) };
}
