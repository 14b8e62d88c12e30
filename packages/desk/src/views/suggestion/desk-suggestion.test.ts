import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import type { DeskActs, DeskSuggestion, Draft } from '@shura/contract';
import { isolate } from '@shura/widgets/text';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import {
  answer,
  draftBy,
  erased,
  held,
  late,
  offices,
  proposed,
  waitingInbox,
  water,
  written,
} from '../../testing/sample-inbox.ts';
import { doublePress } from '../../ui/answering/undo-countdown-controller.ts';
import { publishNow, suggestionStates } from './suggestion-states.ts';

const rootOf = (desk: HTMLElement) => desk.shadowRoot!.querySelector('desk-suggestions')!.shadowRoot!;
const actsOf = (asked: readonly (readonly [string, ...unknown[]])[]) =>
  asked.filter(([name]) => name === 'act').map(([, , acts]) => acts as DeskActs);

const words = {
  ar: {
    contested: 'لم يُنجز بعد (6)',
    phone: 'رقم هاتف',
    colleague: 'صدر الحجب من حسابكم',
    author: 'صاحب المقترح',
    own: 'كتبتم هذا الرد، وسياسة الجهة أن يعتمده شخص آخر.',
    clocks: [
      ['مضى 23 يوم عمل منذ الاستلام', 'خلال يومي عمل'],
      ['انتهى انتظار الرد بمحو المقترح', 'خلال يوم عمل واحد'],
    ],
    shown: 'كما يظهر للناس',
    unwritten: ['لم يُحدَّد', 'لم يُكتب سبب'],
    missed: 'الرد: تجاوزنا الموعد المعلن (10 نوفمبر 2026)',
    next: 'رد جديد بعد الدراسة في موعد أقصاه 31 مارس 2030',
    marked: ['del حُذف: ست', 'ins أُضيف: ثماني', 'del حُذف: الشمالي قبل تعميمه.', 'ins أُضيف: الشمالي.'],
    same: 'هذا نص القالب كما هو. يُرجى كتابة ما يخص هذا المقترح في السبب.',
  },
  en: {
    contested: '3 say it is so and 6 say not yet',
    phone: 'phone number',
    colleague: 'You hid this, so a colleague decides',
    author: 'The author',
    own: 'You wrote this answer. Policy of the agency: someone else confirms it.',
    clocks: [
      ['23 working days since receipt', 'within 2 working days'],
      ['Erased before it was answered', 'within 1 working day'],
    ],
    shown: 'As people will see it',
    unwritten: ['Not set', 'No reason is written'],
    missed: 'Answered: The announced date has passed (10 November 2026)',
    next: 'A new answer after the study, by 31 March 2030',
    marked: ['del Removed: Six', 'ins Added: Eight', 'del Removed: entrance first.', 'ins Added: entrance.'],
    same: 'This is the template’s text and nothing more. Add to the reason what is about this suggestion.',
  },
} as const;

const openContested = async (language: 'ar' | 'en') => {
  const { desk, find } = await openDesk(language, suggestionStates.Contested);
  await find('.contested');
  return { find, root: rootOf(desk) };
};

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`the page of a suggestion in ${language}`, () => {
    it('shows what those who asked say with reasons, and offers new evidence', async () => {
      const { find, root } = await openContested(language);
      const part = await find('.contested');
      expect(textOf(part)).to.contain(w.contested);
      expect([...part.querySelectorAll('li')].map(textOf)).to.have.members([
        'لا ماء عند المدخل الشمالي',
        'The tap at the north gate is dry',
      ]);
      expect(root.querySelector('#of-carry-out')).to.exist;
    });

    it('marks likely personal data, and publishes only after a person has reviewed it', async () => {
      const { desk, client, find, press } = await openDesk(language, suggestionStates.Held);
      const mark = await find('mark');
      expect(textOf(mark)).to.equal(`9123 4567${w.phone}`);
      await press('#act-publish button.main');
      await find('[aria-invalid=true]');
      expect(actsOf(client.asked)).to.have.length(0);
      (await find<HTMLInputElement>('[name="publish:checked"]')).click();
      await press('#act-publish button.main');
      await find('#done');
      expect(actsOf(client.asked)[0]).to.deep.equal({
        on: [{ reference: held.reference, seen: held.version }],
        act: { kind: 'publish', checked: true },
      });
      await expect(desk).to.be.accessible();
    });

    it('leaves the appeal against a hiding to a colleague of whoever hid', async () => {
      const { desk, find } = await openDesk(language, suggestionStates.OwnHiding);
      expect(textOf(await find('#appeal-title + p + p'))).to.contain(w.colleague);
      expect(rootOf(desk).querySelector('#act-decide-appeal')).not.to.exist;
      await (await openDesk(language, suggestionStates.Appeal)).find('#act-decide-appeal');
    });

    it('says that its author sent it, unless staff entered or adopted it', async () => {
      const source = { platform: 'x', url: 'https://x.example/a/status/1', hash: '0'.repeat(64) } as const;
      const first = async (suggestion: DeskSuggestion) => {
        const server = { ...suggestionStates.Waiting.server, suggestions: [suggestion] };
        const { find } = await openDesk(language, { ...suggestionStates.Waiting, server });
        return textOf(await find('.happened li .meta'));
      };
      expect(await first(late)).to.contain(w.author);
      expect(await first({ ...late, source })).not.to.contain(w.author);
    });

    it('says since when a clock runs, and within which time it was stopped', async () => {
      const clocksOf = async (suggestion: DeskSuggestion) => {
        const server = { ...suggestionStates.Waiting.server, suggestions: [suggestion] };
        const there = await openDesk(language, { at: `/desk/muscat/suggestions/${suggestion.reference}`, server });
        await there.find('.clocks dd');
        const [answering, reading] = rootOf(there.desk).querySelectorAll('.clocks dd');
        return [answering, reading].map((one) => textOf(one?.querySelector('.long') ?? one));
      };
      expect(await clocksOf(late)).to.deep.equal(w.clocks[0]);
      expect(await clocksOf(erased)).to.deep.equal(w.clocks[1]);
    });

    it('asks for the language of the suggestion first, and folds the other one until it has words', async () => {
      const { desk, find, press, type } = await openDesk(language, suggestionStates.Waiting);
      await find('#answer');
      const fields = () =>
        [...rootOf(desk).querySelectorAll('#answer textarea')].map((one) => one.getAttribute('name'));
      expect(fields()).to.deep.equal(['reason.ar', 'reason.en']);
      const folded = await find<HTMLDetailsElement>('#answer .folded');
      expect(folded.open).to.equal(false);
      await press('#answer .folded summary');
      await type('[name="reason.en"]', 'Lamps');
      await type('[name="reason.en"]', '');
      expect(folded.open, 'while it is being written').to.equal(true);
      await type('[name="reason.en"]', 'x'.repeat(5000));
      await press('#answer .folded summary');
      await press('#answer button.main');
      await find('[id="reason.en-wrong"]');
      expect(folded.open, 'over an error').to.equal(true);
      const written = await openDesk(language, suggestionStates.Answering);
      expect((await written.find<HTMLDetailsElement>('#answer .folded')).open).to.equal(true);
    });

    it('shows the answer as the public element will', async () => {
      const { desk, find } = await openDesk(language, suggestionStates.Answering);
      const track = await find('shura-track');
      await waitUntil(() => textOf(track.shadowRoot!.querySelector('.thread')).includes('نضع ست نقاط'), 'the preview');
      expect(textOf(await find('#preview-title'))).to.equal(w.shown);
      rootOf(desk).querySelector<HTMLElement>('.chips [lang=en]')!.click();
      await waitUntil(
        () => textOf(track.shadowRoot!.querySelector('.thread')).includes('Six drinking points'),
        'English',
      );
      await expect(desk).to.be.accessible();
    });

    it('names what an answer lacks in its preview', async () => {
      const { server, ...story } = suggestionStates.Waiting;
      const drafts = [draftBy('سالم بن ناصر المعمري', late.reference, { outcome: 'adopted' })];
      const { desk, find } = await openDesk(language, { ...story, server: { ...server, drafts } });
      const track = await find('shura-track');
      rootOf(desk).querySelector<HTMLElement>(`.chips [lang=${language}]`)!.click();
      const shown = () => textOf(track.shadowRoot!.querySelector('.thread'));
      await waitUntil(() => w.unwritten.every((words) => shown().includes(words)), 'what it lacks');
    });

    it('shows the missed day of an answer "under study", and the next day', async () => {
      const { server, ...story } = suggestionStates.Waiting;
      const studied = { ...written, outcome: 'under-study', until: '2030-03-31' };
      const drafts = [draftBy('سالم بن ناصر المعمري', late.reference, studied)];
      const { desk, find } = await openDesk(language, { ...story, server: { ...server, drafts } });
      const track = await find('shura-track');
      rootOf(desk).querySelector<HTMLElement>(`.chips [lang=${language}]`)!.click();
      const read = (selector: string) =>
        [...track.shadowRoot!.querySelectorAll(selector)].map((node) => textOf(node)).join(' ');
      await waitUntil(() => read('.overdue') === w.missed, 'the day that is missed');
      expect(read('.thread > .promised')).to.equal(w.next);
    });

    it('starts an answer from a template, which is not an answer yet', async () => {
      const { desk, client, find, press, type } = await openDesk(language, suggestionStates.Templates);
      await press('.templates summary');
      await press('.templates .list button');
      await waitUntil(
        () => rootOf(desk).querySelector<HTMLInputElement>('[value=under-study]')?.checked,
        'its outcome',
      );
      const reason = await find<HTMLTextAreaElement>('[name="reason.ar"]');
      await type('[name="until"]', '2027-03-01');
      await press('#answer button.main');
      expect(textOf(await find('.wrong'))).to.equal(w.same);
      expect(rootOf(desk).querySelector('.soon')).to.equal(null);
      await expect(desk).to.be.accessible();
      await type('[name="reason.ar"]', `${reason.value}المسار من أولها.`);
      await type('#template', 'المسار');
      await press('#keep-template button');
      await find('#keep-template .done');
      const [, agency, about, content] = client.asked.findLast(
        ([name, , of]) => name === 'saveDraft' && String(of).startsWith('template.'),
      )!;
      expect(agency).to.equal('muscat');
      expect(about).to.match(/^template\.[0-9a-f]{16}$/);
      expect(JSON.parse(content as string)).to.deep.include({ name: 'المسار' });
    });

    it('shows the changed words of a later answer, each whole', async () => {
      const { desk, find, press } = await openDesk(language, suggestionStates.AnsweredAgain);
      await press('.thread details summary');
      const changed = await find('.thread details p');
      const marked = [...changed.querySelectorAll('ins, del')].map((mark) => `${mark.localName} ${textOf(mark)}`);
      expect(marked).to.deep.equal(w.marked);
      await expect(desk).to.be.accessible();
    });

    it("shows a proposal to be confirmed before a colleague's draft", async () => {
      const { server, ...story } = suggestionStates.Proposal;
      const drafts = [draftBy('سالم بن ناصر المعمري', proposed.reference, written)];
      const { find, press } = await openDesk(language, { ...story, server: { ...server, drafts } });
      await find('#proposal-title');
      await find('#confirm');
      await press('#write');
      expect((await find<HTMLTextAreaElement>('[name="reason.en"]')).value).to.equal(written['reason.en']);
    });

    it('does not let a person confirm their own proposal', async () => {
      const { desk, find } = await openDesk(language, suggestionStates.OwnProposal);
      await find('#proposal-title');
      expect(textOf(rootOf(desk).querySelector('.doing'))).to.include(w.own);
      expect(rootOf(desk).querySelector('#confirm')).not.to.exist;
    });
  });
}

describe('the page of a suggestion', () => {
  it('says that a role has changed, and stops saving', async () => {
    const inside = await openDesk('ar', {
      ...suggestionStates.Answering,
      replaced: { saveDraft: () => Promise.reject(new ShuraProblem('role-missing', 403)) },
    });
    await inside.type('[name="reason.ar"]', 'ظل على الممشى');
    const said = () => textOf(rootOf(inside.desk).querySelector('.saved'));
    await waitUntil(() => said().startsWith('تغيّر دوركم'), 'the role');
    expect((await inside.find<HTMLTextAreaElement>('[name="reason.ar"]')).value).to.equal('ظل على الممشى');
  });

  it('reports a text that is too long before sending, until it is shorter', async () => {
    const inside = await openDesk('ar', suggestionStates.Answering);
    await inside.type('[name="reason.ar"]', 'ظل '.repeat(2000));
    await inside.press('#answer button.main');
    expect(textOf(await inside.find('.wrong'))).to.equal('النص أطول من 4,000 حرف.');
    await inside.type('[name="reason.ar"]', 'ظل');
    await waitUntil(() => !rootOf(inside.desk).querySelector('.wrong'), 'what was wrong');
  });

  it('can be undone for ten seconds, and is sent at once by a second press', async () => {
    const inside = await openDesk('ar', suggestionStates.Answering);
    await inside.press('#answer button.main');
    // The second press of a double click, on a button that appeared after the first.
    await inside.press('.undo');
    await aTimeout(doublePress);
    await inside.press('.undo');
    expect(actsOf(inside.client.asked)).to.have.length(0);
    await waitUntil(() => rootOf(inside.desk).activeElement?.matches('#answer button.main'), 'the focus where it was');
    expect(textOf(rootOf(inside.desk).querySelector('#answer'))).to.include('لم يُرسل شيء');
    await publishNow(inside);
    await inside.find('#sent');
    expect(actsOf(inside.client.asked)).to.deep.equal([
      {
        on: [{ reference: water.reference, seen: water.version }],
        act: { kind: 'answer', ...answer, commitment: { ...answer.commitment, due: '2030-03-31' } },
      },
    ]);
    const next = await inside.find<HTMLAnchorElement>('.next');
    expect(next.getAttribute('href')).to.equal(`/desk/muscat/suggestions/${late.reference}`);
    expect(rootOf(inside.desk).activeElement?.id).to.equal('sent');
    next.click();
    await waitUntil(() => textOf(rootOf(inside.desk).activeElement) === late.title, 'the focus on the next one');
  });

  it('publishes an answer in one language only after a confirmation', async () => {
    const there = await openDesk('ar', suggestionStates.Answering);
    await there.type('[name="reason.en"]', '');
    await there.press('#answer button.main');
    expect((await there.find('.wrong')).id).to.equal('alone-wrong');
    expect(textOf((await there.find('[name=alone]')).closest('label'))).to.include('«الترجمة الرسمية لاحقًا»');
    await there.press('[name=alone]');
    await publishNow(there);
    await there.find('#sent');
    expect(actsOf(there.client.asked)[0]?.act).to.deep.include({ reason: { ar: answer.reason.ar } });
  });

  it('requires a reason in the language of the suggestion', async () => {
    const { client, press, find, desk } = await openDesk('ar', suggestionStates.Waiting);
    await press('#answer input[value=adopted]');
    await press('#answer button.main');
    await find('[id="reason.ar-wrong"]');
    expect(rootOf(desk).querySelector('[id="reason.en-wrong"]')).not.to.exist;
    expect(actsOf(client.asked)).to.have.length(0);
  });

  it('saves a draft automatically, and restores it for any author', async () => {
    const { client, type, find } = await openDesk('ar', suggestionStates.DraftOfAnother);
    const reason = await find<HTMLTextAreaElement>('[name="reason.ar"]');
    expect(reason.value).to.equal('ندرس كلفة الصيانة في الصيف.');
    expect(textOf(await find('.saved'))).to.equal('مسودة من سالم بن ناصر المعمري');
    await type('[name="reason.en"]', 'We are looking at what it costs.');
    await waitUntil(() => client.asked.some(([name]) => name === 'saveDraft'), 'the draft');
    const [, agency, about, content, seen] = client.asked.find(([name]) => name === 'saveDraft')!;
    expect([agency, about, seen]).to.deep.equal(['muscat', water.reference, 3]);
    expect(JSON.parse(content as string)).to.include({
      outcome: 'under-study',
      'reason.en': 'We are looking at what it costs.',
    });
  });

  it('hides under a rule, unless that is undone within ten seconds', async () => {
    const inside = await openDesk('ar', suggestionStates.Waiting);
    await inside.press('#of-hide summary');
    await inside.type('[name="hide:rule"]', '1');
    await inside.press('#act-hide button.main');
    const undo = await inside.find('#act-hide .undo');
    expect(undo.getAttribute('aria-description'), 'heard with the button').to.equal(`يُرسل بعد ${isolate('10')} ثوانٍ.`);
    await aTimeout(doublePress);
    await inside.press('#act-hide .undo');
    expect(actsOf(inside.client.asked)).to.have.length(0);
    await inside.press('#act-hide button.main');
    await inside.press('.soon button.main');
    await waitUntil(() => actsOf(inside.client.asked).length === 1, 'the act');
    expect(actsOf(inside.client.asked)[0]?.act.kind).to.equal('hide');
  });

  it('shows both drafts of a conflict, publishes neither, and uses the chosen one', async () => {
    const inside = await openDesk('ar', suggestionStates.Conflict);
    await suggestionStates.Conflict.play(inside);
    const { desk, press, find } = inside;
    await press('#answer button.main');
    await waitUntil(() => rootOf(desk).activeElement?.id === 'conflict', 'the choice that is owed');
    expect(rootOf(desk).querySelector('.soon')).not.to.exist;
    await press('#take-theirs');
    await waitUntil(() => !rootOf(desk).querySelector('.conflict'), 'the choice');
    expect((await find<HTMLTextAreaElement>('[name="reason.ar"]')).value).to.equal('لا ماء عند المداخل.');
  });

  it('keeps typed values when the suggestion has changed', async () => {
    const { desk, press, choose, find } = await openDesk('ar', suggestionStates.Stale);
    const reason = await find<HTMLTextAreaElement>('[name="reason.ar"]');
    reason.value = 'نصف ما كتبت';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await press('#of-acknowledge summary');
    await choose('[name="acknowledge:office"]', 'parks');
    await press('#act-acknowledge button.main');
    await press('#show-new');
    await waitUntil(() => rootOf(desk).activeElement?.localName === 'h1', 'what is new');
    expect(reason.isConnected && reason.value).to.equal('نصف ما كتبت');
  });

  it('delays a commitment to a day after today, within ten years', async () => {
    const { client, press, choose, type, find } = await openDesk('ar', suggestionStates.Answered);
    const years = (count: number) => `${new Date().getFullYear() + count}-01-01`;
    await press('#of-delay summary');
    await choose('[name="delay:office"]', 'parks');
    await type('[name="delay:reason.ar"]', 'تأخر التوريد');
    for (const day of [years(0), years(11)]) {
      await type('[name="delay:due"]', day);
      await press('#act-delay button.main');
      expect(textOf(await find('[id="delay:due-wrong"]'))).to.contain('عشر سنوات');
    }
    expect(actsOf(client.asked)).to.have.length(0);
    await type('[name="delay:due"]', years(9));
    await press('#act-delay button.main');
    await waitUntil(() => actsOf(client.asked)[0]?.act.kind === 'delay', 'the act');
  });

  it('shows refusals of the server beside the fields', async () => {
    const errors = [
      { field: 'act.commitment', code: 'fixed' },
      { field: 'act.reason.ar', code: 'too-long' },
    ] as const;
    const inside = await openDesk('ar', {
      ...suggestionStates.Answering,
      replaced: { act: () => Promise.reject(new ShuraProblem('act-refused', 422, undefined, errors)) },
    });
    await publishNow(inside);
    await inside.find('[id="reason.ar-wrong"]');
    expect(textOf(await inside.find('[id="commitment.text.ar-wrong"]'))).not.to.equal('');
  });

  it('hides a selected part, with the offsets of the contract', async () => {
    const { client, press, find, desk } = await openDesk('ar', suggestionStates.Redacting);
    await press('#of-redact summary');
    const area = await find<HTMLTextAreaElement>('#passage-text');
    area.setSelectionRange(0, 8);
    area.closest('.field')!.querySelector('button')!.click();
    const rule = await find<HTMLSelectElement>('[name="redact:rule"]');
    rule.value = '1';
    rule.dispatchEvent(new Event('change', { bubbles: true }));
    await press('#act-redact button.main');
    await waitUntil(() => actsOf(client.asked).length === 1, 'the act');
    const [{ act }] = actsOf(client.asked) as [DeskActs];
    expect(act).to.deep.equal({
      kind: 'redact',
      rule: 1,
      spans: [
        ...held.personalData.map(({ field, start, end }) => ({ field, start, end })),
        { field: 'text', start: 0, end: 8 },
      ],
    });
    await expect(desk).to.be.accessible();
  });

  it('hides one thing that looks like personal data from beside it, with the rule as the only question', async () => {
    const { desk, client, press, choose } = await openDesk('ar', suggestionStates.Held);
    await press('.found li:nth-child(2) button');
    await waitUntil(() => rootOf(desk).activeElement?.getAttribute('name') === 'redact:rule', 'the rule');
    expect(rootOf(desk).querySelectorAll('#of-redact')).to.have.length(1);
    await expect(desk).to.be.accessible();
    await choose('[name="redact:rule"]', '1');
    await press('#act-redact button.main');
    await waitUntil(() => actsOf(client.asked).length === 1, 'the act');
    const [, email] = held.personalData;
    const { kind: _, ...span } = email!;
    expect(actsOf(client.asked)[0]?.act).to.deep.equal({ kind: 'redact', rule: 1, spans: [span] });
  });

  it('announces once who else has it open', async () => {
    const { desk } = await openDesk('ar', suggestionStates.SomeoneElse);
    const said = () => textOf(desk.shadowRoot!.querySelector('[role=status]'));
    await waitUntil(() => said() === 'المقترح مفتوح الآن عند سالم بن ناصر المعمري', 'the announcement');
    await aTimeout(100);
    expect(said()).not.to.equal('');
  });

  it('announces that a person who has it open is writing', async () => {
    const known = Promise.withResolvers<readonly Draft[]>();
    const { desk } = await openDesk('ar', {
      ...suggestionStates.SomeoneElse,
      replaced: { ...suggestionStates.SomeoneElse.replaced, drafts: () => known.promise },
    });
    const said = () => textOf(desk.shadowRoot!.querySelector('[role=status]'));
    await waitUntil(() => said().includes('مفتوح'), 'that somebody is there');
    known.resolve([draftBy('سالم بن ناصر المعمري', water.reference, written)]);
    await waitUntil(() => said() === 'رد على هذا المقترح قيد الكتابة عند سالم بن ناصر المعمري', 'that they write');
  });

  it('announces several people who have it open', async () => {
    const { find } = await openDesk('en', {
      ...suggestionStates.SomeoneElse,
      replaced: { present: () => Promise.resolve({ others: ['Adil', 'Badr'] }) },
    });
    expect(textOf(await find('.notes .quiet-line'))).to.equal('Adil and Badr have this suggestion open now');
  });

  it('starts from the draft again after it was left', async () => {
    const drafts: readonly Draft[] = [draftBy('عائدة الحارثية', water.reference, written)];
    const { place, find } = await openDesk('ar', {
      at: `/desk/muscat/suggestions/${late.reference}`,
      server: { suggestions: [late, water], inbox: waitingInbox, settings: offices, drafts },
    });
    const reason = () => find<HTMLTextAreaElement>('[name="reason.ar"]');
    expect((await reason()).value).to.equal('');
    place.go(`/desk/muscat/suggestions/${water.reference}`);
    await waitUntil(async () => (await reason()).value === written['reason.ar'], 'the draft');
  });
});
