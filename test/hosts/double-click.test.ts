import { equal, ok } from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Results } from '@shura/contract';
import type { ShuraProcess } from '../harness/shura-process.ts';
import { describeHosts } from './describe-hosts.ts';

const both = (text: string) => ({ ar: text, en: text });
const options = ['north', 'south'].map((id) => ({ id, text: both(id) }));

const ask = (shura: ShuraProcess) =>
  shura.admin('admin/apply', {
    agency: { slug: 'asking', name: both('الجهة'), timeZone: 'Asia/Muscat', place: both('مسقط'), origins: [] },
    polls: [
      {
        ...{ slug: 'where', visibility: 'live', decision: { by: both('المجلس'), on: '2100-01-01' } },
        questions: [{ kind: 'single', id: 'place', text: both('أين؟'), options }],
      },
    ],
  });
const votes = async (shura: ShuraProcess) =>
  ((await shura.api('polls/where/results')) as Results).questions['place']?.options['north'];

/** A page with one button that acts between the two clicks of a double-click. */
const trap = (does: string, more = '') =>
  `${more}<button style="position: fixed; inset: 0; width: 100%; height: 100%" onmousedown="setTimeout(() => ${does}, 60)" onkeydown="setTimeout(() => ${does}, 60)" autofocus>انقر مرتين</button>`;

/** Runs in the page: the centre of a visible button, once layout is stable. */
const button = (words: string) => {
  const all = [
    ...document.querySelectorAll(document.querySelector('form:target') ? 'form:target button' : 'main button'),
  ];
  const found = all.find((one) => one.textContent.includes(words));
  if (!found || document.readyState !== 'complete') return undefined;
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return y < innerHeight ? { x, y } : undefined;
};

/** Milliseconds within which systems recognise a double-click. */
const between = 350;

/** A forged voting form, with more query parameters. */
const form = (shura: ShuraProcess, more = '') =>
  `<form method="post" action="${shura.url}/p/where?lang=ar${more}"><input type="hidden" name="place" value="north"></form>`;
const sends = 'document.forms[0].submit()';
const send = 'إرسال الصوت';

describeHosts('a form that another site sends to our page', (it) => {
  it('is not confirmed by the second half of a double-click, but by a separate click', async ({ shura, open }) => {
    await ask(shura);
    const { visitor } = await open({ body: trap(sends, form(shura)) });
    const { window } = visitor;
    const host = await window.run(() => location.href);
    await window.run(() => document.forms[0]?.submit());
    const { x, y } = await visitor.until('the button', button, send);

    await window.goto(host);
    await window.click(x, y);
    await wait(between);
    await window.click(x, y);
    await wait(1000);
    ok(await window.run(button, send), 'it asks still');
    equal(await votes(shura), 0);
    await window.click(x, y);
    await visitor.sees('سُجِّل صوتكم');
    equal(await votes(shura), 1);
  });

  it('is not confirmed by a held key, even if its address moves the focus into a field', async ({ shura, open }) => {
    await ask(shura);
    const { visitor } = await open({ body: trap(sends, form(shura, '#place:north')) });
    const { window } = visitor;
    const before = await votes(shura);
    await window.run(() => document.querySelector('button')?.focus());
    await window.press('Enter');
    await visitor.until('the field in focus', () => document.activeElement?.matches('input[value=north]:checked'));
    for (let repeated = 0; repeated < 3; repeated += 1) {
      await window.press('Enter');
      await wait(500);
    }
    ok(await window.run(button, send), 'it asks still');
    equal(await votes(shura), before);
  });

  for (const [page, place] of [
    ['page', 0],
    ['list', 1],
  ] as const) {
    it(`does not let a double-click support a suggestion on its ${page}`, async ({ shura, open }) => {
      const listed = (await shura.api('consultations/green-spaces/suggestions')) as {
        suggestions: readonly { reference: string }[];
      };
      const reference = listed.suggestions[place]?.reference ?? '';
      const path = page === 'list' ? 'c/green-spaces' : `s/${reference}`;
      // The anchor scrolls the button into view, whatever stands above it.
      const address = `${shura.url}/${path}?lang=ar#${reference}`;
      const { visitor } = await open({ body: trap(`(location = '${address}')`) });
      const { window } = visitor;
      const host = await window.run(() => location.href);
      await window.goto(address);
      const { x, y } = await visitor.until('the button', button, 'تأييد');

      await window.goto(host);
      await window.click(x, y);
      await wait(between);
      await window.click(x, y);
      await wait(1000);
      equal(await window.run(() => location.href), address);
      await window.click(x, y);
      await visitor.until('what was done', () => location.search.includes('done=support'));
    });
  }
});
