import { expect, waitUntil } from '@open-wc/testing';
import { ShuraProblem } from '@shura/client';
import type { ConsultationDocument, PollDocument } from '@shura/contract';
import { openDesk, textOf } from '../../testing/open-desk.ts';
import { asking } from '../../testing/sample-asking.ts';
import { signedInAs } from '../../testing/sample-desk.ts';
import { found } from '../../testing/sample-found.ts';
import { complete, open, askingStates as states } from './asking-states.ts';

type There = Awaited<ReturnType<typeof openDesk>>;

const all = (view: string, { desk }: There, selector: string) => [
  ...desk.shadowRoot!.querySelector(view)!.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const asked = ({ client }: There, name: string) => client.asked.filter(([one]) => one === name);

const words = {
  ar: {
    became: 'أُخذ به جزئيًا',
    draft: 'مسودة',
    open: 'مفتوحة',
    owed: 'تنتظر رد الجهة',
    lacks: 'بقي قبل الافتتاح: ما زال مفتوحًا، المحسوم، المسؤول، من يقرر ومتى، موعد الافتتاح، موعد الإغلاق',
    undecided: 'بقي قبل الافتتاح: من يقرر ومتى',
    closes: 'تُغلق في 15 ديسمبر 2026 في 11:59 م (بتوقيت مسقط)',
    short: 'مدة فتحها أمام الناس أقل من 14 يومًا.',
    fixed: 'ثبت منذ الافتتاح',
    unchangeable: 'لا يمكن هذا التعديل على ما هو منشور.',
    hashtag: '#ShadeForMuscat فكرتان ما جرى الاطلاع عليه: 2 ما صدر الرد عليه: 2 ما نُفِّذ: 0',
    corrected: 'تعديل يتجاوز تصحيح الكتابة، فلا يُقبل الآن.',
    shorter: 'الإنجليزية أقصر من العربية بكثير: هل فيها المعنى كله؟',
  },
  en: {
    became: 'Partly adopted',
    draft: 'Draft',
    open: 'Open',
    owed: 'Awaits a response',
    lacks: 'Still needed before it opens: What is open, What is fixed, Owner, Who decides and by when, Opens, Closes',
    undecided: 'Still needed before it opens: Who decides and by when',
    closes: 'Closes 15 December 2026 at 23:59 (Muscat time)',
    short: 'Less than 14 days after people can first answer.',
    fixed: 'Fixed since it opened',
    unchangeable: 'What is published cannot be changed like this.',
    hashtag: '#ShadeForMuscat 2 ideas Read: 2 Answered: 2 Carried out: 0',
    corrected: 'More than a correction of typing; it is not accepted now.',
    shorter: 'The English is much shorter than the Arabic: does it say all of it?',
  },
} as const;

for (const language of ['ar', 'en'] as const) {
  const w = words[language];
  describe(`polls and consultations, in ${language}`, () => {
    it('are listed with their state, their dates in the agency’s time, and what is missing', async () => {
      const there = await openDesk(language, states.List);
      await there.find('.list li');
      const rows = all('desk-asking', there, '[aria-labelledby=consultation] li').map((row) => textOf(row));
      expect(rows[0]).to.include(w.closes).and.to.include(w.open);
      expect(rows[1]).to.include(w.owed);
      expect(rows[2]).to.include(w.draft).and.to.include(w.lacks);
      const polls = all('desk-asking', there, '[aria-labelledby=poll] li').map((row) => textOf(row));
      expect(polls.filter((row) => row.includes(w.undecided))).to.have.length(1);
      await expect(there.desk).to.be.accessible();
    });

    it('are listed with what became of the ideas of each hashtag, which their preview shows too', async () => {
      const there = await openDesk(language, states.Hashtags);
      await there.find('.list li');
      const rows = all('desk-asking', there, '.known:has([translate])').map((row) =>
        [...row.children].map((fact) => textOf(fact)).join(' '),
      );
      expect(rows).to.have.length(2);
      expect(rows[1]).to.equal(w.hashtag);
      await expect(there.desk).to.be.accessible();
      const editor = await openDesk(language, { ...states.Hashtags, at: '/desk/muscat/asking/green-muscat' });
      const preview = await editor.find('.stage shura-consultation');
      await waitUntil(() => preview.shadowRoot?.querySelectorAll('dd .facts').length === 2, 'the figures');
    });

    it('show what people said before about the same, and what became of it, before they are opened', async () => {
      const there = await openDesk(language, states.SaidBefore);
      await there.find('[aria-labelledby=precedents] .found li');
      const hits = all('desk-consultation', there, '[aria-labelledby=precedents] .found li').map((one) => textOf(one));
      expect(hits).to.have.length(3);
      expect(hits[0]).to.include(w.became);
      const links = all('desk-consultation', there, '[aria-labelledby=precedents] a').map(
        (one) => (one as HTMLAnchorElement).target,
      );
      expect([...new Set(links)], 'what is being written would be left').to.deep.equal(['_blank']);
      await expect(there.desk).to.be.accessible();
    });

    it('still show what was shown, once they are open', async () => {
      const later = await openDesk(language, states.ShownBefore);
      await later.find('[aria-labelledby=precedents] .found li');
      const kept = all('desk-consultation', later, '[aria-labelledby=precedents] .found li').map((one) => textOf(one));
      expect(kept[0]).to.include('K3M7-9QXT').and.to.include(w.became);
      await expect(later.desk).to.be.accessible();
    });

    it('are not opened unfinished: each missing part is named, also beside its field', async () => {
      const there = await openDesk(language, states.Incomplete);
      await there.find('.stage shura-consultation');
      const lacks = all('desk-consultation', there, '.gate li').length;
      await there.press('.save .main');
      const summary = await there.find('.problem');
      await waitUntil(() => summary.matches(':focus'), 'the focus');
      expect(summary.querySelectorAll('a')).to.have.length(lacks);
      expect(all('desk-consultation', there, '.gate'), 'a second list').to.have.length(0);
      expect(all('desk-consultation', there, '.advice').map((one) => textOf(one))).to.deep.equal([w.shorter]);
      summary.querySelector('a')!.click();
      await waitUntil(async () => (await there.find('[name="undecided.ar"]')).matches(':focus'), 'the field');
      expect(asked(there, 'saveConsultation')).to.have.length(0);
      await expect(there.desk).to.be.accessible();
    });

    it('have the reason beside the field if the server refuses to open them', async () => {
      const there = await openDesk(language, states.Refused);
      await there.find('.stage shura-consultation');
      await open(there);
      await there.find('.problem');
      expect(textOf(await there.find('[id="closes-wrong"]'))).to.equal(w.short);
    });

    it('say in the dialog of an early close why the server refuses it', async () => {
      const at = 'consultation green-muscat';
      const errors = [`${at}: closure`, `${at}: purpose`].map((field) => ({ field, code: 'too-long' as const }));
      const refusal = new ShuraProblem('change-refused', 409, undefined, errors);
      const there = await openDesk(language, {
        ...states.Open,
        replaced: { saveConsultation: () => Promise.reject(refusal) },
      });
      await there.press('.ending .grave');
      await there.type('dialog [name="reason.ar"]', 'اكتمل الرأي');
      await there.type('dialog [name="reason.en"]', 'Enough was said');
      await there.press('dialog .main');
      await there.find('dialog [id="reason.ar-wrong"]');
      expect(textOf(await there.find('dialog .problem'))).to.equal(w.unchangeable);
    });

    it('keep fixed fields, and accept corrections, once they are open', async () => {
      const there = await openDesk(language, states.Open);
      await there.find('.stage shura-consultation');
      expect(textOf(all('desk-consultation', there, '.fixed .meta')[0])).to.equal(w.fixed);
      expect(all('desk-consultation', there, '[name=promise], [name=hashtag], [name=opens]')).to.have.length(0);
      await there.type('[name="decided.en"]', 'The budget, and where the paths go');
      await there.press('.save > .split .main');
      await there.find('.done');
      const [, , document, seen] = asked(there, 'saveConsultation')[0] as [
        string,
        string,
        ConsultationDocument,
        string,
      ];
      const before = asking.consultations[0]!.document;
      expect(document).to.deep.equal({
        ...before,
        decided: { ...before.decided, en: 'The budget, and where the paths go' },
      });
      expect(seen).to.equal('v-green-muscat');
    });

    it('have an error beside words with more than a correction, until they are typed again', async () => {
      const there = await openDesk(language, {
        ...states.Open,
        replaced: {
          saveConsultation: () =>
            Promise.reject(
              new ShuraProblem('change-refused', 409, undefined, [
                { field: 'consultation green-muscat: suggestions.categories.water', code: 'fixed' },
              ]),
            ),
        },
      });
      await there.find('.stage shura-consultation');
      await there.type('[name="suggestions.categories.1.text.en"]', 'Fountains');
      await there.press('.save > .split .main');
      const wrong = await there.find('[id="suggestions.categories.1.text.en-wrong"]');
      expect(textOf(wrong)).to.equal(w.corrected);
      await there.type('[name="suggestions.categories.1.text.en"]', 'Drinking water');
      await waitUntil(() => !wrong.isConnected, 'the end of it');
    });

    it('are extended and closed early with a reason in both languages', async () => {
      const there = await openDesk(language, states.Extending);
      await there.find('.stage shura-consultation');
      await there.press('.ending button');
      await there.press('dialog .main');
      await there.find('dialog .wrong');
      expect(asked(there, 'saveConsultation')).to.have.length(0);
      await there.type('dialog [name=closes]', '2026-12-31T23:59');
      await there.type('dialog [name="reason.ar"]', 'ليشارك من سافر');
      await there.type('dialog [name="reason.en"]', 'For those who travelled');
      await there.press('dialog .main');
      await waitUntil(() => asked(there, 'saveConsultation').length === 1, 'the extension');
      const [, , document] = asked(there, 'saveConsultation')[0] as [string, string, ConsultationDocument];
      expect(document.closes).to.equal('2026-12-31T23:59');
      expect(document.extension?.['en']).to.equal('For those who travelled');
      await there.find('.done');
    });
  });
}

describe('what people said before', () => {
  it('is searched once for each change of a draft, and kept as shown when it is opened', async () => {
    const queries: string[] = [];
    const there = await openDesk('en', {
      ...{ at: '/desk/muscat/asking/green-muscat', server: { asking: complete } },
      replaced: {
        search: ({ q, agency }) => {
          queries.push(`${agency}: ${q}`);
          return Promise.resolve(found);
        },
      },
    });
    await there.find('[aria-labelledby=precedents] .found li');
    await there.type('[name="title.ar"]', 'ظل أكثر');
    await there.type('[name="title.ar"]', 'ظل أكثر في مسقط');
    await there.type('[name=hashtag]', '#ظل');
    await waitUntil(() => queries.length > 1, 'the second search');
    expect(queries).to.have.length(2);
    expect(queries[1]).to.match(/^muscat: ظل أكثر في مسقط /);
    expect(queries.every((one) => one.length <= 'muscat: '.length + 200)).to.equal(true);
    await open(there);
    await waitUntil(() => asked(there, 'saveConsultation').length === 1, 'the opening');
    const [, , , , precedents] = asked(there, 'saveConsultation')[0]!;
    // The consultation itself was found too.
    expect(precedents).to.deep.equal({
      hits: found.hits.slice(0, 2).map(({ kind, href, states }) => ({ kind, href, states })),
    });
  });

  it('does not keep anything from being opened if it cannot be searched: that is kept', async () => {
    const there = await openDesk('en', {
      ...{ at: '/desk/muscat/asking/green-muscat', server: { asking: complete } },
      replaced: { search: () => Promise.reject(new ShuraProblem('busy', 503)) },
    });
    await there.find('[aria-labelledby=precedents] .wrong');
    await open(there);
    await waitUntil(() => asked(there, 'saveConsultation').length === 1, 'the opening');
    expect(asked(there, 'saveConsultation')[0]![4]).to.deep.equal({});
  });
});

/** The heading of what stands there has the focus. */
const onHeading = async ({ find }: There) => {
  await waitUntil(async () => (await find('h1')).matches(':focus'), 'the heading');
};

describe('the focus', () => {
  for (const [kind, drawn] of [
    ['poll', '.save'],
    ['consultation', '.stage shura-consultation'],
  ] as const) {
    it(`is on the heading of the editor of a ${kind} once that is loaded`, async () => {
      const there = await openDesk('ar', states.List);
      await there.press(`a[href$="/new-${kind}"].button`);
      await there.find(drawn);
      await onHeading(there);
    });
  }

  it('is on the heading after the first save, which moves to another address', async () => {
    const there = await openDesk('ar', states.NewConsultation);
    await there.find('.stage shura-consultation');
    await there.type('[name="title.en"]', 'Shade');
    await there.type('[name="title.ar"]', 'ظل');
    const save = await there.find('.save button');
    save.focus();
    save.click();
    await waitUntil(() => there.place.href === '/desk/muscat/asking/shade', 'its page');
    await onHeading(there);
  });

  it('returns to the button if the dialog is cancelled, and to the heading once it is opened', async () => {
    const there = await openDesk('ar', { ...states.Opening, server: { asking: complete } });
    await there.find('.stage shura-consultation');
    const ask = await there.find('.save .main');
    ask.focus();
    ask.click();
    const dialog = await there.find('dialog');
    await there.press('dialog .plain');
    await waitUntil(() => !dialog.isConnected, 'the end of it');
    expect(ask.matches(':focus')).to.equal(true);
    ask.click();
    await there.press('dialog .main');
    await there.find('.save .done');
    await onHeading(there);
  });
});

describe('the editor of a consultation', () => {
  it('saves the draft at once when the page is left', async () => {
    const there = await openDesk('en', states.Begun);
    await there.find('.stage shura-consultation');
    await there.type('[name="undecided.ar"]', 'المداخل');
    dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    expect(asked(there, 'saveDraft')).to.have.length(1);
  });

  it('derives the slug from the English title until one is chosen, and shows a preview', async () => {
    const there = await openDesk('ar', states.NewConsultation);
    await there.find('.stage shura-consultation');
    await there.type('[name="title.en"]', 'How do we bring more shade?');
    const slug = await there.find<HTMLInputElement>('[name=slug]');
    await waitUntil(() => slug.value === 'how-do-we-bring-more-shade', 'the name');
    await there.type('[name=slug]', 'shade');
    await there.type('[name="title.en"]', 'How do we bring shade?');
    await there.type('[name="title.ar"]', 'كيف نزيد الظل؟');
    const shown = () =>
      all('desk-consultation', there, '.stage shura-consultation')[0]?.shadowRoot?.querySelector('.heading');
    await waitUntil(() => textOf(shown()) === 'كيف نزيد الظل؟', 'the preview');
    expect(slug.value).to.equal('shade');
    await there.press('.save button');
    await waitUntil(() => asked(there, 'saveConsultation').length === 1, 'the draft');
    const [, , document, seen] = asked(there, 'saveConsultation')[0] as [string, string, ConsultationDocument, string?];
    expect(document).to.deep.equal({
      slug: 'shade',
      title: { ar: 'كيف نزيد الظل؟', en: 'How do we bring shade?' },
      draft: true,
      polls: [],
      suggestions: { categories: [] },
    });
    expect(seen).to.equal(undefined);
    await waitUntil(() => there.place.href === '/desk/muscat/asking/shade', 'its page');
  });

  it('keeps half-written values in the draft', async () => {
    const there = await openDesk('en', states.Begun);
    await there.find('.stage shura-consultation');
    await there.type('[name="undecided.ar"]', 'المداخل');
    await there.press('.save button');
    await there.find('.done');
    const [, , document] = asked(there, 'saveConsultation')[0] as [string, string, ConsultationDocument];
    expect(document).to.not.have.property('undecided');
    const [, , about, content] = asked(there, 'saveDraft').at(-1) as [string, string, string, string];
    expect(about).to.equal('consultation.beach-access');
    expect(content).to.include('المداخل');
  });

  it("continues a colleague's draft, and can drop it", async () => {
    const there = await openDesk('ar', states.FoundDraft);
    await there.find('.stage shura-consultation');
    expect(textOf(await there.find('.note'))).to.include('سالم بن ناصر المعمري');
    const hashtag = await there.find<HTMLInputElement>('[name=hashtag]');
    await waitUntil(() => hashtag.value === '# شواطئ مسقط', 'the draft');
    await there.press('.advice button');
    await waitUntil(() => hashtag.value === '#شواطئ_مسقط', 'the suggested one');
    await there.press('.note button');
    await waitUntil(() => asked(there, 'dropDraft').length === 1, 'the end of it');
  });

  it('says that a colleague has saved, and keeps the typed values', async () => {
    const there = await openDesk('ar', states.Overtaken);
    await there.find('.stage shura-consultation');
    await there.type('[name="title.en"]', 'The way to the beach');
    await there.press('.save button');
    await there.find('.problem button');
    await there.press('.problem button.plain');
    await there.find('.done');
    expect((await there.find<HTMLInputElement>('[name="title.en"]')).value).to.equal('The way to the beach');
  });

  it('names what is missing also while a colleague’s version waits', async () => {
    const there = await openDesk('ar', states.Overtaken);
    await states.Overtaken.play(there);
    await there.press('.save .main');
    const summary = await there.find('.problem:has(li)');
    await waitUntil(() => summary.matches(':focus'), 'the focus');
    expect(textOf(await there.find('.problem + .problem .bar'))).to.contain('النسخة الأحدث');
  });

  it('copies a consultation as a draft with another slug, without its dates', async () => {
    const there = await openDesk('ar', {
      ...states.NewConsultation,
      at: `${states.NewConsultation.at}?from=green-muscat`,
    });
    await there.find('.stage shura-consultation');
    const slug = await there.find<HTMLInputElement>('[name=slug]');
    await waitUntil(() => slug.value === 'green-muscat-2', 'the name');
    expect((await there.find<HTMLInputElement>('[name=closes]')).value).to.equal('');
    expect((await there.find<HTMLInputElement>('[name="decision.by.ar"]')).value).to.equal('المجلس البلدي');
  });

  it('opens it after a confirmation', async () => {
    const there = await openDesk('ar', { ...states.Opening, server: { asking: complete } });
    await there.find('.stage shura-consultation');
    await open(there);
    await there.find('.done');
    const [, , document] = asked(there, 'saveConsultation')[0] as [string, string, ConsultationDocument];
    expect(document).to.not.have.property('draft');
  });

  it('is read-only for a viewer', async () => {
    const there = await openDesk('ar', states.Looking);
    await there.find('.stage shura-consultation');
    expect(all('desk-consultation', there, '.save')).to.have.length(0);
    expect((await there.find('[name="title.ar"]')).matches(':disabled')).to.equal(true);
  });
});

describe('the editor of a poll', () => {
  it('previews no ballot without a question, and names what is missing to save it', async () => {
    const there = await openDesk('ar', states.NewPoll);
    expect(textOf(await there.find('.stage p'))).to.equal('تظهر المعاينة حين يكتمل سؤال أو عبارة.');
    await there.type('[name=slug]', 'shade');
    await there.press('.save button');
    expect(textOf(await there.find('.save .done'))).to.contain('بعد أن يكتمل ما يلي: الأسئلة.');
    expect(asked(there, 'savePoll')).to.have.length(0);
  });

  it('adds, moves and removes options by buttons, and saves all kinds unchanged', async () => {
    const there = await openDesk('ar', states.PollDraft);
    await there.find('.stage shura-poll');
    await there.press('[data-move="questions.0.options.2 -1"]');
    await waitUntil(
      async () => (await there.find('[data-move="questions.0.options.1 -1"]')).matches(':focus'),
      'the button again',
    );
    await there.press('.short-lines + .bar button');
    await there.type('[name="questions.0.options.3.text.ar"]', 'ملعب');
    await there.type('[name="questions.0.options.3.text.en"]', 'A playground');
    await there.press('.save button');
    await there.find('.done');
    const [, , document] = asked(there, 'savePoll')[0] as [string, string, PollDocument];
    const [first, second] = document.questions;
    expect('options' in first! && first.options.map(({ id }) => id)).to.deep.equal(['shade', 'lights', 'water', 'o4']);
    expect(second).to.deep.equal(asking.polls[1]!.document.questions[1]);
    await expect(there.desk).to.be.accessible();
  });

  it('opens a poll only with who decides and by when, unless its public consultation says so', async () => {
    const lacksIn = (there: There) => all('desk-poll', there, '.gate li').map((one) => textOf(one));
    const there = await openDesk('en', states.PollDraft);
    await there.find('.stage shura-poll');
    expect(lacksIn(there)).to.deep.equal(['Who decides in Arabic', 'Who decides in English', 'Day of the decision']);
    await there.press('.save .main');
    const summary = await there.find('.problem');
    expect(summary.querySelectorAll('a')).to.have.length(3);
    expect(asked(there, 'savePoll')).to.have.length(0);
    await expect(there.desk).to.be.accessible();

    const [shade, ...others] = asking.consultations;
    const withIn = (state: 'open' | 'draft') => ({
      ...asking,
      consultations: [{ ...shade!, state, document: { ...shade!.document, polls: ['park-visit'] } }, ...others],
      polls: state === 'draft' ? asking.polls : asking.polls.map((poll) => ({ ...poll, missing: [] })),
    });
    const inDraft = await openDesk('en', { ...states.PollDraft, server: { asking: withIn('draft') } });
    await inDraft.find('.stage shura-poll');
    expect(lacksIn(inDraft)).to.have.length(3);
    const inOpen = await openDesk('en', { ...states.PollDraft, server: { asking: withIn('open') } });
    await inOpen.find('.stage shura-poll');
    expect(lacksIn(inOpen)).to.deep.equal([]);
  });

  it('saves the choice that results are updated every five people', async () => {
    const there = await openDesk('ar', states.PollDraft);
    await there.press('[name=visibility][value=live]');
    await there.press('[name=inFives]');
    await there.press('.save button');
    await there.find('.done');
    const [, , document] = asked(there, 'savePoll')[0] as [string, string, PollDocument];
    expect(document.inFives).to.equal(true);
  });

  it('announces a moved or removed line, and focuses its neighbour', async () => {
    const there = await openDesk('en', states.PollDraft);
    const said = () => textOf(there.desk.shadowRoot!.querySelector('[role=status]'));
    await there.find('.stage shura-poll');
    await there.press('[data-move="questions.0.options.2 -1"]');
    await waitUntil(() => said() === 'New place: Option 2', 'the new place');
    await there.press('.short-lines li:nth-child(1) .grave');
    await waitUntil(() => said() === 'Removed: Option 1', 'what is gone');
    const next = await there.find('[name="questions.0.options.0.text.ar"]');
    await waitUntil(() => next.matches(':focus'), 'the focus');
  });

  it('offers no controls to a viewer', async () => {
    const there = await openDesk('en', {
      ...states.PollDraft,
      server: { ...states.PollDraft.server, session: signedInAs('viewer') },
    });
    await there.find('[name="questions.0.text.ar"]');
    const shown = all('desk-poll', there, 'fieldset button').filter((button) => button.checkVisibility());
    expect(shown).to.have.length(0);
  });

  it('keeps fixed fields after the first vote', async () => {
    const there = await openDesk('en', states.PollAnswered);
    await there.find('.stage shura-poll');
    expect(textOf(all('desk-poll', there, '.fixed .meta')[0])).to.equal('Fixed since the first vote');
    expect(all('desk-poll', there, '[name=visibility], [data-move]')).to.have.length(0);
  });
});

describe('embedding', () => {
  it("shows the server's lines in each form, with the policy that they need", async () => {
    const there = await openDesk('en', states.Embed);
    await there.press('.list li:first-child .acts button');
    expect(textOf(await there.find('pre'))).to.include('<shura-consultation consultation="green-muscat" lang="en">');
    const [, react] = all('desk-asking', there, 'dialog .chips button');
    react?.click();
    expect(textOf(await there.find('pre[aria-label="GreenMuscat.jsx"]'))).to.include('export const GreenMuscat');
    expect(textOf(all('desk-asking', there, 'pre').at(-1))).to.equal(
      'script-src https://votes.example; connect-src https://votes.example; trusted-types lit-html',
    );
    await expect(there.desk).to.be.accessible();
  });

  it('requests them again for other choices', async () => {
    const there = await openDesk('ar', states.Embed);
    await there.press('.list li:first-child .acts button');
    const file = await there.find<HTMLSelectElement>('[name=embed-file]');
    file.value = 'pinned';
    file.dispatchEvent(new Event('change', { bubbles: true }));
    const lines = await there.find('pre');
    await waitUntil(() => lines.textContent?.includes('integrity='));
    expect(there.client.asked.at(-1)).to.deep.equal(['snippets', { lang: 'ar', file: 'pinned' }]);
  });

  it('says whether the site is registered', async () => {
    const there = await openDesk('en', states.Embed);
    await there.press('.list li:first-child .acts button');
    const answer = await there.find('output[for=address]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(textOf(answer))).observe(answer, { childList: true });
    const said = (words: string) => waitUntil(() => heard.at(-1)?.includes(words), words);
    for (const typed of ['h', 'https://parks.mus', 'https://parks.muscat.example/trees']) {
      await there.type('dialog [name=address]', typed);
    }
    await said('https://parks.muscat.example is registered; its votes are accepted.');
    expect(heard.filter(Boolean), 'once for the whole address').to.have.length(1);
    await there.type('dialog [name=address]', 'https://blog.muscat.example');
    await said('is not registered');
  });

  it('announces each copy inside the dialog, and gives each button its own name', async () => {
    const there = await openDesk('en', states.Embed);
    await there.press('.list li:first-child .acts button');
    await there.find('pre');
    const buttons = all('desk-asking', there, 'pre + .bar button');
    expect(buttons.map(({ ariaLabel }) => ariaLabel)).to.deep.equal([
      'Copy: What is pasted into the page',
      'Copy: What the Content-Security-Policy of the site has to allow',
    ]);
    const said = buttons[0]!.nextElementSibling!;
    for (const time of ['first', 'second']) {
      buttons[0]!.click();
      expect(textOf(said), time).to.equal('');
      await waitUntil(() => said.textContent, time);
    }
  });

  it('has the colours of the agency, also in its preview', async () => {
    const there = await openDesk('ar', states.EmbedBranded);
    await states.EmbedBranded.play(there);
    await there.find('[name=embed-dress]');
    await expect(there.desk).to.be.accessible();
    const editor = await openDesk('ar', { ...states.Begun, server: states.EmbedBranded.server });
    const stage = await editor.find('.stage');
    expect(stage.style.getPropertyValue('--shura-on-accent')).to.equal('light-dark(#ffffff, #000000)');
  });
});
