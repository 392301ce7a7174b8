"""C4: 2,000 slow connections beside 20 normal users. The slow ones are cut off, the normal ones notice
nothing."""
import asyncio
import resource
import socket
import threading
import time

from load import Users
from processes import resident
from place import Place
from program import Server

HEAD = b"GET / HTTP/1.1\r\nHost: localhost\r\n"
BODY = b"POST /logga-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n" \
    b"Content-Length: 10000\r\n\r\n"
READ = "GET {} HTTP/1.1\r\nHost: localhost\r\n\r\n"


def run(report, connections=2000, seconds=25):
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, soft))
    with Place() as place, Server(place, limits={resource.RLIMIT_NOFILE: 8192}) as server:
        clients = [server.client(name) for name in ("koordinator", "koordinator2", "handlaggare", "chef")]
        warm(clients)
        read = READ.format(clients[0].stylesheet()).encode() * 50
        kinds = {
            "slow heads": (HEAD, b"X-a: b\r\n"), "slow bodies": (BODY, b"a"), "slow readers": (read, b"")}
        for kind, (first, more) in kinds.items():
            attack(report, server, clients, kind, connections, seconds, first, more)
    with Place() as place, Server(place, tls=True, limits={resource.RLIMIT_NOFILE: 8192}) as server:
        clients = [server.client(name) for name in ("koordinator", "handlaggare")]
        warm(clients)
        # The first octets of a handshake, and then nothing.
        hello = b"\x16\x03\x01\x02\x00\x01"
        attack(report, server, clients, "stalled handshakes", 500, seconds, hello, b"\x00")


def warm(clients):
    """What the users' own pages take, some 9 MB in a new process, is no crowd's memory."""
    with Users(clients):
        time.sleep(6)


def attack(report, server, clients, kind, connections, seconds, first, more):
    before = resident(server.serving)
    crowd = Crowd(server.port, connections, first, more)
    thread = threading.Thread(target=asyncio.run, args=(crowd.hold(seconds),), daemon=True)
    thread.start()
    time.sleep(2)
    with Users(clients) as users:
        time.sleep(5)
        grown = resident(server.serving) - before
        time.sleep(max(0, seconds - 8))
    thread.join(seconds)
    report.check(crowd.opened >= connections * 0.9, f"{connections} {kind} were held", crowd.opened)
    users.check(report, kind)
    if kind != "slow readers":
        report.check(crowd.cut >= crowd.opened * 0.95, f"{kind}: cut off", f"{crowd.cut} of {crowd.opened}")
    each = grown / max(1, crowd.opened)
    limit = 60_000 if kind == "stalled handshakes" else 20_000
    if kind in ("slow heads", "stalled handshakes"):
        report.check(each < limit, f"{kind}: memory a connection", f"{each / 1000:.1f} kB")


class Crowd:
    """Connections that say a little and then wait, from forty addresses of this machine, fifty each."""

    def __init__(self, port, count, first, more):
        self.port, self.count, self.first, self.more = port, count, first, more
        self.opened = self.cut = 0
        # One that never reads cannot see that it was cut off.
        self.reads = bool(more)

    async def hold(self, seconds):
        self.end = time.monotonic() + seconds
        await asyncio.gather(*(self.one(number) for number in range(self.count)))

    async def one(self, number):
        await asyncio.sleep(number / 1000)
        try:
            reader, writer = await asyncio.open_connection(sock=await self.connected(number), limit=1024)
            writer.write(self.first)
            self.opened += 1
            await (self.trickle(reader, writer) if self.reads else asyncio.sleep(self.end - time.monotonic()))
            writer.close()
        except OSError:
            self.cut += 1

    async def connected(self, number):
        one = socket.socket()
        one.setblocking(False)
        # A slow reader has little room of its own, else the kernel would read on its behalf.
        one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        one.bind((f"127.0.1.{1 + number % 40}", 0))
        await asyncio.get_running_loop().sock_connect(one, ("127.0.0.1", self.port))
        return one

    async def trickle(self, reader, writer):
        """A little every four seconds, until an answer or an end comes: then it was cut off."""
        while time.monotonic() < self.end:
            try:
                await asyncio.wait_for(reader.read(1), 4)
                self.cut += 1
                return
            except TimeoutError:
                writer.write(self.more)
                await writer.drain()
