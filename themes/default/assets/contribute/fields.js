// The inputs of a page and the values that they stand for: a record is an object, a field that says nothing is absent.

let made = 0;

/** The fields of a record's box, in the order of the table; not those of the records inside of it. */
export const own = (box) =>
  [...box.querySelectorAll(".field[data-name]")].filter((field) => field.parentElement.closest("[data-record]") === box).sort((a, b) => a.dataset.at - b.dataset.at);

const part = (field, selector) => [...field.querySelectorAll(selector)].filter((found) => found.closest(".field") === field);
const items = (field) => part(field, ".items")[0];
export const controls = (element) => [...element.querySelectorAll("[data-value], [data-language], [data-key], input[type=checkbox]")];

/** The value of a record; `undefined` where none of its fields says anything. */
export function read(box) {
  const value = {};
  for (const field of own(box)) {
    const found = valueOf(field);
    if (found !== undefined) value[field.dataset.name] = found;
  }
  Object.assign(value, box.kept);
  return Object.keys(value).length ? value : undefined;
}

function valueOf(field) {
  const { kind } = field.dataset;
  if (kind === "choices") {
    const chosen = part(field, "input[type=checkbox]").filter((box) => box.checked).map((box) => box.value);
    const before = (field.asItWas ?? []).filter((one) => chosen.includes(one));
    return chosen.length ? [...before, ...chosen.filter((one) => !before.includes(one))] : undefined;
  }
  if (kind === "list") {
    const all = inOrder(field, valueOfItem);
    return all.length ? all : undefined;
  }
  if (kind === "record") return inOrder(field, valueOfItem)[0];
  if (kind === "either") return inOrder(field, valueOfItem)[0] ?? scalar(part(field, "[data-value]")[0], "url");
  if (kind === "map") {
    const pairs = inOrder(field, (item) => {
      const key = item.querySelector("[data-key]").value.trim();
      const value = scalar(item.querySelector("[data-value]"), item.dataset.kind);
      return key || value !== undefined ? [key, value ?? null] : undefined;
    });
    return pairs.length ? Object.fromEntries(pairs) : undefined;
  }
  return simple(field, kind);
}

/** The values of the items of a list; each item remembers its place among those that say something. */
function inOrder(field, read) {
  const found = [];
  for (const item of items(field)?.children ?? []) {
    const value = read(item);
    item.index = value === undefined ? undefined : found.length;
    if (value !== undefined) found.push(value);
  }
  return found;
}

function valueOfItem(item) {
  const box = item.querySelector(":scope > [data-record]");
  if (box) return read(box);
  const one = item.querySelector(":scope > [data-kind]");
  return simple(one, one.dataset.kind);
}

function simple(element, kind) {
  const spoken = [...element.querySelectorAll("[data-language]")];
  if (!spoken.length) return scalar(element.querySelector("[data-value]"), kind);
  const value = {};
  for (const control of spoken) {
    const text = kind === "keywords" ? words(control) : control.value.trimEnd();
    if (text.length && (kind === "keywords" || text.trim())) value[control.dataset.language] = text;
  }
  Object.assign(value, element.kept);
  const languages = Object.keys(value);
  if (!languages.length) return undefined;
  // A portal of one language writes its texts plainly.
  return spoken.length === 1 && languages[0] === spoken[0].dataset.language && languages.length === 1 ? value[languages[0]] : value;
}

/** Words between commas; a list that nobody touched is as it was, commas within a word and all. */
const words = ({ value, asItWas }) => (asItWas?.join(", ") === value ? asItWas : value.split(/[,;\n]/).map((word) => word.trim()).filter(Boolean));

function scalar(control, kind) {
  const text = control.value.trim();
  if (!text) return undefined;
  if (kind === "boolean") return text === "true";
  if (kind === "box") return text.split(/[\s,;]+/).map(number);
  return kind === "integer" || kind === "number" ? number(text) : text;
}

/** A number where its text is just how it is written, so that nothing is lost or made up. */
const number = (text) => (String(Number(text)) === text ? Number(text) : text);

/** Writes the values of an object into the fields of a record; names that it has no field for are kept as they are. */
export function fill(box, value) {
  const fields = own(box);
  for (const field of fields) if (value[field.dataset.name] !== undefined && value[field.dataset.name] !== null) fillField(field, value[field.dataset.name]);
  const names = new Set(fields.map((field) => field.dataset.name));
  box.kept = Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
}

function fillField(field, value) {
  const { kind } = field.dataset;
  const lists = { list: () => [value].flat(), record: () => [value], either: () => (typeof value === "object" ? [value] : []), map: () => Object.entries(value) };
  if (kind === "choices") {
    // The first may count for more than the others.
    field.asItWas = [value].flat();
    const chosen = new Set(field.asItWas);
    for (const box of part(field, "input[type=checkbox]")) box.checked = chosen.delete(box.value);
    // What the page has no box for gets one, so that it is not lost.
    for (const rest of chosen) part(field, ".choices")[0].append(choice(rest));
  } else if (lists[kind]) {
    if (kind === "either" && typeof value === "string") write(part(field, "[data-value]")[0], value);
    for (const one of lists[kind]()) fillItem(add(field), one);
  } else fillSimple(field, kind, value);
}

function choice(value) {
  const label = document.createElement("label"), box = document.createElement("input");
  Object.assign(box, { type: "checkbox", value, checked: true });
  label.append(box, ` ${value}`);
  return label;
}

function fillItem(item, value) {
  const box = item.querySelector(":scope > [data-record]");
  if (box) return fill(box, value);
  const key = item.querySelector(":scope > [data-key]");
  if (key) {
    key.value = value[0];
    return write(item.querySelector("[data-value]"), value[1]);
  }
  const one = item.querySelector(":scope > [data-kind]");
  fillSimple(one, one.dataset.kind, value);
}

function fillSimple(element, kind, value) {
  const spoken = [...element.querySelectorAll("[data-language]")];
  if (!spoken.length) return write(element.querySelector("[data-value]"), Array.isArray(value) ? value.join(", ") : value);
  const texts = typeof value === "object" && !Array.isArray(value) ? { ...value } : { [spoken[0].dataset.language]: value };
  for (const control of spoken) {
    const text = texts[control.dataset.language];
    delete texts[control.dataset.language];
    if (text === undefined || text === null) continue;
    if (kind === "keywords") control.asItWas = [text].flat();
    control.value = [text].flat().join(", ");
  }
  element.kept = texts;
}

function write(control, value) {
  control.value = String(value);
  if (control.localName === "select" && control.value !== String(value)) {
    control.append(new Option(value, value));
    control.value = String(value);
  }
}

/** Adds an item to a list, a map or a record that is not there yet. */
export function add(field) {
  const item = document.importNode(part(field, "template.blank")[0].content, true).firstElementChild;
  const box = item.querySelector("[data-record]");
  if (box) box.append(document.importNode(document.getElementById(`record-${box.dataset.record}`).content, true));
  identify(item);
  items(field).append(item);
  renumber(field);
  return item;
}

/** Opens what a record must have, so that nobody has to ask for it. */
export function expect(box) {
  for (const field of own(box)) {
    const repeats = field.hasAttribute("data-required") && items(field);
    if (!repeats || repeats.children.length) continue;
    const inner = add(field).querySelector(":scope > [data-record]");
    if (inner) expect(inner);
  }
}

export function remove(item) {
  const field = item.closest(".field");
  item.remove();
  renumber(field);
}

function renumber(field) {
  const all = [...items(field).children];
  for (const [at, item] of all.entries()) {
    for (const place of item.querySelectorAll(":scope > [data-record] > legend .n, :scope > .remove .n")) place.textContent = field.dataset.kind === "list" ? at + 1 : "";
    const control = item.querySelector(":scope > [data-kind] > [aria-label], :scope > [data-kind] > .pick > [aria-label]");
    if (control) control.setAttribute("aria-label", `${control.getAttribute("aria-label").replace(/ \d+$/, "")} ${at + 1}`);
  }
  const single = field.dataset.kind === "record" || field.dataset.kind === "either";
  part(field, ".add")[0].parentElement.hidden = single && all.length > 0;
}

/** Gives what was copied from a template ids of its own. */
function identify(item) {
  made += 1;
  const renamed = (id) => `${id}-${made}`;
  const ids = new Set([...item.querySelectorAll("[id]")].map((element) => element.id));
  for (const element of item.querySelectorAll("[id]")) element.id = renamed(element.id);
  for (const attribute of ["for", "aria-describedby", "aria-controls", "aria-labelledby"]) {
    for (const element of item.querySelectorAll(`[${attribute}]`)) {
      const to = element.getAttribute(attribute).split(" ").map((id) => (ids.has(id) ? renamed(id) : id));
      element.setAttribute(attribute, to.join(" "));
    }
  }
}

/** Where a path of the value stands: `{field, control}`, the nearest that there is. */
export function at(box, [name, ...rest]) {
  const field = own(box).find((one) => one.dataset.name === name);
  if (!field) return null;
  const { kind } = field.dataset;
  if (kind === "list" || kind === "record" || kind === "either") {
    const index = kind === "list" && typeof rest[0] === "number" ? rest.shift() : 0;
    const item = [...items(field).children].find((one) => one.index === index);
    const inner = item?.querySelector(":scope > [data-record]");
    const found = inner && rest.length ? at(inner, rest) : null;
    return found ?? { field, control: (item && controls(item)[0]) ?? target(field) };
  }
  const spoken = typeof rest[0] === "string" && field.querySelector(`[data-language="${CSS.escape(rest[0])}"]`);
  return { field, control: spoken || target(field) };
}

const target = (field) => controls(field).find((one) => one.closest(".field") === field) ?? field.querySelector(".add");
