#!/usr/bin/env python3
"""seed.py VECTORS FOLDER: the fuzzers' first inputs, from the chunks of the shared HTTP vectors."""
import base64
import json
import pathlib
import sys

vectors, folder = json.loads(pathlib.Path(sys.argv[1]).read_text()), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for vector in vectors:
    data = b"".join(base64.b64decode(chunk["base64"]) for chunk in vector["chunks"])
    if len(data) <= 4096:
        (folder / (vector["name"] + "-whole")).write_bytes(data)
    head, _, body = data.partition(b"\r\n\r\n")
    if 0 < len(body) <= 4096:
        (folder / (vector["name"] + "-body")).write_bytes(body)
    for number, line in enumerate(head.split(b"\r\n")[1:8]):
        if len(line) <= 512:
            (folder / f"{vector['name']}-field{number}").write_bytes(line.partition(b": ")[2])
