// Each part improves what is on the page and does nothing where that is absent: every page works without.

const root = document.documentElement;

/** Light and dark by a button; a choice that equals the system's is forgotten, so that it follows again. */
function tone(button) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const dark = !isDark();
    const own = dark !== system.matches;
    if (own) root.dataset.theme = dark ? "dark" : "light";
    else delete root.dataset.theme;
    try {
      if (own) localStorage.setItem("theme", root.dataset.theme);
      else localStorage.removeItem("theme");
    } catch { /* It then lasts as long as the page. */ }
    show();
  });
  system.addEventListener("change", show);
  show();
}

/** The menu of a narrow screen. */
function menu(button) {
  const menu = document.getElementById(button.getAttribute("aria-controls"));
  const set = (open) => {
    menu.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    set(false);
    button.focus();
  });
}

/** Copies the text of the element that a button names, and says so. */
async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const region = document.querySelector(".copied");
  try {
    await navigator.clipboard.writeText(source.textContent);
    if (region) region.textContent = region.dataset.done;
    const words = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => {
      button.textContent = words;
      if (region) region.textContent = "";
    }, 2000);
  } catch {
    getSelection().selectAllChildren(source);
  }
}

/** What a cell sorts by: `data-value`, the machine's form of a date, or its text. */
function key(cell) {
  const text = cell?.dataset.value ?? cell?.querySelector("time")?.dateTime ?? cell?.textContent.trim() ?? "";
  const number = Number(text);
  return text !== "" && !Number.isNaN(number) ? number : text;
}

function compare(a, b) {
  if (a === "" || b === "") return (a === "") - (b === "");
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), root.lang, { numeric: true });
}

/** Makes the columns of `table.data[data-sort]` sortable; a third click gives back the order of the page. */
function sortable(table) {
  const body = table.tBodies[0];
  const given = [...body.rows];
  for (const head of table.tHead.rows[table.tHead.rows.length - 1].cells) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      for (const other of table.tHead.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
      if (now === "descending") return body.append(...given);
      const turn = now === "ascending" ? -1 : 1;
      head.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
      const keyed = given.map((row) => [key(row.cells[head.cellIndex]), row]);
      // What is empty stays last, whichever way it is sorted.
      keyed.sort(([a], [b]) => (a === "" || b === "" ? compare(a, b) : turn * compare(a, b)));
      body.append(...keyed.map(([, row]) => row));
    });
  }
}

/** Makes the box of a `.filter[data-table]` hide the rows that lack a word of it. */
function filter(box) {
  const rows = [...document.getElementById(box.dataset.table).tBodies[0].rows];
  const count = box.querySelector("output");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = rows.map((row) => plain(row.textContent));
  box.querySelector("input").addEventListener("input", (event) => {
    const words = plain(event.target.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    if (count) count.textContent = `${shown} / ${rows.length}`;
  });
}

/** Boxes are stops of the keyboard only while there is something in them to scroll to. */
function scrollers(boxes) {
  const stop = (box) => {
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  };
  const watch = new ResizeObserver((changes) => changes.forEach(({ target }) => stop(target)));
  for (const box of boxes) watch.observe(box);
}

/** The button of a map: what draws it is loaded when somebody presses it. */
function live(place) {
  const [button, status] = [place.querySelector("button"), place.querySelector("[role=status]")];
  button.addEventListener("click", async () => {
    try {
      (await import("./map.js")).open(place, button, status);
    } catch {
      status.textContent = place.dataset.failed;
    }
  });
  place.hidden = false;
}

/** `/` and Ctrl-K lead to the search, wherever one is. */
function seek(event) {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const key = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const box = (slash || key) && document.querySelector("main .seek input, .seek input");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
}

for (const button of document.querySelectorAll("button.tone")) tone(button);
for (const button of document.querySelectorAll("button.unfold")) menu(button);
for (const table of document.querySelectorAll("table[data-sort]")) if (table.tHead && table.tBodies[0]) sortable(table);
for (const box of document.querySelectorAll(".filter[data-table]")) filter(box);
for (const place of document.querySelectorAll(".live[data-file]")) live(place);
scrollers(document.querySelectorAll(".scroll[tabindex]"));
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-copy]");
  if (button) copy(button);
});
document.addEventListener("keydown", seek);
if (document.querySelector("form.seek[data-index]")) {
  // What the page holds is shown first; an address that asks something is answered at once.
  const start = () => import("./search/ui.js");
  if (location.search || document.readyState === "complete") start();
  else {
    document.querySelector("form.seek[data-index]").addEventListener("focusin", start, { once: true });
    addEventListener("load", () => setTimeout(start, 300));
  }
}
