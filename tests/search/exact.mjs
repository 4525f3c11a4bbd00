// The engine of the browser in Node: FOLDER holds an index, the engine's modules in `engine/`, and `asks.json`: what
// was asked, with what the reference searcher answered. Every answer must be the same.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const module = (name) => import(pathToFileURL(join(folder, "engine", name)));
const [{ open }, { search }] = await Promise.all([module("reader.js"), module("engine.js")]);
const index = await open((name) => readFile(join(folder, name)));
const asks = JSON.parse(await readFile(join(folder, "asks.json"), "utf8"));
for (const { ask, answer } of asks) assert.deepEqual(await search(index, ask), answer, JSON.stringify(ask));
console.log(`${asks.length} answers are the same`);
