"""A small HTTP client: one kept-alive connection, a cookie jar that several clients can share, forms."""
import functools
import http.client
import ssl
import urllib.parse

from page_reader import Reader

PASSWORD = "steget-demo"


class Page:
    """One answer, read whole."""

    def __init__(self, status, fields, content, path):
        self.status, self.fields, self.content, self.path = status, fields, content, path

    @functools.cached_property
    def text(self):
        return self.content.decode("utf-8", "replace")

    @functools.cached_property
    def read(self):
        return Reader(self.text)

    @property
    def location(self):
        return self.fields.get("location", "")

    @property
    def form(self):
        """The page's own form: the posting one with most to fill in; the frame's small ones lose."""
        posting = [f for f in self.read.forms if f.method == "post"]
        return max(posting, key=lambda f: len([x for x in f.fields if x.kind != "hidden"]), default=None)

    def __repr__(self):
        return f"{self.status} {self.path} {self.location} {self.read.text[:300]!r}"


class Client:
    def __init__(self, port, tls=False, cookies=None, timeout=30, source=None):
        self.port, self.tls, self.timeout, self.source = port, tls, timeout, source
        self.cookies = {} if cookies is None else cookies
        self._connection = None

    def sharing(self):
        """Another connection in the same session."""
        return Client(self.port, self.tls, self.cookies, self.timeout, self.source)

    def close(self):
        if self._connection:
            self._connection.close()
        self._connection = None

    def _connected(self):
        if self._connection is None:
            if self.tls:
                context = ssl._create_unverified_context()
                self._connection = http.client.HTTPSConnection(
                    "127.0.0.1", self.port, timeout=self.timeout, context=context, source_address=self.source)
            else:
                self._connection = http.client.HTTPConnection(
                    "127.0.0.1", self.port, timeout=self.timeout, source_address=self.source)
            self._connection.connect()
        return self._connection

    def send(self, method, path, body=None, fields=None):
        """Raises OSError or http.client.HTTPException, and closes, if no whole answer comes."""
        origin = f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"
        cookies = "; ".join(f"{name}={value}" for name, value in list(self.cookies.items()))
        sent = {"Cookie": cookies} if cookies else {}
        if body is not None:
            sent |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
        try:
            connection = self._connected()
            connection.request(method, path, body, {**sent, **(fields or {})})
            answer = connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        for line in answer.headers.get_all("set-cookie") or []:
            self.keep(line)
        if answer.will_close:
            self.close()
        named = {name.lower(): value for name, value in answer.headers.items()}
        return Page(answer.status, named, content, path)

    def keep(self, line):
        parts = [part.strip() for part in line.split(";")]
        name, _, value = parts[0].partition("=")
        if not value or any(part.lower() == "max-age=0" for part in parts[1:]):
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = value

    def get(self, path, **fields):
        return self.send("GET", path, None, fields)

    def follow(self, page):
        """The page a redirect points to, by GET, through at most five."""
        for _ in range(5):
            if page.status not in (301, 302, 303, 307, 308):
                return page
            page = self.get(urllib.parse.urljoin(page.path, page.location))
        return page

    def submit(self, page, values=None, form=None, button=None):
        """Sends a form of that page with its fields as they stand, some changed."""
        form = form or page.form
        action = (button or {}).get("action") or form.action or page.path
        body = urllib.parse.urlencode(form.pairs(values, button)).encode()
        return self.send("POST", urllib.parse.urljoin(page.path, action), body)

    def log_in(self, account, password=PASSWORD):
        page = self.follow(self.get("/logga-in"))
        answer = self.submit(page, {"anvandarnamn": account, "losenord": password})
        assert answer.status == 303, f"{account} cannot log in: {answer}"
        return self

    def stylesheet(self):
        """The address of the stylesheet; it holds its content's hash."""
        page = self.get("/logga-in")
        return next(link for link in page.read.assets if ".css" in link)

    def log_out(self):
        page = self.follow(self.get("/min-dag"))
        leaving = [f for f in page.read.forms if "logga-ut" in f.action]
        assert leaving, f"no log-out form on {page}"
        return self.submit(page, form=leaving[0])
