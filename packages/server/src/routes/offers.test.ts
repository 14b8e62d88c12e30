import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type Adopted,
  type AuthorAct,
  authorActs,
  type Claimed,
  type StaffAct,
  type TrackedSuggestion,
} from '@shura/contract';
import { type ListeningServer, startListeningServer } from '../testing/listening-server.ts';
import { agencyOrigin, consultationOf, listeningAgency, pollOf } from '../testing/test-server.ts';
import { type Browser, signInAs, signInFirst } from '../testing/test-staff.ts';

// Prevents buttons that can only fail: compares what the API, pages and elements offer with what the server accepts.

const day = 86_400_000;
const both = (ar: string, en: string) => ({ ar, en });
const office = both('المديرية', 'The directorate');
const reason = both('لأن', 'Because');
const desk = 'desk/agencies/muscat';

/** An act of staff, or the kind of an author's act. */
type Step = StaffAct | AuthorAct['kind'];
const publish: Step = { kind: 'publish', checked: true };
const ask: Step = { kind: 'ask', office, question: both('أين؟', 'Where?') };
const hide: Step = { kind: 'hide', rule: 1 };
const redact = (start: number): Step => ({
  kind: 'redact',
  rule: 2,
  spans: [{ field: 'text', start, end: start + 4 }],
});
const decide = (upheld: boolean): Step => ({ kind: 'decide-appeal', upheld, reason, checked: true });
const answer: Step = { kind: 'answer', office, outcome: 'not-adopted', reason };

const commitment = { text: reason, due: '2027-03-01' };
const promise: Step = { kind: 'answer', office, outcome: 'adopted', reason, commitment };
const carryOut: Step = { kind: 'carry-out', office, evidence: reason };

const stepsOf: Readonly<Record<string, readonly Step[]>> = {
  'waits for review': [],
  'was asked before its publication': [ask],
  'was hidden before its publication': [hide],
  'was removed': [{ kind: 'remove', rule: 1 }],
  'was erased before its publication': ['erase'],
  'is published': [publish],
  'is answered': [publish, answer],
  'is called carried out': [publish, promise, carryOut],
  'is called carried out, then hidden': [publish, promise, carryOut, hide],
  'was asked': [publish, ask],
  'was asked and replied': [publish, ask, 'reply'],
  'was asked, then hidden': [publish, ask, hide],
  'is redacted': [publish, redact(0)],
  'is hidden': [publish, hide],
  'waits for an appeal': [publish, hide, 'appeal'],
  'was redacted while an appeal waits': [publish, redact(0), 'appeal', redact(8)],
  'lost its appeal': [publish, hide, 'appeal', decide(false)],
  'won its appeal': [publish, hide, 'appeal', decide(true)],
  'was hidden again after its appeal': [publish, hide, 'appeal', decide(true), hide],
  'is erased': [publish, 'erase'],
};

/** A consultation, with one suggestion to read and support, and one for each act of its author. */
interface History {
  readonly slug: string;
  readonly read: Made;
  readonly acted: Readonly<Record<AuthorAct['kind'], Made>>;
}

interface Made {
  readonly reference: string;
  readonly code: string;
  readonly followToken: string;
}

for (const closed of [false, true]) {
  describe(`offers of suggestions to a consultation that is ${closed ? 'closed' : 'open'}`, () => {
    let server: ListeningServer;
    let moderator: Browser;
    const histories = new Map<string, Promise<History>>();
    const adopted: Record<string, { reference: string; code: string }> = {};

    const author = (reference: string, kind: AuthorAct['kind'], code: string) =>
      server.post(
        `suggestions/${reference}/author`,
        kind === 'erase'
          ? { kind, code }
          : kind === 'contest'
            ? { kind, code, done: false, reason: 'في الشارع' }
            : { kind, code, text: 'في الشارع' },
      );
    const make = async (slug: string, steps: readonly Step[]): Promise<Made> => {
      const { reference, trackingCode: code, followToken } = await server.send({}, slug);
      for (const step of steps) {
        if (typeof step === 'string') equal((await author(reference, step, code)).status, 200, step);
        else await server.act(reference, step, step.kind === 'publish' ? 0 : undefined);
      }
      return { reference, code, followToken };
    };
    /** Made once; made while the consultation is open. */
    const historyOf = (name: string): Promise<History> => {
      const known = histories.get(name) ?? makeHistory(`topic-${histories.size}`, stepsOf[name] ?? []);
      histories.set(name, known);
      return known;
    };
    const makeHistory = async (slug: string, steps: readonly Step[]): Promise<History> => {
      await server.open(slug);
      const acted = {
        reply: await make(slug, steps),
        appeal: await make(slug, steps),
        contest: await make(slug, steps),
        erase: await make(slug, steps),
      };
      return { slug, read: await make(slug, steps), acted };
    };
    const claim = (reference: string) => server.post(`suggestions/${reference}/claims`, {}, { origin: agencyOrigin });
    const adopt = async (name: string) => {
      const post = { url: `https://x.com/a/status/${Object.keys(adopted).length + 1}`, text: `ظل في الطريق، ${name}` };
      const { posts } = (await (
        await moderator.post(`${desk}/adoption`, { consultation: 'adopted', posts: [post] })
      ).json()) as Adopted;
      const reference = posts[0]?.reference ?? '';
      await server.act(reference, publish as StaffAct, 0);
      adopted[name] = { reference, code: '' };
      return reference;
    };

    before(async () => {
      server = await startListeningServer();
      if (closed) for (const name of Object.keys(stepsOf)) await historyOf(name);
      await server.open('adopted');
      moderator = await signInAs(server, await signInFirst(server), 'muscat', 'moderator');
      await adopt('is adopted');
      await server.act(await adopt('is adopted and hidden'), hide as StaffAct);
      const crowded = await adopt('is adopted and claimed by many');
      for (let n = 0; n < 5; n += 1) equal((await claim(crowded)).status, 201);
      for (const name of ['is adopted and claimed', 'is adopted, claimed and erased']) {
        const reference = await adopt(name);
        const { trackingCode } = (await (await claim(reference)).json()) as Claimed;
        await server.act(reference, { kind: 'decide-claim', accepted: true }, 2);
        adopted[name] = { reference, code: trackingCode };
        if (name.endsWith('erased')) equal((await author(reference, 'erase', trackingCode)).status, 200);
      }
      if (closed) server.time.now += 40 * day;
    });
    after(async () => {
      await server.close();
      deepEqual(server.errors, []);
    });

    /** As its author reads it, who may before publication. */
    const followed = async ({ reference, followToken: token }: Made) =>
      (await (
        await server.post(`suggestions/${reference}/follow`, { token }, { origin: agencyOrigin })
      ).json()) as TrackedSuggestion;
    const formsOn = (page: string) => authorActs.filter((kind) => page.includes(`name="kind" value="${kind}"`));

    for (const name of Object.keys(stepsOf)) {
      it(`the author of one that ${name} is offered only the acts that the server accepts`, async () => {
        const { read, acted } = await historyOf(name);
        const taken: string[] = [];
        const { authorMay: offered, publication } = await followed(read);
        const { response, page } = await server.get(`s/${read.reference}`);
        const fragment = await server.get(`fragment/track/${read.reference}`);
        for (const kind of authorActs) {
          const { status } = await author(acted[kind].reference, kind, acted[kind].code);
          if (status === 200) taken.push(kind);
          else ok(status === 409 || status === 403);
        }
        deepEqual(offered, taken);
        // A suggestion that is not public shows its author's acts to no one else.
        if (response.status === 404) return;
        if (publication === 'held') return deepEqual(formsOn(page), ['erase']);
        deepEqual((await server.tracked(read.reference)).authorMay, taken);
        deepEqual(formsOn(page), taken);
        equal(fragment.page.includes('#author'), taken.length > 0);
      });

      it(`support for one that ${name} is offered only where the server counts it`, async () => {
        const { slug, read } = await historyOf(name);
        const { reference } = read;
        const [list, one, fragment] = await Promise.all(
          [`c/${slug}`, `s/${reference}`, `fragment/suggestions/${slug}`].map((path) => server.get(path)),
        );
        const item = fragment?.page.split('<li part="suggestion">').find((part) => part.includes(reference)) ?? '';
        const headers = { 'shura-device': await server.tokenIn(slug) };
        const { status } = await server.post(`suggestions/${reference}/support`, { supports: true }, headers);
        const taken = status === 200;
        if (!taken) ok(status === 404 || status === 409);
        deepEqual(
          {
            list: list?.page.includes(`id="${reference}"`),
            one: one?.page.includes(`s/${reference}/support`),
            element: item.includes('<button'),
          },
          { list: taken, one: taken, element: taken },
        );
      });
    }

    for (const name of [
      'is adopted',
      'is adopted and hidden',
      'is adopted and claimed by many',
      'is adopted and claimed',
      'is adopted, claimed and erased',
    ]) {
      it(`a claim, or an act of the author, of one that ${name} is offered only if the server accepts it`, async () => {
        const { reference, code } = adopted[name] ?? { reference: '', code: '' };
        const { claimable = false, authorMay } = await server.tracked(reference);
        const { page } = await server.get(`s/${reference}`);
        const fragment = (await server.get(`fragment/track/${reference}`)).page;
        const taken = (await claim(reference)).status === 201;
        deepEqual([claimable, page.includes('id="claim"'), fragment.includes('#claim')], [taken, taken, taken]);
        const erased = code !== '' && (await author(reference, 'erase', code)).status === 200;
        deepEqual([authorMay, formsOn(page)], erased ? [['erase'], ['erase']] : [[], []]);
        equal(fragment.includes('#author'), erased);
      });
    }
  });
}

describe('offers of a consultation and of a poll', () => {
  let server: ListeningServer;
  const times = {
    scheduled: { opens: '2026-12-01T09:00', closes: '2026-12-31T09:00' },
    open: { opens: '2026-11-23T09:00', closes: '2026-12-24T09:00' },
    closed: { opens: '2026-11-23T09:00', closes: '2026-11-24T15:00' },
  };
  before(async () => {
    server = await startListeningServer();
    const consultations = Object.entries(times).flatMap(([state, when]) => {
      // A consultation has a minimum length; close it early, with a reason.
      const more = state === 'closed' ? times.open : when;
      return [consultationOf(`${state}-box`, { ...more, suggestions: {} }), consultationOf(`${state}-none`, more)];
    });
    const polls = Object.entries(times).map(([state, when]) => pollOf(`${state}-poll`, when));
    const applied = await server.apply(polls, consultations, listeningAgency);
    equal(applied.status, 200, await applied.text());
    const closure = both('انتهت الحاجة', 'It is not needed any more');
    const early = ['box', 'none'].map((kind) =>
      consultationOf(`closed-${kind}`, { ...times.closed, closure, ...(kind === 'box' && { suggestions: {} }) }),
    );
    const ended = await server.apply([], early, listeningAgency);
    equal(ended.status, 200, await ended.text());
    server.time.now += 7 * 3_600_000;
  });
  after(async () => {
    await server.close();
    deepEqual(server.errors, []);
  });

  for (const state of Object.keys(times)) {
    for (const kind of ['box', 'none']) {
      it(`${state}, with ${kind}: the form of a suggestion is shown only if the server accepts one`, async () => {
        const slug = `${state}-${kind}`;
        const [page, element] = [await server.get(`c/${slug}`), await server.get(`fragment/suggestion-box/${slug}`)];
        equal(page.response.status, 200);
        const sent = await server.send({}, slug).then(
          () => true,
          () => false,
        );
        equal(sent, state === 'open' && kind === 'box');
        deepEqual(
          [page.page, element.page].map((drawn) => drawn.includes('<textarea')),
          [sent, sent],
        );
      });
    }

    it(`${state}: the form of a vote is shown only if the server counts one`, async () => {
      const slug = `${state}-poll`;
      const [page, element] = [await server.get(`p/${slug}`), await server.get(`fragment/poll/${slug}`)];
      const token = await server.newDevice(slug);
      const cast = await server.cast(slug, token, { answers: { place: '_none' }, basedOn: 0 });
      equal(cast.status === 201, state === 'open');
      deepEqual(
        [page.page, element.page].map((drawn) => drawn.includes('type="radio"')),
        [state === 'open', state === 'open'],
      );
    });
  }
});
