// The guide's pictures can be made, its text names each of them and no other, and the story that it tells is true.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pictures } from './guide.mjs';
import { repository } from './site.mjs';

let folder, said;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'acervo-pictures-'));
  said = await pictures(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Width and height, which a PNG has at its beginning. */
const size = (file) => {
  const bytes = readFileSync(file);
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG', file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

for (const language of ['es', 'en']) {
  test(`the guide in ${language} shows the pictures that the script makes`, () => {
    const text = readFileSync(path.join(repository, `docs/guide.${language}.md`), 'utf8');
    const named = [...text.matchAll(/!\[[^\]]{20,}\]\(guide\/([^)]+)\)/g)].map((found) => found[1]);
    assert.deepEqual([...named].sort(), readdirSync(folder).filter((name) => name.endsWith(`.${language}.png`)).sort(), 'each with words for who cannot see it');
    for (const name of named) {
      const kept = path.join(repository, 'docs/guide', name);
      assert.ok(existsSync(kept), `${name}: run node tests/browser/guide.mjs`);
      // Fonts differ between machines, so the pictures are alike, not the same.
      const [made, stored] = [size(path.join(folder, name)), size(kept)];
      assert.equal(made[0], stored[0], name);
      assert.ok(Math.abs(made[1] - stored[1]) <= 60, `${name}: ${made} and ${stored}: run node tests/browser/guide.mjs`);
    }
  });

  test(`what the official composes in ${language} is what the reviewer is told of`, () => {
    const { proposal, told, faults } = said[language];
    assert.equal(proposal.path, 'catalogue/roadmap/actions/escuelas-a-la-luz.yaml');
    assert.match(told, /182/, 'days of delay');
    assert.match(told, language === 'es' ? /Los estados entregan sus archivos en marzo/ : /The states hand over their files in March/);
    assert.deepEqual(faults, []);
  });
}
