// A map that can be moved and asked. Nothing is loaded for it before somebody presses its button, and what a file says
// of its places is shown as text.

const MOST_BYTES = 20_000_000;
const MOST_FEATURES = 20_000;
const MOST_PROPERTIES = 40;
const LONGEST = 400;

class TooLarge extends Error {}

const root = document.documentElement;
const shown = (n) => n.toLocaleString(root.lang);
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function make(name, text, className) {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}

function style(file) {
  const link = make("link");
  link.rel = "stylesheet";
  link.href = new URL(file, import.meta.url).href;
  const loaded = new Promise((done, fail) => {
    link.onload = done;
    link.onerror = () => fail(new Error(file));
  });
  document.head.append(link);
  return loaded;
}

/** Leaflet and its style, then ours, all from this site. */
async function leaflet() {
  const script = import(new URL("vendor/leaflet/leaflet.js", import.meta.url).href);
  await Promise.all([script, style("vendor/leaflet/leaflet.css"), style("map.css")]);
  return globalThis.L;
}

/** The file, unless it is larger than a browser on a telephone can bear. */
async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return JSON.parse(text + decoder.decode());
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The features of any GeoJSON that have a geometry. */
function features(json) {
  const found = json?.type === "FeatureCollection" ? json.features : [json];
  if (!Array.isArray(found)) throw new Error("no features");
  const whole = found.map((it) => (it?.type && it.type !== "Feature" ? { type: "Feature", properties: {}, geometry: it } : it));
  return whole.filter((it) => it?.geometry);
}

/** What a file says of a place, as text. */
function told(properties) {
  const list = make("dl");
  for (const [name, value] of Object.entries(properties ?? {}).slice(0, MOST_PROPERTIES)) {
    if (value === null || value === "") continue;
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    const pair = make("div");
    pair.append(make("dt", cut(name)), make("dd", cut(text)));
    list.append(pair);
  }
  return list;
}

const name = (properties) => {
  const first = Object.values(properties ?? {}).find((value) => typeof value === "string" && value !== "");
  return first ? cut(first) : "";
};

/** Degrees as the drawing of the page has them, over its outline of the land. */
function outline(L, svg) {
  const [west, south, east, north] = svg.dataset.frame.split(" ").map(Number);
  const [width, height] = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
  const narrow = (width / (east - west)) * ((north - south) / height);
  const land = svg.cloneNode(false);
  for (const { name } of [...land.attributes]) if (name !== "viewBox") land.removeAttribute(name);
  land.setAttribute("xmlns", svg.namespaceURI);
  land.setAttribute("preserveAspectRatio", "none");
  land.setAttribute("aria-hidden", "true");
  const coast = svg.querySelector(".land");
  if (coast) land.append(coast.cloneNode());
  const crs = L.extend({}, L.CRS.EPSG4326, { transformation: L.transformation(narrow / 360, 0.5, -1 / 360, 0.25) });
  return { crs, layer: L.svgOverlay(land, [[south, west], [north, east]]) };
}

/** Whether all of a layer lies on the earth: a file in another system of coordinates would be drawn nowhere. */
function earthly(layer) {
  const bounds = layer.getBounds();
  if (!bounds.isValid()) return false;
  return Math.abs(bounds.getWest()) <= 360 && Math.abs(bounds.getEast()) <= 360 && bounds.getSouth() >= -90 && bounds.getNorth() <= 90;
}

/** Draws each feature that can be drawn; gives them, the rest are counted by who asks. */
function draw(L, map, found) {
  const style = () => {
    const colour = getComputedStyle(root).getPropertyValue("--brand").trim();
    return { color: colour, fillColor: colour, weight: 2, fillOpacity: 0.35 };
  };
  const all = L.featureGroup();
  const places = [];
  for (const feature of found.slice(0, MOST_FEATURES)) {
    try {
      const layer = L.geoJSON(feature, { style, pointToLayer: (_, at) => L.circleMarker(at, { radius: 7, ...style() }) });
      if (!earthly(layer)) continue;
      layer.bindPopup(() => told(feature.properties), { maxWidth: 280, maxHeight: 220 });
      all.addLayer(layer);
      places.push({ layer, name: name(feature.properties) });
    } catch { /* A broken geometry is left out and counted. */ }
  }
  all.addTo(map);
  const again = () => all.setStyle(style());
  new MutationObserver(again).observe(root, { attributeFilter: ["data-theme"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  return { all, places };
}

/** Two buttons that go from place to place, since a drawing has no stops for the keyboard. */
function steps(map, places, words) {
  const row = make("p", "", "actions");
  const said = make("span", "", "dim");
  said.setAttribute("role", "status");
  let at = -1;
  const step = (by) => () => {
    at = (Math.max(at, by > 0 ? -1 : 0) + by + places.length) % places.length;
    const { layer, name } = places[at];
    const bounds = layer.getBounds();
    map.setView(bounds.getCenter(), Math.max(map.getZoom(), 0), { animate: false });
    layer.openPopup(bounds.getCenter());
    said.textContent = `${shown(at + 1)} / ${shown(places.length)}${name ? `: ${name}` : ""}`;
  };
  for (const [label, by] of [[words.before, -1], [words.next, 1]]) {
    const button = make("button", label, "button plain");
    button.type = "button";
    button.addEventListener("click", step(by));
    row.append(button);
  }
  row.append(said);
  return row;
}

export async function open(place, button, status) {
  const words = place.dataset;
  button.disabled = true;
  status.textContent = words.loading;
  try {
    const [L, json] = await Promise.all([leaflet(), read(words.file)]);
    const found = features(json);
    const box = make("div", "", "drawn");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", words.label);
    place.prepend(box);
    const svg = place.previousElementSibling.querySelector("svg");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const motion = { zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still };
    const base = words.tiles ? null : outline(L, svg);
    const map = L.map(box, { preferCanvas: true, zoomControl: false, attributionControl: Boolean(words.tiles), crs: base?.crs ?? L.CRS.EPSG3857, ...motion });
    map.on("popupopen", ({ popup }) => {
      const element = popup.getElement();
      element.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", words.close);
      // What scrolls must be reached by the keyboard too.
      element.querySelector(".leaflet-popup-scrolled")?.setAttribute("tabindex", "0");
    });
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") map.closePopup();
    });
    const { all, places } = draw(L, map, found);
    if (!places.length) {
      map.remove();
      box.remove();
      throw new Error("no place");
    }
    map.fitBounds(all.getBounds(), { maxZoom: 16, padding: [24, 24], animate: false });
    L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    if (base) {
      base.layer.addTo(map).bringToBack();
      // Closer, the outline of the land would say more than it knows.
      map.setMaxZoom(map.getZoom() + 6);
    } else {
      map.attributionControl.setPrefix(false);
      // What Leaflet takes for markup was written as text.
      L.tileLayer(words.tiles, { attribution: make("b", words.attribution).innerHTML, maxZoom: 19 }).addTo(map);
    }
    svg.setAttribute("hidden", "");
    box.after(steps(map, places, words));
    box.dataset.features = places.length;
    button.remove();
    const left = found.length - places.length;
    status.textContent = words.drawn.replace("%n", shown(places.length)) + (left ? ` ${words.left.replace("%n", shown(left))}` : "");
    box.focus({ preventScroll: true });
  } catch (fault) {
    button.disabled = false;
    status.textContent = fault instanceof TooLarge ? words.large : words.failed;
  }
}
