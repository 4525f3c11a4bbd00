// What is wrong in a form, and where: the schema of the type, the lists of entries and terms, and the id.

import { at, controls, own, read } from "./fields.js";
import { known, load } from "./entries.js";
import { knows, ready } from "./pick.js";
import { faults as againstSchema } from "./schema.js";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Every fault as `{field, control, words}`, in the order of the page. `own` is the id of the entry that is changed. */
export async function check(form, schema, say, editing) {
  const base = form.dataset.base;
  const found = idFaults(form, say, editing);
  const root = form.querySelector("[data-record]");
  // A day that is half typed, or that no month has, is no value at all.
  for (const control of root.querySelectorAll("input[type=date]")) {
    if (control.validity.badInput) found.push({ field: control.closest(".field"), control, words: say("wrong-date") });
  }
  const value = read(root) ?? {};
  for (const fault of againstSchema(schema, value)) {
    const place = at(root, whole(fault));
    if (place) found.push({ ...place, words: words(fault, place, say) });
  }
  const picks = [...root.querySelectorAll(".pick")].filter((pick) => pick.querySelector("input").value.trim());
  await Promise.all(picks.map((pick) => ready(pick, base)));
  for (const pick of picks) {
    const control = pick.querySelector("input");
    const kind = kindOf(control);
    const text = control.value.trim();
    const free = kind === "reference-or-name" || (kind === "evidence" && text.includes(":")) || kind === "frequency" || kind === "duration";
    if (!free && !knows(pick, text)) found.push({ field: pick.closest(".field"), control, words: say(kind === "term" ? "unknown-term" : "unknown") });
  }
  const place = new Map([...form.querySelectorAll(".field")].map((field, order) => [field, order]));
  const seen = new Set();
  const once = found.filter(({ control }) => !seen.has(control) && seen.add(control));
  return { value, faults: once.sort((a, b) => place.get(a.field) - place.get(b.field)) };
}

/** The path of a fault; one that wants any of several fields stands at the first. */
const whole = (fault) => (fault.needs ? [...fault.path, fault.needs[0][0]] : fault.path);

function idFaults(form, say, editing) {
  const field = form.querySelector("[data-id]");
  const control = field.querySelector("input");
  const id = control.value.trim();
  const fault = (key) => [{ field, control, words: say(key) }];
  if (!id) return fault("missing");
  if (!ID.test(id)) return fault("id-wrong");
  return id !== editing && known(form.dataset.type)?.has(id) ? fault("id-taken") : [];
}

/** Reads what tells whether an id is taken. */
export const ids = (form) => load(form.dataset.base, form.dataset.type);

export const kindOf = (control) => control.closest("[data-kind]:not([data-kind=list]):not([data-kind=record]):not([data-kind=either]):not([data-kind=map])")?.dataset.kind;

function words(fault, { field, control }, say) {
  if (fault.needs) {
    const box = field.parentElement.closest("[data-record]");
    const names = fault.needs.flat();
    const labels = own(box).filter((one) => names.includes(one.dataset.name)).map(label);
    return `${say("one-of")} ${labels.join(", ")}`;
  }
  if (fault.keyword === "required") return say("missing");
  const kind = kindOf(control);
  if (kind === "text" || kind === "markdown") return say("missing");
  return say(`wrong-${kind}`) ?? say("wrong");
}

/** What a field is called. */
export const label = (field) => (field.querySelector("legend, label").firstChild?.textContent ?? "").trim();

/** Says beside its field, for people and for machines that read to them, what is wrong; or that nothing is. */
export function mark(form, faults, shown) {
  for (const field of form.querySelectorAll(".field")) {
    const own = faults.filter((fault) => fault.field === field && shown(fault.control));
    const place = field.querySelector(":scope > .fault");
    const text = [...new Set(own.map((fault) => fault.words))].join(" ");
    if (place.textContent !== text) place.textContent = text;
    place.hidden = own.length === 0;
    for (const control of controls(field)) {
      if (control.closest(".field") !== field) continue;
      if (own.some((fault) => fault.control === control)) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
  }
}
