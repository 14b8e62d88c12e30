import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** An agency's site with its own origin. Serves its files, and one page for every other path. */
export interface HostSite extends AsyncDisposable {
  readonly url: string;
}

export async function serveHostSite(
  html: string,
  headers: Readonly<Record<string, string>> = {},
  scripts: Readonly<Record<string, string>> = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    const script = scripts[request.url ?? ''];
    if (request.url === '/host.css') response.writeHead(200, { 'content-type': 'text/css' }).end(hostStyle);
    else if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
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

/** Styles that a host page applies to everything. */
const hostStyle = `
* { margin: 0; padding: 0; letter-spacing: 2px; }
input, button, label { all: unset; }
shura-poll { display: block; min-block-size: 36rem; }
`;

/** A page with the two lines that a developer pastes. */
export const pageWith = (
  shura: string,
  body: string,
  html = 'lang="ar" dir="rtl"',
  file = 'shura.js',
): string => `<!doctype html>
<html ${html}><head><meta charset="utf-8"><title>صفحة</title><link rel="stylesheet" href="/host.css"></head><body>
<script type="module" src="${shura}/w/v1/${file}"></script>
${body}
</body></html>`;

/** The bundle of a developer who installs the widgets from npm, by path. */
export async function bundleFromNpm(): Promise<Readonly<Record<string, string>>> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(import.meta.resolve('@shura/widgets/poll/define')),
        output: { entryFileNames: 'app.js', chunkFileNames: '[name].js' },
      },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  return Object.fromEntries(
    output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : [])),
  );
}

export const pollTag = (shura: string, poll: string, attributes = ''): string =>
  `<shura-poll poll="${poll}" ${attributes}><a href="${shura}/p/${poll}?lang=ar">شاركوا في الاستطلاع</a></shura-poll>`;
