// The form of a type: filled in, checked as it is filled in, and composed into the text of a descriptor. Nothing is sent
// from here: what is composed is handed in on the forge's own page, by e-mail, or as a file.

import { check, ids, label, mark } from "./checks.js";
import { find, load } from "./entries.js";
import { add, expect, fill, own, remove } from "./fields.js";
import { message, proposal } from "./forge.js";
import { name, picks, ready } from "./pick.js";
import { compose } from "./yaml.js";

const form = document.querySelector("form.compose");
const { type, folder, base, twins, forge } = form.dataset;
const root = form.querySelector("[data-record]");
const say = (word) => form.getAttribute(`data-say-${word}`) ?? undefined;
const idInput = form.querySelector("[data-id] input");
const part = (selector) => form.querySelector(selector);
const touched = new WeakSet();

let schema, editing, file, asked = false, unsaved = false, turn = 0;
/** Without its rules a form still composes: whoever reviews what it wrote has them too. */
async function rules() {
  try {
    return (schema ??= await (await fetch(form.dataset.schema)).json());
  } catch {
    return {};
  }
}

/** Checks all of it; what nobody has touched yet is not complained of before it is to be composed. */
async function look() {
  const now = (turn += 1);
  await ids(form);
  const found = await check(form, await rules(), say, editing);
  if (now === turn) mark(form, found.faults, (control) => asked || touched.has(control));
  return found;
}

function problems(faults) {
  const box = part(".problems");
  box.hidden = faults.length === 0;
  box.querySelector("h2").textContent = `${say("problems")} ${faults.length}`;
  box.querySelector("ol").replaceChildren(...faults.map(({ field, control, words }) => {
    const link = Object.assign(document.createElement("a"), { href: `#${control.id}`, textContent: `${label(field)}: ${words}` });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      unfold(control);
      control.focus();
    });
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  if (faults.length) box.focus();
}

function unfold(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
}

/** Who looks after what the entry is about: the mailbox of the first institution that it names, or the portal's. */
async function keeper(value) {
  for (const field of own(root)) {
    const pick = field.querySelector(":scope > .pick");
    if (!pick?.dataset.types.split(" ").includes("organisation") || !value[field.dataset.name]) continue;
    await ready(pick, base);
    const mail = find(["organisation"], value[field.dataset.name])?.mail;
    if (mail) return mail;
  }
  return form.dataset.contact;
}

/** The text of the file: YAML, or markdown where the entry is written so. */
function text(value) {
  const long = form.dataset.long;
  if (!file?.endsWith(".md") || !long) return compose(value);
  const { [long]: body, ...rest } = value;
  return `---\n${compose(rest)}---\n${typeof body === "object" ? (body[form.dataset.default] ?? "") : (body ?? "")}\n`;
}

async function hand(value) {
  const path = file ?? `${folder}/${idInput.value.trim()}.yaml`;
  const composed = text(value);
  part("#composed").textContent = composed;
  part(".path").textContent = path;
  const propose = part(".propose");
  if (propose) {
    const { url, filled } = proposal(forge, editing ? form.dataset.edit : form.dataset.new, path, composed, Boolean(editing));
    propose.href = url;
    part(".how").textContent = filled ? say("filled") : say(editing ? "paste-over" : "paste");
  }
  const download = part(".download");
  URL.revokeObjectURL(download.href);
  Object.assign(download, { href: URL.createObjectURL(new Blob([composed], { type: "text/plain" })), download: path.split("/").pop() });
  const mail = part(".result .mail");
  if (mail) {
    const { url, filled } = message(await keeper(value), `${form.dataset.subject} ${idInput.value.trim()}`, `${form.dataset.body}\n${path}`, composed);
    mail.href = url;
    part(".long").hidden = filled;
    part(".long").textContent = say("mail-long");
  }
  part(".result").hidden = false;
  part(".result").focus();
}

/** A new entry is called after its title, as long as nobody has said otherwise. */
function suggest() {
  if (editing || touched.has(idInput)) return;
  const titled = own(root).find((field) => ["title", "name"].includes(field.dataset.name));
  const title = [...(titled?.querySelectorAll("[data-language]") ?? [])].map((control) => control.value.trim()).find(Boolean);
  let slug = (title ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (slug.length > 60) slug = slug.slice(0, 61).replace(/-[^-]*$/, "").slice(0, 60);
  const publisher = type === "dataset" ? own(root).find((field) => field.dataset.name === "publisher")?.querySelector("input").value.trim() : "";
  idInput.value = slug && publisher ? `${publisher}/${slug}` : slug;
}

/** Opens the form with an entry of the portal in it. */
async function open(id) {
  const notice = part(".editing"), words = notice.querySelector("p"), byHand = notice.querySelector(".by-hand");
  notice.hidden = false;
  const known = /^[a-z0-9_/-]+$/.test(id) && !id.includes("//") && !id.startsWith("/");
  const place = type === "plan" && id === "plan" ? `${twins}/` : `${twins}/${id}/`;
  const answer = known ? await fetch(`${place}index.json`).catch(() => null) : null;
  const twin = answer?.ok ? await answer.json() : null;
  if (twin?.type !== type || twin.id !== id) {
    words.textContent = `${say("not-found")} ${id}`;
    if (byHand) byHand.hidden = true;
    return;
  }
  editing = id;
  file = twin.file;
  fill(root, fieldsOf(twin));
  idInput.value = id;
  idInput.readOnly = true;
  words.textContent = say("editing");
  if (byHand) byHand.href = `${form.dataset.edit}/${file.split("/").map(encodeURIComponent).join("/")}`;
  if (file.endsWith(".md")) elsewhere();
  for (const fold of root.querySelectorAll(":scope > details.more")) fold.open = true;
  for (const pick of root.querySelectorAll(".pick")) if (pick.querySelector("input").value) ready(pick, base).then(() => name(pick));
}

/** The translations of a markdown file's text are files of their own, which are not changed here. */
function elsewhere() {
  const long = own(root).find((field) => field.dataset.name === form.dataset.long);
  for (const control of long?.querySelectorAll("[data-language]") ?? []) control.readOnly = control.dataset.language !== form.dataset.default;
}

/** The fields of an entry without what its JSON says of it beside them. */
function fieldsOf(twin) {
  const fields = { ...twin };
  // A type may have fields of these names; then they are not where the head of the file has its own.
  if (fields.json === `${fields.url}index.json`) delete fields.url;
  const names = own(root).map((field) => field.dataset.name);
  const keys = Object.keys(twin);
  if (keys[keys.indexOf("json") + 1] === "title" && !keys.slice(0, keys.indexOf("json")).includes("title") && names[0] !== "title") delete fields.title;
  for (const key of Object.keys(fields)) if (!names.includes(key) && key !== "formerly" && !key.startsWith("x_")) delete fields[key];
  return fields;
}

function begin() {
  const value = JSON.parse(form.dataset.defaults);
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  const dated = (one) => (one === "today" ? today : Array.isArray(one) ? one.map(dated) : one && typeof one === "object" ? Object.fromEntries(Object.entries(one).map(([key, inside]) => [key, dated(inside)])) : one);
  fill(root, dated(value));
  expect(root);
  if (type === "plan") idInput.value = "plan";
}

/** What was composed is not what the form says any more. */
function changed() {
  unsaved = true;
  part(".result").hidden = true;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(later);
  asked = true;
  part(".result").hidden = true;
  const { value, faults } = await look();
  problems(faults);
  if (!faults.length) await hand(value);
  unsaved &&= faults.length > 0;
});
form.addEventListener("click", (event) => {
  const button = event.target.closest("button.add, button.remove");
  if (!button) return;
  changed();
  const field = button.closest(".field");
  if (button.classList.contains("add")) {
    const item = add(field), box = item.querySelector(":scope > [data-record]");
    if (box) expect(box);
    item.querySelector("input, select, textarea, button")?.focus();
  } else {
    remove(button.closest(".item"));
    field.querySelector(":scope > p .add")?.focus();
    if (asked) soon();
  }
});
let later;
/** Not at once: what appears would move a button away from below the finger that is about to press it. */
function soon() {
  clearTimeout(later);
  later = setTimeout(look, 300);
}
form.addEventListener("input", (event) => {
  changed();
  if (event.target === idInput) touched.add(idInput);
  else suggest();
  // What is chosen from a list is wrong until it is whole, and is looked at when it is left.
  if (!event.target.closest(".pick") && (event.target.hasAttribute("aria-invalid") || asked)) soon();
});
form.addEventListener("change", (event) => {
  suggest();
  touched.add(event.target);
  soon();
});
addEventListener("beforeunload", (event) => unsaved && event.preventDefault());
picks(form, base, (count) => {
  part(".spoken").textContent = `${count} ${say("entries")}`;
});

const id = new URLSearchParams(location.search).get("id");
if (id) await open(id);
else begin();
form.dataset.ready = "";
