"""An issuer of tokens on loopback: publishes its keys, signs what a test asks, and can rotate."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

ISSUER = "https://uitgever.example"


class Issuer:
    def __init__(self):
        self.asked = self.patience = 0
        self.rotate()
        owner = self

        class Keys(BaseHTTPRequestHandler):
            def do_GET(self):
                owner.asked += 1
                time.sleep(owner.patience)
                body = json.dumps(owner.published).encode()
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Keys)
        self.address = f"http://127.0.0.1:{self.server.server_port}/keys"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def rotate(self):
        self.key = ECKey.generate_key("P-256", auto_kid=True)
        self.published = KeySet([self.key]).as_dict(private=False)

    def token(self, *roles, organisation="werkbedrijf", gemeenten=("voorbeeldstad",), key=None, alg="ES256", **claims):
        now = int(time.time())
        said = {"iss": ISSUER, "aud": "regelwerk", "sub": "m.medewerker", "exp": now + 300, "iat": now,
                "organisatie": organisation, "gemeenten": list(gemeenten), "rollen": list(roles)}  # fmt: skip
        said = {name: value for name, value in (said | claims).items() if value is not None}
        key = key or self.key
        return jwt.encode({"alg": alg, "kid": self.key.kid}, said, key, algorithms=[alg])

    def bearer(self, *roles, **claims):
        return {"authorization": f"Bearer {self.token(*roles, **claims)}"}

    def close(self):
        self.server.shutdown()
        self.server.server_close()
