// Must fail with: rejected: Error: thrown at the page
// Must fail with: what is left behind
import { deepEqual } from 'node:assert/strict';
import { it } from 'node:test';
import { type HostPage, pageOf } from '../hosts/describe-hosts.ts';
import { startEngine } from '../hosts/engines.ts';
import { serveHost } from '../hosts/host-server.ts';
import { ledgerScript, readLedger } from '../hosts/ledger.ts';
import { createVisitor, type Visitor } from '../hosts/visitor.ts';

/** An element that throws an error on its page and leaks a listener. */
const rude = `customElements.define('shura-poll', class extends HTMLElement {
  connectedCallback() {
    addEventListener('online', () => {});
    Promise.reject(new Error('thrown at the page'));
  }
});`;
const page: HostPage = {
  head: `<script>${ledgerScript}</script><script type="module">${rude}</script>`,
  body: '<shura-poll><a href="/">poll</a></shura-poll>',
};

async function visiting(judge: (visitor: Visitor) => Promise<void>): Promise<void> {
  const engine = await startEngine('chromium');
  await using host = await serveHost(pageOf(page));
  try {
    const window = await engine.open();
    await window.goto(host.url);
    await judge(createVisitor(window));
  } finally {
    await engine.close();
  }
}

it('an element that throws an error is detected', () =>
  visiting(async (visitor) => deepEqual((await visitor.testimony()).complaints, [])));

it('an element that leaks a listener is detected', () =>
  visiting(async (visitor) => {
    await visitor.until('the element', () => customElements.get('shura-poll') !== undefined);
    const before = await visitor.window.run(readLedger);
    await visitor.window.run(() =>
      document.querySelector('shura-poll')?.replaceWith(document.createElement('shura-poll')),
    );
    deepEqual(await visitor.window.run(readLedger), before, 'what is left behind');
  }));
