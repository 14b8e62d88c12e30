import { deepEqual, equal } from 'node:assert/strict';
import type { Results } from '@shura/contract';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { until } from '../harness/until.ts';
import type { Window } from './engines.ts';
import { readTestimony, type Testimony } from './witness.ts';

/** Timeout of every wait in ms, for a busy machine. */
const timeout = 60_000;

/** A person who reads a page in Arabic and answers a poll. */
export const createVisitor = (window: Window) => {
  /** Waits until a task in the page returns a truthy value. */
  const until = async <Args extends readonly unknown[], Result>(
    what: string,
    task: (...args: Args) => Result,
    ...args: Args
  ): Promise<NonNullable<Result>> => {
    const end = performance.now() + timeout;
    for (;;) {
      // During navigation no script can run in the page.
      const found = await window.run(task, ...args).catch(() => undefined);
      if (found) return found;
      if (performance.now() > end) {
        throw new Error(
          `${what}: not within ${String(timeout / 1000)} s. The page says:\n${await window.run(words)}\n${(await visitor.testimony()).complaints.join('\n')}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };

  const visitor = {
    window,
    until,
    /** Waits until the text is on the page, in any shadow root. */
    sees: (text: string, poll?: string): Promise<unknown> => until(`"${text}"`, place, '*', text, poll),
    /** Clicks the control with this text. */
    async clicks(text: string, poll?: string): Promise<void> {
      const { x, y } = await until(`something called "${text}"`, place, 'label, button, a, summary', text, poll);
      await window.click(x, y);
    },
    /** Votes, and waits for the confirmation. */
    async votes(answer: string, poll = 'gardens'): Promise<void> {
      await visitor.clicks(answer, poll);
      await visitor.clicks('إرسال الصوت', poll);
      await visitor.sees('سُجِّل صوتكم', poll);
    },
    /** The id of the chosen answer. */
    chosen: (): Promise<string | undefined> => window.run(chosen),
    /** Reloads the page. */
    again: async (): Promise<void> => window.goto(await window.run(() => location.href)),
    testimony: (): Promise<Testimony> => window.run(readTestimony),
  };
  return visitor;
};
export type Visitor = ReturnType<typeof createVisitor>;

/** Votes counted for an answer of `gardens`. */
export const countOf = async (shura: ShuraProcess, option: string): Promise<number> =>
  ((await shura.api('polls/gardens/results')) as Results).questions['place']?.options[option] ?? Number.NaN;

/** Event streams open on the server. */
export const streamsOf = async (shura: ShuraProcess): Promise<number> =>
  Number(/^shura_live_streams (\d+)$/m.exec(await shura.metrics())?.[1]);

/** Waits until a condition of the server holds. */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  await until(what, isSo, { every: 50, limit: timeout });
}

/**
 * Votes on the page; checks that the server counted it, and that the page logged nothing and contacted no third party.
 */
export async function voteIsCounted(visitor: Visitor, shura: ShuraProcess): Promise<void> {
  const before = await countOf(shura, 'wadi');
  await visitor.votes('على امتداد الوادي');
  equal(await countOf(shura, 'wadi'), before + 1);
  const { complaints, counted, hosts } = await visitor.testimony();
  deepEqual(complaints, []);
  deepEqual(counted, ['gardens: place']);
  const expected = [new URL(shura.url).host, await visitor.window.run(() => location.host)];
  deepEqual(
    hosts.filter((host) => !expected.includes(host)),
    [],
  );
}

/** Checks that the fallback link stays, without errors. */
export async function staysALink(visitor: Visitor): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  equal(await visitor.window.run(isOnShow, 'shura-poll a'), true, 'the link is on show');
  const { complaints, counted } = await visitor.testimony();
  // Failed drawing is logged for developers, and a failed script by the browser.
  deepEqual(
    complaints.filter(
      (complaint) => !/^console.warn: \w+Error: (broken$|.*createElement|.*\bmodule\b)/.test(complaint),
    ),
    [],
  );
  deepEqual(counted, []);
}

/** Runs in the page. */
const chosen = (): string | undefined => {
  const input = document.querySelector('shura-poll')?.shadowRoot?.querySelector<HTMLInputElement>('input:checked');
  return input?.value;
};

/** Runs in the page: the centre of the first visible match with this text, in one poll or anywhere. */
const place = (selector: string, text: string, poll?: string): { x: number; y: number } | undefined => {
  const search = (root: Document | ShadowRoot | Element): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && search(element.shadowRoot);
      if (inside) return inside;
      if (!element.matches(selector) || !element.textContent.includes(text)) continue;
      const innermost = ![...element.children].some((child) => child.textContent.includes(text));
      if ((selector !== '*' || innermost) && element.getClientRects().length > 0) return element;
    }
    return undefined;
  };
  const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] =>
    !poll
      ? [root]
      : [...root.querySelectorAll('*')].flatMap((element) => {
          if (!element.shadowRoot) return [];
          return element.getAttribute('poll') === poll ? [element.shadowRoot] : roots(element.shadowRoot);
        });
  for (const root of roots(document)) {
    const found = search(root);
    if (!found) continue;
    found.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return undefined;
};

/** Runs in the page: all its text, shadow roots included. */
const words = (): string => {
  const read = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')].map((element) => (element.shadowRoot ? read(element.shadowRoot) : '')).join('') +
    (root instanceof Document ? root.body.innerText : root.textContent);
  return read(document).replace(/\s+/g, ' ').slice(0, 1500);
};

/** Runs in the page: true if the selector's element is visible. */
const isOnShow = (selector: string): boolean => {
  const element = document.querySelector(selector);
  const box = element?.getBoundingClientRect();
  return Boolean(box && box.width > 0 && box.height > 0 && element?.checkVisibility());
};
