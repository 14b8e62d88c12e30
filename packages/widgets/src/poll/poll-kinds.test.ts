import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { type ShuraClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Answer } from '@shura/contract';
import { sendKeys } from '@web/test-runner-commands';
import { type FakeServer, fakeClient } from '../testing/fake-client.ts';
import * as samples from '../testing/sample-polls.ts';
import './define.ts';
import type { ShuraPoll } from './shura-poll.ts';

const all = (el: ShuraPoll, selector: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const find = (el: ShuraPoll, selector: string) => all(el, selector)[0];
const textOf = (node: Element | undefined) =>
  (node?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

async function open(lang: string, server: FakeServer, replaced: Partial<ShuraClient> = {}) {
  const client = fakeClient(server, replaced);
  const el = await fixture<ShuraPoll>(
    html`<shura-poll lang=${lang} poll=${server.poll.slug} .client=${client}></shura-poll>`,
  );
  await waitUntil(() => find(el, '.card'), 'the poll never settled');
  return { el, client };
}

async function press(el: ShuraPoll, selector: string) {
  find(el, selector)!.click();
  await el.updateComplete;
}

/** The first ballot that is sent, in a task after the press. */
async function firstSent({ sent }: Awaited<ReturnType<typeof open>>['client']) {
  await waitUntil(() => sent.length > 0);
  return sent[0]!;
}

const { services, servicesResults, satisfaction, satisfactionResults, priorities, prioritiesResults } = samples;
const { statements, statementsResults, visit, visitResults } = samples;

for (const [lang, dir] of [
  ['ar', 'rtl'],
  ['en', 'ltr'],
] as const) {
  describe(`kinds of <shura-poll lang="${lang}">`, () => {
    const cast = async (server: FakeServer, ...selectors: string[]) => {
      const { el, client } = await open(lang, server);
      for (const selector of selectors) await press(el, selector);
      await press(el, '.main');
      return { el, client };
    };

    it('multiple: accepts several answers', async () => {
      const { client } = await cast({ poll: services, results: servicesResults }, '[value=water]', '[value=shade]');
      expect((await firstSent(client)).answers).to.deep.equal({ needs: ['shade', 'water'] });
    });

    it('multiple: shows minimum and maximum in the reading direction', async () => {
      const { el } = await open(lang, { poll: services });
      const note = textOf(find(el, '#note-needs'));
      expect(note).to.equal(lang === 'ar' ? 'عدد الاختيارات: من 1 إلى 3' : 'Number of choices: 1 to 3');
      // Where the numbers stand on the screen: the fewest first, as one reads.
      const words = [...find(el, '#note-needs')!.childNodes].find(
        (node) => node instanceof Text && /\d/.test(node.data),
      )!;
      const leftOf = (number: string) => {
        const range = document.createRange();
        const at = words.textContent!.indexOf(number);
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().left;
      };
      expect(leftOf('1') < leftOf('3')).to.equal(dir === 'ltr');
    });

    it('multiple: accepts a choice too many, and explains', async () => {
      const chosen = ['shade', 'water', 'lights', 'access'].map((id) => `[value=${id}]`);
      const { el, client } = await cast({ poll: services }, ...chosen);
      await aTimeout(0);
      expect(client.sent).to.be.empty;
      expect(all(el, ':checked')).to.have.length(4);
      expect(find(el, '#note-needs')!.className).to.contain('sign');
      expect(textOf(find(el, '#note-needs'))).to.match(/4.+3/);
    });

    it('multiple: drops the error about too many choices once there are few enough', async () => {
      const chosen = ['shade', 'water', 'lights', 'access'].map((id) => `[value=${id}]`);
      const { el } = await cast({ poll: services }, ...chosen);
      await press(el, '[value=access]');
      expect(find(el, '#note-needs')!.className).to.not.contain('sign');
      expect(all(el, '[aria-invalid=true]')).to.be.empty;
    });

    it('multiple: explains a missing choice in other words than before', async () => {
      const { el } = await cast({ poll: services });
      expect(textOf(find(el, '#note-needs'))).to.equal(lang === 'ar' ? 'يُرجى اختيار إجابة' : 'Choose an answer');
    });

    it('multiple: a reserved answer stands alone', async () => {
      const { client } = await cast({ poll: services }, '[value=water]', '[value=_none]');
      expect((await firstSent(client)).answers).to.deep.equal({ needs: '_none' });
    });

    it('scale: labels both ends, in an error too', async () => {
      const { el } = await cast({ poll: satisfaction });
      const { low, high } = satisfaction.questions[0] as { low: Record<string, string>; high: Record<string, string> };
      expect(textOf(find(el, '#note-rate .ends'))).to.equal(`1 ${low[lang]} 5 ${high[lang]}`);
      expect(find(el, '.sign')).to.exist;
    });

    it('scale: offers that the question does not apply, where another question offers none of its options', async () => {
      const questions = [{ ...satisfaction.questions[0]!, none: true as const }];
      const { el } = await open(lang, { poll: { ...satisfaction, questions } });
      expect(textOf(find(el, '[value=_none]')!.parentElement!)).to.equal(lang === 'ar' ? 'لا ينطبق' : 'Does not apply');
    });

    it('scale: stores a point as a number, and shows the first one where reading begins', async () => {
      const { el, client } = await open(lang, { poll: satisfaction, results: satisfactionResults });
      const places = all(el, '.scale input').map((input) => input.getBoundingClientRect().x);
      const sorted = [...places].sort((a, b) => (dir === 'rtl' ? b - a : a - b));
      expect(places).to.deep.equal(sorted);
      await press(el, '[value="4"]');
      await press(el, '.main');
      expect((await firstSent(client)).answers).to.deep.equal({ rate: 4 });
      await waitUntil(() => find(el, '.bars'));
      expect(textOf(find(el, '.meta:has(+ .bars) .ends'))).to.match(/^1 .* 5 .*/);
    });

    it('scale: explains both ends to everyone', async () => {
      const { el } = await open(lang, { poll: satisfaction });
      const note = find(el, `#${find(el, 'fieldset')!.getAttribute('aria-describedby')}`);
      const ends =
        lang === 'ar' ? ['رضا منخفض جدًّا', 'رضا مرتفع جدًّا'] : ['Very low satisfaction', 'Very high satisfaction'];
      for (const end of ends) expect(textOf(note)).to.contain(end);
    });

    it('ranking: moves options by keyboard, announces their places, and keeps the focus on them', async () => {
      const { el, client } = await open(lang, { poll: priorities, results: prioritiesResults });
      find(el, '#down-order-0')!.focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(el.shadowRoot!.activeElement?.id).to.equal('down-order-1');
      expect(textOf(find(el, '[aria-live]'))).to.equal(
        lang === 'ar' ? 'طريق المدارس: الترتيب 2 من 3' : 'The school road: position 2 of 3',
      );
      expect(find(el, '#up-order-1')!.getAttribute('aria-label')).to.contain('\u2068');
      await press(el, '.main');
      expect((await firstSent(client)).answers).to.deep.equal({ order: ['souq', 'school', 'clinic'] });
    });

    const keepOrder = 'ol + .rows button';
    const places = (el: ShuraPoll) => all(el, 'ol b').map(textOf);

    it('ranking: refuses to send without an order, and explains it', async () => {
      const { el, client } = await open(lang, { poll: priorities, results: prioritiesResults });
      await press(el, '.main');
      await aTimeout(0);
      expect(client.sent).to.be.empty;
      expect(places(el)).to.deep.equal(['–', '–', '–']);
      const asked =
        lang === 'ar' ? 'يُرجى ترتيب الخيارات، والأهم أولًا' : 'Put the options in order, the most important first';
      expect(textOf(find(el, '.sign'))).to.equal(asked);
      expect(el.shadowRoot!.activeElement?.id).to.equal('down-order-0');
    });

    it('ranking: accepts the initial order if confirmed, and announces it', async () => {
      const { el, client } = await open(lang, { poll: priorities, results: prioritiesResults });
      await press(el, '.main');
      await press(el, keepOrder);
      expect(find(el, '.sign')).to.not.exist;
      expect(places(el)).to.deep.equal(['1', '2', '3']);
      expect(textOf(find(el, '[aria-live]'))).to.equal(
        lang === 'ar' ? 'طريق المدارس: الترتيب 1 من 3' : 'The school road: position 1 of 3',
      );
      await press(el, '.main');
      expect((await firstSent(client)).answers).to.deep.equal({ order: ['school', 'souq', 'clinic'] });
    });

    it('ranking: can be reset, and then has no order', async () => {
      const { el, client } = await open(lang, { poll: priorities, results: prioritiesResults });
      const first = all(el, 'ol span').map(textOf);
      await press(el, '#down-order-0');
      find(el, keepOrder)!.focus();
      await press(el, keepOrder);
      expect(el.shadowRoot!.activeElement === find(el, keepOrder)).to.equal(true);
      expect(all(el, 'ol span').map(textOf)).to.deep.equal(first);
      await press(el, '.main');
      await aTimeout(0);
      expect([places(el)[0], client.sent.length]).to.deep.equal(['–', 0]);
    });

    it('ranking: gets no order from an answer to another question', async () => {
      const poll = { ...priorities, questions: [...priorities.questions, ...satisfaction.questions] };
      const { el, client } = await open(lang, { poll });
      await press(el, '[value="4"]');
      await press(el, '.main');
      await aTimeout(0);
      expect([all(el, '.sign').map(({ id }) => id), client.sent.length]).to.deep.equal([['note-order'], 0]);
    });

    it('ranking: clears a reserved answer when an option is moved', async () => {
      const { client } = await cast({ poll: priorities }, '[value=_none]', '#down-order-0');
      expect((await firstSent(client)).answers).to.deep.equal({ order: ['souq', 'school', 'clinic'] });
    });

    it('ranking: changes the order that was sent before', async () => {
      const own = { answers: { order: ['clinic', 'souq', 'school'] }, revision: 1 };
      const { el, client } = await open(lang, { poll: priorities, results: prioritiesResults, own });
      await press(el, '.bar button');
      expect(places(el)).to.deep.equal(['1', '2', '3']);
      await press(el, '#down-order-0');
      await press(el, '.main');
      expect((await firstSent(client)).answers).to.deep.equal({ order: ['souq', 'clinic', 'school'] });
    });

    it('ranking: says of an option without a first place that no one put it first, not that it has no votes', async () => {
      const order = {
        ...prioritiesResults.questions['order']!,
        options: { school: 60, souq: 0, clinic: 40, _none: 0 },
      };
      const results = { ...prioritiesResults, questions: { order } };
      const { el } = await open(lang, { poll: { ...priorities, state: 'closed' }, results });
      const said = all(el, '.numbers > bdi').map(textOf);
      expect(said.slice(2)).to.deep.equal(
        lang === 'ar' ? ['لم يضعه أحد أولًا', 'لا أصوات'] : ['no one put it first', 'No votes'],
      );
    });

    it('ranking: shows points as shares, the highest first, and the option that wins every pair', async () => {
      const { el } = await open(lang, { poll: { ...priorities, state: 'closed' }, results: prioritiesResults });
      expect(all(el, '.numbers b').map(textOf)).to.deep.equal(['65%', '47.5%', '37.5%', '9.1%']);
      expect(textOf(find(el, '#root'))).to.contain(
        lang === 'ar' ? 'المفضّل على كل خيار آخر: طريق المدارس' : 'Preferred to every other option: The school road',
      );
    });

    it('agree: shows one statement at a time, sends each answer alone, and thanks at the end', async () => {
      const { el, client } = await open(lang, { poll: statements, results: statementsResults });
      const asked: string[] = [];
      for (const stance of ['agree', 'pass', 'disagree']) {
        asked.push(textOf(find(el, '#heading')));
        await press(el, `[value=${stance}]`);
        expect(el.shadowRoot!.activeElement?.id).to.equal('heading');
      }
      expect(asked).to.deep.equal([0, 1, 3].map((index) => statements.questions[index]!.text[lang]));
      await waitUntil(() => find(el, '.bars'));
      expect(client.sent.map(({ answers }) => answers)).to.deep.equal([
        { s1: 'agree' },
        { s2: 'pass' },
        { s4: 'disagree' },
      ]);
      expect(client.sent.map(({ basedOn }) => basedOn)).to.deep.equal([0, 1, 2]);
      expect(textOf(find(el, '[aria-live]'))).to.not.equal('');
    });

    it('agree: resumes where the voter left off, and can go back to change an answer', async () => {
      const own = { answers: { s1: 'agree' } satisfies Record<string, Answer>, revision: 1 };
      const { el, client } = await open(lang, { poll: statements, results: statementsResults, own });
      expect(textOf(find(el, '#heading'))).to.equal(statements.questions[1]!.text[lang]);
      await press(el, '.bar button');
      expect(textOf(find(el, '#heading'))).to.equal(statements.questions[0]!.text[lang]);
      expect(find(el, '[aria-pressed=true]')!.getAttribute('value')).to.equal('agree');
      const changed = oneEvent(el, 'shura-poll-changed');
      await press(el, '[value=disagree]');
      await changed;
      expect(client.sent[0]).to.deep.equal({ answers: { s1: 'disagree' }, basedOn: 1 });
    });

    it('agree: leads on by an answer alone, and ends after a changed one if all are answered', async () => {
      const own = { answers: { s1: 'agree', s2: 'pass', s4: 'agree' } satisfies Record<string, Answer>, revision: 3 };
      const { el, client } = await open(lang, { poll: statements, results: statementsResults, own });
      await press(el, '.bar button');
      await press(el, '.bar button');
      expect(textOf(find(el, '#heading'))).to.equal(statements.questions[1]!.text[lang]);
      expect(all(el, '.bar button').map(textOf)).to.deep.equal(
        lang === 'ar' ? ['السابق', 'عرض النتائج'] : ['Previous', 'View results'],
      );
      await press(el, '[value=disagree]');
      await waitUntil(() => find(el, '.bars'));
      expect(client.sent.map(({ answers }) => answers)).to.deep.equal([{ s2: 'disagree' }]);
    });

    it('agree: shows each result as a bar of equal width, whose parts have patterns and the order of the words', async () => {
      const { el } = await open(lang, { poll: { ...statements, state: 'closed' }, results: statementsResults });
      const stacks = all(el, '.agree');
      expect(new Set(stacks.map(({ offsetWidth }) => offsetWidth))).to.have.property('size', 1);
      const patterns = (within: Element) => [...within.children].map((part) => getComputedStyle(part).borderTopStyle);
      for (const stack of stacks) {
        expect(patterns(stack)).to.deep.equal(['solid', 'dotted', 'double']);
        const parts = [...stack.children].map((part) => part.getBoundingClientRect().width);
        expect(parts.reduce((sum, width) => sum + width)).to.be.closeTo(stack.clientWidth, 6);
      }
      expect(
        all(el, '.bars')[0]!
          .innerText.replace(/\p{Cf}/gu, '')
          .split(/\s+/)
          .join(' '),
      ).to.equal(
        lang === 'ar'
          ? 'أوافق 67% 201 صوت لا أوافق 20% 60 صوتًا تخطّي 13% 39 صوتًا'
          : 'Agree 67% 201 votes Disagree 20% 60 votes Skip 13% 39 votes',
      );
    });

    it('agree: keeps an answer without a connection, and asks again after a refusal', async () => {
      let failure: Error = new ShuraUnreachable();
      const { el } = await open(lang, { poll: statements }, { cast: () => Promise.reject(failure) });
      await press(el, '[value=agree]');
      await waitUntil(() => find(el, '.problem'));
      expect(textOf(find(el, '#heading'))).to.equal(statements.questions[1]!.text[lang]);
      failure = new ShuraProblem('too-many-changes', 429, 30);
      await press(el, '[value=agree]');
      await waitUntil(() => /لاحقًا|later/.test(textOf(find(el, '.problem'))));
      await waitUntil(() => textOf(find(el, '#heading')) === statements.questions[1]!.text[lang]);
    });

    it('several questions: one form, which marks every unanswered question, and focuses the first', async () => {
      const { el, client } = await open(lang, { poll: visit, results: visitResults });
      const marked = () => all(el, '.sign').map(({ id }) => id);
      await press(el, '.main');
      expect(marked()).to.deep.equal(['note-rate', 'note-needs']);
      expect(el.shadowRoot!.activeElement?.getAttribute('name')).to.equal('rate');
      await press(el, '[value="2"]');
      expect(marked()).to.deep.equal(['note-needs']);
      await press(el, '.main');
      expect(el.shadowRoot!.activeElement?.getAttribute('name')).to.equal('needs');
      await press(el, '[value=shade]');
      expect(marked()).to.deep.equal([]);
      await press(el, '.main');
      expect((await firstSent(client)).answers).to.deep.equal({ rate: 2, needs: ['shade'] });
      await waitUntil(() => all(el, '.bars').length === 2);
      expect(all(el, 'table')).to.have.length(2);
    });

    it('imported: names the source, and isolates text without a language', async () => {
      const { el } = await open(lang, { poll: samples.imported, results: samples.importedResults });
      expect(textOf(all(el, '.facts').at(-1)!)).to.contain('pol.is/15minwage');
      expect(find(el, '#heading bdi')!.getAttribute('dir')).to.equal('ltr');
    });

    it('amended: shows the earlier day with the reason, and the earlier text', async () => {
      const { el } = await open(lang, { poll: samples.amended });
      const amendments = all(el, '.facts + ul li').map(textOf).join();
      for (const { was, reason } of samples.amended.amendments as readonly {
        was?: Record<string, string>;
        reason?: Record<string, string>;
      }[]) {
        expect(amendments).to.contain((was ?? reason)![lang]);
      }
    });

    it('every kind is accessible before and after the vote', async () => {
      for (const [poll, results] of [
        [services, servicesResults],
        [satisfaction, satisfactionResults],
        [priorities, prioritiesResults],
        [statements, statementsResults],
        [visit, visitResults],
      ] as const) {
        const { el } = await open(lang, { poll, results });
        await expect(el).to.be.accessible();
        const closed = await open(lang, { poll: { ...poll, state: 'closed' }, results });
        for (const fill of all(closed.el, '.fill')) for (const animation of fill.getAnimations()) animation.finish();
        await expect(closed.el).to.be.accessible();
        for (const node of all(el, 'label, button')) expect(node.offsetHeight).to.be.at.least(44);
        el.style.inlineSize = '256px';
        expect(find(el, '#root')!.scrollWidth).to.be.at.most(256);
      }
    });
  });
}
