import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pollTag } from '../e2e/host-site.ts';
import { describeHosts, pageOf } from './describe-hosts.ts';
import { ledgerScript, readLedger } from './ledger.ts';
import { eventually, streamsOf, voteIsCounted } from './visitor.ts';

const turbo = readFileSync(fileURLToPath(import.meta.resolve('@hotwired/turbo')), 'utf8');
const script = (body: string) => ({ body, type: 'text/javascript' });

describeHosts('a site that replaces the page’s body', (it) => {
  it('leaks no listener, observer, timer or stream in fifty visits, and the poll still works', async ({
    shura,
    open,
  }) => {
    const loader = `<script type="module" src="${shura.url}/w/v1/shura.js"></script>`;
    const head = `<script src="/ledger.js"></script><script type="module" src="/turbo.js"></script>`;
    const withPoll = {
      head,
      // Turbo reinserts scripts of the body on each visit.
      body: `<h1>With</h1>${pollTag(shura.url, 'gardens')}${pollTag(shura.url, 'night-bus')}${loader}`,
    };
    const without = pageOf({ head, body: '<h1>Without</h1>' });
    const files = { '/ledger.js': script(ledgerScript), '/turbo.js': script(turbo), '/without': without };
    const { visitor } = await open({ ...withPoll, files });
    const visit = async (path: '/' | '/without') => {
      await visitor.window.run((to) => {
        const page = window as unknown as { Turbo: { visit(path: string): void }; there: boolean };
        page.there = false;
        // A cached preview may show first; starting a visit then would cancel this one.
        addEventListener('turbo:load', () => (page.there = true), { once: true });
        page.Turbo.visit(to);
      }, path);
      await visitor.until(path, () => (window as unknown as { there: boolean }).there);
      await visitor.sees(path === '/' ? 'بجوار المدارس القائمة' : 'Without');
    };
    await voteIsCounted(visitor, shura);
    await visit('/without');
    await eventually('no stream', async () => (await streamsOf(shura)) === 0);
    const ledger = await visitor.window.run(readLedger);
    for (let turn = 0; turn < 25; turn += 1) {
      await visit('/');
      await visit('/without');
    }
    deepEqual(await visitor.window.run(readLedger), ledger);
    await eventually('no stream', async () => (await streamsOf(shura)) === 0);
    await visit('/');
    await eventually('one stream', async () => (await streamsOf(shura)) === 1);
    await visitor.clicks('4', 'night-bus');
    await visitor.clicks('إرسال الصوت', 'night-bus');
    await visitor.sees('سُجِّل صوتكم', 'night-bus');
    const { complaints, counted } = await visitor.testimony();
    deepEqual(complaints, []);
    equal(counted.length, 2);
  });
});
