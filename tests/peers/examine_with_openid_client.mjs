// Goes through the flows of a provider with openid-client as its documentation does, and tells what held:
// `examine_with_openid_client.mjs ISSUER CLIENT`. Whoever reads a line with `visit` goes there, enters the `code` if there is
// one, and answers.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';

import * as openid from 'openid-client';

const [issuer, id] = process.argv.slice(2);
const scope = 'openid profile email offline_access User.Read';
const config = await openid.discovery(new URL(issuer), id, undefined, openid.None());
openid.enableNonRepudiationChecks(config);

const server = createServer((_, response) => response.end('Done.')).listen(0, '127.0.0.1');
await once(server, 'listening');
const redirect = `http://localhost:${server.address().port}/`;

const say = (line) => console.log(JSON.stringify(line));
const refused = (promise, error) => assert.rejects(promise, (found) => found.error === error || found.code === error || assert.fail(found));

// Sends the person to the provider. What came back, and what it is to be checked against.
async function visit(answer, more) {
  const checks = {
    pkceCodeVerifier: openid.randomPKCECodeVerifier(), expectedState: openid.randomState(), expectedNonce: openid.randomNonce(),
  };
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirect, scope, state: checks.expectedState, nonce: checks.expectedNonce,
    code_challenge: await openid.calculatePKCECodeChallenge(checks.pkceCodeVerifier), code_challenge_method: 'S256', ...more,
  });
  const back = once(server, 'request');
  say({ visit: address.href, answer });
  const [request] = await back;
  return { back: new URL(request.url, redirect), checks };
}

async function device(answer) {
  const asked = await openid.initiateDeviceAuthorization(config, { scope });
  say({ visit: asked.verification_uri, code: asked.user_code, answer });
  return openid.pollDeviceAuthorizationGrant(config, asked);
}

async function same(tokens, sub) {
  assert.equal(tokens.claims().iss, issuer);
  const about = await openid.fetchUserInfo(config, tokens.access_token, sub);
  assert.equal(tokens.claims().sub, about.sub);
  assert.match(about.email, /@/);
}

const first = await visit('accept');
const tokens = await openid.authorizationCodeGrant(config, first.back, first.checks);
const { sub } = tokens.claims();
await same(tokens, sub);
say({ held: 'code and userinfo' });

const renewed = await openid.refreshTokenGrant(config, tokens.refresh_token);
await same(renewed, sub);
assert.notEqual(renewed.refresh_token, tokens.refresh_token);
say({ held: 'refresh' });

await refused(openid.fetchUserInfo(config, renewed.access_token, 'another'), 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED');
await refused(openid.authorizationCodeGrant(config, first.back, first.checks), 'invalid_grant');
await refused(openid.refreshTokenGrant(config, renewed.refresh_token), 'invalid_grant');
say({ held: 'a code used twice ends what came of it' });

for (const [name, wrong, error] of [
  ['nonce', { expectedNonce: 'another' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
  ['state', { expectedState: 'another' }, 'OAUTH_INVALID_RESPONSE'],
  ['verifier', { pkceCodeVerifier: openid.randomPKCECodeVerifier() }, 'invalid_grant'],
]) {
  const { back, checks } = await visit('accept');
  await refused(openid.authorizationCodeGrant(config, back, { ...checks, ...wrong }), error);
  say({ held: `another ${name}` });
}

const no = await visit('decline');
await refused(openid.authorizationCodeGrant(config, no.back, no.checks), 'access_denied');
const silent = await visit('accept', { prompt: 'none' });
await refused(openid.authorizationCodeGrant(config, silent.back, silent.checks), 'login_required');
say({ held: 'refusals' });

await same(await device('accept'), sub);
await refused(device('decline'), 'authorization_declined');
say({ held: 'device code' });
process.exit(0);
