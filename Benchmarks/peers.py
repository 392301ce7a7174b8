"""The peers, each on a free port, ended when the measuring is done."""
import contextlib
import os
import pathlib
import socket
import subprocess
import time

from program import free_port

WORK = pathlib.Path(__file__).resolve().parent / "work"
PEER_COOKIE = "session=secret-token"

NGINX = """worker_processes 2; pid nginx.pid; error_log error.log; daemon off;
events {{ worker_connections 8192; }}
http {{
  access_log off; default_type text/html; ssl_protocols TLSv1.2 TLSv1.3; keepalive_requests 100000000;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fcgi; uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  server {{ listen 127.0.0.1:{plain}; root html; location / {{ try_files $uri.html =404; }} }}
  server {{ listen 127.0.0.1:{tls} ssl; root html; ssl_certificate {certificate}; ssl_certificate_key {key};
    location / {{ try_files $uri.html =404; }} }}
}}
"""


@contextlib.contextmanager
def running(command, port, **options):
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, **options)
    try:
        wait_for(port, process)
        yield port
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(port, process, seconds=120):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"a peer ended with {process.returncode}: {process.args}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"a peer does not listen: {process.args}")


@contextlib.contextmanager
def hummingbird():
    port = free_port()
    with running([os.environ["HUMMINGBIRD"], str(WORK / "peer.sqlite"), str(port)], port, cwd=WORK):
        yield f"http://127.0.0.1:{port}/arenden"


@contextlib.contextmanager
def flask():
    """Reads the database that the Hummingbird peer made."""
    port = free_port()
    gunicorn = WORK / "venv" / "bin" / "gunicorn"
    with running([str(gunicorn), "-w", "2", "-b", f"127.0.0.1:{port}", "app:app"], port, cwd=WORK):
        yield f"http://127.0.0.1:{port}/arenden"


@contextlib.contextmanager
def nginx(pages, place):
    """Finished pages as files: `pages` is content by name. Gives the addresses' beginnings, plain and TLS."""
    folder = place.folder / "nginx"
    (folder / "html").mkdir(parents=True, exist_ok=True)
    for name, content in pages.items():
        (folder / "html" / f"{name}.html").write_bytes(content)
    folder.chmod(0o755)
    place.folder.chmod(0o755)
    certificate, key = place.certificate()
    plain, tls = free_port(), free_port()
    (folder / "nginx.conf").write_text(NGINX.format(plain=plain, tls=tls, certificate=certificate, key=key))
    with running(["nginx", "-p", str(folder), "-c", "nginx.conf"], plain, cwd=folder):
        yield f"http://127.0.0.1:{plain}/", f"https://127.0.0.1:{tls}/"
