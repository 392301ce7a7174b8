"""Forms as a browser sends them, filled in by what their fields are for, never by what they are called."""
import dataclasses
import re
import urllib.parse


@dataclasses.dataclass
class Field:
    name: str
    kind: str
    value: str = ""
    label: str = ""
    isChecked: bool = False
    maxLength: int = 0
    options: list = dataclasses.field(default_factory=list)

    def says(self, *words):
        text = (self.label + " " + self.name).lower()
        return any(word in text for word in words)


@dataclasses.dataclass
class Form:
    action: str
    method: str
    attributes: dict
    fields: list = dataclasses.field(default_factory=list)
    buttons: list = dataclasses.field(default_factory=list)

    @property
    def typed(self):
        """The fields somebody types free text into."""
        return [f for f in self.fields if f.kind in ("text", "textarea", "search", "tel", "email")]

    def pairs(self, changes=None, button=None):
        """What a browser sends: the fields as they stand, with some changed by name, and the button that was
        pressed (the first if none is named)."""
        changes, out = dict(changes or {}), []
        for field in self.fields:
            if field.name in changes:
                if field.kind != "radio" or field.value == changes[field.name]:
                    out.append((field.name, changes[field.name]))
            elif field.kind in ("radio", "checkbox"):
                if field.isChecked:
                    out.append((field.name, field.value))
            else:
                out.append((field.name, field.value))
        names = {field.name for field in self.fields}
        if {"namn", "situation", "vet"} <= names and "person" not in names:
            # The same made-up name again and again: what the page would ask is answered beforehand.
            out.append(("person", "ingen"))
        pressed = button or (self.buttons[0] if self.buttons else None)
        if pressed and pressed["name"]:
            out.append((pressed["name"], pressed["value"]))
        return out

    def filled(self, text):
        """Sensible values by field name: `text` wherever anything may be typed, valid ones elsewhere."""
        values, seen = {}, {f.name for f in self.fields if f.kind == "radio" and f.isChecked}
        for field in self.fields:
            if field.kind == "radio":
                if field.name not in seen:
                    seen.add(field.name)
                    values[field.name] = field.value
            elif field.kind in ("hidden", "checkbox", "file", "password", "number"):
                continue
            elif field.kind == "select":
                values[field.name] = field.value or next((o for o in field.options if o), "")
            else:
                values[field.name] = typed(field, text)
        return values

    def body(self, values):
        return urllib.parse.urlencode(self.pairs(values)).encode()


def typed(field, text):
    if field.says("personnummer", "samordning", "löpnummer"):
        return field.value
    if field.kind == "tel" or field.says("telefon", "phone"):
        return "070-174 06 05"
    if field.kind == "email" or field.says("e-post", "epost"):
        return "prov@example.se"
    if field.says("födelse", "född"):
        return field.value or "1990-01-01"
    if field.kind == "date" or field.says("datum", "senast") or re.search(r"\bdag\b", field.label.lower()):
        return field.value or "idag"
    if field.kind == "time" or field.says("klockan", "tid "):
        return field.value or "10.00"
    return text if not field.maxLength or len(text) <= field.maxLength else text[:field.maxLength]
