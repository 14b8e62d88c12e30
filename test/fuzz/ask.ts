import { api } from './api-document.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import type { Route } from './route-table.ts';

/** An injection point: a part of a request that can hold a text of any length. */
export interface Place {
  /** `POST /c/:slug, field text` */
  readonly name: string;
  /** Maximum length sent there, in UTF-16 code units: the largest body, or the longest text that is read. */
  readonly maxUnits: number;
  /** True if the route is public; false if it is for staff or the operator. */
  readonly open: boolean;
  /** Returns the request with `piece` repeated to `units` code units, or as many as fit, multiplied by `share`. */
  request(piece: string, units: number, share: number): Buffer;
}

/** A place before it is marked as public or not. */
export type Ask = Omit<Place, 'open'>;

/** An existing value for a path parameter, by the segment before it. */
const known = (name: string, before: string, { known: values }: FuzzedServer): string => {
  const of: Readonly<Record<string, string>> = { p: 'polls', c: 'consultations', a: 'agencies' };
  const special: Readonly<Record<string, string>> = {
    format: 'atom',
    element: 'poll',
    version: 'v1',
    platform: 'mastodon',
  };
  const [value] = values[`${name} of ${of[before] ?? before}`] ?? values[name] ?? [special[name] ?? 'x'];
  return String(value);
};

/** The target of a route with existing values; `over` replaces parameters, URL-encoded. */
export const targetOf = ({ path }: Route, room: FuzzedServer, over: Readonly<Record<string, string>> = {}): string =>
  path.replace('*', 'x').replace(/([\w-]*)\/:(\w+)(?:\{[^}]*\})?/g, (_, before: string, name: string) => {
    return `${before}/${over[name] ?? known(name, before, room)}`;
  });

interface Parts {
  readonly target?: string;
  readonly type?: string;
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

let asked = 0;

/** An unused one-time value. */
export const newOnce = (): string => String(asked).padStart(22, 'w');

/** An empty body if one is required: otherwise the rest would not be read. */
const nothingIn = ({ method, path }: Route): Parts => {
  if (method === 'GET' || method === 'OPTIONS') return {};
  return path.startsWith(api)
    ? { type: 'application/json', body: Buffer.from('{}') }
    : { type: 'application/x-www-form-urlencoded', body: Buffer.alloc(0) };
};

/** A token of the consultation or the poll, whichever the route needs. */
const tokenFor = ({ path }: Route, { devices: [ofPoll = '', , , ofConsultation = ''] }: FuzzedServer): string =>
  /\/(consultations|suggestions)\//.test(path) ? ofConsultation : ofPoll;

/** The bytes of an authorised request, from an unused network. */
export function requestOf(room: FuzzedServer, route: Route, parts: Parts): Buffer {
  const { target, type, body, headers = {} } = { ...nothingIn(route), ...parts };
  asked += 1;
  const all: Record<string, string> = {
    host: 'localhost',
    origin: 'http://localhost',
    'sec-fetch-site': 'same-origin',
    'shura-device': tokenFor(route, room),
    'x-forwarded-for': `10.${String(asked >> 16)}.${String((asked >> 8) & 255)}.${String(asked & 255)}`,
    ...(route.path.startsWith(`${api}/admin`) && { authorization: room.admin }),
    ...(route.path.startsWith(`${api}/desk`) && { cookie: room.sessions.administrator }),
    ...(route.path.startsWith(`${api}/auth`) && { cookie: room.sessions.restless }),
    ...(type !== undefined && { 'content-type': type }),
    ...headers,
    ...(body && { 'content-length': String(body.length) }),
  };
  const lines = Object.entries(all).map((pair) => pair.join(': '));
  const head = Buffer.from(
    `${route.method} ${target ?? targetOf(route, room)} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`,
  );
  return body ? Buffer.concat([head, body]) : head;
}
