import { match, ok } from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { requirePrograms } from '../../scripts/browsers.ts';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { runToEnd } from './php.ts';

interface Snippets {
  readonly snippets: readonly {
    readonly form: string;
    readonly parts: readonly { readonly file?: string; readonly text: string }[];
  }[];
}

describe('a page rendered by a site’s server while Shura’s server does not respond', () => {
  const silent = createServer();
  let shura: ShuraProcess;
  before(async () => {
    await once(silent.listen(0, '127.0.0.1'), 'listening');
    const SHURA_PUBLIC_URL = `http://127.0.0.1:${String((silent.address() as AddressInfo).port)}`;
    shura = await startShura(undefined, undefined, { SHURA_PUBLIC_URL, SHURA_TRUSTED_PROXIES: '127.0.0.1' });
  });
  after(async () => {
    silent.close();
    await shura[Symbol.asyncDispose]();
  });

  const run = {
    PHP: (text: string) => runToEnd(requirePrograms('php').php, [], { input: text }),
    'Node.js': (text: string) =>
      runToEnd(process.execPath, ['--input-type=module'], { input: `${text}\nconsole.log(html);` }),
  };
  for (const [file, read] of Object.entries(run)) {
    it(`is complete after a timeout, with the plain element: ${file}`, { timeout: 120_000 }, async () => {
      const { snippets } = (await shura.api('snippets/poll/gardens')) as Snippets;
      const part = snippets.find(({ form }) => form === 'server')?.parts.find((one) => one.file === file);
      ok(part);
      match(await read(part.text), /^\s*<shura-poll poll="gardens"><a href="[^"]+">.+<\/a><\/shura-poll>\s*$/);
    });
  }
});
