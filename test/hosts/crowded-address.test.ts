import { deepEqual, equal } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { Results } from '@shura/contract';
import { pollTag } from '../e2e/host-site.ts';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { describeHosts } from './describe-hosts.ts';
import { voteIsCounted } from './visitor.ts';

/** Uses up the rate limit of this machine's address, which all visitors here share, until the server asks for work. */
const fillTheBucket = async ({ url }: ShuraProcess): Promise<void> => {
  for (let sent = 0; sent < 500; sent += 1) {
    const body = JSON.stringify({ poll: 'gardens', once: randomBytes(16).toString('base64url') });
    const { status } = await fetch(`${url}/api/v1/devices`, { method: 'POST', body });
    if (status === 429) return;
  }
  throw new Error('the bucket asked for no work');
};

const levelsOf = async (shura: ShuraProcess): Promise<Results['levels']> =>
  ((await shura.api('polls/gardens/results')) as Results).levels;

const loadedWork = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/shura-work.js'));

/** Runs in the page: holds key derivation until `afterTheWork`, and one-second timers until `afterASecond`. */
const holdWork = (): void => {
  const { subtle } = crypto;
  const derive = subtle.deriveBits.bind(subtle);
  const held = new Promise<void>((resolve) => {
    Object.assign(window, { afterTheWork: resolve });
  });
  subtle.deriveBits = (...key) => held.then(() => derive(...key));
  const wait = window.setTimeout.bind(window);
  window.setTimeout = ((run: () => void, ms?: number) => {
    if (ms !== 1000) return wait(run, ms);
    Object.assign(window, { afterASecond: run });
    return 0;
  }) as typeof window.setTimeout;
};

/** Runs in the page: calls a function left by {@link holdWork}. */
const goOn = (name: string): void => {
  (window as unknown as Record<string, () => void>)[name]?.();
};

/** Runs in the page: the element's status messages. */
const linesSaid = (): (string | null)[] =>
  [...(document.querySelector('shura-poll')?.shadowRoot?.querySelectorAll('p[role=status]') ?? [])].map(
    ({ textContent }) => textContent,
  );

describeHosts('a page whose visitors share a crowded address', (it) => {
  it('needs no proof of work when few people vote', async ({ shura, open }) => {
    const head = `<script type="module" src="${shura.url}/w/v1/shura-poll.js"></script>`;
    const { visitor } = await open({ head, body: pollTag(shura.url, 'gardens') });
    await voteIsCounted(visitor, shura);
    equal(await visitor.window.run(loadedWork), false);
  });

  for (const file of ['shura.js', 'shura-poll.js', 'shura-poll.all.js']) {
    it(`counts a vote after a proof of work by ${file}, under a policy that allows our server only`, async ({
      shura,
      open,
    }) => {
      await fillTheBucket(shura);
      const policy = `default-src 'none'; script-src 'nonce-r4nd0m' ${shura.url}; connect-src ${shura.url}; require-trusted-types-for 'script'; trusted-types lit-html`;
      const { visitor } = await open({
        headers: { 'content-security-policy': policy },
        head: `<script type="module" src="${shura.url}/w/v1/${file}"></script>`,
        body: pollTag(shura.url, 'gardens'),
      });
      await voteIsCounted(visitor, shura);
      equal(await visitor.window.run(loadedWork), true);
      equal(await levelsOf(shura), undefined);
    });
  }

  it('announces the proof of work after one second, not earlier', async ({ shura, open }) => {
    await fillTheBucket(shura);
    const { visitor } = await open({
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'nonce-r4nd0m' ${shura.url}; connect-src ${shura.url}`,
      },
      head: `<script type="module" src="${shura.url}/w/v1/shura.js"></script>`,
      body: pollTag(shura.url, 'gardens'),
    });
    await visitor.clicks('على امتداد الوادي');
    await visitor.window.run(holdWork);
    await visitor.clicks('إرسال الصوت');
    await visitor.until('work', () => 'afterASecond' in window);
    deepEqual(await visitor.window.run(linesSaid), ['']);
    await visitor.window.run(goOn, 'afterASecond');
    await visitor.sees('فيُجري متصفحكم تحققًا قصيرًا');
    await visitor.window.run(goOn, 'afterTheWork');
    await visitor.sees('سُجِّل صوتكم');
    deepEqual(await visitor.window.run(linesSaid), []);
    deepEqual((await visitor.testimony()).complaints, []);
  });

  it('counts at L0 the vote of a browser whose policy blocks the file for the work', async ({ shura, open }) => {
    await fillTheBucket(shura);
    const file = `${shura.url}/w/v1/shura-poll.all.js`;
    const { visitor } = await open({
      headers: { 'content-security-policy': `script-src 'nonce-r4nd0m' ${file}; connect-src ${shura.url}` },
      head: `<script type="module" src="${file}"></script>`,
      body: pollTag(shura.url, 'gardens'),
    });
    await visitor.votes('على امتداد الوادي');
    const { participants } = (await shura.api('polls/gardens/results')) as Results;
    deepEqual(await levelsOf(shura), { L0: 1, L1: participants - 1 });
  });
});
