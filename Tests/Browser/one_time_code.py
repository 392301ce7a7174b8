"""The codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds)."""
import base64
import hashlib
import hmac
import struct
import time


def code(letters, steps=0):
    """The code of a secret as shown in letters, so many steps of thirty seconds from now."""
    secret = base64.b32decode(letters.replace(" ", ""))
    counter = struct.pack(">Q", int(time.time()) // 30 + steps)
    digest = hmac.new(secret, counter, hashlib.sha1).digest()
    number = struct.unpack(">I", digest[digest[-1] & 15:][:4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06d}"
