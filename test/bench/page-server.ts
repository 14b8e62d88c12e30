import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { type Asset, bundleRivals, pageOf, type Variant, type Variants } from './page-variants.ts';

export interface PageServer extends AsyncDisposable {
  readonly url: string;
  /** Refuses the next ballot or vote, as a busy server would. */
  refuseOnce(): void;
}

const question: Asset = {
  type: 'application/json',
  body: JSON.stringify({
    text: 'أين تُنشأ الحديقة الجديدة؟',
    options: [
      { id: 'north', text: 'الشمال' },
      { id: 'south', text: 'الجنوب' },
      { id: 'east', text: 'الشرق' },
      { id: 'west', text: 'الغرب' },
    ],
  }),
};

/** Every variant of the page with one poll, and its assets. */
export async function pollPages(variants: Variants): Promise<ReadonlyMap<string, Asset>> {
  const pages = Object.entries(variants).map(([name, variant]) => [`/${name}`, pageAsset(variant)] as const);
  return new Map([...(await bundleRivals()), ['/poll.json', question], ...pages]);
}

export const pageAsset = (variant: Variant): Asset => ({ type: 'text/html', body: pageOf(variant) });

/** Serves files, and our server for all other paths, from one origin. */
export async function servePages(ours: string, files: ReadonlyMap<string, Asset>): Promise<PageServer> {
  const compressed = new Map(
    [...files].map(([path, { body, type }]) => [path, { type, body: brotliCompressSync(body) }]),
  );
  let refusing = false;

  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    const file = compressed.get(path);
    if (file) {
      outgoing.writeHead(200, {
        'content-type': `${file.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': file.body.length,
        'cache-control': 'no-store',
      });
      outgoing.end(file.body);
    } else if (refusing && incoming.method === 'POST' && /\/(ballots|vote)$/.test(path)) {
      refusing = false;
      incoming.resume();
      outgoing.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' });
      outgoing.end(JSON.stringify({ type: 'urn:shura:problem:busy', title: 'Busy', status: 503 }));
    } else if (path === '/vote') {
      incoming.resume();
      outgoing.setHeader('content-type', 'application/json').end('{"north":12,"south":7,"east":4,"west":9}');
    } else {
      passOn(ours, incoming, outgoing);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port');

  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    refuseOnce() {
      refusing = true;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function passOn(to: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers } = incoming;
  const onward = request(to + (incoming.url ?? ''), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
