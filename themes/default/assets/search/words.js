// What the page and every engine know: the facets by their names in addresses, and texts as words, folded and cut as the
// index did.
export const FACETS = ["type", "organisation", "theme", "policy_area", "format", "license", "year", "quality", "language", "access", "stage"];
export const PER_PAGE = 20;
const OTHER = { ς: "σ", ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+/u;

export const fold = (text) =>
  text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[ςßæœøłđı]/g, (c) => OTHER[c]);

export function tokens(folded) {
  const found = [];
  for (const run of folded.match(/[\p{Alphabetic}\p{N}]+/gu) ?? []) {
    for (const part of run.split(new RegExp(`(${UNSPACED.source})`, "u"))) {
      const letters = [...part];
      if (!letters.length) continue;
      if (!UNSPACED.test(part)) found.push(letters.slice(0, 40).join(""));
      else if (letters.length === 1) found.push(part);
      else for (let at = 1; at < letters.length; at++) found.push(letters[at - 1] + letters[at]);
    }
  }
  return found;
}

// What was typed: words that must all be there, phrases in whose order they stand, words that tell nothing.
export function parse(text, stop) {
  const parts = [...text].slice(0, 1000).join("").replace(/[“”«»]/g, '"').split('"');
  const query = { words: [], phrases: [], ignored: [] };
  parts.forEach((part, at) => {
    const phrase = [];
    tokens(fold(part)).forEach((token, place) => {
      const list = stop.has(token) ? query.ignored : query.words;
      if (!list.includes(token) && list.length < 32) list.push(token);
      if (!stop.has(token) && phrase.length < 32) phrase.push([token, place]);
    });
    if (at % 2 && at + 1 < parts.length && phrase.length > 1) query.phrases.push(phrase);
  });
  return query;
}
