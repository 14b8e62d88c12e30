import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { TrackedSuggestion } from '@shura/contract';
import { sendKeys } from '@web/test-runner-commands';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { sent, tracked } from '../testing/sample-suggestions.ts';
import './define.ts';
import type { ShuraTrack } from './shura-track.ts';
import type { TrackActedEvent } from './track-events.ts';
import { readTyped } from './typed.ts';

const find = <Found extends HTMLElement = HTMLElement>(el: ShuraTrack, selector: string) =>
  el.shadowRoot?.querySelector<Found>(selector) ?? null;
const all = (el: ShuraTrack, selector: string) => [...(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const focusOf = (el: ShuraTrack) => el.shadowRoot!.activeElement?.id;
const hrefOf = (node: Element | null | undefined) => node?.getAttribute('href');

const words = {
  ar: {
    dir: 'rtl',
    title: 'متابعة المقترح K3M7-9QXT',
    waiting: ['استُلم المقترح 19 نوفمبر 2026', 'نُشر المقترح', 'جرى الاطلاع على المقترح قسم الحدائق · 22 نوفمبر 2026'],
    due: 'الرد في موعد أقصاه 9 ديسمبر 2026 3 أيام عمل بانتظار الرد',
    readLate: 'الاطلاع: تجاوزنا الموعد المعلن (9 نوفمبر 2026)',
    answeredLate: 'الرد: تجاوزنا الموعد المعلن (12 نوفمبر 2026)',
    inTime: 'الرد: في الموعد المعلن (25 نوفمبر 2026)',
    late: 'تجاوزنا الموعد المعلن كان الموعد 10 نوفمبر 2026 23 يوم عمل بانتظار الرد',
    held: ['النشر بعد المراجعة، ولا يقرأ المقترح قبلها سوى صاحبه والجهة', 'الاطلاع في موعد أقصاه 24 نوفمبر 2026'],
    question: 'أي المداخل أحوج إلى نقطة شرب؟',
    partly: [
      'أُخذ به جزئيًا',
      'نزرع الغاف والسدر',
      'التزام في موعد أقصاه 30 أبريل 2027: زراعة 400 شجرة غاف وسدر على المسار',
    ],
    carry: 'التنفيذ في موعد أقصاه 30 أبريل 2027',
    versions: ['النسخة 1 من الرد، وبعدها نسخة أحدث', 'النسخة 2 من الرد، وهي الأحدث'],
    study: 'رد جديد بعد الدراسة في موعد أقصاه 31 يناير 2027',
    overdue: 'تجاوزنا الموعد المعلن',
    newDay: 'الموعد الجديد 31 ديسمبر 2026',
    doneLate: 'تجاوزنا الموعد المعلن (30 يونيو 2026)',
    evidence: 'الدليل على التنفيذ',
    rule: 'البند 3 من سياسة المشاركة، النسخة 2',
    appeal: 'القرار في التظلّم في موعد أقصاه 7 ديسمبر 2026',
    erased: 'مُحي النص بطلب ممن قدّمه، وبقي المقترح معدودًا في السجل',
    unknown: 'لا يوجد مقترح منشور بهذا الرقم، وما أُرسل قد يكون بانتظار القراءة',
    noReference: 'يُرجى كتابة الرقم المرجعي',
    noCode: 'يُرجى كتابة رمز المتابعة السري',
    noText: 'يُرجى كتابة النص',
    refused: 'الرقم المرجعي والرمز لا يتطابقان. وإن صدر رمز أحدث فهو وحده الصالح',
    noEmail: 'يُرجى كتابة بريد كامل، مثل name@example.om',
    linkSent: 'إن كان هذا البريد قد تُرك مع المقترح، فالرسالة في طريقها إليه',
    noMail: 'لا تُرسل هذه الخدمة بريدًا، فلا يمكن طلب رمز جديد',
    wait: 'تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة بعد 30 ثانية',
    offline: 'لا يوجد اتصال بالخدمة',
    over: 'لم يعد ذلك ممكنًا؛ فقد تغيّر حال المقترح · صفحة المقترح',
    done: 'وصل جوابكم إلى الجهة',
    promoted: 'طُرح في استطلاع رأي بتاريخ 24 نوفمبر 2026: نقاط شرب للمشاة والطيور',
    yours: 'مقترح أيّدتموه طُرح في استطلاع رأي بتاريخ 24 نوفمبر 2026: نقاط شرب للمشاة والطيور',
    stays: 'ويبقى رقمه المرجعي وتواريخه وردود الجهة وعدد مؤيديه',
    down: 'الخدمة غير متاحة الآن، وتمكن إعادة المحاولة بعد قليل',
  },
  en: {
    dir: 'ltr',
    title: 'Tracking suggestion K3M7-9QXT',
    waiting: [
      'Suggestion received 19 November 2026',
      'Suggestion published',
      'Suggestion read the Parks Department · 22 November 2026',
    ],
    due: 'Answer due by 9 December 2026 3 working days waiting for an answer',
    readLate: 'Read: The announced date has passed (9 November 2026)',
    answeredLate: 'Answered: The announced date has passed (12 November 2026)',
    inTime: 'Answered: By the announced date (25 November 2026)',
    late: 'The announced date has passed Was due 10 November 2026 23 working days waiting for an answer',
    held: [
      'Publication, after review. Until then only its author and the agency can read it',
      'To be read by 24 November 2026',
    ],
    question: 'Which entrance needs drinking water most?',
    partly: [
      'Partly adopted',
      'We plant ghaf and sidr',
      'Commitment by 30 April 2027: Plant 400 ghaf and sidr trees along the path',
    ],
    carry: 'To be carried out by 30 April 2027',
    versions: ['Version 1 of the answer; a newer one follows', 'Version 2 of the answer, the newest'],
    study: 'A new answer after the study, by 31 January 2027',
    overdue: 'The announced date has passed',
    newDay: 'New date 31 December 2026',
    doneLate: 'The announced date has passed (30 June 2026)',
    evidence: 'Evidence that it was carried out',
    rule: 'Rule 3 of the participation policy, version 2',
    appeal: 'Decision on the appeal by 7 December 2026',
    erased: "Text erased at its author's request; the suggestion is still counted",
    unknown: 'No suggestion with this reference is published; one that was sent may still wait to be read',
    noReference: 'Enter the reference',
    noCode: 'Enter the tracking code',
    noText: 'Write the text',
    refused: 'The reference and the code do not belong together. If you have a newer code, only that one works',
    noEmail: 'Write a whole e-mail address, such as name@example.om',
    linkSent: 'If this address was left with the suggestion, a message is on its way to it',
    noMail: 'This service sends no e-mail, so you cannot ask for a new code',
    wait: 'It could not be sent. What you entered is kept; try again in 30 seconds',
    offline: 'No connection',
    over: 'This is no longer possible: the suggestion has changed · Page of the suggestion',
    promoted: 'Became a poll on 24 November 2026: Drinking points for walkers and birds',
    yours: 'A suggestion you supported became a poll on 24 November 2026: Drinking points for walkers and birds',
    done: 'Your reply reached the agency',
    stays: "Its reference, its dates, the agency's answers and the number of supporters stay",
    down: 'The service is not available now. You can try again shortly',
  },
} as const;

async function mount(
  lang: string,
  server: FakeConsultationServer,
  replaced: Partial<ConsultationClient> = {},
  reference = 'K3M7-9QXT',
) {
  const client = fakeConsultationClient(server, replaced);
  const el = await fixture<ShuraTrack>(html`
    <shura-track lang=${lang} reference=${reference} server="https://shura.example" .client=${client}>
      <a href="/s/K3M7-9QXT">${lang}</a>
    </shura-track>
  `);
  await waitUntil(() => find(el, '.card'), 'it never settled');
  return { el, client };
}

const open = (lang: string, suggestion: TrackedSuggestion, replaced: Partial<ConsultationClient> = {}) =>
  mount(lang, { tracked: suggestion }, replaced);
const steps = (el: ShuraTrack) => all(el, '.thread > li');
const type = (el: ShuraTrack, id: string, value: string) => {
  find<HTMLInputElement>(el, `#${id}`)!.value = value;
};
const problem =
  (...args: ConstructorParameters<typeof ShuraProblem>) =>
  () =>
    Promise.reject(new ShuraProblem(...args));

async function reply(el: ShuraTrack, code: string, text: string) {
  find(el, 'summary')!.click();
  type(el, 'code', code);
  type(el, 'reply', text);
  find(el, 'button[value=reply]')!.click();
  await aTimeout(20);
}

async function askLink(el: ShuraTrack, reference: string, address: string) {
  type(el, 'lost-reference', reference);
  type(el, 'lost-contact', address);
  find(el, '#lost .main')!.click();
  await aTimeout(20);
}

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-track lang="${lang}">`, () => {
    it('shows what happened, by which office and on which day, and the next promise', async () => {
      const { el } = await open(lang, tracked.waiting);
      const root = find(el, '#root')!;
      expect([root.lang, root.dir]).to.deep.equal([lang, say.dir]);
      expect(textOf(find(el, '#heading'))).to.equal(say.title);
      for (const [index, sentence] of say.waiting.entries()) expect(textOf(steps(el)[index])).to.contain(sentence);
      expect(textOf(steps(el)[3])).to.equal(say.due);
      expect(steps(el).map((step) => step.className)).to.deep.equal(['done', 'done', 'now', 'promised']);
      expect(steps(el).map((step) => step.getAttribute('aria-current'))).to.deep.equal([null, null, 'step', null]);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('shows the words of the author in their own direction', async () => {
      const { el } = await open(lang, tracked.late);
      expect(find(el, '.quote .words')!.dir).to.equal('rtl');
      expect(hrefOf(find(el, '.quote a'))).to.equal('https://example.om/solar-path');
    });

    it('shows in words that a promise is late, and by how many days', async () => {
      const { el } = await open(lang, tracked.late);
      const last = steps(el).at(-1)!;
      expect([textOf(last), last.className]).to.deep.equal([say.late, 'late']);
      expect(hrefOf(find(el, '.thread a'))).to.equal(`https://shura.example/s/P4TC-31HW?lang=${lang}`);
    });

    it('shows for one that was overdue when hidden the rule and the day, and that it is still late', async () => {
      const { el } = await open(lang, tracked.hiddenLate);
      expect(textOf(steps(el).at(-2))).to.contain(say.rule);
      expect([textOf(steps(el).at(-1)), steps(el).at(-1)!.className]).to.deep.equal([say.late, 'late']);
      const settled = await open(lang, tracked.hidden);
      expect(settled.el.shadowRoot!.querySelector('.late')).to.equal(null);
    });

    it('shows an unmoderated one to its sender', async () => {
      const { el } = await open(lang, tracked.held);
      for (const sentence of say.held) expect(textOf(find(el, '.thread'))).to.contain(sentence);
    });

    it('shows an answer with its reason and its commitment', async () => {
      const { el } = await open(lang, tracked.partlyAdopted);
      const answer = steps(el)[3];
      for (const sentence of say.partly) expect(textOf(answer)).to.contain(sentence);
      expect([textOf(steps(el)[4]!.querySelector('p')), steps(el)[4]!.className]).to.deep.equal([
        say.carry,
        'promised',
      ]);
      expect(all(el, '.version')).to.be.empty;
    });

    it('shows every version of an answer, and which is the newest', async () => {
      const { el } = await open(lang, tracked.answeredAgain);
      expect(all(el, '.version').map(textOf)).to.deep.equal(say.versions);
    });

    it('promises another answer while it is under study, and is late after that', async () => {
      const { el } = await open(lang, tracked.underStudy);
      expect(textOf(steps(el).at(-1))).to.equal(say.study);
      const over = await open(lang, tracked.studyOver);
      expect(steps(over.el).at(-1)!.className).to.equal('late');
      expect(textOf(steps(over.el).at(-1))).to.contain(say.overdue);
    });

    it('has no further promise for one that is not adopted', async () => {
      const { el } = await open(lang, tracked.notAdopted);
      expect(steps(el).map((step) => step.className)).to.deep.equal(['done', 'done', 'done']);
      expect(steps(el).at(-1)!.getAttribute('aria-current')).to.equal('step');
    });

    it('shows at an answer that it was read too late, and by which clock', async () => {
      const { answer } = tracked.notAdopted;
      const read = { dueOn: '2026-11-09', waited: 9, late: true };
      const { el } = await open(lang, {
        ...tracked.notAdopted,
        acknowledged: { ...read, doneAt: answer!.at },
        stops: [{ act: 2, clock: 'acknowledged', ...read }, ...tracked.notAdopted.stops],
      });
      expect(textOf(steps(el).at(-1)!.querySelector('.overdue'))).to.equal(say.readLate);
      expect(textOf(steps(el).at(-1))).to.contain(say.inTime);
    });

    it('shows that a hidden one was not acknowledged in time, not that it was read', async () => {
      const read = { dueOn: '2026-11-09', waited: 9, late: true };
      const stops = [{ act: 1, clock: 'acknowledged' as const, ...read }];
      const { el } = await open(lang, { ...tracked.hidden, stops });
      const hid = steps(el)[1]!;
      expect(textOf(hid.querySelector('.overdue'))).to.equal(say.readLate);
      expect(hid.querySelectorAll('.meta').length).to.equal(1);
      expect(textOf(hid.querySelector('.meta'))).to.not.contain('·');
    });

    it('names the missed day of one that came under study late, and then the next day', async () => {
      const { el } = await open(lang, tracked.underStudyLate);
      expect(all(el, '.overdue').map(textOf)).to.deep.equal([say.answeredLate]);
      expect([textOf(steps(el).at(-1)), steps(el).at(-1)!.className]).to.deep.equal([say.study, 'promised']);
    });

    it('shows that a commitment is late, and its new day', async () => {
      const { el } = await open(lang, tracked.commitmentLate);
      expect(steps(el).at(-1)!.className).to.equal('late');
      expect(textOf(steps(el).at(-1))).to.contain(say.newDay);
    });

    it('shows that it was carried out after its day, with the evidence and the poll it became', async () => {
      const { el } = await open(lang, tracked.carriedOutLate);
      const last = steps(el).at(-1)!;
      expect(textOf(last)).to.contain(say.doneLate);
      expect(hrefOf(last.querySelector('a'))).to.equal('https://muscat.example.om/ramps');
      expect(textOf(last.querySelector('a'))).to.equal(say.evidence);
      expect(hrefOf(find(el, '.thread a'))).to.equal(`https://shura.example/p/new-parks?lang=${lang}`);
    });

    it('links to the poll it became, and tells its supporter', async () => {
      const news = async (supported: readonly string[]) =>
        find((await mount(lang, { tracked: tracked.promoted, supported })).el, '.news');
      const anyone = await news([]);
      expect(textOf(anyone)).to.equal(say.promoted);
      expect(hrefOf(anyone?.querySelector('a'))).to.contain(`/p/drinking-points?lang=${lang}`);
      const supporter = await news([tracked.promoted.reference]);
      await waitUntil(() => textOf(supporter) === say.yours);
    });

    it("requests this browser's supports only if it became a poll", async () => {
      let asked = 0;
      const supported = () => Promise.resolve([`${++asked}`]);
      await open(lang, tracked.waiting, { supported });
      expect(asked).to.equal(0);
      await open(lang, tracked.promoted, { supported });
      expect(asked).to.equal(1);
    });

    it('names the rule and the policy version under which it was hidden, and the day of the decision', async () => {
      const { el } = await open(lang, tracked.appealed);
      const link = find(el, '.thread a');
      expect([textOf(link), hrefOf(link)]).to.deep.equal([
        say.rule,
        `https://shura.example/a/muscat/policy?lang=${lang}&version=2#rule-3`,
      ]);
      expect(textOf(steps(el).at(-1))).to.contain(say.appeal);
      expect(find(el, '.quote')).to.equal(null);
      expect(find(el, '#appeal')).to.equal(null);
    });

    it('shows an appeal as overdue when the server says so, by whatever clock of the device', async () => {
      const classOf = async (late: boolean, dueOn: string) => {
        const acts = tracked.appealed.acts.map((act) => (act.kind === 'appealed' ? { ...act, late, dueOn } : act));
        return steps((await open(lang, { ...tracked.appealed, acts })).el).at(-1)!.className;
      };
      expect(await classOf(false, '2001-01-01')).to.equal('promised');
      expect(await classOf(true, '2099-12-07')).to.equal('late');
    });

    it('says that its author erased it, and has no actions', async () => {
      const { el } = await open(lang, tracked.erased);
      expect(textOf(steps(el).at(-1))).to.contain(say.erased);
      expect(find(el, 'details')).to.equal(null);
    });

    it("has one sentence for an unknown or unpublished one, and keeps the page's link", async () => {
      const { el } = await mount(lang, {});
      expect(textOf(find(el, '#root > p'))).to.equal(say.unknown);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('lets its author appeal while others cannot see it, and then shows it', async () => {
      const { el, client } = await mount(lang, { acted: tracked.appealed });
      find(el, 'summary')!.click();
      type(el, 'code', 'AAAA');
      type(el, 'appeal', 'text');
      find(el, 'button[value=appeal]')!.click();
      await waitUntil(() => find(el, '.thread'));
      expect(client.acts).to.deep.equal([['K3M7-9QXT', { kind: 'appeal', code: 'AAAA', text: 'text' }]]);
      expect(textOf(find(el, '.thread'))).to.contain(say.rule);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('says that it cannot be loaded, and can retry', async () => {
      let calls = 0;
      const flaky = () => (calls++ ? Promise.resolve(tracked.waiting) : Promise.reject(new ShuraUnreachable()));
      const { el } = await mount(lang, {}, { suggestion: flaky });
      expect(textOf(find(el, 'p'))).to.equal(say.down);
      find(el, '#root > .bar button')!.click();
      await waitUntil(() => find(el, '.thread'));
      await aTimeout(0);
      expect(focusOf(el)).to.equal('heading');
    });

    it('accepts a reference as people type it, and can go back', async () => {
      const asked: string[] = [];
      const suggestion = (reference: string) => {
        asked.push(reference);
        return Promise.resolve(tracked.waiting);
      };
      const { el } = await mount(lang, {}, { suggestion }, '');
      expect(find<HTMLInputElement>(el, '#reference')!.dir).to.equal('ltr');
      find(el, '#reference')!.focus();
      await sendKeys({ type: 'shr-k3m٧ 9qxt' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => find(el, '.thread'));
      await aTimeout(0);
      expect([asked, focusOf(el)]).to.deep.equal([['K3M7-9QXT'], 'heading']);
      all(el, 'button').at(-1)!.click();
      await waitUntil(() => find(el, '#reference'));
      expect(find(el, '.sign')).to.equal(null);
    });

    it('explains in the form what is wrong with a reference, and keeps it', async () => {
      const { el } = await mount(lang, {}, {}, '');
      const status = find(el, '[aria-live]')!;
      const heard: string[] = [];
      new MutationObserver(() => heard.push(textOf(status))).observe(status, { childList: true, subtree: true });
      for (const _again of [1, 2]) {
        find(el, '.main')!.click();
        await aTimeout(20);
        expect([textOf(find(el, '#wrong')), focusOf(el)]).to.deep.equal([say.noReference, 'reference']);
      }
      expect(heard.filter(Boolean)).to.deep.equal([say.noReference, say.noReference]);
      type(el, 'reference', 'AAAA-AAAA');
      find(el, '.main')!.click();
      await aTimeout(20);
      expect(textOf(find(el, '#wrong'))).to.equal(say.unknown);
      const field = find<HTMLInputElement>(el, '#reference')!;
      expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['AAAA-AAAA', 'true']);
    });

    it('asks for a link to a new code, says the same of every address, and keeps none', async () => {
      const { el, client } = await mount(lang, {}, {}, '');
      find(el, '#lost > summary')!.click();
      await askLink(el, 'shr-k3m٧ 9qxt', 'amina@example.om');
      expect(client.asked).to.deep.equal([['K3M7-9QXT', 'amina@example.om']]);
      expect([textOf(find(el, '#lost-asked')), focusOf(el)]).to.deep.equal([say.linkSent, 'lost-asked']);
      expect(find<HTMLInputElement>(el, '#lost-contact')!.value).to.equal('');
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain('amina');
    });

    it('names beside its field what is missing to ask for a link, and why none can be sent', async () => {
      const errors = [{ field: 'contact', code: 'wrong-value' }] as const;
      const answers = [
        problem('invalid-request', 422, undefined, errors),
        problem('not-found', 404),
        problem('too-many-attempts', 429, 30),
      ];
      const askNewCode = () => answers.shift()!();
      const { el } = await mount(lang, {}, { askNewCode }, '');
      find(el, '#lost > summary')!.click();
      for (const [reference, address, selector, sentence, focused] of [
        ['K3M7', 'a@example.om', '#lost-reference-wrong', say.noReference, 'lost-reference'],
        ['K3M7-9QXT', '', '#lost-contact-wrong', say.noEmail, 'lost-contact'],
        ['K3M7-9QXT', 'nobody', '#lost-contact-wrong', say.noEmail, 'lost-contact'],
        ['K3M7-9QXT', 'a@example.om', '#lost-problem', say.noMail, 'lost-problem'],
        ['K3M7-9QXT', 'a@example.om', '#lost-problem', say.wait, 'lost-problem'],
      ] as const) {
        await askLink(el, reference, address);
        expect([textOf(find(el, selector)), focusOf(el)]).to.deep.equal([sentence, focused]);
        expect(find<HTMLInputElement>(el, '#lost-contact')!.value).to.equal(address);
      }
    });

    it('opens suggestions sent from this browser, and stores that they were seen', async () => {
      const followed = [{ reference: 'K3M7-9QXT', token: 't', consultation: 'green-muscat', seen: 1 }];
      const { el, client } = await mount(lang, { tracked: tracked.waiting, followed }, {}, '');
      const link = find(el, '.followed a')!;
      expect(hrefOf(link)).to.equal(`https://shura.example/s/K3M7-9QXT?lang=${lang}`);
      link.click();
      await waitUntil(() => find(el, '.thread'));
      expect(client.viewed).to.deep.equal([['K3M7-9QXT', 3]]);
    });

    it('sends a reply with the code, confirms it, and reveals neither to the page', async () => {
      const { el, client } = await mount(lang, { tracked: tracked.asked, acted: tracked.replied });
      expect(textOf(find(el, '.thread'))).to.contain(say.question);
      const event = oneEvent(el, 'shura-track-acted') as Promise<TrackActedEvent>;
      await reply(el, sent.trackingCode.toLowerCase().replaceAll('-', ' '), 'المدخل الشمالي');
      const { reference, kind } = await event;
      await el.updateComplete;
      expect([reference, kind]).to.deep.equal(['K3M7-9QXT', 'reply']);
      expect(JSON.stringify({ ...(await event) })).not.to.contain('H2VJ');
      expect(client.acts).to.deep.equal([
        ['K3M7-9QXT', { kind: 'reply', code: sent.trackingCode, text: 'المدخل الشمالي' }],
      ]);
      expect([textOf(find(el, '[aria-live]')), focusOf(el)]).to.deep.equal([say.done, 'heading']);
      expect(find(el, '#reply')).to.equal(null);
      expect(find<HTMLInputElement>(el, '#code')!.value).to.equal('');
    });

    it('names a missing value beside its field', async () => {
      const { el, client } = await open(lang, tracked.asked);
      await reply(el, '', 'text');
      expect([textOf(find(el, '#code-wrong')), focusOf(el)]).to.deep.equal([say.noCode, 'code']);
      expect(hrefOf(find(el, '#code + a'))).to.equal(`https://shura.example/s?lang=${lang}&lost=K3M7-9QXT#lost`);
      type(el, 'code', 'AAAA');
      type(el, 'reply', ' ');
      find(el, 'button[value=reply]')!.click();
      await aTimeout(20);
      expect([textOf(find(el, '#reply-wrong')), focusOf(el)]).to.deep.equal([say.noText, 'reply']);
      expect(client.acts).to.be.empty;
    });

    it('removes the error of a field once it has a value', async () => {
      const { el } = await open(lang, tracked.asked);
      const write = async (id: string, value: string) => {
        type(el, id, value);
        find(el, `#${id}`)!.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await el.updateComplete;
      };
      await reply(el, '', '');
      await write('reply', 'المدخل');
      expect(find(el, '#code-wrong')).to.exist;
      await write('code', 'AAAA');
      expect(find(el, '#code-wrong')).to.not.exist;
      await write('reply', '');
      find(el, 'button[value=reply]')!.click();
      await aTimeout(20);
      await write('reply', 'المدخل');
      expect(find(el, '#reply-wrong')).to.not.exist;
    });

    it('links to our own page if the server refuses acts from this page', async () => {
      const { el } = await open(lang, tracked.asked, { act: problem('origin-not-registered', 403) });
      await reply(el, 'AAAA', 'المدخل');
      await waitUntil(() => find(el, '#problem a'));
      expect(find<HTMLAnchorElement>(el, '#problem a')!.href).to.match(RegExp(`/s/[A-Z0-9-]+\\?lang=${lang}$`));
    });

    for (const [name, refusal, selector, sentence] of [
      ['a code that is not of it', problem('code-refused', 403), '#code-wrong', say.refused],
      ['too many attempts', problem('too-many-attempts', 429, 30), '#problem', say.wait],
      ['what is over, and where to look', problem('act-refused', 409), '#problem', say.over],
      ['no connection', () => Promise.reject(new ShuraUnreachable()), '#problem', say.offline],
    ] as const) {
      it(`explains ${name}, and keeps the typed text`, async () => {
        const { el } = await open(lang, tracked.asked, { act: refusal });
        await reply(el, 'AAAA', 'المدخل الشمالي');
        await waitUntil(() => find(el, selector));
        await aTimeout(0);
        expect(textOf(find(el, selector))).to.equal(sentence);
        expect(find<HTMLTextAreaElement>(el, '#reply')!.value).to.equal('المدخل الشمالي');
        expect(focusOf(el)).to.equal(selector === '#problem' ? 'problem' : 'code');
      });
    }

    it('erases only after a warning of what stays', async () => {
      const { el, client } = await mount(lang, { tracked: tracked.waiting, acted: tracked.erased });
      find(el, 'summary')!.click();
      type(el, 'code', 'AAAA');
      find(el, '#erase')!.click();
      await aTimeout(20);
      expect(client.acts).to.be.empty;
      expect([textOf(find(el, '#sure')).includes(say.stays), focusOf(el)]).to.deep.equal([true, 'sure']);
      all(el, '#sure button')[1]!.click();
      await aTimeout(20);
      expect([find(el, '#sure'), focusOf(el)]).to.deep.equal([null, 'erase']);
      find(el, '#erase')!.click();
      await aTimeout(20);
      all(el, '#sure button')[0]!.click();
      await waitUntil(() => !find(el, 'details'));
      expect(client.acts).to.deep.equal([['K3M7-9QXT', { kind: 'erase', code: 'AAAA' }]]);
    });
  });
}

describe('<shura-track>', () => {
  it('offers its author only the acts that the server lists', async () => {
    const kinds = ['reply', 'appeal', 'erase'] as const;
    for (const authorMay of [
      [],
      ['erase'],
      ['reply', 'erase'],
      ['appeal', 'erase'],
      ['reply', 'appeal', 'erase'],
    ] as const) {
      const { el } = await open('ar', { ...tracked.waiting, authorMay: [...authorMay] });
      expect(kinds.filter((kind) => find(el, `#${kind}`))).to.deep.equal(authorMay);
      expect(find(el, 'details') !== null).to.equal(authorMay.length > 0);
    }
  });

  it('lets a supporter say whether it is carried out, without a code, and asks why it is not', async () => {
    const { reference } = tracked.contested;
    const { el, client } = await mount('ar', { tracked: tracked.contested, supported: [reference] });
    await waitUntil(() => find(el, '[part=contest]'));
    const inForm = <Found extends HTMLElement>(selector: string) => find<Found>(el, `[part=contest] ${selector}`)!;
    inForm('summary').click();
    inForm('.main').click();
    await aTimeout(20);
    expect([textOf(find(el, '#done-wrong')), focusOf(el)]).to.deep.equal(['يُرجى اختيار إحدى الإفادتين', '']);
    inForm<HTMLInputElement>('[value="0"]').checked = true;
    inForm('.main').click();
    await aTimeout(20);
    expect([textOf(find(el, '#contest-wrong')), focusOf(el)]).to.deep.equal(['يُرجى كتابة النص', 'contest']);
    type(el, 'contest', 'لا منحدر عند المدخل');
    inForm('.main').click();
    await aTimeout(20);
    expect(client.contests).to.deep.equal([['K3M7-9QXT', { done: false, reason: 'لا منحدر عند المدخل' }]]);
    expect(client.acts).to.be.empty;
    // The author’s form does not ask for it a second time.
    expect(all(el, '#contest')).to.have.length(1);
  });

  it('lets the author say it with the code, and explains to whom it is open', async () => {
    const { el, client } = await open('ar', tracked.contested);
    find(el, '[part=author] summary')!.click();
    find<HTMLInputElement>(el, '[part=author] [value="1"]')!.checked = true;
    type(el, 'code', 'AAAA');
    find(el, 'button[value=contest]')!.click();
    await aTimeout(20);
    expect(client.acts).to.deep.equal([['K3M7-9QXT', { kind: 'contest', code: 'AAAA', done: true }]]);
    expect(textOf(find(el, '[aria-live]'))).to.equal('سُجّلت إفادتكم، ويمكن تغييرها إلى أن يُقدَّم دليل جديد');
    expect(textOf(find(el, '.thread'))).to.contain('أُنجز (2)، لم يُنجز بعد (7)');
    const contest = problem('act-refused', 409);
    const given = { tracked: tracked.contested, supported: [tracked.contested.reference] };
    const late = (await mount('ar', given, { contest })).el;
    await waitUntil(() => find(late, '[part=contest]'));
    find<HTMLInputElement>(late, '[part=contest] [value="1"]')!.checked = true;
    find(late, '[part=contest] .main')!.click();
    await waitUntil(() => find(late, '#problem'));
    expect(textOf(find(late, '#problem'))).to.contain('ممن أيّده قبل إعلان التنفيذ');
  });

  it('links the author of an adopted post to the page for claims, and asks for no code', async () => {
    const { el } = await open('ar', { ...tracked.waiting, authorMay: [], claimable: true });
    expect(textOf(find(el, 'summary'))).to.equal('هذا منشوري');
    expect(hrefOf(find(el, 'details a'))).to.equal('https://shura.example/s/K3M7-9QXT?lang=ar#claim');
    expect(find(el, '#code')).to.equal(null);
  });

  it('offers one appeal of what is hidden or redacted', async () => {
    const offered = async (suggestion: TrackedSuggestion) =>
      find((await open('ar', suggestion)).el, '#appeal') !== null;
    expect(await offered(tracked.hidden)).to.equal(true);
    expect(await offered(tracked.redacted)).to.equal(true);
    expect(await offered(tracked.appealed)).to.equal(false);
    expect(await offered(tracked.appealRefused)).to.equal(false);
    expect(await offered(tracked.waiting)).to.equal(false);
  });

  it('keeps the code out of addresses, storage and what browsers remember', async () => {
    const { el } = await open('ar', tracked.asked);
    await reply(el, 'SECRET', 'text');
    const code = find<HTMLInputElement>(el, '#code')!;
    expect([code.autocomplete, code.dir]).to.deep.equal(['off', 'ltr']);
    expect(location.href + JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain('SECRET');
  });

  it('erases nothing if Enter is pressed in the code field', async () => {
    const { el, client } = await open('ar', tracked.waiting);
    find(el, 'summary')!.click();
    find(el, '#erase')!.click();
    await aTimeout(20);
    find(el, '#code')!.focus();
    await sendKeys({ type: 'AAAA' });
    await sendKeys({ press: 'Enter' });
    await aTimeout(20);
    expect(client.acts).to.be.empty;
  });

  it('parses references as people type them', () => {
    expect(['k3m7 9qxt', ' K3M7‑9QXT ', 'k3m٧-٩qxt', 'K3M۷۹QXT', 'k3m7—9qxt'].map(readTyped)).to.deep.equal(
      Array(5).fill('K3M7-9QXT'),
    );
    expect(readTyped(' - ')).to.equal('');
  });
});
