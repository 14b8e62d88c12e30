import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';

export const clientId = 'shura';
export const clientSecret = 'a secret of this server and the provider';

/** Alters an ID token on its way. */
export type Tampering = (
  claims: JWTPayload,
  sign: (claims: JWTPayload, key?: JWK) => Promise<string>,
) => Promise<string>;

/** A person known to the provider. */
interface Known {
  readonly email: string;
  readonly email_verified: boolean;
}

/**
 * A real OpenID Connect provider (`oidc-provider`) on a free port, which signs in `person` without asking. Its port is
 * chosen first, because the server needs its address before the provider can know the server's.
 */
export const startProvider = async () => {
  const state = {
    person: { email: 'first@example.om', email_verified: true } as Known,
    denies: false,
    tamper: undefined as Tampering | undefined,
    /** True if the provider is down. */
    down: false,
    /** Replaces the PKCE verifier the server sends. */
    verifier: undefined as string | undefined,
  };
  let keys = [await newKey()];
  let answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  const server: Server = createServer((request, response) => {
    if (state.down || !answer) response.writeHead(503).end();
    else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sign = (claims: JWTPayload, key: JWK = keys[0] ?? {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid ?? '' }).sign(key);

  /** Starts the provider for a server at this address. A second call rotates the provider's keys. */
  const open = (url: string) => {
    const provider: Provider = new Provider(issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [`${url}/api/v1/auth/callback/sso`],
        },
      ],
      jwks: { keys },
      conformIdTokenClaims: false,
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, name: 'Of the provider', ...state.person }),
      }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
    const answerOidc = provider.callback();
    const reply = async (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/sign-in/')) {
        const result = state.denies ? { error: 'access_denied' } : { login: { accountId: state.person.email } };
        await provider.interactionFinished(request, response, result);
      } else {
        if (request.url === '/token') await onTheWay(request, response);
        void answerOidc(request, response);
      }
    };
    answer = (request, response) => void reply(request, response);
  };

  /** Intercepts a request, leaves its body unread for the provider, and alters the response. */
  const onTheWay = async (request: IncomingMessage, response: ServerResponse) => {
    const { verifier, tamper } = state;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    if (verifier !== undefined) form.set('code_verifier', verifier);
    Object.assign(request, { body: Object.fromEntries(form) });
    if (!tamper) return;
    const end = response.end.bind(response);
    response.end = ((body: Buffer | string) => {
      const said = JSON.parse(String(body)) as { id_token: string };
      const claims = JSON.parse(Buffer.from(said.id_token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
      void tamper(claims, sign).then((token) => {
        const changed = JSON.stringify({ ...said, id_token: token });
        response.setHeader('content-length', Buffer.byteLength(changed));
        end(changed);
      });
      return response;
    }) as typeof response.end;
  };

  return {
    state,
    issuer,
    open,
    async rotate(url: string) {
      keys = [await newKey(), ...keys];
      open(url);
    },
    newKey,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
};

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), use: 'sig', alg: 'RS256' };
};
