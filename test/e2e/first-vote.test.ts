import { deepEqual, equal } from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import type { Results } from '@shura/contract';
import { freePort } from '../../scripts/free-port.ts';
import { startChromium } from '../harness/browser.ts';
import { runShura, spawnShura } from '../harness/shura-process.ts';
import { serveHostSite } from './host-site.ts';

it('two commands lead from an empty folder to a vote on a page of another origin', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'shura-first-'));
  const begun = performance.now();

  const port = String(await freePort());
  const written = await runShura(['init', '--yes'], { INIT_CWD: folder, PORT: port });
  equal(written.code, 0, written.stderr);
  const [snippet = ''] = /<script[\s\S]*<\/shura-poll>/.exec(written.stdout) ?? [];

  // `shura init` has written the port into its file, and the data folder is beside the file.
  const server = spawnShura(['start'], { INIT_CWD: folder });
  t.after(async () => {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  });
  for await (const line of createInterface(server.stdout)) if (line.includes('Shura is ready')) break;

  await using site = await serveHostSite(`<!doctype html><html lang="ar"><title>صفحة</title><main>${snippet}</main>`);
  const browser = await startChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(site.url);
  const poll = page.locator('shura-poll');
  await poll.getByRole('radio', { name: 'نعم' }).check();
  await poll.getByRole('button', { name: 'إرسال الصوت' }).click();
  await poll.getByText('سُجِّل صوتكم').first().waitFor();
  t.diagnostic(
    `the first vote was counted ${((performance.now() - begun) / 1000).toFixed(1)} s after the first command`,
  );

  const api = `http://localhost:${port}/api/v1/polls/first-poll`;
  const { questions } = (await (await fetch(`${api}/results`)).json()) as Results;
  deepEqual(questions['arrived']?.options, { yes: 1, partly: 0, no: 0 });
  equal((await runShura(['doctor', site.url])).code, 0);
});
