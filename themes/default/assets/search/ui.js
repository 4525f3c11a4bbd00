// The page of the search: what is typed and chosen becomes an address, and the address becomes what is shown.
import { FACETS, PER_PAGE, fold, parse, tokens } from "./words.js";

const SHOWN = 12;
const form = document.querySelector("form.seek[data-index]"), box = form.elements.q, words = form.dataset;
const one = (selector) => document.querySelector(selector);
const [list, status, chips, help, none, pager, suggest] =
  ["ol.results", ".status", ".chips", ".help", ".none", ".pager.found", "#suggest"].map(one);
const sort = one("select[name=sort]"), panels = [...document.querySelectorAll(".facets details")];
const language = Number(words.language), number = new Intl.NumberFormat(document.documentElement.lang);
// As the other pages write a day: not as in the United States where no country is named.
const day = new Intl.DateTimeFormat(document.documentElement.lang.replace(/^en$/, "en-GB"), { dateStyle: "long", timeZone: "UTC" });
const labels = new Map(), whole = new Set();
let state, index, asked = 0, waiting;

/** An element with its properties and what is in it; texts stay texts. */
function make(name, properties, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...inside);
  return element;
}

const given = { list: [...list.childNodes], status: status.textContent };
for (const panel of panels) {
  for (const item of panel.querySelectorAll("li")) labels.set(`${panel.dataset.facet}=${item.dataset.value}`, item.querySelector("a span").textContent);
}
const label = (facet, id) => labels.get(`${facet}=${id}`) ?? id;

// The address.
function read() {
  const query = new URLSearchParams(location.search), filters = {};
  for (const name of FACETS) if (query.has(name)) filters[name] = [...new Set(query.getAll(name))];
  return { text: query.get("q") ?? "", filters, sort: query.get("sort") ?? "relevance", page: Math.max(1, parseInt(query.get("page"), 10) || 1) };
}
function write(push) {
  const query = new URLSearchParams();
  if (state.text) query.set("q", state.text);
  for (const name of FACETS) for (const value of state.filters[name] ?? []) query.append(name, value);
  if (state.sort !== "relevance") query.set("sort", state.sort);
  if (state.page > 1) query.set("page", state.page);
  const to = query.size ? `?${query}` : location.pathname;
  if (push) history.pushState(null, "", to);
  else history.replaceState(null, "", to);
}
const change = (next, push = true) => {
  state = { ...state, page: 1, ...next };
  write(push);
  return show();
};
const toggle = (facet, id) => {
  const own = state.filters[facet] ?? [], filters = { ...state.filters, [facet]: own.includes(id) ? own.filter((it) => it !== id) : [...own, id] };
  if (!filters[facet].length) delete filters[facet];
  return change({ filters });
};

/** Opens the index once it is needed; one that could not be read is tried again. */
function reading() {
  index ??= words.engine ? import("./remote.js").then((remote) => remote.open(words.engine, words.index)) : ownIndex();
  index.catch(() => (index = undefined));
  return index;
}

/** The site's own index, which the engine here answers from. */
async function ownIndex() {
  const get = async (name) => {
    const answer = await fetch(words.index + name);
    if (!answer.ok) throw new Error(name);
    return answer.arrayBuffer();
  };
  const first = get("index.bin"), [{ open }, { completions, search }] = await Promise.all([import("./reader.js"), import("./engine.js")]);
  const own = await open((name) => (name === "index.bin" ? first : get(name)));
  return {
    ...own,
    most: Infinity,
    // Answers do not wait for the counts, which take more files.
    search: (ask) => ({ answer: search(own, { ...ask, counted: [] }), counts: () => search(own, ask).then((it) => it.counts) }),
    completions: (beginning, most) => completions(own, beginning, most),
  };
}

/** A text with the words that were asked for marked, in the forms that it has here. */
function marked(text, asked) {
  const near = (word) => asked.some((wanted) => {
    if (word === wanted || word === `${wanted}s` || word === `${wanted}es` || wanted === `${word}s` || wanted === `${word}es`) return true;
    let same = 0;
    while (same < word.length && word[same] === wanted[same]) same++;
    return same >= 4 && same >= Math.max(word.length, wanted.length) - 3;
  });
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part, at) => (at % 2 && tokens(fold(part)).some(near) ? make("mark", {}, part) : part));
}
/** A text in the page's language, or one with the language that it is in: another of the portal's, by its number, or one beside them. */
function spoken(texts, languages, asked = []) {
  const own = texts?.[language] ?? "", [text, lang] = typeof own === "number" ? [texts[own], languages[own]] : [own].flat();
  return lang ? [make("span", { lang }, ...marked(text, asked))] : marked(text, asked);
}

function card(entry, languages, asked) {
  const about = [make("span", {}, label("type", entry.type))];
  const badge = (facet) => entry[facet] && about.push(make("span", { className: `mark ${entry[facet]}` }, label(facet, entry[facet])));
  if (entry.organisation) about.push(make("span", {}, ...spoken(entry.organisation, languages)));
  badge("stage");
  badge("access");
  if (entry.date) about.push(make("span", {}, make("time", { dateTime: entry.date }, day.format(new Date(entry.date)))));
  if (entry.formats) about.push(make("span", {}, ...entry.formats.flatMap((it) => [make("span", { className: "format" }, it), " "])));
  const link = make("a", { href: words.base + entry.path }, ...spoken(entry.title, languages, asked));
  const parts = [make("h2", {}, link), make("p", { className: "dim" }, ...about.flatMap((it) => [it, " "]))];
  if (entry.text) parts.push(make("p", {}, ...spoken(entry.text, languages, asked)));
  return make("li", {}, make("article", { className: "card" }, ...parts));
}

function button(text, act, properties = {}) {
  const made = make("button", { type: "button", ...properties }, text);
  made.addEventListener("click", act);
  return made;
}

function panel(element, values, counts) {
  const facet = element.dataset.facet, chosen = state.filters[facet] ?? [];
  const all = values.map((value, at) => ({ ...value, count: counts[at] })).filter((it) => it.count || chosen.includes(it.id));
  all.sort((a, b) => b.count - a.count);
  const shown = whole.has(facet) ? all : all.filter((it, at) => at < SHOWN || chosen.includes(it.id));
  const focused = document.activeElement?.closest?.(".facets li")?.dataset.value;
  const items = shown.map(({ id, count }) => {
    const tick = make("input", { type: "checkbox", checked: chosen.includes(id) });
    tick.addEventListener("change", () => toggle(facet, id));
    const item = make("li", {}, make("label", {}, tick, make("span", {}, label(facet, id)), make("span", { className: "n" }, number.format(count))));
    item.dataset.value = id;
    return item;
  });
  if (shown.length < all.length) items.push(make("li", {}, button(words.more, () => { whole.add(facet); show(); }, { className: "more" })));
  const had = element.contains(document.activeElement);
  element.querySelector("ul").replaceChildren(...items);
  if (had && focused) items.find((item) => item.dataset.value === focused)?.querySelector("input")?.focus();
}

function showChips() {
  const chosen = Object.entries(state.filters).flatMap(([facet, ids]) => ids.map((id) => [facet, id]));
  const items = chosen.map(([facet, id]) =>
    make("li", {}, button(`${label(facet, id)} ×`, () => toggle(facet, id), { ariaLabel: `${words.remove}: ${label(facet, id)}` })));
  if (items.length) items.push(make("li", {}, button(words.reset, () => change({ filters: {} }), { className: "reset" })));
  chips.replaceChildren(...items);
  chips.hidden = !items.length;
}

function showPager(total) {
  const last = Math.ceil(total / PER_PAGE), step = (text, page, rel) => {
    const go = (event) => { event.preventDefault(); change({ page }).then(() => one("h1").scrollIntoView()); };
    const query = new URLSearchParams(location.search);
    query.set("page", page);
    const link = make("a", { href: `?${query}`, rel }, text);
    link.addEventListener("click", go);
    return link;
  };
  const links = [];
  if (state.page > 1) links.push(step(words.previous, Math.min(last, state.page - 1), "prev"));
  if (last > 1) links.push(make("span", { className: "dim" }, `${state.page} / ${last}`));
  if (state.page < last) links.push(step(words.next, state.page + 1, "next"));
  pager.replaceChildren(...links);
  pager.hidden = last < 2;
}

function showHelp(answer) {
  const parts = [];
  for (const { word, forms } of answer.corrections) {
    if (!forms.length) continue;
    const use = (form) => () => change({ text: replaced(state.text, word, form) }).then(() => { box.value = state.text; box.focus(); });
    parts.push(make("p", { className: "meant" }, `${words.meant} `, ...forms.flatMap((form) => [button(form, use(form), { className: "chip" }), " "])));
  }
  if (!answer.total && Object.keys(state.filters).length) {
    parts.push(make("p", {}, button(words.reset, () => change({ filters: {} }), { className: "button" })));
  }
  if (answer.ignored.length) parts.push(make("p", { className: "dim" }, `${words.ignored}: ${answer.ignored.join(", ")}`));
  help.replaceChildren(...parts);
  help.hidden = !parts.length;
  none.hidden = answer.total > 0;
}
const replaced = (text, word, form) => text.split(/([\p{L}\p{M}\p{N}]+)/u).map((part) => (fold(part) === word ? form : part)).join("");

const isGiven = () => !parse(state.text, new Set()).words.length && !Object.keys(state.filters).length && state.sort === "relevance" && state.page === 1;

/** Gives back what the page held before anything was asked. */
function restore(told) {
  list.replaceChildren(...given.list);
  status.textContent = told;
  for (const part of [none, help, pager]) part.hidden = true;
}

async function show() {
  const turn = ++asked, ask = state;
  showChips();
  sort.value = ask.sort;
  const first = isGiven();
  if (first) restore(given.status);
  try {
    const reader = await reading();
    const counted = panels.filter((it) => it.open).map((it) => it.dataset.facet);
    const asking = reader.search({ ...ask, language: reader.languages[language], counted });
    const answer = await asking.answer;
    const cards = first ? [] : await Promise.all(answer.documents.map(([id]) => reader.card(id)));
    if (turn !== asked) return;
    if (!first) {
      const wanted = answer.words.map(([word]) => word);
      list.replaceChildren(...cards.map((entry) => card(entry, reader.languages, wanted)));
      status.textContent = `${words.results}: ${number.format(answer.total)}`;
      showPager(Math.min(answer.total, reader.most));
      showHelp(answer);
    }
    const names = [...new Set([...counted, ...Object.keys(ask.filters)])];
    const [counts, values] = await Promise.all([asking.counts(), Promise.all(names.map((name) => reader.values(name)))]);
    if (turn !== asked) return;
    names.forEach((name, at) => learn(name, values[at]));
    counted.forEach((name, at) => panel(panels.find((it) => it.dataset.facet === name), values[at], counts[at]));
    showChips();
  } catch (fault) {
    if (turn !== asked) return;
    restore(words.failed);
    console.warn(fault);
  }
}
const learn = (facet, values) => {
  for (const value of values) labels.set(`${facet}=${value.id}`, value.labels[language] ?? value.id);
};

// What is being typed may go on.
let choice = -1;
function close() {
  suggest.hidden = true;
  choice = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}
async function offer() {
  const typed = box.value, last = /[\p{L}\p{M}\p{N}]+$/u.exec(typed)?.[0] ?? "", beginning = fold(last);
  if (beginning.length < 2) return close();
  const forms = await reading().then((reader) => reader.completions(beginning, 7)).catch(() => []);
  if (box.value !== typed || document.activeElement !== box) return;
  const going = forms.filter((form) => form.text !== beginning).slice(0, 6);
  if (!going.length) return close();
  choice = -1;
  suggest.replaceChildren(...going.map((form, at) => {
    const item = make("li", { role: "option", id: `suggest-${at}`, ariaSelected: "false" }, form.written);
    // Before the box loses the focus, and the list with it.
    item.addEventListener("pointerdown", (event) => { event.preventDefault(); take(form.written); });
    return item;
  }));
  suggest.hidden = false;
  box.setAttribute("aria-expanded", "true");
}
function take(form) {
  box.value = box.value.replace(/[\p{L}\p{M}\p{N}]+$/u, () => form);
  close();
  change({ text: box.value });
}
function choose(by) {
  const items = [...suggest.children];
  choice = (choice + by + items.length + 1 + 1) % (items.length + 1) - 1;
  items.forEach((item, at) => (item.ariaSelected = String(at === choice)));
  if (choice < 0) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", items[choice].id);
}

for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", "suggest"], ["aria-autocomplete", "list"]]) box.setAttribute(name, value);
box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { change({ text: box.value }, false); offer(); }, 120);
});
box.addEventListener("blur", close);
box.addEventListener("keydown", (event) => {
  const links = list.querySelectorAll("h2 a");
  if (event.key === "ArrowDown" && suggest.hidden && links.length) links[0].focus();
  else if (event.key === "ArrowDown" && !suggest.hidden) choose(1);
  else if (event.key === "ArrowUp" && !suggest.hidden) choose(-1);
  else if (event.key === "Escape" && !suggest.hidden) close();
  else if (event.key === "Enter" && choice >= 0) take(suggest.children[choice].textContent);
  else return;
  event.preventDefault();
});
list.addEventListener("keydown", (event) => {
  const links = [...list.querySelectorAll("h2 a")], at = links.indexOf(document.activeElement);
  if (at < 0 || !["ArrowDown", "ArrowUp", "Escape"].includes(event.key)) return;
  event.preventDefault();
  const next = event.key === "Escape" ? box : event.key === "ArrowDown" ? links[at + 1] : links[at - 1] ?? box;
  next?.focus();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  close();
  change({ text: box.value });
});
// Whoever goes to the box is about to ask.
box.addEventListener("focus", () => reading().catch(() => {}), { once: true });
sort.addEventListener("change", () => change({ sort: sort.value }));
for (const it of panels) {
  let opened = it.open;
  // The browser tells of panels that are open from the beginning too.
  it.addEventListener("toggle", () => {
    if (it.open !== opened && it.open) show();
    opened = it.open;
  });
  it.addEventListener("click", (event) => {
    const item = event.target.closest("li[data-value] a") && event.target.closest("li");
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(it.dataset.facet, item.dataset.value);
  });
}
addEventListener("popstate", () => {
  state = read();
  box.value = state.text;
  show();
});
state = read();
// Somebody may have typed before this ran.
if (document.activeElement === box && box.value && box.value !== state.text) {
  change({ text: box.value }, false);
  offer();
} else if (!isGiven()) { box.value = state.text; show(); }
