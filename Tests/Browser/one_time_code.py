"""The codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds)."""
import base64
import datetime
import hashlib
import hmac
import struct
import zoneinfo

from place import TODAY

SWEDEN = zoneinfo.ZoneInfo("Europe/Stockholm")


def seconds():
    """Now, as the program has it: the time of day in Sweden, on its own day."""
    now = datetime.datetime.now(SWEDEN)
    return datetime.datetime.combine(TODAY, now.time(), SWEDEN).timestamp()


def code(letters, steps=0):
    """The code of a secret as shown in letters, so many steps of thirty seconds from now."""
    secret = base64.b32decode(letters.replace(" ", ""))
    counter = struct.pack(">Q", int(seconds()) // 30 + steps)
    digest = hmac.new(secret, counter, hashlib.sha1).digest()
    number = struct.unpack(">I", digest[digest[-1] & 15:][:4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"
