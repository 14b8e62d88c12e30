import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Inbox, type Problem, type Role, roles } from '@shura/contract';
import type { Hono } from 'hono';
import { inspectRoutes } from 'hono/dev';
import type { Store } from '../model/store.ts';
import { type Policy, policyOf } from '../routes/guard.ts';
import { builtWidgets } from './built-widgets.ts';
import { cpuOf } from './growth.ts';
import { agencyOrigin, consultationOf, listeningAgency, startTestServer, type TestServer } from './test-server.ts';
import { type Browser, openBrowser, signInAs, signInFirst } from './test-staff.ts';

/** One entry of the server's route table. */
interface Route {
  readonly method: string;
  readonly path: string;
  readonly policy: Policy | undefined;
}

export interface Change {
  readonly store?: (store: Store) => Promise<Store>;
  readonly app?: (app: Hono) => void;
  readonly noticed?: RegExp;
}

const isRole = (policy: Policy | undefined): policy is Role => roles.some((role) => role === policy);

/**
 * Tests who may use each route of a server: each role of two agencies, visitors, pages of other sites. `change` alters
 * the server to prove that the tests it names fail.
 */
export const describeRoutes = (name: string, change: Change = {}): void => {
  const it = (title: string, run: () => Promise<void> | void) => {
    if (change.noticed?.test(title) ?? true) test(title, run);
  };

  describe(`routes of ${name}`, () => {
    let server: TestServer;
    let routes: readonly Route[];
    const people = new Map<string, Browser>();
    const person = (agency: string, role: Role): Browser => {
      const found = people.get(`${agency} ${role}`);
      if (!found) throw new Error(`no ${role} of ${agency}`);
      return found;
    };

    before(async () => {
      server = await startTestServer([], { rates, widgets: builtWidgets() }, change.store, change.app);
      await server.apply([], [consultationOf('gardens', { suggestions: {} })], listeningAgency);
      const other = { ...listeningAgency, slug: 'salalah', name: { ar: 'بلدية ظفار', en: 'Dhofar Municipality' } };
      await server.apply([], [consultationOf('coast', { suggestions: {} })], other);
      const first = await signInFirst(server);
      for (const agency of ['muscat', 'salalah']) {
        for (const role of roles) people.set(`${agency} ${role}`, await signInAs(server, first, agency, role));
      }
      routes = tableOf(server.shura.app);
    });
    after(() => server.close());

    const pathOf = ({ path }: Route, agency = 'muscat') =>
      path.replace('/api/v1/', '').replace(':agency', agency).replace(/:\w+/g, 'unknown');
    const send = (browser: Browser, route: Route, agency?: string, headers?: Record<string, string>) =>
      browser.send(route.method, pathOf(route, agency), route.method === 'GET' ? undefined : {}, headers);
    const guarded = () => routes.filter(({ policy }) => isRole(policy));

    it('all have a policy', () => {
      ok(guarded().length > 15);
      deepEqual(
        routes.filter(({ policy }) => policy === undefined).map(({ method, path }) => `${method} ${path}`),
        [],
      );
    });

    it('are matched by Hono’s RegExpRouter, since another router costs each vote four times as much', async () => {
      await server.shura.app.request('/healthz');
      equal(server.shura.app.router.name, 'SmartRouter + RegExpRouter');
    });

    it('require a role if they name an agency of the desk', () => {
      const open = routes.filter(({ path, policy }) => path.includes('/desk/agencies/:agency') && !isRole(policy));
      deepEqual(open, []);
    });

    it('refuse a person who is not signed in', async () => {
      for (const route of guarded()) await refused(await send(openBrowser(server), route), 'not-signed-in', route);
    });

    it('refuse each role below the required one, and accept the others', async () => {
      for (const route of guarded()) {
        for (const role of roles) {
          const answer = await send(person('muscat', role), route);
          if (isRole(route.policy) && roles.indexOf(role) < roles.indexOf(route.policy)) {
            await refused(answer, 'role-missing', route);
          } else {
            ok(![401, 403].includes(answer.status), `${role}: ${route.method} ${route.path}: ${answer.status}`);
            await answer.body?.cancel();
          }
        }
      }
    });

    it('respond to staff of another agency as for an unknown agency', async () => {
      for (const route of guarded()) {
        for (const role of roles) {
          const foreign = await send(person('salalah', role), route, 'muscat');
          const unknown = await send(person('salalah', role), route, 'there-is-none');
          deepEqual([foreign.status, await foreign.text()], [unknown.status, await unknown.text()]);
          equal(foreign.status, 404, `${role}: ${route.method} ${route.path}`);
        }
      }
    });

    it('require the operator’s token if they are the operator’s', async () => {
      const own = routes.filter(({ policy }) => policy === 'operator');
      ok(own.length > 3);
      for (const route of own) {
        await refused(await send(person('muscat', 'administrator'), route), 'admin-only', route);
      }
    });

    it('forbid other sites to frame their pages, except those under /embed/', async () => {
      let seen = 0;
      for (const { method, path } of routes) {
        if (method !== 'GET' || path.startsWith('/embed/')) continue;
        for (const name of ['gardens', 'none']) {
          const to = path.replace('*', 'x').replace(/:\w+(\{[^}]*\})?/g, name);
          const answer = await fetch(`${server.url}${to}`, { redirect: 'manual' });
          await answer.body?.cancel();
          if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
          seen += 1;
          match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors '(none|self)'/, path);
        }
      }
      ok(seen > 15, `${seen} pages`);
    });

    it('use no part of the Host header in a response', async () => {
      const headers = { host: 'evil.example', 'sec-fetch-site': 'same-origin' };
      let refusals = 0;
      for (const { method, path } of routes) {
        if (method !== 'GET') continue;
        const to = path.replace('*', 'x').replace(/:\w+(\{[^}]*\})?/g, 'gardens');
        const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };
        const answer = await server.shura.app.request(`http://evil.example${to}`, { headers }, env);
        refusals += answer.status === 421 ? 1 : 0;
        const live = answer.headers.get('content-type')?.startsWith('text/event-stream');
        const body = live ? await answer.body?.cancel() : await answer.text();
        equal(`${JSON.stringify([...answer.headers])} ${body}`.includes('evil.example'), false, path);
      }
      ok(refusals > 20, `${refusals} were refused`);
    });

    it('refuse every change from a page of another site', async () => {
      const { url } = server;
      const form = 'application/x-www-form-urlencoded';
      const kinds: Record<string, string>[] = [
        { origin: agencyOrigin, 'sec-fetch-site': 'cross-site' },
        { origin: 'null', 'sec-fetch-site': 'cross-site' },
        { origin: '', 'sec-fetch-site': 'cross-site' },
        { origin: url, 'sec-fetch-site': 'cross-site' },
        { origin: url.replace('127', 'x.127'), 'sec-fetch-site': 'same-site' },
        { origin: agencyOrigin, 'sec-fetch-site': 'none', 'content-type': 'text/plain' },
        { origin: agencyOrigin, 'sec-fetch-site': 'cross-site', 'content-type': form },
        { origin: agencyOrigin, 'sec-fetch-site': 'cross-site', 'content-type': 'multipart/form-data; boundary=x' },
      ];
      const before = await lines(server);
      const unsafe = routes.filter(({ method, path }) => method !== 'GET' && /\/(desk|auth)\//.test(path));
      ok(unsafe.length > 20);
      for (const route of unsafe) {
        for (const headers of kinds) {
          await refused(await send(person('muscat', 'administrator'), route, 'muscat', headers), 'cross-site', route);
        }
      }
      equal(await lines(server), before);
    });

    it('respond alike for another agency’s suggestion and an unknown one, with the same CPU time', async () => {
      const [own, foreign] = [await suggest(server, 'gardens'), await suggest(server, 'coast')];
      const moderator = person('muscat', 'moderator');
      const at = 'desk/agencies/muscat';
      const ask = (reference: string) => [
        () => moderator.get(`${at}/suggestions/${reference}`),
        () => moderator.post(`${at}/presence`, { reference }),
        () => moderator.put(`${at}/suggestions/${reference}/assignment`, { kind: 'none' }),
        () => moderator.post(`${at}/suggestions/${reference}/notes`, { text: 'ملاحظة' }),
        () => moderator.post(`${at}/acts`, { on: [{ reference, seen: 0 }], act: { kind: 'publish' } }),
      ];
      equal((await moderator.get(`${at}/suggestions/${own}`)).status, 200);
      for (const [place, foreignCall] of ask(foreign).entries()) {
        const unknownCall = ask('ZZZZ-ZZZZ')[place] ?? foreignCall;
        const cpu = { foreign: [] as number[], unknown: [] as number[] };
        for (let n = 0; n < 40; n += 1) {
          const [one, other] = [await measured(foreignCall), await measured(unknownCall)];
          equal(one.said, other.said);
          cpu.foreign.push(one.cpu);
          cpu.unknown.push(other.cpu);
        }
        // Medians: compilation and garbage collection cost some of the calls many times more.
        const [theirs, none] = [medianOf(cpu.foreign), medianOf(cpu.unknown)];
        ok(Math.abs(theirs - none) < none / 2, `${theirs} and ${none} µs of CPU`);
      }
    });

    it('act on all named suggestions or on none: one of another agency leaves the rest unchanged', async () => {
      const [own, foreign] = [await suggest(server, 'gardens'), await suggest(server, 'coast')];
      const on = [own, foreign].map((reference) => ({ reference, seen: 0 }));
      const moderator = person('muscat', 'moderator');
      const acted = await moderator.post('desk/agencies/muscat/acts', { on, act: { kind: 'publish' } });
      equal(acted.status, 409);
      for (const agency of ['muscat', 'salalah']) {
        const inbox = await person(agency, 'viewer').read<Inbox>(`desk/agencies/${agency}/suggestions`);
        deepEqual(new Set(inbox.suggestions.map(({ version }) => version)), new Set([0]));
        ok(inbox.suggestions.every((one) => one.agency.slug === agency));
      }
    });

    it('accept an act only from its role, and record who did it', async () => {
      const reference = await suggest(server, 'gardens');
      const answer = { kind: 'answer', office: words, outcome: 'adopted', reason: words };
      const act = (role: Role, what: object) =>
        person('muscat', role).post('desk/agencies/muscat/acts', { on: [{ reference }], act: what });
      await person('muscat', 'moderator').post('desk/agencies/muscat/acts', {
        on: [{ reference, seen: 0 }],
        act: { kind: 'publish' },
      });
      equal((await act('moderator', answer)).status, 403);
      equal((await act('answerer', answer)).status, 200);
      notEqual((await act('answerer', { kind: 'poll', poll: 'none' })).status, 200);
      const one = await person('muscat', 'viewer').read<{ by: unknown }>(
        `desk/agencies/muscat/suggestions/${reference}`,
      );
      deepEqual(one.by, [null, 'moderator of muscat', 'answerer of muscat']);
    });
  });
};

const many = { perMinute: 1e6, burst: 1e6 };
const rates = { signIns: many, signInsOfNetwork: many };
const words = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };

/** Every handler of an app with its policy; middleware excluded. */
const tableOf = (app: Hono): Route[] => {
  const handlers = new Map(app.routes.map((route) => [`${route.method} ${route.path}`, route.handler]));
  return inspectRoutes(app)
    .filter(({ isMiddleware }) => !isMiddleware)
    .map(({ method, path }) => ({ method, path, policy: policyOf(handlers.get(`${method} ${path}`) ?? {}) }));
};

const refused = async (answer: Response, type: string, { method, path }: Route) => {
  const problem = (await answer.json()) as Problem;
  equal(problem.type, `urn:shura:problem:${type}`, `${method} ${path}`);
};

const measured = async (call: () => Promise<Response>) => {
  let said = '';
  const cpu = await cpuOf(async () => {
    const answer = await call();
    said = `${answer.status} ${await answer.text()}`;
  });
  return { said, cpu };
};

const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Number of log lines of both agencies. */
const lines = async (server: TestServer): Promise<number> =>
  (await Promise.all(['muscat', 'salalah'].map((agency) => server.store.auditOf(agency, 1e9, 1e6)))).flat().length;

/** Sends a suggestion; returns its reference. */
const suggest = async (server: TestServer, consultation: string): Promise<string> => {
  const device = { 'shura-device': await server.newDevice({ consultation }) };
  const body = {
    once: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
    text: 'ظل على طول الممشى، وماء للشرب عند كل منعطف',
    language: 'ar',
  };
  const sent = await server.post(`consultations/${consultation}/suggestions`, body, device);
  return ((await sent.json()) as { reference: string }).reference;
};
