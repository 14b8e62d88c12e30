import { limits } from '@shura/contract';
import { api, type Operation } from './api-document.ts';
import { type Ask, type Place, requestOf, targetOf } from './ask.ts';
import { inBody } from './body-places.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { pieces } from './long-runs.ts';
import type { Route } from './route-table.ts';

/** Maximum code units of a text from anyone but staff; longer ones may be refused by length alone. */
export const longestRead: number = limits.typed;
/** Bytes of a request's head: Node refuses more than 16 KiB. */
const ofHead = 12_000;

/** Query parameters of pages; the API's are in its document. */
const inQueries =
  'lang view page voted done ref lost t address kind form in of format url theme version slug order basis outcome category after heading-level numerals x'.split(
    ' ',
  );
const inHeaders =
  'origin cookie accept-language if-none-match authorization shura-device shura-frame x-forwarded-for host user-agent content-type accept-encoding sec-fetch-site range referer access-control-request-headers'.split(
    ' ',
  );

/** Whether a route is for anyone, and not for staff or the operator. */
export const isOpen = ({ path }: Route): boolean => !/^\/api\/v1\/(admin|desk)\//.test(path);

/** Every injection point of a route's requests. Throws if a route that takes a body accepts none. */
export async function placesOf(route: Route, number: number, room: FuzzedServer): Promise<readonly Place[]> {
  const operation = room.operations.find(
    ({ method, path }) => method === route.method && `${api}${path}` === route.path.replace(/:(\w+)/g, '{$1}'),
  );
  const bodies = route.method === 'GET' || route.method === 'OPTIONS' ? [] : await inBody(route, operation, room);
  return [
    ...inPath(route, room),
    ...inQuery(route, number, operation, room),
    inHeader(route, number, room),
    ...bodies,
  ].map((place) => ({ ...place, open: isOpen(route) }));
}

/** URL-encodes text, but keeps the delimiters. */
const inAddress = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(/%(2[146789BCF]|3[ABD]|40)/g, (code) => decodeURIComponent(code));

/** A run that takes `bytes` bytes in an address. */
const runInAddress = (piece: string, bytes: number): string => {
  const written = inAddress(piece);
  return written.repeat(bytes / Buffer.byteLength(written));
};

const inPath = (route: Route, room: FuzzedServer): Ask[] =>
  [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name: `${route.method} ${route.path}, parameter ${name}`,
    maxUnits: ofHead,
    request: (piece, units, share) =>
      requestOf(room, route, { target: targetOf(route, room, { [name]: runInAddress(piece, units * share) }) }),
  }));

/** Chooses a name by character class and route, so that all routes together cover every name with every class. */
const inTurn = (names: readonly string[], number: number, piece: string): string => {
  const at = number + [...pieces.values()].indexOf(piece);
  return names[at % names.length] ?? '';
};

function inQuery(route: Route, number: number, operation: Operation | undefined, room: FuzzedServer): Ask[] {
  if (route.method === 'OPTIONS') return [];
  const named = operation?.parameters.filter((one) => one.in === 'query').map(({ name }) => name) ?? inQueries;
  const names = named.length === 0 ? ['x'] : named;
  return [
    {
      name: `${route.method} ${route.path}, query`,
      maxUnits: ofHead,
      request: (piece, units, share) => {
        const run = runInAddress(piece, units * share);
        return requestOf(room, route, { target: `${targetOf(route, room)}?${inTurn(names, number, piece)}=${run}` });
      },
    },
  ];
}

const inHeader = (route: Route, number: number, room: FuzzedServer): Ask => ({
  name: `${route.method} ${route.path}, headers`,
  maxUnits: ofHead,
  request: (piece, units, share) => {
    const written = piece.toWellFormed().replace(/\p{Cc}/gu, ' ');
    const run = written.repeat((units * share) / Buffer.byteLength(written));
    const name = inTurn(inHeaders, number, piece);
    return requestOf(room, route, { headers: { [name]: name === 'cookie' ? `__Host-shura=${run}` : run } });
  },
});
