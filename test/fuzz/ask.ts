import { api } from './api-document.ts';
import type { Room } from './room.ts';
import type { Route } from './route-table.ts';

/** One place of a request in which a text of any length can stand. */
export interface Place {
  /** `POST /c/:slug, field text` */
  readonly name: string;
  /** The longest text that is sent there, UTF-16 code units: the largest body, or the longest text that is read. */
  readonly most: number;
  /** Anyone may ask; of the others staff or the operator. */
  readonly open: boolean;
  /** The request with a text there that is made of that piece: so many code units, or as many as there is room for, or a share. */
  request(piece: string, units: number, share: number): Buffer;
}

/** A place of a route, whoever may ask it. */
export type Ask = Omit<Place, 'open'>;

/** What stands for a parameter of a path: what is there, by what stands before it. */
const known = (name: string, before: string, { known: values }: Room): string => {
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

/** The address of a route of what is there; `over` may say otherwise of one parameter, in what an address may hold. */
export const targetOf = ({ path }: Route, room: Room, over: Readonly<Record<string, string>> = {}): string =>
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

/** A one-time value that was not sent before. */
export const newOnce = (): string => String(asked).padStart(22, 'w');

/** A body with nothing in it, where there has to be one: else nothing is read of the rest. */
const nothingIn = ({ method, path }: Route): Parts => {
  if (method === 'GET' || method === 'OPTIONS') return {};
  return path.startsWith(api)
    ? { type: 'application/json', body: Buffer.from('{}') }
    : { type: 'application/x-www-form-urlencoded', body: Buffer.alloc(0) };
};

/** A token of the consultation there is, where one is asked for; else of a poll. */
const tokenFor = ({ path }: Route, { devices: [ofPoll = '', , , ofConsultation = ''] }: Room): string =>
  /\/(consultations|suggestions)\//.test(path) ? ofConsultation : ofPoll;

/** The bytes of a request by whoever may, from a network that nothing has come from. */
export function requestOf(room: Room, route: Route, parts: Parts): Buffer {
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
