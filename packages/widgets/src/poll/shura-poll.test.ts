import { aTimeout, expect, fixture, fixtureSync, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { type ShuraClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Poll } from '@shura/contract';
import { sendKeys } from '@web/test-runner-commands';
import type { ShuraErrorEvent } from '../controllers/error-events.ts';
import { type FakeServer, fakeClient } from '../testing/fake-client.ts';
import { parks, parksApart, parksLevels, parksResults } from '../testing/sample-polls.ts';
import './define.ts';
import type { PollVotedEvent } from './poll-events.ts';
import type { ShuraPoll } from './shura-poll.ts';

const find = <Found extends HTMLElement = HTMLElement>(el: ShuraPoll, selector: string) =>
  el.shadowRoot!.querySelector<Found>(selector);
const all = (el: ShuraPoll, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
/** Id, else value, of what has the focus; never the node, which a failing assertion would print without end. */
const focusOf = (el: ShuraPoll) => {
  const node = el.shadowRoot!.activeElement;
  return node?.id || (node as HTMLInputElement | null)?.value;
};
const textOf = (node: Element | null) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const button = (el: ShuraPoll, words: string) => all(el, 'button').find((node) => textOf(node) === words)!;

const words = {
  ar: {
    dir: 'rtl',
    question: 'أين تفضّلون أن تُضاف الحدائق العامة الجديدة؟',
    submit: 'إرسال الصوت',
    choose: 'يُرجى اختيار إجابة',
    thanks: 'سُجِّل صوتكم. شكرًا لمشاركتكم',
    change: 'تعديل الصوت',
    wadi: 'على امتداد الوادي، مع مسار للمشاة والدراجات إجابتكم 46.8% 564 صوتًا',
    look: 'عرض النتائج',
    back: 'العودة إلى التصويت',
    closes: '15 ديسمبر 2026 في 11:59 م (بتوقيت مسقط)',
    offline: 'لا يوجد اتصال بالخدمة صوتكم محفوظ على هذا الجهاز، ويُرسل عند عودة الاتصال',
    missing: 'لا يوجد استطلاع بهذا العنوان',
    down: 'تعذّر التحميل',
    hidden: 'تظهر النتائج بعد إغلاق الاستطلاع',
    assurance: 'صوت واحد لكل متصفح في كل موقع، لا لكل شخص',
    people: 'بمشاركة 1,204 أشخاص',
    keep: 'إلغاء',
    retry: 'إعادة المحاولة',
    many: 'تعذّر الإرسال. ما أدخلتموه محفوظ، وتمكن إعادة المحاولة لاحقًا',
    paper: 'أُدخل من الورق ويُحسب وحده، بمشاركة 34 شخصًا',
    fives: 'تُحدَّث النتائج كلما شارك خمسة، حتى مئة مشارك',
    phone: 'أُدخل بالهاتف ويُحسب وحده، بمشاركة 12 شخصًا',
    elsewhere: 'لا تُقبل المشاركة من هذه الصفحة، وتُقبل من صفحتنا',
    levels: 'متصفحات تعذّر تمييزها لازدحام شبكتها: 17',
    working: 'يشارك كثيرون الآن من شبكتكم، فيُجري متصفحكم تحققًا قصيرًا قبل تسجيل مشاركتكم. تكفي ثوانٍ قليلة',
    late: 'أُغلق هذا الاستطلاع قبل وصول صوتكم، فلم يُحتسب',
  },
  en: {
    dir: 'ltr',
    question: 'Where should the new public parks be added?',
    submit: 'Submit vote',
    choose: 'Choose an answer',
    thanks: 'Your vote is recorded. Thank you',
    change: 'Change my vote',
    wadi: 'Along the wadi, with a path for walking and cycling Your answer 46.8% 564 votes',
    look: 'View results',
    back: 'Back to voting',
    closes: '15 December 2026 at 23:59 (Muscat time)',
    offline: 'No connection Your vote is kept on this device and will be sent when the connection is back',
    missing: 'There is no poll at this address',
    down: 'This could not be loaded',
    hidden: 'Results after closing',
    assurance: 'One vote per browser on each site, not per person',
    people: '1,204 people took part',
    keep: 'Cancel',
    retry: 'Try again',
    many: 'It could not be sent. What you entered is kept; try again later',
    paper: 'Entered from paper and counted apart, 34 people took part',
    fives: 'Results are updated every five people until a hundred have taken part',
    phone: 'Entered by phone and counted apart, 12 people took part',
    elsewhere: 'What is sent from this page is not accepted. You can take part on our own page',
    levels: 'Browsers that could not be told apart, in crowded networks: 17',
    working:
      'Many people are taking part from your network, so your browser does a short check before you are counted. It takes a few seconds',
    late: 'This poll closed before your vote arrived, so it was not counted',
  },
} as const;

type Server = Partial<FakeServer>;

async function mount(lang: string, server: Server = {}, replaced: Partial<ShuraClient> = {}) {
  const client = fakeClient({ poll: parks, results: parksResults, ...server }, replaced);
  const el = await fixture<ShuraPoll>(html`
    <shura-poll lang=${lang} poll="new-parks" .client=${client}><a href="/p/new-parks">${lang}</a></shura-poll>
  `);
  return { el, client };
}

async function open(lang: string, server: Server = {}, replaced: Partial<ShuraClient> = {}) {
  const mounted = await mount(lang, server, replaced);
  await waitUntil(() => find(mounted.el, '.card'), 'the poll never settled');
  return mounted;
}

const choose = (el: ShuraPoll, id: string) => find(el, `input[value=${id}]`)!.click();

async function vote(el: ShuraPoll, id: string) {
  const event = oneEvent(el, 'shura-poll-voted') as Promise<PollVotedEvent>;
  choose(el, id);
  find(el, '.main')!.click();
  const voted = await event;
  await el.updateComplete;
  return voted;
}

async function refused(el: ShuraPoll, id = 'wadi') {
  choose(el, id);
  find(el, '.main')!.click();
  await waitUntil(() => find(el, '.problem'));
}

const unreachable = () => Promise.reject(new ShuraUnreachable());
const problem =
  (...args: ConstructorParameters<typeof ShuraProblem>) =>
  () =>
    Promise.reject(new ShuraProblem(...args));

const { setTimeout: realTimeout, fetch: realFetch } = window;
afterEach(() => {
  Object.assign(window, { setTimeout: realTimeout, fetch: realFetch });
  localStorage.clear();
});

/** Holds timers of `ms` milliseconds until the test runs them. */
function holdTimers(ms: number): (() => void)[] {
  const held: (() => void)[] = [];
  window.setTimeout = ((run: () => void, after: number) =>
    after === ms ? held.push(run) : realTimeout(run, after)) as typeof setTimeout;
  return held;
}

/** A server that asks for a little proof of work, and accepts it when the test calls `admit`. */
function crowdedServer() {
  const server = { worked: false, admit: () => {} };
  const admitted = new Promise<void>((resolve) => (server.admit = resolve));
  const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status });
  window.fetch = async (url, init) => {
    const path = String(url).replace(/^.*\/api\/v1\//, '');
    if (path === 'polls/new-parks') return answer(200, parks);
    if (path !== 'devices') return answer(201, { answers: { place: 'wadi' }, revision: 1, results: parksResults });
    server.worked = 'work' in JSON.parse(String(init?.body));
    if (server.worked) await admitted;
    else
      return answer(429, {
        type: 'urn:shura:problem:work-needed',
        work: { challenge: 'AAAA', iterations: 1, bits: 1 },
      });
    return answer(201, { token: 'token'.padEnd(44, '_') });
  };
  return server;
}

for (const lang of ['ar', 'en'] as const) {
  const say = words[lang];

  describe(`<shura-poll lang="${lang}">`, () => {
    it('is drawn in its own language and direction, with every fact beside the question', async () => {
      const { el } = await open(lang);
      const root = find(el, '#root')!;
      expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal([lang, say.dir, say.dir]);
      expect(textOf(find(el, '[part=question]'))).to.equal(say.question);
      for (const fact of [say.closes, say.assurance, say.people]) expect(textOf(root)).to.contain(fact);
      expect(find(el, 'time')!.getAttribute('datetime')).to.equal(parks.closesAt);
      expect(all(el, 'input:checked')).to.be.empty;
    });

    it('says how many whole days are left before the date, and on the last day the date alone', async () => {
      const closing = async (hours: number) => {
        const closesAt = new Date(Date.now() + hours * 3_600_000).toISOString();
        const { el } = await open(lang, { poll: { ...parks, closesAt } });
        return textOf(find(el, 'fieldset .facts li'));
      };
      expect(await closing(16 * 24 + 5)).to.match(lang === 'ar' ? /^يُغلق خلال 16 يومًا: \d/ : /^Closes in 16 days: \d/);
      expect(await closing(23)).to.match(lang === 'ar' ? /^يُغلق في \d/ : /^Closes \d/);
    });

    it("leaves the page's own link until the poll is loaded, and then removes it", async () => {
      let arrive = (_poll: Poll) => {};
      const late = { poll: () => new Promise<Poll>((resolve) => (arrive = resolve)) };
      const client = fakeClient({ poll: parks, results: parksResults }, late);
      const el = fixtureSync<ShuraPoll>(html`
        <shura-poll lang=${lang} poll="new-parks" .client=${client}><a href="/p/new-parks">${lang}</a></shura-poll>
      `);
      await aTimeout(50);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
      arrive(parks);
      await el.updateComplete;
      expect(find(el, 'form')).to.exist;
      expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('shows that it is sending before the request begins', async () => {
      const { el, client } = await open(lang);
      const shown = find(el, '.main')!.textContent;
      choose(el, 'wadi');
      const voted = oneEvent(el, 'shura-poll-voted');
      find(el, '.main')!.click();
      await el.updateComplete;
      expect(find(el, '.main')!.textContent).not.to.equal(shown);
      expect(client.sent).to.be.empty;
      await voted;
    });

    it('counts a vote, thanks once, and moves the focus to the results', async () => {
      const { el, client } = await open(lang);
      const status = find(el, '[aria-live]')!;
      expect(textOf(status)).to.equal('');
      const event = await vote(el, 'wadi');
      expect([event.poll, event.questions, event.bubbles, event.composed]).to.deep.equal([
        'new-parks',
        ['place'],
        true,
        true,
      ]);
      expect(client.sent).to.deep.equal([{ answers: { place: 'wadi' }, basedOn: 0 }]);
      expect(status.isConnected).to.equal(true);
      expect(textOf(status)).to.equal(say.thanks);
      expect(focusOf(el)).to.equal('heading');
      expect(all(el, '[part=result]').map(textOf)[1]).to.equal(say.wadi);
    });

    it('draws bars from the reading side, as wide as their share', async () => {
      const { el } = await open(lang);
      await vote(el, 'wadi');
      const track = find(el, '.track')!.getBoundingClientRect();
      const fill = find(el, '.fill')!;
      await Promise.all(fill.getAnimations().map((animation) => animation.finished));
      const box = fill.getBoundingClientRect();
      expect(box.width).to.be.closeTo((track.width - 2) * (218 / 1205), 1);
      if (lang === 'ar') expect(box.right).to.be.closeTo(track.right, 1.5);
      else expect(box.left).to.be.closeTo(track.left, 1.5);
      expect(getComputedStyle(fill).borderBlockStartStyle).to.equal('solid');
    });

    it('draws bars as wide as the card, below their label and numbers', async () => {
      const { el } = await open(lang);
      await vote(el, 'wadi');
      const list = find(el, '.bars')!.getBoundingClientRect();
      for (const item of all(el, '[part=result]')) {
        const [label, numbers, track] = [...item.children].map((part) => part.getBoundingClientRect());
        expect(track!.width).to.equal(list.width);
        expect(track!.top).to.be.at.least(Math.max(label!.bottom, numbers!.bottom));
      }
    });

    it('does not move what follows it when results take the place of the form', async () => {
      const { el } = await open(lang);
      const before = el.offsetHeight;
      await vote(el, 'wadi');
      expect(el.offsetHeight).to.equal(before);
    });

    it('focuses the first answer of a question without one, and describes the group by the error', async () => {
      const { el, client } = await open(lang);
      find(el, '.main')!.click();
      await el.updateComplete;
      expect(focusOf(el)).to.equal('place:schools');
      expect(textOf(find(el, '#note-place'))).to.equal(say.choose);
      expect(find(el, 'fieldset')!.getAttribute('aria-describedby')).to.equal('note-place');
      expect(all(el, 'input').every((input) => input.getAttribute('aria-invalid') === 'true')).to.equal(true);
      expect(client.sent).to.be.empty;
    });

    it('removes the error once an answer is chosen, and hides no fact meanwhile', async () => {
      const { el } = await open(lang);
      find(el, '.main')!.click();
      await el.updateComplete;
      expect(find(el, '.sign')).to.exist;
      expect(textOf(all(el, '.facts').at(-1)!)).to.contain(say.people);
      choose(el, 'wadi');
      await el.updateComplete;
      expect(find(el, '.sign')).to.not.exist;
      expect(textOf(find(el, '#note-place'))).to.not.equal(say.choose);
      expect(all(el, '[aria-invalid=true]')).to.be.empty;
    });

    it('keeps the choice without a connection, and says so', async () => {
      const { el } = await open(lang, {}, { cast: unreachable });
      const error = oneEvent(el, 'shura-error') as Promise<ShuraErrorEvent>;
      await refused(el);
      expect((await error).reason).to.equal('unreachable');
      expect(textOf(find(el, '.problem'))).to.equal(say.offline);
      expect(find(el, 'input[value=wadi]:checked')).to.exist;
      expect(focusOf(el)).to.equal('problem');
    });

    /** Holds the poll's interval timer; the returned function runs it once. */
    const sooner = () => {
      const { setInterval } = window;
      let tick: () => void = () => {};
      window.setInterval = ((again: () => void) => {
        tick = again;
        return 0;
      }) as typeof window.setInterval;
      return () => {
        window.setInterval = setInterval;
        tick();
      };
    };

    it('sends a kept vote automatically when the server accepts votes again', async () => {
      const tick = sooner();
      let connected = false;
      const kept = { answers: { place: 'far' } };
      const own = { ...kept, revision: 1, results: parksResults };
      const { el } = await open(
        lang,
        {},
        {
          kept: () => kept,
          sendKept: () => Promise.resolve(connected ? own : undefined),
        },
      );
      await waitUntil(() => find(el, '.problem'));
      expect(textOf(find(el, '.problem'))).to.equal(say.offline);
      expect(find(el, 'input[value=far]:checked')).to.exist;
      connected = true;
      const event = oneEvent(el, 'shura-poll-voted');
      tick();
      await event;
      await el.updateComplete;
      expect(find(el, '.tag')).to.exist;
    });

    it('keeps a newer choice and the focus when a kept vote is sent automatically', async () => {
      const tick = sooner();
      const kept = { answers: { place: 'far' } };
      const own = { ...kept, revision: 1, results: parksResults };
      let connected = false;
      const sendKept = () => Promise.resolve(connected ? own : undefined);
      const { el } = await open(lang, {}, { kept: () => kept, sendKept });
      await waitUntil(() => find(el, '.problem'));
      find(el, 'input[value=schools]')!.click();
      connected = true;
      const event = oneEvent(el, 'shura-poll-voted');
      tick();
      await event;
      await el.updateComplete;
      expect(find(el, 'input[value=schools]:checked')).to.exist;
      expect(find(el, '.problem')).to.not.exist;
      expect(el.shadowRoot!.activeElement?.id).to.not.equal('heading');
    });

    it('shows how long to wait after too many changes', async () => {
      const { el } = await open(lang, {}, { cast: problem('too-many-changes', 429, 7) });
      await refused(el);
      expect(textOf(find(el, '.problem p')).replace('ثوانٍ', 'ثوان')).to.equal(say.many);
    });

    for (const [name, refusal] of [
      ['from a site that is not registered', problem('origin-not-registered', 403)],
      ['where the request is not taken', problem('invalid-request', 400)],
      ['where an answer does not fit its question any more', problem('invalid-answers', 422)],
    ] as const) {
      it(`links to the page of the poll ${name}`, async () => {
        const { el } = await open(lang, {}, { cast: refusal });
        await refused(el);
        const link = find<HTMLAnchorElement>(el, '.problem p a')!;
        expect(textOf(find(el, '.problem p'))).to.equal(`${say.elsewhere} ${link.href}`);
        expect(link.href).to.match(RegExp(`/p/new-parks\\?lang=${lang}$`));
        expect(link.target).to.equal('_blank');
      });
    }

    it('shows the poll as closed if the vote was late, by the word of the server that refused it', async () => {
      // A shared cache still says that it is open.
      const { el } = await open(lang, {}, { cast: problem('poll-closed', 409), poll: () => Promise.resolve(parks) });
      await refused(el);
      await waitUntil(() => !find(el, 'form'));
      expect(textOf(find(el, '.problem p'))).to.equal(say.late);
      expect(all(el, '[part=result]')).to.have.length(4);
    });

    it('shows a vote in every copy of the poll, fires one event, and moves the focus only where it was cast', async () => {
      const client = fakeClient({ poll: parks, results: parksResults });
      const page = await fixture(html`
        <div lang=${lang}>${[1, 2].map(() => html`<shura-poll poll="new-parks" .client=${client}></shura-poll>`)}</div>
      `);
      const [one, other] = [...page.querySelectorAll('shura-poll')] as [ShuraPoll, ShuraPoll];
      await waitUntil(() => [one, other].every((el) => el.shadowRoot && find(el, '.main')));
      const told: Event[] = [];
      page.addEventListener('shura-poll-voted', (event) => told.push(event));
      await vote(one, 'wadi');
      await waitUntil(() => button(other, say.change), 'the other copy never heard of it');
      expect(all(other, '[part=result]')).to.have.length(4);
      expect(find(other, '[aria-live]')?.textContent.trim()).to.equal('');
      expect([focusOf(one), focusOf(other), told.length]).to.deep.equal(['heading', undefined, 1]);
      button(other, say.change).click();
      await waitUntil(() => find(other, '.main'));
      choose(other, 'far');
      find(other, '.main')!.click();
      await waitUntil(() => client.sent.length === 2);
      expect(client.sent[1]?.basedOn, 'no conflict with the vote in the first copy').to.equal(1);
    });

    it('lets a voter change the vote, with the earlier choice selected', async () => {
      const { el, client } = await open(lang, { own: { answers: { place: 'wadi' }, revision: 3 } });
      button(el, say.change).click();
      await el.updateComplete;
      expect(find(el, 'input[value=wadi]:checked')).to.exist;
      const event = oneEvent(el, 'shura-poll-changed');
      choose(el, 'far');
      find(el, '.main')!.click();
      await event;
      expect(client.sent).to.deep.equal([{ answers: { place: 'far' }, basedOn: 3 }]);
    });

    it('asks before it replaces a newer answer from elsewhere', async () => {
      const elsewhere = { answers: { place: 'schools' }, revision: 5 };
      const bodies: unknown[] = [];
      const { el } = await open(
        lang,
        {},
        {
          ownBallot: () => Promise.resolve(bodies.length ? elsewhere : undefined),
          cast(_slug, body) {
            bodies.push(body);
            return body.basedOn === 5
              ? Promise.resolve({ answers: body.answers, revision: 6, results: parksResults })
              : problem('stale-ballot', 409)();
          },
        },
      );
      choose(el, 'far');
      find(el, '.main')!.click();
      await waitUntil(() => find(el, '.problem'));
      expect(all(el, '.answers').map(textOf)).to.deep.equal([
        lang === 'ar' ? 'بجوار المدارس القائمة' : 'Beside the existing schools',
      ]);
      expect(focusOf(el)).to.equal('problem');
      expect(find(el, 'input[value=far]:checked')).to.exist;
      find(el, '.main')!.click();
      await waitUntil(() => find(el, '.tag'));
      expect(bodies[1]).to.deep.equal({ answers: { place: 'far' }, basedOn: 5 });
    });

    it('keeps the newer answer if the citizen prefers it', async () => {
      let asked = 0;
      const { el } = await open(
        lang,
        {},
        {
          ownBallot: () => Promise.resolve(asked++ ? { answers: { place: 'schools' }, revision: 5 } : undefined),
          cast: problem('stale-ballot', 409),
        },
      );
      choose(el, 'far');
      find(el, '.main')!.click();
      await waitUntil(() => find(el, '.problem'));
      button(el, say.keep).click();
      await waitUntil(() => find(el, '.tag'));
    });

    it('shows public results before the vote, and keeps the choice on return', async () => {
      const { el } = await open(lang);
      choose(el, 'far');
      button(el, say.look).click();
      await waitUntil(() => find(el, '.bars'));
      button(el, say.back).click();
      await el.updateComplete;
      expect(find(el, 'input[value=far]:checked')).to.exist;
    });

    it('loads again when the page is shown after the end, from the history or another tab', async () => {
      const ended = { ...parks, closesAt: new Date(Date.now() - 1000).toISOString() };
      const answers: Poll[] = [ended, { ...ended, state: 'closed' }];
      const { el } = await open(lang, {}, { poll: () => Promise.resolve(answers.shift()!) });
      expect(find(el, 'form')).to.exist;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => !find(el, 'form') && find(el, '.card'));
      document.dispatchEvent(new Event('visibilitychange'));
      await nextFrame();
      expect(answers).to.deep.equal([]);
      expect(find(el, '.card')).to.exist;
    });

    it('counts the days left again when the page is shown on another day', async () => {
      const closesAt = new Date(Date.now() + 16.5 * 86_400_000).toISOString();
      const { el } = await open(lang, { poll: { ...parks, closesAt } });
      const { now } = Date;
      try {
        Date.now = () => now() + 86_400_000;
        document.dispatchEvent(new Event('visibilitychange'));
        await el.updateComplete;
      } finally {
        Date.now = now;
      }
      expect(textOf(find(el, 'fieldset .facts li'))).to.contain(lang === 'ar' ? 'خلال 15 يومًا' : 'in 15 days');
    });

    it('says when results stay hidden until the poll closes', async () => {
      const { el } = await open(lang, { poll: { ...parks, visibility: 'sealed' } });
      expect(button(el, say.look) === undefined).to.equal(true);
      await vote(el, 'wadi');
      expect(textOf(find(el, '#root'))).to.contain(say.hidden);
      expect(find(el, '.bars')).to.not.exist;
    });

    it('shows a closed poll with its results and no way to vote', async () => {
      const { el } = await open(lang, { poll: { ...parks, state: 'closed' } });
      expect(all(el, '[part=result]')).to.have.length(4);
      expect(all(el, 'button, input')).to.be.empty;
      expect(all(el, 'tbody tr')).to.have.length(4);
    });

    it('offers to load a closed poll again if its results were not loaded', async () => {
      let results: ShuraClient['results'] = unreachable;
      const poll = { ...parks, state: 'closed' as const };
      const { el } = await open(lang, { poll }, { results: (slug) => results(slug) });
      expect(find(el, '.heading')).to.not.exist;
      results = () => Promise.resolve(parksResults);
      find(el, 'button')!.click();
      await waitUntil(() => find(el, '.bars'));
    });

    it('shows a scheduled poll with its day and no way to vote', async () => {
      const { el } = await open(lang, { poll: { ...parks, state: 'scheduled' } });
      expect(all(el, 'button, input')).to.be.empty;
      expect(find(el, 'time')!.getAttribute('datetime')).to.equal(parks.opensAt);
    });

    it("says that there is no such poll, and leaves the page's link", async () => {
      const { el } = await open(lang, {}, { poll: problem('poll-not-found', 404) });
      expect(textOf(find(el, '#root'))).to.contain(say.missing);
      expect(find(el, 'slot')).to.exist;
    });

    it("restores the page's link when the server is down, and can retry", async () => {
      let down = true;
      const { el } = await open(lang, {}, { poll: () => (down ? unreachable() : Promise.resolve(parks)) });
      expect(textOf(find(el, '#root'))).to.contain(say.down);
      expect(find(el, 'slot')).to.exist;
      down = false;
      button(el, say.retry).click();
      await waitUntil(() => find(el, 'form'));
    });

    it('shows answers from paper and by phone below its own figures, each separately, and adds none to them', async () => {
      const [question] = parks.questions;
      const plain = { ...parks, questions: [{ ...question!, none: undefined }] } as unknown as Poll;
      const { el } = await open(lang, { poll: plain, results: parksApart });
      expect(find(el, '[part=apart]')).not.to.exist;
      await vote(el, 'wadi');
      await waitUntil(() => find(el, '[part=apart]'));
      expect(textOf(all(el, '.bars li')[1]!)).to.equal(say.wadi);
      expect(all(el, '[part=apart] summary').map(textOf)).to.deep.equal([say.paper, say.phone]);
      expect(all(el, '[part=apart]:first-of-type td').map(textOf).join(' ')).to.equal('17 50% 5 14.7% 12 35.3%');
      expect(textOf(all(el, '.facts').at(-1)!)).to.contain('1,205');
      find(el, '[part=apart] summary')!.click();
      await expect(el).to.be.accessible();
    });

    it('says that results change every five people, while they do', async () => {
      const [question] = parks.questions;
      const plain = { ...parks, inFives: true, questions: [{ ...question!, none: undefined }] } as unknown as Poll;
      const { el } = await open(lang, { poll: plain, results: { ...parksResults, inFives: true } });
      await vote(el, 'wadi');
      await waitUntil(() => textOf(find(el, '#root')).includes(say.fives));
      await expect(el).to.be.accessible();
      const counted = await open(lang, { poll: plain, results: parksResults });
      await vote(counted.el, 'wadi');
      await waitUntil(() => find(counted.el, '.bars'));
      expect(textOf(find(counted.el, '#root'))).not.to.contain(say.fives);
    });

    it('shows how many browsers could not be told apart, if there are any', async () => {
      const [question] = parks.questions;
      const plain = { ...parks, questions: [{ ...question!, none: undefined }] } as unknown as Poll;
      const { el } = await open(lang, { poll: plain, results: parksLevels });
      await vote(el, 'wadi');
      await waitUntil(() => textOf(find(el, '#root')).includes(say.levels));
      await expect(el).to.be.accessible();
      const closed = await open(lang, { poll: { ...plain, state: 'closed' }, results: parksLevels });
      expect(textOf(find(closed.el, '#root'))).to.contain(say.levels);
    });

    it('says after a second that the browser works for the vote, and moves nothing', async () => {
      const later = holdTimers(1000);
      const server = crowdedServer();
      const el = await fixture<ShuraPoll>(html`
        <shura-poll lang=${lang} poll="new-parks" server="https://shura.example"><a href="/p/new-parks">${lang}</a></shura-poll>
      `);
      await waitUntil(() => find(el, '.main'));
      const before = el.offsetHeight;
      find(el, 'input[value=wadi]')!.click();
      find(el, '.main')!.click();
      await waitUntil(() => server.worked && later[0]);
      const region = find(el, 'p[role=status]')!;
      expect([textOf(region), el.offsetHeight]).to.deep.equal(['', before]);
      later[0]!();
      await waitUntil(() => textOf(region) === say.working);
      await nextFrame();
      expect([region.isConnected, region.offsetHeight > 20, el.offsetHeight]).to.deep.equal([true, true, before]);
      await expect(el).to.be.accessible();
      server.admit();
      await waitUntil(() => textOf(find(el, '#root')).includes(say.thanks));
      expect([region.isConnected, find(el, '.facts')!.checkVisibility({ visibilityProperty: true })]).to.deep.equal([
        false,
        true,
      ]);
    });

    it('never shows results if the page sets results="hide"', async () => {
      const { el } = await open(lang);
      el.results = 'hide';
      await el.updateComplete;
      expect(button(el, say.look) === undefined).to.equal(true);
      await vote(el, 'wadi');
      expect(find(el, '.bars')).to.not.exist;
      expect(find(el, 'details')).to.not.exist;
    });

    it('listens for live results only while they are on screen', async () => {
      const { el, client } = await open(lang);
      expect(client.listeners.size).to.equal(0);
      await vote(el, 'wadi');
      expect(client.listeners.size).to.equal(1);
      for (const hear of client.listeners) hear({ ...parksResults, participants: 2000 });
      await el.updateComplete;
      expect(textOf(all(el, '.facts').at(-1)!)).to.contain('2,000');
      expect(focusOf(el)).to.equal('heading');
      el.remove();
      expect(client.listeners.size).to.equal(0);
    });

    it('moves between answers with Up and Down', async () => {
      const { el } = await open(lang);
      choose(el, 'schools');
      find(el, 'input[value=schools]')!.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(find(el, 'input[value=wadi]:checked')).to.exist;
      await sendKeys({ press: 'ArrowUp' });
      expect(find(el, 'input[value=schools]:checked')).to.exist;
    });

    it('has targets of at least 44 px, and text of at least 16 px', async () => {
      const { el } = await open(lang);
      for (const node of all(el, 'button, label')) expect(node.offsetHeight).to.be.at.least(44);
      expect(Number.parseFloat(getComputedStyle(find(el, '#root')!).fontSize)).to.be.at.least(16);
      await vote(el, 'wadi');
      for (const node of all(el, 'button, summary')) expect(node.offsetHeight).to.be.at.least(44);
    });

    it('is accessible in every state', async () => {
      for (const theme of ['light', 'dark']) {
        const { el } = await open(lang);
        el.setAttribute('theme', theme);
        await expect(el).to.be.accessible();
        find(el, '.main')!.click();
        await el.updateComplete;
        await expect(el).to.be.accessible();
        await vote(el, 'wadi');
        await Promise.all(
          find(el, '.fill')!
            .getAnimations()
            .map((animation) => animation.finished),
        );
        find<HTMLDetailsElement>(el, 'details')!.open = true;
        await expect(el).to.be.accessible();
      }
    });

    it('uses the digits that the page sets', async () => {
      for (const [tag, numerals, expected] of [
        [lang, 'latn', '1,204'],
        [`${lang}-OM`, 'latn', '1,204'],
        [`${lang}-AE`, 'arab', '١٬٢٠٤'],
      ] as const) {
        const { el } = await open(tag);
        el.numerals = numerals;
        await el.updateComplete;
        const shown = textOf(find(el, '#root'));
        expect(shown.replace(',', '٬').replace('٬', expected.charAt(1))).to.contain(expected);
        expect(/[0-9]/.test(shown) && /[٠-٩]/.test(shown), 'mixed digits').to.equal(false);
      }
    });
  });
}

describe('<shura-poll>', () => {
  it('follows the language of the page, and does not change the page', async () => {
    const page = document.documentElement;
    const before = { lang: page.lang, dir: page.dir };
    page.lang = 'en';
    const { el } = await open('');
    await waitUntil(() => find(el, '#root')!.lang === 'en' && find(el, 'form'));
    page.lang = 'ar-OM';
    page.dir = 'ltr';
    await nextFrame();
    await nextFrame();
    expect([find(el, '#root')!.lang, find(el, '#root')!.dir]).to.deep.equal(['ar', 'rtl']);
    page.classList.add('translated-ltr');
    page.lang = 'fr';
    await nextFrame();
    await nextFrame();
    expect(find(el, '#root')!.lang).to.equal('ar');
    page.className = '';
    expect([page.lang, page.dir]).to.deep.equal(['fr', 'ltr']);
    Object.assign(page, before);
  });

  it('is in Arabic if no language is stated', async () => {
    const page = document.documentElement;
    const before = page.lang;
    page.removeAttribute('lang');
    const { el } = await open('');
    expect(find(el, '#root')!.lang).to.equal('ar');
    page.lang = before;
  });

  for (const pageDir of ['rtl', 'ltr', 'css', '']) {
    it(`keeps an Arabic and an English poll on one page separate (page direction: ${pageDir || 'none'})`, async () => {
      const page = document.documentElement;
      if (pageDir === 'css') page.style.setProperty('direction', 'rtl');
      else page.dir = pageDir;
      const [arabic, english] = await Promise.all([open('ar-OM'), open('en')]);
      const directions = [arabic, english].map(({ el }) => getComputedStyle(find(el, 'form')!).direction);
      expect(directions).to.deep.equal(['rtl', 'ltr']);
      const edge = (el: ShuraPoll) => find(el, 'input')!.getBoundingClientRect().x - el.getBoundingClientRect().x;
      expect(edge(arabic.el)).to.be.greaterThan(edge(english.el));
      page.removeAttribute('dir');
      page.style.removeProperty('direction');
    });
  }

  it('ignores letter spacing of the page in Arabic', async () => {
    document.body.style.letterSpacing = '2px';
    const { el } = await open('ar');
    expect(getComputedStyle(find(el, '#root')!).letterSpacing).to.equal('normal');
    document.body.style.letterSpacing = '';
  });

  it('explains that no poll is named', async () => {
    const el = await fixture<ShuraPoll>(html`<shura-poll lang="en"><a href="/">x</a></shura-poll>`);
    await waitUntil(() => find(el, '.card'));
    expect(textOf(find(el, '#root'))).to.contain('No poll is named');
    expect(find(el, 'slot')).to.exist;
  });

  it('isolates text of unstated language, in the direction of its letters', async () => {
    const [question] = parks.questions;
    const { el } = await open('en', {
      poll: { ...parks, questions: [{ ...question!, text: { und: 'iPhone تطبيق ممتاز' } }] as Poll['questions'] },
    });
    const words = find(el, '[part=question] bdi')!;
    expect([words.getAttribute('lang'), words.dir]).to.deep.equal(['', 'rtl']);
  });

  it('fits in 256 px without horizontal scrolling', async () => {
    const { el } = await open('ar');
    el.style.inlineSize = '256px';
    expect(find(el, '#root')!.scrollWidth).to.be.at.most(256);
    await vote(el, 'wadi');
    find<HTMLDetailsElement>(el, 'details')!.open = true;
    expect(find(el, '#root')!.scrollWidth).to.be.at.most(256);
  });

  it('shows the poll that a changed attribute names', async () => {
    const { el } = await open('en');
    el.client = fakeClient({
      poll: { ...parks, questions: [{ ...parks.questions[0]!, text: { en: 'Another?' } }] as Poll['questions'] },
    });
    el.poll = 'another';
    await waitUntil(() => textOf(find(el, '[part=question]')) === 'Another?');
  });
});
