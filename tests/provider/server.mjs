// A certified OpenID Provider, oidc-provider, that answers at Microsoft's paths.
//
// Started by the tests on a free port of the loopback address: over https where it is given files with a key and a
// certificate, over http otherwise. When it answers, it prints one line of JSON with the port and
// the people who have accounts; after that, one line for each answer of the token and device endpoints, so that a test knows
// every secret that crossed. It ends when its standard input closes.

import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

import Provider, { interactionPolicy } from 'oidc-provider';

const TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';
const CLIENT = randomUUID();
const DISCOVERY = '/.well-known/openid-configuration';

const person = (id, name, address) => ({ id, name, address, password: `canary-password-${randomBytes(12).toString('hex')}` });
const people = [
  person('0001', 'Robin Tanaka', 'robin.tanaka@independent.example'),
  person('0002', 'Kim Novak', 'kim.novak@independent.example'),
];

// Standard output is for the test alone; the library's advice goes where people look.
console.info = console.warn;
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' };
}

/** Microsoft's clients ask for the account chooser; here it is one page with the sign-in. */
function policy() {
  const prompts = interactionPolicy.base();
  prompts.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  return prompts;
}

function configuration() {
  return {
    clients: [{
      client_id: CLIENT,
      client_name: 'Firstlink',
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://localhost', 'http://localhost/'],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    }],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'profile', 'email', 'offline_access', 'User.Read'],
    claims: { openid: ['sub', 'tid'], profile: ['name', 'preferred_username'], email: ['email'] },
    conformIdTokenClaims: false,
    // Microsoft grants a refresh token without prompt=consent, and a new one each time.
    issueRefreshToken: (ctx, client, source) => client.grantTypeAllowed('refresh_token') && source.scopes.has('openid'),
    rotateRefreshToken: true,
    pkce: { required: () => true },
    interactions: { policy: policy(), url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    features: { deviceFlow: { enabled: true }, devInteractions: { enabled: false } },
    routes: {
      authorization: '/consumers/oauth2/v2.0/authorize',
      token: '/consumers/oauth2/v2.0/token',
      device_authorization: '/consumers/oauth2/v2.0/devicecode',
      code_verification: '/link',
      jwks: '/consumers/discovery/v2.0/keys',
    },
    findAccount: (ctx, id) => {
      const account = people.find((known) => known.id === id);
      return account && { accountId: id, claims: () => claims(account) };
    },
  };
}

const claims = ({ id, name, address }) => ({ sub: id, tid: TENANT, name, preferred_username: address, email: address });

const escaped = (text) => String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const page = (title, body) => `<!DOCTYPE html><html lang="en"><title>${title}</title><h1>${title}</h1>${body}</html>`;

function send(response, status, body, type = 'text/html; charset=utf-8') {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

async function fields(request) {
  let text = '';
  for await (const piece of request) text += piece;
  return new URLSearchParams(text);
}

const signIn = (uid, fault = '') => page('Sign in', `<p>${escaped(fault)}</p><form method="post" action="/interaction/${uid}">
  <input name="address"><input name="password" type="password"><button>Sign in</button></form>`);
const consent = (uid, scopes) => page('Let Firstlink in?', `<p>${escaped(scopes)}</p><form method="post" action="/interaction/${uid}">
  <button name="answer" value="accept">Accept</button><button name="answer" value="decline">Decline</button></form>`);

/** The two pages on which a person signs in and agrees. */
async function interact(provider, request, response) {
  const { uid, prompt, params, session } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    return send(response, 200, prompt.name === 'consent' ? consent(uid, params.scope) : signIn(uid));
  }
  const form = await fields(request);
  if (prompt.name !== 'consent') {
    const account = people.find((known) => known.address === form.get('address') && known.password === form.get('password'));
    if (!account) return send(response, 422, signIn(uid, 'No account has this address and password.'));
    return provider.interactionFinished(request, response, { login: { accountId: account.id }, select_account: {} });
  }
  if (form.get('answer') !== 'accept') {
    const refusal = { error: 'access_denied', error_description: 'The person declined.' };
    return provider.interactionFinished(request, response, refusal, { mergeWithLastSubmission: false });
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** The account's own data, in Graph's shape. */
async function me(provider, request, response) {
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const access = token ? await provider.AccessToken.find(token) : undefined;
  const account = people.find((known) => known.id === access?.accountId);
  if (!account) {
    const refusal = { error: { code: 'InvalidAuthenticationToken', message: 'The token is not known.' } };
    return send(response, 401, JSON.stringify(refusal), 'application/json');
  }
  const { id, name, address } = account;
  const data = { id, displayName: name, givenName: null, surname: null, mail: null, userPrincipalName: address };
  return send(response, 200, JSON.stringify(data), 'application/json');
}

/** Tells what the token and device endpoints were sent and what they answered. */
async function tell(ctx, next) {
  await next();
  if (ctx.oidc?.route === 'token' || ctx.oidc?.route === 'device_authorization') {
    say({ endpoint: ctx.oidc.route, status: ctx.status, sent: ctx.oidc.body ?? {}, answered: ctx.body ?? {} });
  }
}

/** Tells of every request once it is answered, and how many milliseconds that took. */
function count(request, response) {
  const [path, start] = [request.url.split('?')[0], performance.now()];
  response.on('finish', () => say({ request: path, took: performance.now() - start }));
}

const [key, certificate] = process.argv.slice(2);
const server = key ? createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }) : createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const base = `${key ? 'https' : 'http'}://127.0.0.1:${port}`;
  const issuer = `${base}/${TENANT}/v2.0`;
  const provider = new Provider(issuer, configuration());
  provider.use(tell);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    count(request, response);
    const failed = (error) => send(response, 500, page('Fault', escaped(error)));
    const { pathname } = new URL(request.url, base);
    if (pathname === '/v1.0/me') return me(provider, request, response).catch(failed);
    if (pathname.startsWith('/interaction/')) return interact(provider, request, response).catch(failed);
    if (pathname === `/${TENANT}/v2.0${DISCOVERY}`) request.url = DISCOVERY;
    return answer(request, response);
  });
  say({ port, issuer, graph: base, client_id: CLIENT, people });
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
