// Holds a value to a JSON Schema (draft 2020-12): the keywords that the schemas of descriptors use.

/** What is wrong in a value: `{path, keyword, needs}` each, the path a list of names and numbers. */
export function faults(schema, value) {
  const out = [];
  walk(schema, value, [], out, schema);
  return out;
}

const patterns = new Map();
function pattern(text) {
  if (!patterns.has(text)) patterns.set(text, new RegExp(text, "u"));
  return patterns.get(text);
}

function kind(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

const isOf = (value, type) => kind(value) === type || (type === "number" && kind(value) === "integer");
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const passes = (schema, value, root) => {
  const out = [];
  walk(schema, value, [], out, root);
  return out.length === 0;
};

function walk(schema, value, path, out, root) {
  if (schema === true) return;
  const fault = (keyword, more) => out.push({ path, keyword, ...more });
  if (schema === false) return void fault("false");
  if (schema.$ref) walk(root.$defs[schema.$ref.replace("#/$defs/", "")], value, path, out, root);
  if (schema.type && ![schema.type].flat().some((type) => isOf(value, type))) return void fault("type");
  if (schema.enum && !schema.enum.some((one) => same(one, value))) fault("enum");
  if (typeof value === "string") text(schema, value, fault);
  if (typeof value === "number") {
    if (value < (schema.minimum ?? -Infinity) || value > (schema.maximum ?? Infinity)) fault("range");
  }
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) fault("required");
    if (value.length > (schema.maxItems ?? Infinity)) fault("maxItems");
    if (schema.items) value.forEach((item, at) => walk(schema.items, item, [...path, at], out, root));
  } else if (value !== null && typeof value === "object") {
    fields(schema, value, path, out, root);
  }
  for (const part of schema.allOf ?? []) walk(part, value, path, out, root);
  if (schema.not && passes(schema.not, value, root)) fault("not");
  if (schema.if && schema.then && passes(schema.if, value, root)) walk(schema.then, value, path, out, root);
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways) nearest(ways, value, path, out, root);
}

function text(schema, value, fault) {
  if (schema.pattern && !pattern(schema.pattern).test(value)) fault("pattern");
  if (schema.maxLength !== undefined && [...value].length > schema.maxLength) fault("maxLength");
  if (schema.format === "date") {
    const day = value.trim();
    const known = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(known.getTime()) || known.toISOString().slice(0, 10) !== day) fault("format");
  }
}

function fields(schema, value, path, out, root) {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) out.push({ path: [...path, name], keyword: "required" });
  }
  for (const [name, inside] of Object.entries(value)) {
    const own = schema.properties && Object.hasOwn(schema.properties, name) ? [schema.properties[name]] : [];
    const like = Object.entries(schema.patternProperties ?? {}).filter(([form]) => pattern(form).test(name));
    const found = [...own, ...like.map(([, part]) => part)];
    if (!found.length && schema.additionalProperties !== undefined) found.push(schema.additionalProperties);
    for (const part of found) walk(part, inside, [...path, name], out, root);
  }
}

/** Where no way fits, the faults of the one that came closest; several that each lack a field name all of them. */
function nearest(ways, value, path, out, root) {
  const tried = ways.map((way) => {
    const found = [];
    walk(way, value, path, found, root);
    return found;
  });
  if (tried.some((found) => found.length === 0)) return;
  if (tried.every((found) => found.every((fault) => fault.keyword === "required"))) {
    const needs = tried.map((found) => found.map((fault) => fault.path[fault.path.length - 1]));
    out.push({ path, keyword: "anyOf", needs });
    return;
  }
  const depth = (found) => Math.max(...found.map((fault) => fault.path.length + (fault.keyword === "type" ? 0 : 0.5)));
  tried.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  out.push(...tried[0]);
}
