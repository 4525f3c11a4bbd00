// The files of an index: asked for once something needs them, opened, and kept.
const UTF8 = new TextDecoder();
// So many parts of the dictionary are read at once.
const MOST_PARTS = 12;

export class Fault extends Error {}

class Cursor {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  number() {
    for (let n = 0, by = 1; ; by *= 128) {
      if (this.at >= this.bytes.length || by > 2 ** 28) throw new Fault();
      const byte = this.bytes[this.at++];
      n += (byte & 127) * by;
      if (byte < 128) return n;
    }
  }
  take(length) {
    if (this.at + length > this.bytes.length) throw new Fault();
    return this.bytes.subarray(this.at, (this.at += length));
  }
  part() { return this.take(this.number()); }
  text() { return UTF8.decode(this.part()); }
  // A text that begins as the last one did; lengths are of UTF-8 bytes.
  after(last) {
    const head = last.subarray(0, this.number()), own = this.part(), all = new Uint8Array(head.length + own.length);
    all.set(head); all.set(own, head.length);
    return all;
  }
}

// Rice-coded gaps and impacts: documents, and the impact of each.
function postings(documents, count, bytes) {
  let at = 0, k = 0;
  const bit = () => {
    if (at >> 3 >= bytes.length) throw new Fault();
    return (bytes[at >> 3] >> (7 - (at++ & 7))) & 1;
  };
  const rice = (k) => {
    let n = 0;
    while (bit()) n++;
    for (let left = k; left; left--) n = n * 2 + bit();
    return n;
  };
  const low = rice(0);
  while (k < 31 && count * 2 ** (k + 1) * 10 <= documents * 7) k++;
  const ids = new Uint32Array(count), impacts = new Uint8Array(count);
  for (let i = 0, next = 0; i < count; i++) {
    ids[i] = next + rice(k);
    impacts[i] = rice(low) + 1;
    next = ids[i] + 1;
    if (next > documents) throw new Fault();
  }
  return { ids, impacts };
}

const inflate = async (bytes) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());

// The last of some texts in order that is not after another.
const lastUpTo = (keys, text) => {
  let low = 0, high = keys.length;
  while (low < high) { const mid = (low + high) >> 1; if (keys[mid] <= text) low = mid + 1; else high = mid; }
  return low - 1;
};

// `get` gives the bytes of a file by its name.
export async function open(get) {
  const parts = new Map(), kept = new Map();
  const guarded = async (name, work) => {
    try { return await work(); } catch (error) { throw new Fault(name, { cause: error }); }
  };
  const once = (name, read) => {
    if (!kept.has(name)) {
      const work = async () => read(parts.get(name) ?? (await inflate(await get(`${name}.bin`))));
      const made = guarded(`${name}.bin`, work);
      made.catch(() => kept.delete(name));
      kept.set(name, made);
    }
    return kept.get(name);
  };
  const manifest = await guarded("index.bin", async () => {
    const cursor = new Cursor(await inflate(await get("index.bin")));
    while (cursor.at < cursor.bytes.length) parts.set(cursor.text(), cursor.part());
    return JSON.parse(UTF8.decode(parts.get("manifest")));
  });
  const { documents, pack } = manifest, cards = new Map();
  const heads = new Map(manifest.heads);

  const shard = (n) => once(`t/${n}`, (bytes) => {
    const cursor = new Cursor(bytes), surfaces = new Map(), terms = [];
    let last = new Uint8Array();
    for (let left = cursor.number(); left; left--) {
      last = cursor.after(last);
      const first = cursor.number();
      const value = first >> 2, several = () => Array.from({ length: value }, () => cursor.number());
      surfaces.set(UTF8.decode(last), first % 4 > 1 ? value : first % 4 ? several() : [value]);
    }
    for (let left = cursor.number(); left; left--) terms.push({ count: cursor.number(), bytes: cursor.part() });
    return { surfaces, terms };
  });
  // A frequent word: its lists, its counts of every facet, and the first page of its answers.
  const head = (n) => once(`h/${n}`, (bytes) => {
    const cursor = new Cursor(bytes), list = (length, read) => Array.from({ length }, read);
    const lists = list(cursor.number(), (_, local) => ({ ...postings(documents, cursor.number(), cursor.part()), file: `q/${n}`, local }));
    const counts = manifest.facets.map((values) => list(values, () => cursor.number()));
    const first = list(cursor.number(), () => cursor.number());
    JSON.parse(UTF8.decode(cursor.part())).forEach((card, i) => cards.set(first[i], card));
    return Object.assign(lists, { counts });
  });

  const values = (name) => once(`v/${name}`, (bytes) => {
    const cursor = new Cursor(bytes), list = (read) => Array.from({ length: cursor.number() }, read);
    return list(() => ({ id: cursor.text(), count: cursor.number(), labels: list(() => cursor.text()) }));
  });

  // The parts of the dictionary with forms that begin so.
  const partsWith = (beginning) => {
    const keys = manifest.dictionary, first = Math.max(0, lastUpTo(keys, beginning));
    let end = first + 1;
    while (end < keys.length && keys[end].startsWith(beginning)) end++;
    return Array.from({ length: Math.min(end, keys.length) - first }, (_, i) => first + i);
  };

  return {
    ...manifest,
    stop: new Set(manifest.stop),
    // The lists of the stems of a form.
    async lists(word) {
      if (heads.has(word)) return head(heads.get(word));
      const n = lastUpTo(manifest.terms, word);
      if (n < 0) return [];
      const { surfaces, terms } = await shard(n);
      const found = surfaces.get(word) ?? [];
      if (typeof found === "number") return head(found);
      return Promise.all(found.map((local) => {
        const term = terms[local];
        term.list ??= { ...postings(documents, term.count, term.bytes), file: `p/${n}`, local };
        return term.list;
      }));
    },
    // Where a stem stands in each of its documents.
    async positions(list) {
      let cursor = new Cursor(await once(list.file, (bytes) => bytes));
      for (let skip = list.local; skip; skip--) cursor.part();
      cursor = new Cursor(cursor.part());
      return Array.from(list.ids, () => {
        let last = 0;
        return Array.from({ length: cursor.number() }, () => (last += cursor.number()));
      });
    },
    // The shortest beginning of some letters whose forms are all read.
    readable(letters) {
      let length = 1;
      while (length < letters.length && partsWith(letters.slice(0, length).join("")).length > MOST_PARTS) length++;
      return letters.slice(0, length).join("");
    },
    // The forms of the dictionary with a beginning.
    async forms(beginning) {
      const read = await Promise.all(partsWith(beginning).slice(0, MOST_PARTS).map((n) => once(`d/${n}`, (bytes) => {
        const cursor = new Cursor(bytes), forms = [];
        let last = new Uint8Array();
        for (let left = cursor.number(); left; left--) {
          last = cursor.after(last);
          const text = UTF8.decode(last), count = cursor.number();
          forms.push({ text, written: count % 2 ? UTF8.decode(cursor.after(last)) : text, documents: count >> 1 });
        }
        return forms;
      })));
      return read.flat().filter((form) => form.text.startsWith(beginning));
    },
    values,
    // Which values of a facet each document has.
    async column(name) {
      const codes = once(`f/${name}`, (bytes) => {
        const cursor = new Cursor(bytes), list = (read) => Array.from({ length: cursor.number() }, read);
        const combinations = list(() => list(() => cursor.number()));
        return { combinations, codes: Uint32Array.from({ length: documents }, () => cursor.number()) };
      });
      return { values: await values(name), ...(await codes) };
    },
    byTitle: (language) => once(`s/${manifest.languages.includes(language) ? language : manifest.languages[0]}`, (bytes) =>
      Array.from({ length: documents }, (_, i) => bytes[3 * i] | (bytes[3 * i + 1] << 8) | (bytes[3 * i + 2] << 16))),
    card: async (id) => cards.get(id) ?? (await once(`c/${Math.floor(id / pack)}`, (bytes) => JSON.parse(UTF8.decode(bytes))))[id % pack],
  };
}
