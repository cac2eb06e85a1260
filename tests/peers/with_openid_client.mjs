// Signs in with openid-client as its documentation does: `with_openid_client.mjs device|browser ISSUER CLIENT`.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

import * as openid from 'openid-client';

const [way, issuer, id] = process.argv.slice(2);
const scope = 'openid profile email offline_access User.Read';
const config = await openid.discovery(new URL(issuer), id, undefined, openid.None());
openid.enableNonRepudiationChecks(config);

async function device() {
  const answer = await openid.initiateDeviceAuthorization(config, { scope });
  console.log(JSON.stringify({ user_code: answer.user_code, verification_uri: answer.verification_uri }));
  await once(process.stdin, 'data'); // Somebody has entered the code.
  process.stdin.destroy();
  return openid.pollDeviceAuthorizationGrant(config, answer);
}

async function browser() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const redirect = `http://localhost:${server.address().port}/`;
  const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()];
  const challenge = await openid.calculatePKCECodeChallenge(verifier);
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirect, scope, state, nonce, code_challenge: challenge, code_challenge_method: 'S256', prompt: 'select_account',
  });
  const [program, ...words] = process.env.BROWSER.split(' ').map((word) => (word === '%s' ? address.href : word));
  spawn(program, words, { stdio: 'ignore' });
  const [request, response] = await once(server, 'request');
  const expected = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  const tokens = await openid.authorizationCodeGrant(config, new URL(request.url, redirect), expected);
  response.end('Done.');
  server.close();
  server.closeAllConnections();
  return tokens;
}

const tokens = await (way === 'device' ? device() : browser());
process.exit(tokens.access_token ? 0 : 1);
