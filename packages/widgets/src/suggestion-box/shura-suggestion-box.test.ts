import { aTimeout, expect, fixture, fixtureSync, html, oneEvent, waitUntil } from '@open-wc/testing';
import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { AlikeAnswer, Consultation } from '@shura/contract';
import { type Draft, findWrong, suggestionOf } from '@shura/contract/suggestion-form';
import { render } from 'lit';
import { encode } from 'uqr';
import type { ShuraErrorEvent } from '../controllers/error-events.ts';
import type { Locale } from '../localization/locale.ts';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { greenMuscat, partlyAdopted, sent, tracked, waiting } from '../testing/sample-suggestions.ts';
import './define.ts';
import { localeOf } from '../say/locale-of.ts';
import { noHost } from '../static/element.ts';
import { countriesIn } from '../suggestion/countries.ts';
import { BoxController } from './box-controller.ts';
import type { SuggestionSentEvent } from './box-events.ts';
import { renderFields } from './box-form.ts';
import { renderReceipt } from './box-sent.ts';
import type { ShuraSuggestionBox } from './shura-suggestion-box.ts';

const find = <Found extends HTMLElement = HTMLElement>(el: ShuraSuggestionBox, selector: string) =>
  el.shadowRoot!.querySelector<Found>(selector);
const all = (el: ShuraSuggestionBox, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
/** Id of what has the focus; never the node, which a failing assertion would print without end. */
/** Distance from the top of the element, wherever the page is scrolled. */
const topOf = (el: ShuraSuggestionBox, selector: string) =>
  find(el, selector)!.getBoundingClientRect().top - el.getBoundingClientRect().top;
const focusOf = (el: ShuraSuggestionBox) => el.shadowRoot!.activeElement?.id;
const textOf = (node: Element | null | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const button = (el: ShuraSuggestionBox, words: string) => all(el, 'button').find((node) => textOf(node) === words)!;

const words = {
  ar: {
    dir: 'rtl',
    heading: 'تقديم مقترح',
    reader: 'الاطلاع على المقترحات: قسم المشاركة المجتمعيةنرد خلال 14 يوم عمل',
    left: 'الأحرف المتبقية: 2,000',
    few: 'الأحرف المتبقية: 18',
    over: 'الأحرف الزائدة: 1',
    missing: ['يُرجى كتابة نص المقترح بالكلمات', 'يُرجى اختيار المجال'],
    alike: 'مقترحات مشابهة: 2',
    support: 'تأييد المقترح',
    partly: 'أُخذ به جزئيًا',
    personal: 'يبدو أن في النص بيانات شخصية أو شكوى خاصة',
    found: ['رقم هاتف: 99123456', 'رقم هوية: 12345678'],
    edit: 'تعديل النص',
    asItIs: 'الإرسال كما هو',
    offline: 'لا يوجد اتصال بالخدمة تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة لاحقًا',
    many: 'تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة بعد 7 ثوان',
    late: 'أُغلق باب المقترحات. ما أدخلتموه محفوظ',
    sent: 'استُلم مقترحكم',
    copy: 'نسخ',
    copied: 'نُسخ',
    notCopied: 'تعذّر النسخ',
    file: ['إيصال مقترح', 'بلدية مسقط', 'كيف نزيد الظل في مسقط؟', 'هذا الإيصال لمن قدّم المقترح وحده'],
    qr: 'رمز QR لصفحة المقترح',
    kept: 'مقترحاتكم المحفوظة على هذا الجهاز: 4TPC-31RM K3M7-9QXT',
    dates: ['استُلم', 'الاطلاع في موعد أقصاه 30 نوفمبر 2026', 'الرد في موعد أقصاه 15 ديسمبر 2026'],
    another: 'تقديم مقترح آخر',
    news: 'يوجد جديد بشأن مقترحكم 4TPC-31RM',
    opens: 'يُفتح باب المقترحات في 1 نوفمبر 2026 في 8:00 ص',
    closed: 'أُغلق باب المقترحات',
    none: 'لا تستقبل هذه الاستشارة مقترحات',
    unknown: 'لا توجد استشارة بهذا العنوان',
    down: 'الخدمة غير متاحة الآن، وتمكن إعادة المحاولة بعد قليل',
    retry: 'إعادة المحاولة',
    emirates: 'الإمارات العربية المتحدة',
    groups: ['دول مجلس التعاون', 'دول عربية أخرى', 'بقية الدول'],
    nameIt: 'يُرجى ذكر الدولة في نص المقترح',
  },
  en: {
    dir: 'ltr',
    heading: 'Share a suggestion',
    reader: 'Read by: the Community Participation SectionWe reply within 14 working days',
    left: 'Letters left: 2,000',
    few: 'Letters left: 18',
    over: 'Letters over the limit: 1',
    missing: ['Write your suggestion in words', 'Choose the category'],
    alike: 'Similar suggestions: 2',
    support: 'Support this suggestion',
    partly: 'Partly adopted',
    personal: 'The text seems to contain personal data or a personal complaint',
    found: ['phone number: 99123456', 'identity number: 12345678'],
    edit: 'Edit the text',
    asItIs: 'Send as it is',
    offline: 'No connection It could not be sent. What you entered is kept; try again later',
    many: 'It could not be sent. What you entered is kept; try again in 7 seconds',
    late: 'The box is closed. What you entered is kept',
    sent: 'Suggestion received',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy',
    file: [
      'Receipt for a suggestion',
      'Muscat Municipality',
      'How do we bring more shade to Muscat?',
      'for the author of the suggestion only',
    ],
    qr: 'QR code of the suggestion’s page',
    kept: 'Your suggestions, kept on this device: 4TPC-31RM K3M7-9QXT',
    dates: ['Received', 'To be read by 30 November 2026', 'Answer due by 15 December 2026'],
    another: 'Share another suggestion',
    news: 'There is news about your suggestion 4TPC-31RM',
    opens: 'The suggestion box opens 1 November 2026 at 8:00',
    closed: 'The suggestion box has closed',
    none: 'This consultation takes no suggestions',
    unknown: 'There is no consultation at this address',
    down: 'The service is not available now. You can try again shortly',
    retry: 'Try again',
    emirates: 'United Arab Emirates',
    groups: ['Gulf Cooperation Council', 'Other Arab states', 'Other countries'],
    nameIt: 'Name the country in your text',
  },
} as const;

const idea = 'زراعة أشجار الغاف والسدر على المسار';
const key = 'shura:draft:green-muscat';

function draw(lang: string, client: ConsultationClient) {
  return html`
    <shura-suggestion-box
      lang=${lang}
      consultation="green-muscat"
      server="https://votes.example.om/shura"
      .client=${client}
    ><a href="/c/green-muscat">${lang}</a></shura-suggestion-box>
  `;
}

async function open(lang: string, replaced: Partial<ConsultationClient> = {}, server: FakeConsultationServer = {}) {
  const client = fakeConsultationClient(server, replaced);
  const el = await fixture<ShuraSuggestionBox>(draw(lang, client));
  await waitUntil(() => find(el, '.card'), 'the box never settled');
  return { el, client };
}

async function type(el: ShuraSuggestionBox, selector: string, value: string) {
  const field = find<HTMLInputElement>(el, selector)!;
  field.focus();
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await el.updateComplete;
}

async function fillIn(el: ShuraSuggestionBox, text: string = idea) {
  await type(el, '#text', text);
  await type(el, '#category', 'trees');
}

async function press(el: ShuraSuggestionBox, selector = '.main') {
  find(el, selector)!.click();
  await el.updateComplete;
}

async function refused(el: ShuraSuggestionBox) {
  await fillIn(el);
  await press(el);
  await waitUntil(() => find(el, '.sign'), 'nothing was said');
  await el.updateComplete;
}

/** A box whose suggestion was received, with the buttons of the receipt. */
async function receive(lang: string) {
  const { el } = await open(lang);
  await fillIn(el);
  await press(el);
  await waitUntil(() => find(el, '.secret button'), 'the buttons never came');
  return { el };
}

function replaceClipboard(writeText: (words: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

const unreachable = () => Promise.reject(new ShuraUnreachable());
const problem =
  (...args: ConstructorParameters<typeof ShuraProblem>) =>
  () =>
    Promise.reject(new ShuraProblem(...args));
const found: AlikeAnswer['personalData'] = [
  { kind: 'phone', start: 0, end: 8 },
  { kind: 'civil-number', start: 9, end: 17 },
  { kind: 'phone', start: 20, end: 28 },
];

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-suggestion-box lang="${lang}">`, () => {
    beforeEach(() => sessionStorage.clear());

    it('shows who reads, by when they answer and under which rules, before anything is typed', async () => {
      const { el } = await open(lang);
      const root = find(el, '#root')!;
      expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal([lang, say.dir, say.dir]);
      expect(textOf(find(el, '#heading'))).to.equal(say.heading);
      expect(textOf(find(el, '.facts'))).to.equal(say.reader);
      expect(all(el, '.policy li')).to.have.length(3);
      expect(all(el, '.policy a').map((link) => link.getAttribute('href'))).to.deep.equal([
        `https://votes.example.om/shura/a/muscat/policy?lang=${lang}`,
        'https://complaints.example.om/',
      ]);
      expect(all(el, 'input:checked, [value]:is(textarea)')).to.be.empty;
    });

    it("leaves the page's own link until the box is loaded", async () => {
      let arrive = (_consultation: Consultation) => {};
      const consultation = () => new Promise<Consultation>((resolve) => (arrive = resolve));
      const el = fixtureSync<ShuraSuggestionBox>(draw(lang, fakeConsultationClient({}, { consultation })));
      await aTimeout(50);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
      arrive(greenMuscat);
      await waitUntil(() => el.shadowRoot && find(el, 'form'));
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('asks for the text first, and for all else once there is a text or an error', async () => {
      const { el } = await open(lang);
      const shown = () => all(el, 'input, select, textarea').filter((field) => field.checkVisibility()).length;
      expect(shown()).to.equal(1);
      await type(el, '#text', idea);
      expect(shown()).to.be.greaterThan(5);
      await type(el, '#text', '');
      expect(shown()).to.equal(1);
      await press(el);
      expect(shown()).to.be.greaterThan(5);
    });

    it('sends a suggestion, shows its receipt, and deletes the draft', async () => {
      const { el, client } = await open(lang);
      await fillIn(el);
      expect(sessionStorage.getItem(key)).to.contain(idea);
      const event = oneEvent(el, 'shura-suggestion-sent') as Promise<SuggestionSentEvent>;
      await press(el);
      const { reference, consultation, bubbles, composed } = await event;
      expect([reference, consultation, bubbles, composed]).to.deep.equal([sent.reference, 'green-muscat', true, true]);
      await waitUntil(() => focusOf(el) === 'heading');
      expect(textOf(find(el, '#heading'))).to.equal(say.sent);
      expect(all(el, 'b.reference').map(textOf)).to.deep.equal([sent.reference, sent.trackingCode]);
      for (const code of all(el, 'b.reference')) expect(getComputedStyle(code).direction).to.equal('ltr');
      expect(all(el, '.thread li').map(textOf)).to.deep.equal(say.dates);
      expect(all(el, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
        `https://votes.example.om/shura/s/${sent.reference}?lang=${lang}`,
      ]);
      const [body] = client.sent;
      expect({ ...body, once: '' }).to.deep.equal({
        once: '',
        text: idea,
        category: 'trees',
        basis: [],
        language: lang,
      });
      expect(body!.once).to.match(/^[\w-]{22}$/);
      expect(sessionStorage.getItem(key)).to.equal(null);
      button(el, say.another).click();
      await waitUntil(() => focusOf(el) === 'text');
      expect(find<HTMLTextAreaElement>(el, '#text')!.value).to.equal('');
      await fillIn(el);
      await press(el);
      await waitUntil(() => client.sent.length === 2);
      expect(client.sent[1]!.once).to.not.equal(body!.once);
    });

    it('sends its bases, with a country and links', async () => {
      const { el, client } = await open(lang);
      await fillIn(el);
      await type(el, '#title', ' ظل ');
      for (const kind of ['experience', 'study', 'country']) await press(el, `[name=basis-${kind}]`);
      await type(el, '#link-study', 'https://example.om/study');
      await waitUntil(() => all(el, '#country option').length === 250, 'the countries never came');
      expect(all(el, '#country optgroup').map((group) => group.getAttribute('label'))).to.deep.equal(say.groups);
      const option = all(el, '#country option').find((node) => textOf(node) === say.emirates) as HTMLOptionElement;
      await type(el, '#country', option.value);
      await type(el, '#contact', 'salma@example.om');
      expect(sessionStorage.getItem(key)).to.not.contain('salma');
      await press(el);
      await waitUntil(() => client.sent.length);
      const { title, basis, contact } = client.sent[0]!;
      expect({ title, basis, contact }).to.deep.equal({
        title: 'ظل',
        basis: [
          { kind: 'experience' },
          { kind: 'study', link: 'https://example.om/study' },
          { kind: 'country', country: 'AE' },
        ],
        contact: 'salma@example.om',
      });
    });

    it('keeps the place of the countries while they load', async () => {
      const { el } = await open(lang);
      await fillIn(el);
      await press(el, '[name=basis-country]');
      await waitUntil(() => find(el, '#country'));
      const before = topOf(el, '#contact');
      await waitUntil(() => all(el, '#country option').length === 250, 'the countries never came');
      expect(topOf(el, '#contact')).to.equal(before);
    });

    it('takes the basis without a country if the countries cannot be loaded', () => {
      const controller = new BoxController(noHost);
      controller.start = controller.draft = { text: idea, 'basis-country': 'on' };
      controller.countriesIn = () => [];
      const form = document.createElement('form');
      const l = localeOf(lang, 'latn');
      render(renderFields({ l, level: 2, server: '/', controller, consultation: greenMuscat, still: true }), form);
      expect(form.querySelector('#country')).to.equal(null);
      expect([...form.querySelectorAll('p')].map(textOf)).to.include(say.nameIt);
      const draft = Object.fromEntries(new FormData(form)) as Draft;
      expect(findWrong({ ...draft, category: 'trees' })).to.deep.equal({});
      expect(suggestionOf(draft, lang).basis).to.deep.equal([{ kind: 'country' }]);
    });

    it('focuses the first wrong field, and describes each by its error', async () => {
      const { el, client } = await open(lang);
      await press(el);
      expect(focusOf(el)).to.equal('text');
      expect(all(el, '.sign').map(textOf)).to.deep.equal(say.missing);
      for (const name of ['text', 'category']) {
        const field = find(el, `#${name}`)!;
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect(field.getAttribute('aria-describedby')).to.contain(`note-${name}`);
        expect(say.missing).to.contain(textOf(find(el, `#note-${name}`)));
      }
      expect(find(el, '#contact')!.getAttribute('aria-invalid')).to.equal('false');
      await type(el, '#text', idea);
      await press(el);
      expect(focusOf(el)).to.equal('category');
      expect(client.sent).to.be.empty;
    });

    it('refuses incomplete links, addresses and countries, and text without a letter', async () => {
      const { el, client } = await open(lang);
      await fillIn(el, '؟!');
      for (const kind of ['reading', 'country']) await press(el, `[name=basis-${kind}]`);
      await type(el, '#link-reading', 'javascript:alert(1)');
      await type(el, '#contact', 'salma@example');
      await press(el);
      const wrong = all(el, '[aria-invalid=true]').map(({ id }) => id);
      expect(wrong).to.deep.equal(['text', 'link-reading', 'country', 'contact']);
      expect(all(el, '.sign')).to.have.length(4);
      expect(client.sent).to.be.empty;
    });

    it('counts letters as people do, announces politely when few are left, and shows how many are too many', async () => {
      const { el, client } = await open(lang);
      expect(textOf(find(el, '#left'))).to.equal(say.left);
      await type(el, '#text', 'شَّ👩🏽'.repeat(991));
      expect(textOf(find(el, '#left'))).to.equal(say.few);
      expect(textOf(find(el, '[aria-live]'))).to.equal('');
      await waitUntil(() => textOf(find(el, '[aria-live]')) === say.few);
      // As many letters, or as many code units as they may have: three marks on each.
      for (const letter of ['ش\u064e\u0651\u0670', 'ش']) {
        await fillIn(el, letter.repeat(2001));
        expect(textOf(find(el, '#left'))).to.equal(say.over);
      }
      await press(el);
      expect(textOf(find(el, '.sign'))).to.equal(say.over);
      expect(client.sent).to.be.empty;
    });

    it('removes the errors of corrected fields, and keeps the others', async () => {
      const { el } = await open(lang);
      await fillIn(el, 'ش'.repeat(2001));
      for (const kind of ['reading', 'country']) await press(el, `[name=basis-${kind}]`);
      await type(el, '#link-reading', 'example');
      await press(el);
      const wrong = () => all(el, '[aria-invalid=true]').map(({ id }) => id);
      expect(wrong()).to.deep.equal(['text', 'link-reading', 'country']);
      await type(el, '#text', 'ش'.repeat(92));
      await el.updateComplete;
      expect(wrong()).to.deep.equal(['link-reading', 'country']);
      await press(el, '[name=basis-country]');
      await el.updateComplete;
      expect(all(el, '.sign')).to.have.length(1);
      await type(el, '#link-reading', 'https://example.om');
      await el.updateComplete;
      expect(find(el, '.sign')).to.not.exist;
    });

    it('removes the warning of personal data once the text has none', async () => {
      const { el } = await open(lang, {
        alike: (_slug, text) => Promise.resolve({ suggestions: [], personalData: text.includes('9') ? found : [] }),
      });
      await fillIn(el, `${idea} 99123456`);
      await press(el);
      await waitUntil(() => find(el, '#problem'));
      await type(el, '#text', `${idea} 99`);
      await aTimeout(700);
      expect(textOf(find(el, '#problem [role=heading]'))).to.equal(say.personal);
      await type(el, '#text', 'ظل');
      await waitUntil(() => !find(el, '#problem'));
    });

    it('follows the direction of the letters, and that of the element without letters', async () => {
      const { el } = await open(lang);
      const text = find(el, '#text')!;
      expect(text.dir).to.equal(say.dir);
      await type(el, '#text', 'Plant ghaf trees');
      expect(text.dir).to.equal('ltr');
      await type(el, '#text', 'iPhone تطبيق ممتاز للجميع');
      expect(text.dir).to.equal('rtl');
      expect(getComputedStyle(text)).to.include({ direction: 'rtl', unicodeBidi: 'isolate' });
      await type(el, '#text', '12');
      expect(text.dir).to.equal(say.dir);
    });

    it('searches similar suggestions after a pause, and moves nothing while somebody types', async () => {
      const asked: string[] = [];
      const { el, client } = await open(lang, {
        alike(_slug, text) {
          asked.push(text);
          return Promise.resolve({ suggestions: [partlyAdopted, waiting], personalData: [] });
        },
      });
      await type(el, '#text', 'أشجار');
      await aTimeout(700);
      expect(asked).to.be.empty;
      await type(el, '#text', 'أشجار الغاف');
      await type(el, '#text', idea);
      const before = find(el, '#text')!.getBoundingClientRect().top;
      await waitUntil(() => find(el, '.alike'));
      expect(asked).to.deep.equal([idea]);
      expect(find(el, '#text')!.getBoundingClientRect().top).to.equal(before);
      expect(find<HTMLDetailsElement>(el, '.alike')!.open).to.equal(true);
      expect(textOf(find(el, '.alike summary'))).to.equal(say.alike);
      expect(textOf(find(el, '[aria-live]'))).to.equal(say.alike);
      expect(all(el, '.alike li')).to.have.length(2);
      const support = find(el, '.alike button')!;
      expect([textOf(support), support.getAttribute('aria-pressed')]).to.deep.equal([`${say.support} · 37`, 'false']);
      support.click();
      await waitUntil(() => support.getAttribute('aria-pressed') === 'true');
      expect(textOf(support)).to.contain(' · 38');
      await type(el, '#category', 'trees');
      await press(el);
      await waitUntil(() => client.sent.length === 1);
      expect(asked).to.have.length(1);
    });

    it('shows what the agency answered, and offers no support of what was suggested elsewhere', async () => {
      const earlier = { ...partlyAdopted, consultation: 'green-salalah' };
      const { el } = await open(lang, {
        alike: () => Promise.resolve({ suggestions: [waiting, earlier], personalData: [] }),
      });
      await type(el, '#text', idea);
      await waitUntil(() => find(el, '.alike'));
      const [here, there] = all(el, '.alike li');
      expect(here!.querySelector('.tag, .answer') ?? there!.querySelector('button')).to.equal(null);
      expect(here!.querySelector('button')).to.exist;
      expect(textOf(there!.querySelector('.tag'))).to.equal(say.partly);
      expect(textOf(there!.querySelector('.answer'))).to.equal(earlier.answer!.reason[lang]);
    });

    it('shows which similar suggestions this browser supports already', async () => {
      const { el } = await open(lang, {
        alike: () => Promise.resolve({ suggestions: [partlyAdopted, waiting], personalData: [] }),
        supported: () => Promise.resolve([waiting.reference]),
      });
      await type(el, '#text', idea);
      await waitUntil(() => find(el, '.alike button[aria-pressed=true]'));
      expect(all(el, '.alike button').map((one) => one.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
    });

    it('folds results that arrive late, on a line reserved for them', async () => {
      let arrive = (_answer: AlikeAnswer) => {};
      const { el } = await open(lang, { alike: () => new Promise((resolve) => (arrive = resolve)) });
      await type(el, '#text', idea);
      await aTimeout(650);
      el.style.inlineSize = '288px';
      await type(el, '#contact', 's');
      const before = topOf(el, '#contact');
      arrive({ suggestions: [partlyAdopted], personalData: [] });
      await waitUntil(() => find(el, '.alike'));
      expect(find<HTMLDetailsElement>(el, '.alike')!.open).to.equal(false);
      expect(topOf(el, '#contact')).to.be.closeTo(before, 0.5);
    });

    it('drops results for an older text, and ignores failed searches', async () => {
      const arrive: ((answer: AlikeAnswer) => void)[] = [];
      const { el } = await open(lang, { alike: () => new Promise((resolve) => arrive.push(resolve)) });
      await type(el, '#text', idea);
      await waitUntil(() => arrive.length === 1);
      await type(el, '#text', `${idea} الطويل`);
      await waitUntil(() => arrive.length === 2);
      arrive[1]!({ suggestions: [waiting], personalData: [] });
      arrive[0]!({ suggestions: [partlyAdopted], personalData: [] });
      await waitUntil(() => find(el, '.alike'));
      expect(all(el, '.alike .reference').map(textOf)).to.deep.equal([waiting.reference]);
      const failing = await open(lang, { alike: unreachable });
      await type(failing.el, '#text', idea);
      await aTimeout(700);
      expect(find(failing.el, '.alike, #problem')).to.not.exist;
    });

    it('warns once of personal data, names its kinds, and sends it only after a confirmation', async () => {
      let asked = 0;
      let connected = false;
      const bodies: unknown[] = [];
      const { el } = await open(lang, {
        alike: () => Promise.resolve({ suggestions: [], personalData: asked++ < 9 ? found : [] }),
        send(_slug, body) {
          bodies.push(body);
          return connected ? Promise.resolve(sent) : unreachable();
        },
      });
      await refused(el);
      expect(focusOf(el)).to.equal('problem');
      expect(textOf(find(el, '#problem [role=heading]'))).to.equal(say.personal);
      expect(all(el, 'form .bar button')).to.have.length(2);
      expect([bodies.length, asked]).to.deep.equal([0, 1]);
      button(el, say.edit).click();
      await waitUntil(() => focusOf(el) === 'text');
      expect(find(el, '#problem')).to.not.exist;
      await press(el);
      await waitUntil(() => find(el, '#problem'));
      const went: unknown[] = [];
      el.shadowRoot!.addEventListener('focusin', ({ target }) => went.push((target as Element).className));
      button(el, say.asItIs).click();
      await waitUntil(() => bodies.length === 1);
      await waitUntil(() => !find(el, '.warning') && find(el, '#problem'));
      expect(went[0]).to.equal('main');
      connected = true;
      await press(el);
      await waitUntil(() => find(el, '.secret'));
      expect(asked).to.equal(1);
    });

    it('selects personal data in the field that it is in', async () => {
      const title = 'رقمي 99123456';
      const text = `${idea} 12345678`;
      const inWords = `${title}\n${text}`;
      const spanOf = (kind: 'phone' | 'civil-number', part: string) => {
        const start = inWords.indexOf(part);
        return { kind, start, end: start + part.length };
      };
      const personalData = [spanOf('phone', '99123456'), spanOf('civil-number', '12345678')];
      const { el } = await open(lang, { alike: () => Promise.resolve({ suggestions: [], personalData }) });
      await fillIn(el, text);
      await type(el, '#title', title);
      await press(el);
      await waitUntil(() => find(el, '#problem'));
      await waitUntil(() => find(el, '#problem a'), 'the findings never came');
      expect(all(el, '#problem a').map(textOf)).to.deep.equal(say.found);
      for (const [index, id] of ['title', 'text'].entries()) {
        const link = all(el, '#problem a')[index]!;
        link.click();
        expect(focusOf(el)).to.equal(id);
        const { value, selectionStart, selectionEnd } = find<HTMLTextAreaElement>(el, `#${id}`)!;
        expect(value.slice(selectionStart, selectionEnd)).to.equal(textOf(link.querySelector('bdi')));
      }
    });

    it('keeps everything without a connection; sent again, it is the same suggestion', async () => {
      let connected = false;
      const bodies: { readonly once: string }[] = [];
      const { el } = await open(lang, {
        send(_slug, body) {
          bodies.push(body);
          return connected ? Promise.resolve(sent) : unreachable();
        },
      });
      const error = oneEvent(el, 'shura-error') as Promise<ShuraErrorEvent>;
      await refused(el);
      const { reason, consultation } = await error;
      expect([reason, consultation]).to.deep.equal(['unreachable', 'green-muscat']);
      expect(focusOf(el)).to.equal('problem');
      expect(textOf(find(el, '#problem'))).to.equal(say.offline);
      expect(find<HTMLTextAreaElement>(el, '#text')!.value).to.equal(idea);
      expect(sessionStorage.getItem(key)).to.contain(idea);
      connected = true;
      dispatchEvent(new Event('online'));
      await aTimeout(50);
      expect(bodies).to.have.length(1);
      await press(el);
      await waitUntil(() => find(el, '.secret'));
      expect(bodies[1]!.once).to.equal(bodies[0]!.once);
    });

    it('shows when to retry, that the box has closed, and which field the server refused', async () => {
      const busy = await open(lang, { send: problem('too-many-suggestions', 429, 7) });
      await refused(busy.el);
      expect(textOf(find(busy.el, '#problem p')).replace('ثوانٍ', 'ثوان')).to.equal(say.many);
      const late = await open(lang, { send: problem('consultation-not-open', 409) });
      await refused(late.el);
      expect(textOf(find(late.el, '#problem b'))).to.equal(say.late);
      const send = problem('invalid-request', 422, undefined, [
        { field: 'text', code: 'malformed' },
        { field: 'category', code: 'wrong-value' },
      ]);
      const invalid = await open(lang, { send });
      await refused(invalid.el);
      expect(all(invalid.el, '[aria-invalid=true]').map(({ id }) => id)).to.deep.equal(['text', 'category']);
      expect([all(invalid.el, '.sign').length, focusOf(invalid.el)]).to.deep.equal([2, 'text']);
    });

    it('shows after a refusal that it is closed, with the words that were not sent', async () => {
      const states = [greenMuscat, { ...greenMuscat, state: 'closed' } as const];
      const { el } = await open(lang, {
        consultation: () => Promise.resolve(states.shift()!),
        send: problem('consultation-not-open', 409),
      });
      await fillIn(el);
      await type(el, '#title', 'ظل');
      await refused(el);
      expect(find(el, 'form, button'), 'nothing to send').to.equal(null);
      expect(focusOf(el)).to.equal('problem');
      await waitUntil(() => all(el, 'p').some((line) => textOf(line) === say.closed));
      expect(textOf(find(el, '#problem b'))).to.equal(say.late);
      expect(textOf(find(el, '#problem .words'))).to.equal(`ظل ${idea}`);
      expect(focusOf(el)).to.equal('problem');
      expect(JSON.parse(sessionStorage.getItem(key)!).text).to.equal(idea);
    });

    it('keeps the words when it closes while they are written, and offers support for nothing', async () => {
      const states = [greenMuscat, { ...greenMuscat, state: 'closed' } as const];
      const { el } = await open(lang, {
        // Slower than the next frame, like every server.
        consultation: () => aTimeout(50).then(() => states.shift()!),
        alike: () => Promise.resolve({ suggestions: [waiting], personalData: [] }),
        support: problem('consultation-not-open', 409),
      });
      await fillIn(el);
      await waitUntil(() => find(el, '.alike button'));
      find(el, '.alike summary')!.click();
      find(el, '.alike button')!.focus();
      find(el, '.alike button')!.click();
      await waitUntil(() => !find(el, 'form'));
      expect(textOf(find(el, '#problem .words'))).to.equal(idea);
      expect(find(el, 'button')).to.equal(null);
      expect(focusOf(el)).to.equal('heading');
    });

    it('shows the receipt of a suggestion that was received while it closed', async () => {
      const states = [greenMuscat, { ...greenMuscat, state: 'closed' } as const];
      let receive = () => {};
      const { el } = await open(lang, {
        consultation: () => Promise.resolve(states.shift()!),
        send: () =>
          new Promise((resolve) => {
            receive = () => resolve(sent);
          }),
      });
      await fillIn(el);
      await press(el);
      el.dispatchEvent(new Event('shura-closed'));
      await waitUntil(() => all(el, 'p').some((line) => textOf(line) === say.closed));
      expect(find(el, '#problem'), 'nothing has failed').to.equal(null);
      receive();
      await waitUntil(() => find(el, '.secret'));
      el.dispatchEvent(new Event('shura-closed'));
      await aTimeout(0);
      expect(textOf(find(el, '.secret'))).to.contain(sent.trackingCode);
      expect(all(el, 'button').map(textOf), 'no other suggestion is offered').not.to.include(say.another);
    });

    it('sends again after a lost response, also once it is closed, and shows the receipt', async () => {
      const states = [greenMuscat, { ...greenMuscat, state: 'closed' } as const];
      const attempts = [() => Promise.reject(new ShuraUnreachable()), () => Promise.resolve(sent)];
      const { el } = await open(lang, {
        consultation: () => Promise.resolve(states.shift()!),
        send: () => attempts.shift()!(),
      });
      await refused(el);
      el.dispatchEvent(new Event('shura-closed'));
      await waitUntil(() => all(el, 'p').some((line) => textOf(line) === say.closed));
      await press(el);
      await waitUntil(() => find(el, '.secret'));
    });

    it('links to our own page if the server refuses suggestions from this page', async () => {
      const { el } = await open(lang, { send: problem('invalid-request', 400) });
      await refused(el);
      const link = find<HTMLAnchorElement>(el, '#problem p a')!;
      expect(link.href).to.match(RegExp(`/c/[a-z-]+\\?lang=${lang}$`));
      expect(link.target).to.equal('_blank');
    });

    it('fills the form with the draft of this tab, and works if storage is refused', async () => {
      const first = await open(lang);
      await fillIn(first.el);
      await press(first.el, '[name=basis-country]');
      await waitUntil(() => find(first.el, '[value=OM]'), 'the countries never came');
      await type(first.el, '#country', 'OM');
      const { once } = JSON.parse(sessionStorage.getItem(key)!);
      first.el.remove();
      const { el, client } = await open(lang);
      expect(find<HTMLTextAreaElement>(el, '#text')!.value).to.equal(idea);
      expect(find<HTMLSelectElement>(el, '#category')!.value).to.equal('trees');
      await waitUntil(() => find<HTMLSelectElement>(el, '#country')!.value === 'OM', 'the chosen country is lost');
      await press(el);
      await waitUntil(() => client.sent.length);
      expect(client.sent[0]!.once).to.equal(once);

      const original = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      const refuse = () => {
        throw new DOMException('no', 'SecurityError');
      };
      Object.defineProperty(window, 'sessionStorage', { configurable: true, get: refuse });
      try {
        const refusing = await open(lang);
        await fillIn(refusing.el);
        await press(refusing.el);
        await waitUntil(() => find(refusing.el, '.secret'));
      } finally {
        Object.defineProperty(window, 'sessionStorage', original);
      }
    });

    it('copies the code, says so in its button, and announces each copy', async () => {
      const { el } = await receive(lang);
      const heard: string[] = [];
      const status = find(el, '[aria-live]')!;
      new MutationObserver(() => heard.push(textOf(status))).observe(status, { childList: true, subtree: true });
      const copied: string[] = [];
      const restore = replaceClipboard((words) => Promise.resolve(void copied.push(words)));
      const one = button(el, say.copy);
      for (let times = 0; times < 2; times += 1) {
        heard.length = 0;
        one.click();
        await waitUntil(() => textOf(one) === `✓ ${say.copied}` && heard.includes(say.copied), 'nothing was said');
      }
      restore();
      expect(copied).to.deep.equal([sent.trackingCode, sent.trackingCode]);
    });

    it('says if copying is not allowed, and selects the code', async () => {
      const { el } = await receive(lang);
      const restore = replaceClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const one = button(el, say.copy);
      one.click();
      await waitUntil(() => textOf(find(el, '[aria-live]')) === say.notCopied);
      restore();
      expect(textOf(one)).to.equal(say.copy);
      expect(getSelection()?.rangeCount).to.equal(1);
    });

    it('saves a file that says what it is, for whom and where, without a request', async () => {
      const { el } = await receive(lang);
      const saved: { readonly href: string; readonly download: string }[] = [];
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function save() {
        saved.push({ href: this.href, download: this.download });
      };
      await press(el, '.secret .main');
      HTMLAnchorElement.prototype.click = click;
      const [{ href, download }] = saved as [(typeof saved)[0]];
      expect(download).to.equal('shura-K3M7-9QXT.txt');
      expect(href.slice(0, 29)).to.equal('data:text/plain;charset=utf-8');
      const text = await (await fetch(href)).text();
      const lines = textOf(document.createTextNode(text) as unknown as Element);
      for (const part of [...say.file, sent.reference, sent.trackingCode, ...say.dates.slice(1)]) {
        expect(lines).to.contain(part);
      }
      expect(lines).to.contain(`https://votes.example.om/shura/s/${sent.reference}?lang=${lang}`);
    });

    it('copies the whole receipt, and has a QR code of the public page, for another device', async () => {
      const { el } = await receive(lang);
      const { data, size } = encode(`https://votes.example.om/shura/s/${sent.reference}?lang=${lang}`, {
        ecc: 'M',
        border: 4,
      });
      const dark = find(el, 'svg path[transform]')!;
      const bars = [...dark.getAttribute('d')!.matchAll(/h(\d+)v/g)].map(([, length]) => Number(length));
      expect(bars.reduce((sum, length) => sum + length, 0)).to.equal(data.flat().filter(Boolean).length);
      expect(dark.getAttribute('transform')).to.equal(`scale(${1 / size})`);
      expect(find(el, 'svg')!.getAttribute('aria-label')).to.equal(say.qr);
      const copied: string[] = [];
      const restore = replaceClipboard((words) => Promise.resolve(void copied.push(words)));
      find(el, 'details summary')!.click();
      await press(el, 'details button');
      await waitUntil(() => copied.length);
      restore();
      expect(copied[0]).to.contain(sent.trackingCode);
    });

    it('can be read before its buttons arrive, and nothing moves then', async () => {
      const { el } = await receive(lang);
      el.style.inlineSize = '288px';
      const places = () =>
        all(el, 'b.reference, .secret p, .thread li, .thread ~ p').map((node) => node.getBoundingClientRect().top);
      const [save, copy] = all(el, '.secret button').map((one) => one.getBoundingClientRect().top);
      expect(copy, 'beside each other').to.equal(save);
      expect(find(el, '#root')!.scrollWidth).to.be.at.most(288);
      const before = places();
      for (const button of all(el, '.later button')) button.remove();
      expect(places()).to.deep.equal(before);
      const box = { l: localeOf(lang, 'latn'), level: 2, server: '/', consultation: greenMuscat };
      const plain = document.createElement('div');
      render(renderReceipt({ ...box, controller: new BoxController(noHost) }, sent), plain);
      for (const part of [sent.reference, sent.trackingCode, ...say.dates]) expect(textOf(plain)).to.contain(part);
      expect(plain.querySelector('button')).to.equal(null);
    });

    it('says after a reload which suggestions are kept on the device', async () => {
      const followed = ['4TPC-31RM', 'K3M7-9QXT'].map((reference) => ({
        reference,
        token: 'A',
        consultation: 'green-muscat',
        seen: 99,
      }));
      const { el } = await open(lang, {}, { followed, tracked: tracked.partlyAdopted });
      expect(textOf(find(el, '.kept'))).to.equal(say.kept);
      expect(all(el, '.kept a').map((link) => link.getAttribute('href'))).to.deep.equal([
        `https://votes.example.om/shura/s/4TPC-31RM?lang=${lang}`,
        `https://votes.example.om/shura/s/K3M7-9QXT?lang=${lang}`,
      ]);
    });

    it('keeps the text and the cursor when the page changes its language', async () => {
      const { el } = await open(lang);
      await type(el, '#text', idea);
      const forms = new Set([find(el, 'form')]);
      new MutationObserver(() => forms.add(find(el, 'form'))).observe(el.shadowRoot!, {
        childList: true,
        subtree: true,
      });
      el.lang = lang === 'ar' ? 'en' : 'ar';
      await waitUntil(() => find(el, `#root[lang=${el.lang}]`));
      await aTimeout(0);
      expect(forms.size).to.equal(1);
      expect([find<HTMLTextAreaElement>(el, '#text')!.value, focusOf(el)]).to.deep.equal([idea, 'text']);
    });

    it('shows news about suggestions from this browser, and stores that they were seen', async () => {
      const followed = [{ reference: '4TPC-31RM', token: 'A', consultation: 'green-muscat', seen: 1 }];
      const server = { followed, tracked: tracked.partlyAdopted };
      const { el, client } = await open(lang, {}, server);
      await waitUntil(() => find(el, '.news'));
      expect(textOf(find(el, '.news'))).to.equal(say.news);
      const link = find(el, '.news a')!;
      expect(link.getAttribute('href')).to.equal(`https://votes.example.om/shura/s/4TPC-31RM?lang=${lang}`);
      expect(client.viewed).to.be.empty;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      const { length } = tracked.partlyAdopted.acts;
      expect(client.viewed).to.deep.equal([['4TPC-31RM', length]]);
      const seen = await open(lang, {}, { ...server, followed: [{ ...followed[0]!, seen: length }] });
      await aTimeout(50);
      expect(find(seen.el, '.news')).to.not.exist;
    });

    it('explains why nothing can be sent now', async () => {
      const { suggestions: _box, ...withoutBox } = greenMuscat;
      for (const [consultation, reason] of [
        [{ ...greenMuscat, state: 'scheduled' }, say.opens],
        [{ ...greenMuscat, state: 'closed' }, say.closed],
        [withoutBox, say.none],
      ] as const) {
        const { el } = await open(lang, {}, { consultation });
        expect(find(el, 'form')).to.not.exist;
        expect(textOf(find(el, '#heading ~ p')).replace('08:00', '8:00')).to.equal(reason);
        expect(all(el, '.facts').map(textOf), 'who reads, and by when').to.deep.equal(
          reason === say.none ? [] : [say.reader],
        );
        expect(find(el, '.asker a')!.getAttribute('href')).to.match(RegExp(`/c/green-muscat\\?lang=${lang}$`));
      }
    });

    it("explains why there is no box, beside the page's own link, and can retry", async () => {
      const unknown = await open(lang, { consultation: problem('consultation-not-found', 404) });
      expect(textOf(find(unknown.el, 'p'))).to.equal(say.unknown);
      let connected = false;
      const consultation = () => (connected ? Promise.resolve(greenMuscat) : unreachable());
      const { el } = await open(lang, { consultation });
      expect(textOf(find(el, 'p'))).to.equal(say.down);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
      connected = true;
      button(el, say.retry).click();
      await waitUntil(() => find(el, 'form'));
      expect(focusOf(el)).to.equal('heading');
    });
  });
}

describe('the list of countries', () => {
  const [ar, en] = (['ar', 'en'] as const).map((language) => localeOf(language, 'latn'));
  const codes = (l: Locale) => countriesIn(l).map(([, countries]) => countries.map(([code]) => code));

  it('has the 249 of ISO 3166-1: the Gulf in the order of its charter, then other Arab states, then all others', () => {
    for (const l of [ar!, en!]) {
      const [gulf, arab, rest] = codes(l);
      expect(gulf).to.deep.equal(['AE', 'BH', 'SA', 'OM', 'QA', 'KW']);
      expect(arab).to.have.length(16);
      expect(arab).to.include.members(['PS', 'KM', 'DJ', 'SO', 'MR']);
      expect(gulf!.length + arab!.length + rest!.length).to.equal(249);
      expect(rest).to.include.members(['GB', 'CD', 'TL', 'ZW']);
      expect(rest).to.not.include.members(['UK', 'SU', 'XK', 'EU', 'AN']);
    }
  });

  it('is sorted as lists of states are: in Arabic without the article', () => {
    const [, arab, rest] = codes(ar!);
    expect(arab!.slice(0, 4)).to.deep.equal(['JO', 'TN', 'DZ', 'KM']);
    expect(rest!.indexOf('CN')).to.be.greaterThan(rest!.indexOf('RS'));
    expect(codes(en!)[1]!.slice(0, 3)).to.deep.equal(['DZ', 'KM', 'DJ']);
  });

  it('names states as public bodies do, in every engine', () => {
    const named = (l: Locale) => {
      const names = Object.fromEntries(countriesIn(l).flatMap(([, countries]) => countries));
      return ['OM', 'PS', 'CD', 'CG', 'MM', 'BA', 'GB'].map((code) => names[code]);
    };
    expect(named(ar!)).to.deep.equal([
      'سلطنة عُمان',
      'فلسطين',
      'جمهورية الكونغو الديمقراطية',
      'جمهورية الكونغو',
      'ميانمار',
      'البوسنة والهرسك',
      'المملكة المتحدة',
    ]);
    expect(named(en!)).to.deep.equal([
      'Oman',
      'Palestine',
      'Democratic Republic of the Congo',
      'Republic of the Congo',
      'Myanmar',
      'Bosnia and Herzegovina',
      'United Kingdom',
    ]);
  });
});
