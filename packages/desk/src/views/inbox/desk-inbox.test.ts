import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import type { Inbox, InboxQuery } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { signedInAs } from '../../testing/sample-desk.ts';
import { held, inboxOf, lamps, late, offices, waitingInbox, water, written } from '../../testing/sample-inbox.ts';
import { doublePress } from '../../ui/answering/undo-countdown-controller.ts';
import { acknowledge, inboxStates } from './inbox-states.ts';

const words = {
  ar: {
    noneWaiting: 'لا أحد ينتظر',
    waited: '23 يوم عمل بانتظار الرد',
    due: 'فات موعده 10 نوفمبر 2026',
    changes: '3 تغييرات',
  },
  en: {
    noneWaiting: 'No one is waiting',
    waited: '23 working days waiting for an answer',
    due: 'Was due 10 November 2026',
    changes: '3 changes',
  },
} as const;

const rootOf = (desk: HTMLElement) => desk.shadowRoot!.querySelector('desk-inbox')!.shadowRoot!;
const rowsOf = (desk: HTMLElement) =>
  [...rootOf(desk).querySelectorAll<HTMLElement>('[data-reference]')].map(({ dataset }) => dataset['reference']);
const key = (code: string, pressed: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { code, key: pressed, bubbles: true, composed: true, cancelable: true }),
  );
const at = (desk: HTMLElement) => rootOf(desk).activeElement?.id;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`the inbox in ${language}`, () => {
    it('shows the longest wait first, and names the clock', async () => {
      const { desk, find } = await openDesk(language, inboxStates.Waiting);
      const row = await find('tbody tr');
      expect(textOf(row.querySelector('.waited p'))).to.equal(w.waited);
      expect(textOf(row.querySelector('.due'))).to.equal(w.due);
      expect(rowsOf(desk)[0]).to.equal(late.reference);
      expect(row.querySelector('a.action')?.classList.contains('main')).to.equal(true);
      await expect(desk).to.be.accessible();
    });

    it('restores the position on return from a suggestion', async () => {
      const { desk, place, press, find } = await openDesk(language, inboxStates.Waiting);
      await press(`#at-${water.reference}`);
      await find('desk-suggestion, desk-suggestions');
      place.go('/desk/muscat/inbox');
      await find('desk-inbox');
      await waitUntil(() => at(desk) === `at-${water.reference}`, 'the row again');
    });

    it('says that nothing is waiting', async () => {
      const { find } = await openDesk(language, inboxStates.Empty);
      expect(textOf(await find('.none-waiting .heading'))).to.equal(w.noneWaiting);
    });

    it('counts changes, and moves no row until asked to', async () => {
      const inboxes: Inbox[] = [
        waitingInbox,
        {
          ...inboxOf(late, { ...water, version: 9 }),
          counts: { waiting: 5, late: 2, confirmation: 0, moderation: 3, contested: 1 },
        },
      ];
      const { client, desk, find } = await openDesk(language, {
        ...inboxStates.Waiting,
        replaced: { inbox: () => Promise.resolve((inboxes.length > 1 ? inboxes.shift() : inboxes[0])!) },
      });
      await find('tbody tr');
      const before = rowsOf(desk);
      client.change(2);
      await find('.quiet-line button');
      expect(textOf(await find('.quiet-line span'))).to.equal(w.changes);
      expect(rowsOf(desk)).to.deep.equal(before);
      expect(textOf(rootOf(desk).querySelector('.views [aria-current] .count'))).to.equal('5');
      (await find('.quiet-line button')).click();
      await waitUntil(() => rowsOf(desk).length === 2, 'the new rows');
      expect(rootOf(desk).querySelector('.quiet-line button')).not.to.exist;
    });
  });
}

describe('the inbox', () => {
  it("keeps its filters in the address, and follows the browser's history", async () => {
    const asked: Partial<InboxQuery>[] = [];
    const { desk, place, find, type } = await openDesk('ar', {
      ...inboxStates.Waiting,
      replaced: {
        inbox(_agency, query = {}) {
          asked.push(query);
          return Promise.resolve(waitingInbox);
        },
      },
    });
    await type('#search', 'ظل');
    const basis = await find<HTMLSelectElement>('#basis');
    basis.value = 'study';
    basis.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => asked.length === 2, 'the filters');
    expect(new URL(place.href, 'https://desk.example').searchParams.toString()).to.equal(
      new URLSearchParams({ basis: 'study', search: 'ظل' }).toString(),
    );
    expect(asked[1]).to.include({ basis: 'study', search: 'ظل', view: 'waiting' });
    place.go('/desk/muscat/inbox');
    await waitUntil(() => basis.value === '' && asked.length === 3, 'the way back');
    expect((await find<HTMLInputElement>('#search')).value).to.equal('');
    expect(rootOf(desk).activeElement?.localName).not.to.equal('h1');
  });

  it('shows only what is assigned to the person, beside the other filters, at an address that can be shared', async () => {
    const { place, find } = await openDesk('ar', inboxStates.Waiting);
    await find('tbody tr');
    (await find<HTMLInputElement>('#assigned')).click();
    await waitUntil(() => place.href.endsWith('?assigned=me'), 'the address');
    const shared = await openDesk('ar', { ...inboxStates.Mine, at: '/desk/muscat/inbox?basis=experience&assigned=me' });
    expect((await shared.find<HTMLInputElement>('#assigned')).checked).to.equal(true);
    expect((await shared.find<HTMLSelectElement>('#basis')).value).to.equal('experience');
    expect(textOf(await shared.find('tbody th'))).to.contain('أُسند إلى عائدة الحارثية');
    const reader = { ...inboxStates.Waiting.server, session: signedInAs('moderator') };
    const { desk: plain, find: look } = await openDesk('ar', { ...inboxStates.Waiting, server: reader });
    await look('tbody tr');
    expect(rootOf(plain).querySelector('#assigned')).not.to.exist;
  });

  it('announces how many are found and selected, and keeps the focus when the filters are removed', async () => {
    const { desk, find, press } = await openDesk('ar', inboxStates.Filtered);
    const heard = async (words: string) =>
      waitUntil(() => textOf(desk.shadowRoot!.querySelector('.quietly[role=status]')) === words, words);
    await find('tbody tr');
    (await find('.filters p a')).focus();
    await press('.filters p a');
    await heard('مقترح واحد');
    expect(at(desk)).to.equal('search');
    await press('tbody .select input');
    await heard('مقترح واحد محدد');
    await press('tbody .select input');
    await heard('لا مقترحات محددة');
  });

  it('explains why it could not be loaded, and can load again', async () => {
    let down = true;
    const { desk, find, press } = await openDesk('ar', {
      ...inboxStates.Waiting,
      replaced: {
        inbox: () => (down ? Promise.reject(new ShuraProblem('unexpected', 500)) : Promise.resolve(waitingInbox)),
      },
    });
    expect(textOf(await find('.problem p'))).to.equal('وقع خطأ غير متوقع في الخادم. تمكن إعادة المحاولة.');
    expect(textOf(rootOf(desk).querySelector('.problem button'))).to.equal('إعادة المحاولة');
    down = false;
    await press('.problem button');
    await find('tbody tr');
  });

  it('moves by keys, except while somebody types or after they are turned off', async () => {
    const { desk, find } = await openDesk('ar', inboxStates.Waiting);
    await find('tbody tr');
    key('KeyJ', 'ت');
    expect(at(desk)).to.equal(`at-${late.reference}`);
    key('KeyJ', 'j');
    key('KeyK', 'k');
    expect(at(desk)).to.equal(`at-${late.reference}`);
    key('KeyX', 'x');
    await find('.bulk-bar');
    const search = await find('#search');
    search.focus();
    search.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j', bubbles: true, composed: true }));
    expect(at(desk)).to.equal('search');
    key('Slash', '؟');
    search.blur();
    key('Slash', '؟');
    const dialog = await find<HTMLDialogElement>('dialog[open]');
    dialog.querySelector('input')!.click();
    dialog.close();
    key('KeyJ', 'j');
    expect(at(desk)).not.to.equal(`at-${late.reference}`);
    localStorage.removeItem('shura:desk:shortcuts');
  });

  it('acknowledges several in the name of an office, and then keeps no job', async () => {
    const inside = await openDesk('ar', inboxStates.Waiting);
    await acknowledge(inside, water.reference, lamps.reference);
    await waitUntil(() => inside.client.asked.some(([name]) => name === 'dropDraft'), 'the end');
    const names = inside.client.asked.map(([name]) => name);
    expect(names).to.deep.equal(['saveDraft', 'act', 'saveDraft', 'dropDraft']);
    const [, , acts] = inside.client.asked[1]!;
    expect(acts).to.deep.equal({
      on: [{ reference: water.reference }, { reference: lamps.reference }],
      act: { kind: 'acknowledge', office: { ar: 'قسم الحدائق', en: 'Parks Department' } },
    });
  });

  it('starts an answer to several from a saved draft, and keeps that until the job has it', async () => {
    const inside = await openDesk('ar', inboxStates.BulkAnswer);
    expect(textOf(await inside.find('.bulk p'))).to.contain('نص من Maria Fernandes');
    await inboxStates.BulkAnswer.play(inside);
    const reason = await inside.find<HTMLTextAreaElement>('[name="reason.ar"]');
    expect(reason.value).to.equal(written['reason.ar']);
    expect(textOf(await inside.find('.saved'))).to.contain('Maria Fernandes');
    await inside.press('.templates .list button');
    await inside.press('#bulk button.main');
    expect(textOf(await inside.find('.wrong'))).to.contain('القالب');
    await inside.type('[name="reason.ar"]', 'تُضاء الحدائق هذا الشتاء.');
    await inside.type('[name="reason.en"]', 'Parks are lit this winter.');
    await inside.type('[name=until]', new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
    const kept = (name: string) =>
      inside.client.asked.filter(([call, , of]) => call === name && of === 'answer-to-many');
    await waitUntil(() => kept('saveDraft').length > 0, 'the draft');
    await inside.press('#bulk button.main');
    expect(kept('dropDraft')).to.have.length(0);
    await inside.press('.soon button.main');
    await waitUntil(() => kept('dropDraft').length === 1, 'the end of the draft');
    const sent = inside.client.asked.find(([name]) => name === 'act')![2] as { act: object };
    expect(sent.act).to.deep.include({
      outcome: 'under-study',
      reason: { ar: 'تُضاء الحدائق هذا الشتاء.', en: 'Parks are lit this winter.' },
    });
  });

  it('names the unpublished ones before an answer to several is sent, and skips them', async () => {
    const server = { inbox: inboxOf(late, held), settings: offices };
    const inside = await openDesk('en', { at: '/desk/muscat/inbox?view=all', server });
    for (const { reference } of [late, held]) await inside.press(`[data-reference="${reference}"] input`);
    await inside.press('.bulk-bar [data-act=answer]');
    const named = await inside.find('.left-out');
    expect(textOf(named)).to.include('not published').and.to.include(held.reference).and.not.to.include(late.reference);
    expect(textOf(await inside.find('#bulk-title'))).to.equal('Answer one suggestion');
    expect(textOf(await inside.find('.covered')))
      .to.include(late.reference)
      .and.not.to.include(held.reference);
    await expect(inside.desk).to.be.accessible();
    await inside.press('#bulk .bar .plain');
    await inside.press('.bulk-bar [data-act=acknowledge]');
    await inside.find('#bulk');
    expect(rootOf(inside.desk).querySelector('.left-out')).not.to.exist;
  });

  it('keep the undo of an answer to several whatever is selected meanwhile', async () => {
    const inside = await openDesk('ar', inboxStates.BulkAnswer);
    await inboxStates.BulkAnswer.play(inside);
    await inside.press('#bulk button.main');
    await inside.find('#bulk .undo');
    for (const { reference } of [late, lamps]) await inside.press(`[data-reference="${reference}"] input`);
    key('KeyA', 'a');
    await aTimeout(doublePress);
    expect(textOf(await inside.find('.covered')))
      .to.include(late.reference)
      .and.to.include(lamps.reference);
    await inside.press('#bulk .undo');
    await waitUntil(() => !rootOf(inside.desk).querySelector('.undo'), 'the undoing');
    expect(inside.client.asked.filter(([name]) => name === 'act')).to.have.length(0);
    await inside.press(`[data-reference="${late.reference}"] input`);
    expect(textOf(await inside.find('.covered'))).not.to.include(lamps.reference);
  });

  it('has nothing to send if none of the selected ones is published', async () => {
    const server = { inbox: inboxOf(held), settings: offices };
    const inside = await openDesk('ar', { at: '/desk/muscat/inbox?view=all', server });
    await inside.press(`[data-reference="${held.reference}"] input`);
    await inside.press('.bulk-bar [data-act=answer]');
    expect(textOf(await inside.find('.left-out'))).to.include('غير منشور');
    expect(rootOf(inside.desk).querySelector('#bulk')).not.to.exist;
    await inside.press('.bulk .plain');
    await waitUntil(() => !rootOf(inside.desk).querySelector('.bulk'), 'the list');
  });

  it('warns of likely personal data until all of it is hidden', async () => {
    const label = async (one: typeof held) => {
      const inside = await openDesk('en', {
        at: '/desk/muscat/inbox?view=moderation',
        server: { inbox: inboxOf(one) },
      });
      return textOf(await inside.find('.labels'));
    };
    expect(await label(held)).to.include('May hold personal data');
    const [first, ...rest] = held.personalData;
    expect(await label({ ...held, redacted: [first!] })).to.include('May hold personal data');
    expect(await label({ ...held, redacted: [first!, ...rest] })).not.to.include('May hold personal data');
  });

  it('acknowledges with one press from the row, can undo it, and shows the row as it is then', async () => {
    const read = { ...water, acknowledged: { ...water.acknowledged, doneAt: '2026-11-24T10:00:00Z' } };
    const server = { ...inboxStates.OneOffice.server, suggestions: [read] };
    const inside = await openDesk('ar', { ...inboxStates.OneOffice, server });
    const of = `#acknowledge-${water.reference}`;
    const acts = () => inside.client.asked.filter(([name]) => name === 'act');
    await inside.press(`${of} button`);
    const undo = await inside.find(`${of} .undo`);
    await expect(inside.desk).to.be.accessible();
    await aTimeout(doublePress);
    undo.click();
    await waitUntil(() => !rootOf(inside.desk).querySelector('.undo'), 'the undoing');
    expect(acts()).to.have.length(0);
    await inside.press(`${of} button`);
    await inside.press(`${of} .soon .main`);
    await waitUntil(() => !rootOf(inside.desk).querySelector(of), 'the row as it is now');
    const act = { kind: 'acknowledge', office: { ar: 'قسم الحدائق', en: 'Parks Department' } };
    expect(acts()).to.deep.equal([['act', 'muscat', { on: [{ reference: water.reference }], act }]]);
    await waitUntil(() => at(inside.desk) === `at-${water.reference}`, 'the focus in the row');
  });

  it('asks for the office before the first acknowledgement, and keeps the undo of a row that is filtered out', async () => {
    localStorage.clear();
    const inside = await openDesk('ar', inboxStates.Waiting);
    await inside.press(`#acknowledge-${water.reference} button`);
    await inside.find('#bulk [name=office]');
    expect(textOf(await inside.find('.covered'))).to.include(water.reference);
    expect(inside.client.asked).to.have.length(0);
    const inbox = (_: string, { search }: Partial<InboxQuery> = {}) =>
      Promise.resolve(search ? inboxOf(late) : waitingInbox);
    const other = await openDesk('ar', { ...inboxStates.OneOffice, replaced: { inbox } });
    await other.press(`#acknowledge-${water.reference} button`);
    await other.find('.soon .undo');
    other.place.go('/desk/muscat/inbox?search=x');
    (await other.find('.pending-act .undo')).click();
    await waitUntil(() => !other.desk.shadowRoot!.querySelector('.pending-act .undo'), 'the undoing');
    expect(other.client.asked).to.have.length(0);
  });

  it('opens the words as they were written in their row, with what may be personal data marked', async () => {
    const inside = await openDesk('en', inboxStates.Moderation);
    await inside.press(`[data-reference="${held.reference}"] .original summary`);
    expect(textOf(await inside.find('.original[open] mark'))).to.include('9123 4567');
    await expect(inside.desk).to.be.accessible();
  });

  it('offers no acts to a viewer', async () => {
    const { desk, find } = await openDesk('ar', inboxStates.Viewer);
    await find('tbody tr');
    expect(rootOf(desk).querySelector('input[type=checkbox][aria-label], .select')).not.to.exist;
    await expect(desk).to.be.accessible();
  });
});
