#!/usr/bin/env python3
"""Reads a built site as CKAN's harvester does, with the RDFParser of ckanext-dcat, and holds what it found against
the site's own `datasets/index.json`. No CKAN server, no network: pages are followed as files of the site.

    python3 -m venv VENV && VENV/bin/pip install 'ckan[requirements]==2.12.0' ckanext-dcat==2.4.4
    VENV/bin/python tests/harvest/read_as_ckan.py SITE [first file, such as catalog.rdf]

Exit 0 only where every dataset, title and date is as in the portal, and every resource is there with an address and,
where its dataset has one, a licence.
"""
import json
import os
import sys

from ckan.plugins import toolkit
from ckanext.dcat.processors import RDFParser

FORMATS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld", "nt": "nt"}


def read(site, first, base):
    """What the parser makes of a file and of every page that it names after it."""
    found, pages, path = {}, 0, first
    while path:
        parser = RDFParser(profiles=["euro_dcat_ap_3"])
        with open(os.path.join(site, path), encoding="utf-8") as file:
            parser.parse(file.read(), _format=FORMATS[path.rsplit(".", 1)[1]])
        pages += 1
        for dataset in parser.datasets():
            found[extra(dataset, "uri")] = dataset
        following = parser.next_page()
        path = str(following)[len(base):] if following else None
    return found, pages


def extra(dataset, key):
    return next((e["value"] for e in dataset.get("extras", []) if e["key"] == key), dataset.get(key))


def main():
    site, first = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "catalog.ttl"
    with open(os.path.join(site, "datasets", "index.json"), encoding="utf-8") as file:
        wanted = json.load(file)["entries"]
    base = wanted[0]["url"].split("datasets/")[0]
    language = next(iter(wanted[0]["title"]))
    toolkit.config["ckan.locale_default"] = language
    found, pages = read(site, first, base)
    faults, resources, licences = [], 0, 0
    for entry in wanted:
        dataset = found.get(entry["url"] + "#dataset")
        if dataset is None:
            faults.append(f"{entry['id']}: not found")
            continue
        title = entry["title"].get(language) or next(iter(entry["title"].values()))
        if dataset.get("title") != title:
            faults.append(f"{entry['id']}: its title is {dataset.get('title')!r}, not {title!r}")
        for name in ("issued", "modified"):
            day = extra(dataset, name)
            if (day or None) != entry.get(name):
                faults.append(f"{entry['id']}: {name} is {day!r}, not {entry.get(name)!r}")
        files = entry.get("distributions", [])
        own = dataset.get("resources", [])
        resources += len(own)
        if len(own) != len(files):
            faults.append(f"{entry['id']}: {len(own)} resources, not {len(files)}")
        for resource in own:
            licences += bool(resource.get("license"))
            if entry.get("license") and not resource.get("license"):
                faults.append(f"{entry['id']}: a resource without its licence")
            if not resource.get("url"):
                faults.append(f"{entry['id']}: a resource without an address")
    print(f"{first}: {pages} pages, {len(found)} of {len(wanted)} datasets, {resources} resources, {licences} with a licence")
    for fault in faults[:20]:
        print("FALLS SHORT", fault)
    print(f"{len(faults)} faults")
    sys.exit(1 if faults or len(found) != len(wanted) else 0)


main()
