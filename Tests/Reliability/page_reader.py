"""Collects the forms, links and words of a page, as a browser would."""
import html.parser

from forms import Field, Form


class Reader(html.parser.HTMLParser):
    """Collects forms, links and the text of a page."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.forms, self.links, self.assets, self.words, self.labels, self.ids = [], [], [], [], {}, {}
        self._form = self._label = self._textarea = self._select = None
        self.feed(text)
        for identity, field in self.ids.items():
            field.label = field.label or " ".join(self.labels.get(identity, [])).strip()

    def handle_starttag(self, tag, pairs):
        named = {name: value or "" for name, value in pairs}
        if tag == "a" and named.get("href"):
            self.links.append(named["href"])
        elif tag == "link" and named.get("href"):
            self.assets.append(named["href"])
        elif tag == "form":
            self._form = Form(named.get("action", ""), named.get("method", "get").lower(), named)
            self.forms.append(self._form)
        elif tag == "label":
            self._label = named.get("for", "")
        elif tag == "option" and self._select:
            self._select.options.append(named.get("value", ""))
            if "selected" in named:
                self._select.value = named.get("value", "")
        elif self._form is not None:
            self.control(tag, named)

    def control(self, tag, named):
        kind = {"textarea": "textarea", "select": "select"}.get(tag, named.get("type", "text").lower())
        if tag == "button" or (tag == "input" and kind in ("submit", "image")):
            if kind not in ("button", "reset"):
                self._form.buttons.append({
                    "name": named.get("name", ""), "value": named.get("value", ""),
                    "action": named.get("formaction", "")})
        elif tag in ("input", "textarea", "select") and named.get("name") and "disabled" not in named:
            value = named.get("value", "on" if kind == "checkbox" else "")
            length = int(named["maxlength"]) if named.get("maxlength", "").isdigit() else 0
            field = Field(named["name"], kind, value, isChecked="checked" in named, maxLength=length)
            self._form.fields.append(field)
            self.ids[named.get("id", f"#{len(self.ids)}")] = field
            self._textarea = field if tag == "textarea" else None
            self._select = field if tag == "select" else None

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "label":
            self._label = None
        elif tag == "textarea" and self._textarea:
            # HTML drops one newline right after the start tag.
            self._textarea.value = self._textarea.value.removeprefix("\n")
            self._textarea = None
        elif tag == "select":
            self._select = None

    def handle_data(self, data):
        if self._textarea is not None:
            self._textarea.value += data
        elif self._label is not None:
            self.labels.setdefault(self._label, []).append(data.strip())
        self.words.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())
