"""C18: an export whose server is killed in mid stream is seen as partial by its reader; the next is whole."""
import hashlib
import http.client
import io
import os
import signal
import socket
import sqlite3
import zipfile

from place import Place
from program import Server

# More than the system holds for a reader that does not read.
YOUTHS = 60_000
# As the page's form asks.
ORDER = {"syfte": "Prov av ett uttag som bryts", "fran": "2026-01-01", "till": "idag"}


def run(report):
    with Place() as place:
        fill(place.database)
        with Server(place) as server:
            client = server.client("kaa")
            page = client.submit(client.get("/uttag/kaa-halvar"), ORDER)
            report.check(page.status == 303, "a file is asked for", str(page.status))
            for ending in ("fil", "fil.ods"):
                cut = f"{page.location}/{ending}"
                begun, end = killed(server, client, cut)
                report.check(begun > 50_000, f"{ending}: it was under way", f"{begun} octets")
                report.check(not end.endswith(b"0\r\n\r\n"), f"{ending}: no closing chunk came")
                report.check(b"SLUT;" not in end, f"{ending}: nor the last row")
                is_zip = zipfile.is_zipfile(io.BytesIO(end))
                report.check(not is_zip, f"{ending}: nor a spreadsheet's directory")
                report.check(server.answers(within=5) is not None, "it serves again")
                client.close()
            whole(report, client, page.location)
            server.stop()


def fill(database):
    """Young people straight into the register: what is tried is the stream, not the forms."""
    with sqlite3.connect(database) as connection:
        connection.execute(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
            INSERT INTO duty_youth (id, programme_id, name, personal_number, birth_day, address, email, phone,
              is_protected, entered_on, before, present, coming, version, changed_at, changed_by)
            SELECT i, (SELECT programme_id FROM membership WHERE role = 'dutyOfficer'), 'Prov ' || i,
              printf('%012d', 200801000000 + i), '2008-01-01', '', '', '', 0, '2026-01-02', 'unknown', 'none',
              NULL, 1, '2026-01-02T08:00:00.000Z',
              (SELECT account_id FROM membership WHERE role = 'dutyOfficer') FROM n
            """, (YOUTHS,))
    connection.close()


def killed(server, client, path):
    """How many octets had come when the serving process was killed, and all that came in the end."""
    with socket.socket() as reader:
        # Before connecting: the system tells the sender then how much may come.
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        reader.settimeout(30)
        reader.connect(("127.0.0.1", server.port))
        cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        reader.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookies}\r\n\r\n".encode())
        came = b""
        while len(came) < 60_000:
            piece = reader.recv(4096)
            if not piece:
                break
            came += piece
        begun = len(came)
        os.kill(server.serving, signal.SIGKILL)
        return begun, came + rest(reader)


def rest(reader):
    """What the system had taken before the process was gone."""
    came = b""
    try:
        while piece := reader.recv(65536):
            came += piece
    except OSError:
        pass
    return came


def whole(report, client, address):
    """The same file, read to its end by an ordinary client."""
    try:
        content = client.get(address + "/fil").content
    except (OSError, http.client.HTTPException) as problem:
        report.check(False, "the next one comes whole", repr(problem))
        return
    body, _, last = content.rpartition(b"SLUT;")
    _, _, checksum = last.decode().strip().rpartition("SHA-256 ")
    report.check(hashlib.sha256(body).hexdigest() == checksum, "the next one comes whole", f"{len(content)}")
