// Answers from an index: `acervo::search` in the browser, the same to the last count.
import { FACETS, PER_PAGE, parse } from "./words.js";

// How rare a word is, in whole numbers.
function weight(documents, count) {
  const half = (n) => Math.floor(n / 2);
  let ratio = Math.floor(((documents + count) * 65536) / count), whole = 0, part = 0;
  for (; ratio >= 131072; whole++) ratio = half(ratio);
  for (let i = 0; i < 4; i++) {
    ratio = Math.floor((ratio * ratio) / 65536);
    part *= 2;
    if (ratio >= 131072) { ratio = half(ratio); part++; }
  }
  return whole * 16 + part;
}

// The lists of a word; where it does not occur, of the same with or without the ending of a plural.
async function listsOf(index, word) {
  const tried = [word];
  if ([...word].length >= 4) {
    if (word.endsWith("s")) tried.push(word.slice(0, -1));
    if (word.endsWith("es")) tried.push(word.slice(0, -2));
    tried.push(`${word}s`, `${word}es`);
  }
  for (const form of tried) {
    const lists = await index.lists(form);
    if (lists.length) return lists;
  }
  return [];
}

function scores(index, lists) {
  const found = new Map();
  for (const { ids, impacts } of lists) {
    const rare = weight(index.documents, ids.length);
    ids.forEach((id, i) => found.set(id, Math.max(found.get(id) ?? 0, rare * impacts[i])));
  }
  return found;
}

async function keepPhrase(index, phrase, lists, found) {
  let starts = new Map(found.map((id) => [id, null]));
  for (const [word, distance] of phrase) {
    const here = new Map();
    for (const list of lists.get(word) ?? []) {
      const positions = await index.positions(list);
      list.ids.forEach((id, i) => {
        if (starts.has(id)) here.set(id, [...(here.get(id) ?? []), ...positions[i].map((place) => place - distance)]);
      });
    }
    const next = new Map();
    for (const [id, known] of starts) {
      const own = here.get(id) ?? [], both = known ? known.filter((start) => own.includes(start)) : own;
      if (both.length) next.set(id, both);
    }
    starts = next;
  }
  return found.filter((id) => starts.has(id));
}

// `ask`: text, filters {facet: [values]}, sort, page, language, counted [facets].
export async function search(index, ask) {
  const query = parse(ask.text ?? "", index.stop);
  const lists = new Map(await Promise.all(query.words.map(async (word) => [word, await listsOf(index, word)])));
  const scored = query.words.map((word) => scores(index, lists.get(word)));
  const least = [...scored].sort((a, b) => a.size - b.size)[0];
  let found = least
    ? [...least.keys()].filter((id) => scored.every((one) => one.has(id))).sort((a, b) => a - b)
    : Array.from({ length: index.documents }, (_, id) => id);
  for (const phrase of query.phrases) found = await keepPhrase(index, phrase, lists, found);

  const chosen = Object.entries(ask.filters ?? {}).filter(([name, values]) => FACETS.includes(name) && values.length);
  const filters = await Promise.all(chosen.map(async ([name, values]) => {
    const column = await index.column(name);
    const passes = column.combinations.map((own) => own.some((value) => values.includes(column.values[value].id)));
    return { name, column, passes };
  }));
  // One frequent word brings its counts with it: no column need be read.
  const only = lists.size === 1 && !filters.length && !query.phrases.length ? [...lists.values()][0] : {};
  const counted = ask.counted ?? [];
  let counts, columns = [];
  if (only.counts) counts = counted.map((name) => only.counts[FACETS.indexOf(name)]);
  else {
    columns = await Promise.all(counted.map((name) => index.column(name)));
    counts = columns.map((column) => new Array(column.values.length).fill(0));
  }
  found = found.filter((id) => {
    let failed = null;
    for (const filter of filters) {
      if (filter.passes[filter.column.codes[id]]) continue;
      if (failed !== null) return false;
      failed = filter.name;
    }
    columns.forEach((column, i) => {
      if (failed === null || failed === counted[i]) for (const value of column.combinations[column.codes[id]]) counts[i][value]++;
    });
    return failed === null;
  });

  const score = (id) => scored.reduce((sum, one) => sum + one.get(id), 0);
  let answers = found.map((id) => [id, score(id)]);
  if (ask.sort === "title") {
    const rank = new Uint32Array(index.documents);
    (await index.byTitle(ask.language)).forEach((id, at) => (rank[id] = at));
    answers.sort((a, b) => rank[a[0]] - rank[b[0]]);
  } else if (ask.sort !== "date") answers.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const first = (Math.max(1, ask.page ?? 1) - 1) * PER_PAGE;
  const unknown = found.length ? [] : query.words.filter((word) => !lists.get(word).length);
  return {
    total: found.length,
    documents: answers.slice(first, first + PER_PAGE),
    counts,
    words: query.words.map((word, i) => [word, scored[i].size]),
    ignored: query.ignored,
    corrections: await Promise.all(unknown.map(async (word) => ({ word, forms: (await meant(index, word, 5)).map((form) => form.written) }))),
  };
}

const frequent = (a, b) => b.documents - a.documents || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

// What a word may go on to be, the most frequent first.
export const completions = async (index, beginning, most) => (await index.forms(beginning)).sort(frequent).slice(0, most);

// Letters to change between two words; two that changed places count once.
function distance(a, b) {
  let before, last, row = b.map((_, i) => i).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.length];
}

async function meant(index, word, most) {
  const letters = [...word], allowed = letters.length < 4 ? 0 : letters.length < 8 ? 1 : 2, near = [];
  // The mistake may be in the first letters: one too many, or two that changed places.
  const swapped = [letters[1], letters[0], ...letters.slice(2)], known = new Set();
  for (const beginning of allowed ? new Set([letters, letters.slice(1), swapped].map(index.readable)) : []) {
    for (const form of await index.forms(beginning)) {
      const own = [...form.text];
      const off = Math.abs(own.length - letters.length) > allowed ? Infinity : distance(letters, own);
      if (off <= allowed && !known.has(form.text)) near.push({ off, form });
      known.add(form.text);
    }
  }
  near.sort((a, b) => a.off - b.off || frequent(a.form, b.form));
  const found = new Map();
  for (const form of [...near.slice(0, 3).map(({ form }) => form), ...(await completions(index, word, 3))]) found.set(form.text, form);
  return [...found.values()].slice(0, most);
}
