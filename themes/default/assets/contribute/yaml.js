// Writes a descriptor: objects, lists and scalars as block YAML 1.2 that reads back as the same texts.

const INDENT = "  ";
/** Longer texts are folded, so that a change of a word is a change of a line. */
const WIDTH = 100;
/** What other readers of YAML would take for something that is no text. */
const KEYWORD = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
/** A text that needs no quotes: it begins with a letter and has nothing that means something to YAML. */
const WORDS = /^\p{L}(?:[\p{L}\p{N} _./,()-]*[\p{L}\p{N}_/)])?$/u;
const ADDRESS = /^https?:\/\/[\w./~%?&=+@-]*[\w/~%=]$/i;
const PERIOD = /^\d{4}-(?:\d{2}(?:-\d{2})?|[SQ]\d)$/;
/** Control characters, what ends a line in some programs only, and what turns or hides the text of a line. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]/u;
const SHORT = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

/** The text of a descriptor with the fields of an object, in its order. */
export function compose(fields) {
  return map(fields, "").join("\n") + "\n";
}

function map(fields, indent) {
  return Object.entries(fields).flatMap(([name, value]) => under(`${indent}${scalar(name, indent)}:`, value, indent));
}

/** The lines of a value whose first begins with a lead such as `title:`. */
function under(lead, value, indent) {
  if (Array.isArray(value)) {
    return value.length ? [lead, ...value.flatMap((item) => listed(item, indent + INDENT))] : [`${lead} []`];
  }
  if (value !== null && typeof value === "object") {
    return Object.keys(value).length ? [lead, ...map(value, indent + INDENT)] : [`${lead} {}`];
  }
  return block(lead, value, indent + INDENT) ?? [`${lead} ${scalar(value)}`];
}

function listed(item, indent) {
  if (item === null || typeof item !== "object") return under(`${indent}-`, item, indent);
  const lines = Array.isArray(item) ? item.flatMap((one) => listed(one, indent + INDENT)) : map(item, indent + INDENT);
  if (!lines.length) return [`${indent}- ${Array.isArray(item) ? "[]" : "{}"}`];
  return [`${indent}- ${lines[0].slice(indent.length + INDENT.length)}`, ...lines.slice(1)];
}

/** A long text as it is, where no reader could take it for another: its lines, or one line folded where words meet. */
function block(lead, value, indent) {
  if (typeof value !== "string") return null;
  if (!value.includes("\n")) return folded(lead, value, indent);
  const text = value.endsWith("\n") ? value.slice(0, -1) : value;
  const lines = text.split("\n");
  const plain = lines.every((line) => !HIDDEN.test(line) && line.isWellFormed() && (line === "" || line.trim() !== ""));
  if (!plain || /^\s/.test(lines[0]) || lines[0] === "" || lines[lines.length - 1] === "") return null;
  return [`${lead} ${value.endsWith("\n") ? "|" : "|-"}`, ...lines.map((line) => (line ? indent + line : ""))];
}

function folded(lead, value, indent) {
  // A break stands for one space; where there are more, it would not read back the same.
  const words = value.split(" ");
  const whole = value.length > WIDTH && !HIDDEN.test(value) && value.isWellFormed() && words.every((word) => word !== "" && word === word.trim());
  if (!whole) return null;
  const lines = [];
  for (const word of words) {
    const last = lines.length - 1;
    if (last >= 0 && indent.length + lines[last].length + 1 + word.length <= WIDTH) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return [`${lead} >-`, ...lines.map((line) => indent + line)];
}

export function scalar(value) {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const bare = PERIOD.test(value) || ADDRESS.test(value) || (WORDS.test(value) && !KEYWORD.test(value));
  return bare ? value : quoted(value);
}

function quoted(text) {
  const character = (c) => {
    if (SHORT[c]) return SHORT[c];
    // Half of a pair is no character and cannot be written.
    if (/\p{Cs}/u.test(c)) return "\\uFFFD";
    return HIDDEN.test(c) ? `\\u${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` : c;
  };
  return `"${Array.from(text, character).join("")}"`;
}
