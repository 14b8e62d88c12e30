import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of its own origin, as an agency has one, that answers every path with the same page. */
export interface HostSite extends AsyncDisposable {
  readonly url: string;
}

export async function serveHostSite(html: string, headers: Readonly<Record<string, string>> = {}): Promise<HostSite> {
  const server = createServer((request, response) => {
    if (request.url === '/host.css') response.writeHead(200, { 'content-type': 'text/css' }).end(hostStyle);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** What pages do to everything on them. */
const hostStyle = `
* { margin: 0; padding: 0; letter-spacing: 2px; }
input, button, label { all: unset; }
shura-poll { display: block; min-block-size: 36rem; }
`;

/** The two lines an agency pastes, in a page of its own. */
export const pageWith = (
  shura: string,
  body: string,
  html = 'lang="ar" dir="rtl"',
  file = 'shura.js',
): string => `<!doctype html>
<html ${html}><head><meta charset="utf-8"><title>صفحة</title><link rel="stylesheet" href="/host.css"></head><body>
<script type="module" src="${shura}/w/${file}"></script>
${body}
</body></html>`;

export const pollTag = (shura: string, poll: string, attributes = ''): string =>
  `<shura-poll poll="${poll}" ${attributes}><a href="${shura}/p/${poll}?lang=ar">شاركوا في الاستطلاع</a></shura-poll>`;
