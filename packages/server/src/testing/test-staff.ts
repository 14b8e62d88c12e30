import { createHmac } from 'node:crypto';
import type { Invited, Role } from '@shura/contract';
import type { TestServer } from './test-server.ts';

export const password = 'a long enough password';

/** A browser on a page of the server: keeps cookies and sends its origin. */
export const openBrowser = ({ url, api }: Pick<TestServer, 'url' | 'api'>) => {
  const jar = new Map<string, string>();
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(path.startsWith('http') ? path : `${api}/${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(method !== 'GET' && { origin: url, 'sec-fetch-site': 'same-origin' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(jar.size > 0 && { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(cookie)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  return {
    jar,
    send,
    get: (path: string) => send('GET', path),
    post: (path: string, body: unknown = {}) => send('POST', path, body),
    put: (path: string, body: unknown) => send('PUT', path, body),
    delete: (path: string) => send('DELETE', path),
    read: async <Body>(path: string) => (await (await send('GET', path)).json()) as Body,
    signIn: (email: string, chosen = password) => send('POST', 'auth/sign-in/email', { email, password: chosen }),
  };
};
export type Browser = ReturnType<typeof openBrowser>;

/** Signs in the first administrator, of all agencies. */
export const signInFirst = async (server: TestServer, email = 'first@example.om'): Promise<Browser> => {
  const browser = openBrowser(server);
  const token = await server.shura.setUpToken();
  const accepted = await browser.post('desk/invitations/accept', { token, name: 'أمينة', email, password });
  if (!accepted.ok) throw new Error(await accepted.text());
  if (!(await browser.signIn(email)).ok) throw new Error('The first administrator cannot sign in');
  return browser;
};

/** Invites a person and signs them in. */
export const signInAs = async (server: TestServer, by: Browser, agency: string, role: Role): Promise<Browser> => {
  const email = `${role}@${agency}.example.om`;
  const invited = await by.post(`desk/agencies/${agency}/invitations`, { email, role });
  const { link } = (await invited.json()) as Invited;
  const browser = openBrowser(server);
  const token = new URL(link ?? '').hash.slice('#join='.length);
  const accepted = await browser.post('desk/invitations/accept', { token, name: `${role} of ${agency}`, password });
  if (!accepted.ok) throw new Error(await accepted.text());
  if (!(await browser.signIn(email)).ok) throw new Error('Who was invited cannot sign in');
  return browser;
};

/** A six-digit TOTP code (RFC 6238) of an `otpauth:` address, 30 seconds a step, `later` steps ahead. */
export const totp = (uri: string, later = 0): string => {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...secret]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};
