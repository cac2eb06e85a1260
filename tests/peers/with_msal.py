"""Signs in with Python's msal as its documentation does: `with_msal.py device|browser ISSUER CLIENT CA`."""

import json
import sys

import msal

way, issuer, client, authority = sys.argv[1:]
app = msal.PublicClientApplication(client, oidc_authority=issuer, verify=authority)
if way == "device":
    flow = app.initiate_device_flow(scopes=["User.Read"])
    print(json.dumps({"user_code": flow["user_code"], "verification_uri": flow["verification_uri"]}), flush=True)
    sys.stdin.readline()  # Somebody has entered the code.
    result = app.acquire_token_by_device_flow(flow)
else:
    result = app.acquire_token_interactive(scopes=["User.Read"], prompt="select_account")
sys.exit(0 if "access_token" in result else 1)
