"""A hand at mouse and keyboard that counts: what a budget of clicks and keys is measured with."""
# Seconds, for one who is not in a hurry: a key, and a click with the way there.
KEY, CLICK = 0.25, 1.5


class Hand:
    """Every click and key goes through here. What is typed as text is counted apart from keys that act."""

    def __init__(self, visitor):
        self.visitor, self.page = visitor, visitor.page
        self.clicks = self.keys = self.typed = 0

    def press(self, *keys):
        for key in keys:
            self.keys += 1
            self.page.keyboard.press(key)

    def type(self, text):
        self.typed += len(text)
        self.page.keyboard.type(text)

    def click(self, words, within="body"):
        """A link, button or choice by its words."""
        self.clicks += 1
        self.page.locator(
            f"{within} :is(a,button,label,summary):visible", has_text=words).first.click()

    @property
    def seconds(self):
        return (self.keys + self.typed) * KEY + self.clicks * CLICK

    def spent(self):
        return f"{self.clicks} clicks, {self.keys} keys, {self.typed} letters, {self.seconds:.1f} s"
