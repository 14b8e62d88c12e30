import { after, before, describe, it } from 'node:test';
import { type ShuraProcess, startShura } from '../harness/shura-process.ts';
import { type Engine, engines, startEngine } from './engines.ts';
import { type Answer, type Host, type Mount, serveHost } from './host-server.ts';
import { createVisitor, type Visitor } from './visitor.ts';

/** A host page. */
export interface HostPage {
  readonly head?: string;
  readonly body: string;
  readonly doctype?: string;
  /** Headers of the page, such as its policy. Scripts with the nonce `r4nd0m` are the page's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Other files of the page's site, by path. */
  readonly files?: Readonly<Record<string, Answer>>;
  /** Proxies the server under a path of this site. */
  readonly mount?: Mount;
}

interface Visit {
  /** The real server process, shared by all tests of a file. */
  readonly shura: ShuraProcess;
  /** Serves the page from a new origin, and opens it. */
  open(page: HostPage): Promise<{ readonly visitor: Visitor; readonly host: Host }>;
}

type Declare = (sentence: string, test: (visit: Visit) => Promise<void>) => void;

/** Tests that run in every engine, each with one server and browser. */
export const describeHosts = (name: string, declare: (it: Declare) => void): void => describeIn(name, declare, false);

/** The same in Chromium itself: its headless shell keeps no page in its history. */
export const describeHostsInWholeBrowser = (name: string, declare: (it: Declare) => void): void =>
  describeIn(name, declare, true);

function describeIn(name: string, declare: (it: Declare) => void, whole: boolean): void {
  for (const engineName of engines) {
    describe(`${name}, in ${engineName}`, () => {
      let shura: ShuraProcess;
      let engine: Engine;
      before(async () => {
        [shura, engine] = await Promise.all([startShura(), startEngine(engineName, whole)]);
      });
      after(() => Promise.all([engine.close(), shura[Symbol.asyncDispose]()]));

      declare((sentence, test) => {
        it(sentence, async () => {
          await using opened = new AsyncDisposableStack();
          const open = async (page: HostPage) => {
            const host = opened.use(await serveHost(pageOf(page), page.files, page.mount));
            const window = await engine.open();
            opened.defer(() => window.close());
            await window.goto(host.url);
            return { visitor: createVisitor(window), host };
          };
          await test({ shura, open });
        });
      });
    });
  }
}

/** A whole page, starting with the witness script. */
export const pageOf = ({ head = '', body, doctype = '<!doctype html>', headers = {} }: HostPage): Answer => ({
  headers,
  body: `${doctype}
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة</title>
<script nonce="r4nd0m" src="/witness.js"></script>
${head}</head><body>
${body}
</body></html>`,
});
