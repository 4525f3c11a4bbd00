"""Records of a search benchmark (JSON lines) into a portal: RECORDS.jsonl FOLDER."""
import json, os, re, sys, unicodedata

records, folder = sys.argv[1], sys.argv[2]
quoted = lambda text: json.dumps(text, ensure_ascii=False)
LICENCES = {"CC-BY-4.0": "CC-BY-4.0", "CC0-1.0": "CC0-1.0", "CC-BY-SA-4.0": "CC-BY-SA-4.0", "ODbL-1.0": "ODbL-1.0", "PDDL-1.0": "PDDL-1.0"}


def put(path, text):
    path = os.path.join(folder, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def slug(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


put("acervo.yaml", "title: {es: Medida, en: Measure}\nbase_url: https://measure.example/\nlanguages: [es, en]\nas_of: 2026-11-20\n"
    "contact: {email: data@measure.example}\n")
seen = {"themes": {}, "formats": {}, "licences": {}, "organisations": {}}
known = lambda kind, name: seen[kind].setdefault(name, slug(name)) if kind in ("themes", "organisations") else seen[kind].setdefault(name, LICENCES.get(name, name.replace(" ", "-")))
with open(records) as lines:
    for number, line in enumerate(lines):
        it = json.loads(line)
        lang = it["lang"]
        files = "".join(f"  - {{title: {{{lang}: {name}}}, format: {known('formats', name)}, url: 'https://files.example/{number}/{name.lower()}'}}\n" for name in it["format"])
        put(f"catalogue/datasets/{number // 1000:03d}/{slug(it['title'])[:40].strip('-') or 'x'}-{number:06d}.yaml",
            f"title: {{{lang}: {quoted(it['title'])}}}\npublisher: {known('organisations', it['org'])}\nstage: published\naccess: public\n"
            f"contact: {{email: data@measure.example}}\nfrequency: irregular\nlicense: {known('licences', it['licence'])}\nmodified: {it['modified']}\nthemes: [{', '.join(known('themes', name) for name in it['theme'])}]\n"
            f"keywords: {{{lang}: [{', '.join(quoted(word) for word in it['keywords'])}]}}\nlanguages: [{lang}]\ndistributions:\n{files}"
            f"description: {{{lang}: {quoted(it['description'])}}}\n")
for name, id in seen["organisations"].items():
    put(f"catalogue/organisations/{id}.yaml", f"name: {quoted(name)}\nkind: agency\nlevel: federal\n")
for kind in ("themes", "formats", "licences"):
    terms = "".join(f"- {{id: {id}, label: {quoted(name)}}}\n" for name, id in seen[kind].items())
    put(f"catalogue/vocabularies/{kind}.yaml", terms)
