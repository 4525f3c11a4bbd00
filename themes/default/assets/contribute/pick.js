// A text input with a list to choose from (the combobox of the ARIA practices): entries of some types, read when the
// list is first used, or a list of the page. What is typed stays what counts; the list only helps.

import { find, known, like, load, matching } from "./entries.js";

const MOST = 40;

/** What a pick offers for a text: `[value, label]` each. */
function offered(pick, text) {
  const { types, list } = pick.dataset;
  if (types) return like(types.split(" "), text, MOST);
  return matching(options(list), text, MOST);
}

export const options = (list) => [...(document.getElementById(`of-${list === "duration" ? "frequency" : list}`)?.options ?? [])].map((one) => [one.value, one.textContent]).filter(([value]) => list !== "duration" || /^P/.test(value));

export function ready(pick, base) {
  const { types } = pick.dataset;
  return types ? Promise.all(types.split(" ").map((type) => load(base, type))) : Promise.resolve();
}

/** Says beside an input what its value is called. */
export function name(pick) {
  const { types, list } = pick.dataset;
  const value = pick.querySelector("input").value.trim();
  const title = types ? find(types.split(" "), value)?.title : options(list).find(([one]) => one === value)?.[1];
  pick.querySelector(".chosen").textContent = value && title && title !== value ? title : "";
}

/** Makes every pick of a form work, those that come later too. */
export function picks(form, base, told) {
  let active = -1;
  const box = (pick) => pick.querySelector("[role=listbox]");
  const input = (pick) => pick.querySelector("input");

  const close = (pick) => {
    box(pick).hidden = true;
    input(pick).setAttribute("aria-expanded", "false");
    input(pick).removeAttribute("aria-activedescendant");
    active = -1;
  };

  const show = async (pick) => {
    await ready(pick, base);
    if (document.activeElement !== input(pick)) return;
    const list = box(pick);
    const found = offered(pick, input(pick).value);
    list.replaceChildren(...found.map(([value, label], at) => {
      const item = document.createElement("li");
      Object.assign(item, { id: `${list.id}-${at}`, role: "option" });
      item.dataset.choice = value;
      item.setAttribute("aria-selected", "false");
      item.append(Object.assign(document.createElement("span"), { textContent: label || value }));
      if (label && label !== value) item.append(" ", Object.assign(document.createElement("code"), { textContent: value }));
      return item;
    }));
    list.hidden = found.length === 0;
    input(pick).setAttribute("aria-expanded", String(found.length > 0));
    active = -1;
    input(pick).removeAttribute("aria-activedescendant");
    told(found.length);
  };

  const choose = (pick, value) => {
    input(pick).value = value;
    close(pick);
    name(pick);
    input(pick).dispatchEvent(new Event("change", { bubbles: true }));
  };

  const move = (pick, step) => {
    const all = [...box(pick).children];
    if (!all.length) return;
    active = (active + step + all.length + (active < 0 && step < 0 ? 1 : 0)) % all.length;
    for (const [at, item] of all.entries()) item.setAttribute("aria-selected", String(at === active));
    all[active].scrollIntoView({ block: "nearest" });
    input(pick).setAttribute("aria-activedescendant", all[active].id);
  };

  const of = (event) => event.target.closest?.(".pick");
  form.addEventListener("input", (event) => of(event) && (name(of(event)), show(of(event))));
  form.addEventListener("keydown", async (event) => {
    const pick = of(event);
    if (!pick) return;
    const open = !box(pick).hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) await show(pick);
      move(pick, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      choose(pick, box(pick).children[active].dataset.choice);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close(pick);
    }
  });
  // Before the input loses the focus.
  form.addEventListener("mousedown", (event) => event.target.closest("[data-choice]") && event.preventDefault());
  form.addEventListener("click", (event) => {
    const item = event.target.closest("[data-choice]");
    if (item) choose(of(event), item.dataset.choice);
    else if (of(event) && event.target === input(of(event)) && box(of(event)).hidden) show(of(event));
  });
  form.addEventListener("focusout", (event) => {
    const pick = of(event);
    if (!pick) return;
    close(pick);
    ready(pick, base).then(() => name(pick));
  });
}

/** Whether the value of a pick is one that its list knows; true as long as that cannot be told. */
export function knows(pick, value) {
  const { types, list } = pick.dataset;
  if (types) return types.split(" ").some((type) => !known(type) || known(type).has(value));
  return list !== "formats" || options(list).some(([one]) => one.toLowerCase() === value.toLowerCase());
}
