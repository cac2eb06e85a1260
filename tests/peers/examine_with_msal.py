"""Goes through the flows of a provider with Python's msal as its documentation does, and tells what held:
`examine_with_msal.py ISSUER CLIENT CA`. Whoever reads a line with `visit` goes there, enters the `code` if there is one,
and answers."""

import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

import msal
import requests

issuer, client, authority = sys.argv[1:]
SCOPES = ["User.Read"]
app = msal.PublicClientApplication(client, oidc_authority=issuer, verify=authority)


def say(**line):
    print(json.dumps(line), flush=True)


class Back(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.came = dict(parse_qsl(urlsplit(self.path).query))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"Done.")

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Back)


def visit(answer, **more):
    """Sends the person to the provider. The flow, and what came back."""
    flow = app.initiate_auth_code_flow(SCOPES, redirect_uri=f"http://localhost:{server.server_port}/", **more)
    say(visit=flow["auth_uri"], answer=answer)
    server.handle_request()
    return flow, server.came


def device(answer):
    flow = app.initiate_device_flow(scopes=SCOPES)
    say(visit=flow["verification_uri"], code=flow["user_code"], answer=answer)
    return app.acquire_token_by_device_flow(flow)


def userinfo(result):
    described = requests.get(f"{issuer}/.well-known/openid-configuration", verify=authority).json()
    bearer = {"Authorization": "Bearer " + result["access_token"]}
    return requests.get(described["userinfo_endpoint"], headers=bearer, verify=authority).json()


def same(result, sub):
    assert "access_token" in result, result
    assert userinfo(result)["sub"] == result["id_token_claims"]["sub"] == sub, result["id_token_claims"]


def refused(result, error):
    assert result.get("error") == error, result


flow, back = visit("accept")
tokens = app.acquire_token_by_auth_code_flow(flow, back)
sub = tokens["id_token_claims"]["sub"]
same(tokens, sub)
assert tokens["id_token_claims"]["iss"] == issuer
say(held="code and userinfo")

account = app.get_accounts()[0]
renewed = app.acquire_token_silent_with_error(SCOPES, account=account, force_refresh=True)
same(renewed, sub)
assert renewed["access_token"] != tokens["access_token"]
say(held="refresh")

refused(app.acquire_token_by_auth_code_flow(flow, back), "invalid_grant")
refused(app.acquire_token_silent_with_error(SCOPES, account=account, force_refresh=True), "invalid_grant")
say(held="a code used twice ends what came of it")

for name, wrong in [("nonce", {"nonce": "another"}), ("state", {"state": "another"})]:
    flow, back = visit("accept")
    try:
        app.acquire_token_by_auth_code_flow({**flow, **wrong}, back)
    except (RuntimeError, ValueError) as error:
        assert name in str(error), error
        say(held=f"another {name}")
flow, back = visit("accept")
refused(app.acquire_token_by_auth_code_flow({**flow, "code_verifier": "another" * 7}, back), "invalid_grant")
say(held="another verifier")

refused(app.acquire_token_by_auth_code_flow(*visit("decline")), "access_denied")
refused(app.acquire_token_by_auth_code_flow(*visit("accept", prompt="none")), "login_required")
say(held="refusals")

same(device("accept"), sub)
refused(device("decline"), "authorization_declined")
say(held="device code")
