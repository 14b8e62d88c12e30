import { expect, waitUntil } from '@open-wc/testing';
import type { ShuraClient } from '@shura/client';
import type { Poll } from '@shura/contract';
import '../poll/define.ts';
import type { ShuraPoll } from '../poll/shura-poll.ts';
import { attacks } from '../testing/attacks.ts';
import { parse as parseWith, rootOf } from '../testing/drawn.ts';
import { type FakeServer, fakeClient } from '../testing/fake-client.ts';
import * as samples from '../testing/sample-polls.ts';
import { renderPoll } from './index.ts';

const { parks, parksResults } = samples;
const polls = Object.values(samples).filter((sample): sample is Poll => 'questions' in sample && 'agency' in sample);
/** A poll of single choices only, which needs no extras. */
const plain: Poll = {
  ...parks,
  questions: parks.questions.map(({ id, text, ...rest }) => ({
    kind: 'single',
    id,
    text,
    options: 'options' in rest ? rest.options : [],
  })),
};
const server = 'https://votes.example.om';

let ended = () => {};
afterEach(() => ended());

/** Puts what a server drew on the page, with a client in the place of a server. */
function parse(html: string, client: ShuraClient): ShuraPoll {
  ended();
  const { el, done } = parseWith<ShuraPoll>(html, { client });
  ended = done;
  return el;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
/** Waits until the script has taken the element over; before that, the browser would submit the form. */
const takenOver = async (el: ShuraPoll) => {
  await waitUntil(() => el.hasUpdated, 'taken over');
  await settled();
};
const radio = (el: ShuraPoll, value: string) => el.shadowRoot!.querySelector<HTMLInputElement>(`[value=${value}]`)!;
const submit = (el: ShuraPoll) => el.shadowRoot!.querySelector<HTMLElement>('.main')!;

for (const lang of ['ar', 'en'] as const) {
  describe(`a poll drawn on a server (${lang})`, () => {
    const draw = (poll: Poll) => renderPoll(poll, { server, language: lang });

    it('looks like one that the element drew, for every poll, and has no answer chosen', async () => {
      // Only the element draws the results of a closed one.
      for (const poll of polls.filter(({ state }) => state !== 'closed')) {
        const el = parse(draw(poll), fakeClient({ poll }));
        const drawn = rootOf(el);
        expect(drawn).not.to.match(/ checked/);
        await waitUntil(() => el.hasUpdated, `${poll.slug} is taken over`);
        await settled();
        expect(rootOf(el)).to.equal(drawn);
      }
    });

    it('offers no results if the page hides them, before and after its script', async () => {
      const live: Poll = { ...plain, visibility: 'live' };
      const buttons = (el: ShuraPoll) => el.shadowRoot!.querySelectorAll('button').length;
      expect(buttons(parse(draw(live), fakeClient({ poll: live })))).to.equal(2);
      const hidden = renderPoll(live, { server, language: lang, results: 'hide' });
      const el = parse(hidden, fakeClient({ poll: live, results: parksResults }));
      expect(buttons(el)).to.equal(1);
      await takenOver(el);
      expect(buttons(el)).to.equal(1);
    });

    it('is taken over in place without a request, and sends the choice made before', async () => {
      const calls: string[] = [];
      const client = fakeClient({ poll: plain, results: parksResults });
      const el = parse(draw(plain), {
        ...client,
        poll: (slug) => {
          calls.push(slug);
          return client.poll(slug);
        },
      });
      radio(el, 'wadi').checked = true;
      radio(el, 'wadi').focus();
      await takenOver(el);
      expect(el.shadowRoot!.querySelectorAll('form, style')).to.have.length(1);
      expect((el.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('wadi');
      submit(el).click();
      await waitUntil(() => client.sent.length > 0);
      expect(client.sent[0]!.answers).to.deep.equal({ place: 'wadi' });
      await waitUntil(() => el.shadowRoot!.querySelector('[part=results]'));
      expect(calls).to.deep.equal([]);
    });

    it('names a missing choice, and accepts one', async () => {
      const client = fakeClient({ poll: plain, results: parksResults });
      const el = parse(draw(plain), client);
      await takenOver(el);
      submit(el).click();
      await waitUntil(() => el.shadowRoot!.activeElement === el.shadowRoot!.querySelector('[aria-invalid=true]'));
      radio(el, 'far').click();
      submit(el).click();
      await waitUntil(() => client.sent.length > 0);
      expect(client.sent[0]!.answers).to.deep.equal({ place: 'far' });
    });

    it('keeps the focus and the choice when the page changes its language', async () => {
      const el = parse(draw(plain), fakeClient({ poll: plain }));
      await takenOver(el);
      radio(el, 'wadi').click();
      radio(el, 'wadi').focus();
      el.lang = lang === 'ar' ? 'en' : 'ar';
      await waitUntil(() => el.shadowRoot!.querySelector(`#root[lang=${el.lang}]`));
      expect((el.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('wadi');
      expect(radio(el, 'wadi').checked).to.equal(true);
    });

    it("is replaced by this browser's earlier answer", async () => {
      const own: FakeServer = { poll: plain, own: { answers: { place: 'far' }, revision: 1, results: parksResults } };
      const el = parse(draw(plain), fakeClient(own));
      await waitUntil(() => el.shadowRoot!.querySelector('[part=results]'));
      expect(el.shadowRoot!.querySelectorAll('style, script')).to.have.length(0);
    });

    it('keeps the current choice in the form while a kept vote is sent', async () => {
      const kept = { answers: { place: 'far' }, basedOn: 0 };
      const client = fakeClient({ poll: plain, results: parksResults });
      const el = parse(draw(plain), {
        ...client,
        kept: () => kept,
        sendKept: () => client.cast(plain.slug, kept),
      });
      radio(el, 'wadi').checked = true;
      await waitUntil(() => client.sent.length > 0);
      await takenOver(el);
      // The vote that is sent at last may find the element just before it is drawn again, and filled in as it was.
      await waitUntil(() => el.shadowRoot!.querySelector('input[value=wadi]:checked'), 'the choice is kept');
      submit(el).click();
      await waitUntil(() => client.sent.length > 1);
      expect(client.sent.map(({ answers }) => answers)).to.deep.equal([{ place: 'far' }, { place: 'wadi' }]);
    });

    it('keeps the answers to other questions that a kept vote has', async () => {
      const [place] = plain.questions;
      const two: Poll = { ...plain, questions: [place!, { ...place!, id: 'second' }] };
      const kept = { answers: { place: 'far', second: 'schools' }, basedOn: 0 };
      const client = fakeClient({ poll: two, results: parksResults });
      const el = parse(draw(two), {
        ...client,
        kept: () => kept,
        sendKept: () => client.cast(two.slug, kept),
      });
      radio(el, 'wadi').checked = true;
      await waitUntil(() => client.sent.length > 0);
      await takenOver(el);
      const chosen = () => [...el.shadowRoot!.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
      await waitUntil(() => `${chosen()}` === 'wadi,schools', 'both answers are there');
    });

    it('moves the focus from the form to the heading that replaces it', async () => {
      const own: FakeServer = { poll: plain, own: { answers: { place: 'far' }, revision: 1, results: parksResults } };
      const el = parse(draw(plain), fakeClient(own));
      radio(el, 'wadi').focus();
      await waitUntil(() => el.shadowRoot!.querySelector('[part=results]'));
      expect(el.shadowRoot!.activeElement?.id).to.equal('heading');
    });

    it('is sent once, even if the element is moved before', async () => {
      const client = fakeClient({ poll: plain, results: parksResults });
      const el = parse(draw(plain), client);
      await takenOver(el);
      for (let turn = 0; turn < 3; turn++) {
        el.parentElement!.append(el);
        await settled();
      }
      radio(el, 'wadi').click();
      submit(el).click();
      await waitUntil(() => client.sent.length > 0);
      await settled();
      expect(client.sent).to.have.length(1);
    });

    it('shows text as written, and runs nothing in it', async () => {
      // A parser of HTML drops what no text may hold.
      for (const attack of attacks.map((words) => words.replaceAll('\0', ''))) {
        const text = { ar: attack, en: attack };
        const el = parse(
          draw({ ...parks, title: text, agency: { ...parks.agency, name: text } }),
          fakeClient({ poll: plain }),
        );
        expect(el.shadowRoot!.querySelector('.asker bdi')!.textContent).to.equal(attack);
        expect(el.querySelector('a')!.textContent).to.equal(attack);
        expect(el.shadowRoot!.querySelectorAll('script')).to.have.length(1);
      }
    });
  });
}
