// The entries that fields refer to: read once somebody needs them.

const asked = new Map();
const lists = new Map();

/** Reads the entries of a type; what cannot be read stays unknown. */
export function load(base, type) {
  if (!asked.has(type)) asked.set(type, read(base, type));
  return asked.get(type);
}

async function read(base, type) {
  try {
    const answer = await fetch(`${base}${type}/entries.json`);
    if (!answer.ok) return;
    const found = (await answer.json()).map(([id, title, mail]) => [id, { title, mail, plain: plain(`${id} ${title}`) }]);
    lists.set(type, new Map(found));
  } catch {
    asked.delete(type);
  }
}

/** What is known of the entries of a type: a map of ids to `{title, mail}`. */
export const known = (type) => lists.get(type);

/** An entry by its id. */
export const find = (types, id) => types.map((type) => known(type)?.get(id)).find(Boolean);

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function* having(all, text) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  for (const [value, label, where] of all) if (words.every((word) => where.includes(word))) yield [value, label];
}

function first(found, most) {
  const out = [];
  for (const one of found) if (out.push(one) === most) break;
  return out;
}

/** The first of a list of `[value, label]` in which all words of a text stand. */
export const matching = (list, text, most) => first(having(list.map(([value, label]) => [value, label, plain(`${value} ${label}`)]), text), most);

/** The first entries of some types whose id or title has all words of a text. */
export function like(types, text, most) {
  const all = types.flatMap((type) => [...(known(type) ?? [])].map(([id, entry]) => [id, entry.title, entry.plain]));
  return first(having(all, text), most);
}
