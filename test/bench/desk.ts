import type { BrowserContext } from 'playwright-core';
import { suggestions } from '../../packages/alike/bench/suggestions.ts';
import { startWholeChromium } from '../harness/browser.ts';
import { benchFolder } from './conditions.ts';
import type { Figure } from './figures.ts';
import { addSuggestions, inviteTo, newData, prepareOurs, startOurs } from './ours.ts';
import { playRounds, ratio } from './rounds.ts';

const few = 100;
const many = 100_000;
const password = 'ghaf trees give shade';

/** The cost of the inbox's first screen with a hundred thousand suggestions, compared with a hundred. */
export async function desk(say: (line: string) => void): Promise<readonly Figure[]> {
  const prepared = await prepareOurs(benchFolder());
  const browser = await startWholeChromium();

  const inboxOf = async (count: number) => {
    const data = newData(prepared);
    await addSuggestions(data, 'many', suggestions(count));
    const server = await startOurs(data);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ar' });
    await signIn(context, server.url);
    say(`${String(count)} suggestions in an inbox`);
    return { server, context };
  };
  const inboxes = { few: await inboxOf(few), many: await inboxOf(many) };
  const open = (name: keyof typeof inboxes) => () => firstScreen(inboxes[name].context, inboxes[name].server.url);
  // Warms up caches of the new server.
  await open('few')();
  await open('many')();
  const rounds = await playRounds<number>({
    reference: open('few'),
    cases: { many: open('many') },
    pace: (ms) => ms,
    say,
  });
  await browser.close();
  for (const { server } of Object.values(inboxes)) await server.stop();
  return [
    {
      name: `first screen of the inbox, ${many} / ${few}`,
      value: ratio(rounds, 'many', (ms) => ms),
      unit: '×',
      atMost: 1.2,
      stretch: 1,
    },
  ];
}

/** Milliseconds from a new page to the first ten suggestions; median of five. */
async function firstScreen(context: BrowserContext, url: string): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const page = await context.newPage();
    const at = performance.now();
    await page.goto(`${url}/desk/bench/inbox`, { waitUntil: 'commit' });
    await page.locator('tbody tr').nth(9).waitFor();
    times.push(performance.now() - at);
    await page.close();
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

/** Becomes an administrator by invitation, in a browser that keeps the cookie. */
async function signIn(context: BrowserContext, url: string): Promise<void> {
  const token = (await inviteTo(url, 'staff@bench.example')).split('#join=')[1];
  const page = await context.newPage();
  await page.goto(`${url}/desk`);
  const status = await page.evaluate(
    async ({ token, password }) => {
      const post = (path: string, body: object) =>
        fetch(`/api/v1/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const accepted = await post('desk/invitations/accept', { token, name: 'سالم', password });
      if (!accepted.ok) return accepted.status;
      return (await post('auth/sign-in/email', { email: 'staff@bench.example', password })).status;
    },
    { token, password },
  );
  if (status !== 200) throw new Error(`signing in was answered ${String(status)}`);
  await page.close();
}
