import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Consultation, Responses, Suggestion, Text, TrackedSuggestion } from '@shura/contract';
import type { TemplateResult } from 'lit';
import { attacks } from '../testing/attacks.ts';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { cards, greenMuscat, partlyAdopted, responses, tracked } from '../testing/sample-suggestions.ts';
import '../consultation/define.ts';
import '../track/define.ts';

/** Everything drawn under a root, in whatever shadow tree. */
const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);

const dangerous = 'script, img, iframe, object, embed, base, meta, link, math, template, noscript, frame';

/** What there must not be, and is: elements, handlers, and links that lead anywhere but to the web. */
function harm(host: Element): string[] {
  const drawn = within(host.shadowRoot!);
  const links = drawn.filter((one): one is HTMLAnchorElement => one.matches('a[href]'));
  return [
    ...drawn.filter((one) => one.matches(dangerous)).map(({ outerHTML }) => outerHTML),
    ...drawn.flatMap((one) =>
      [...one.attributes]
        .filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))
        .map(({ name }) => `${one.localName} ${name}`),
    ),
    ...links.filter(({ protocol }) => !/^https?:$/.test(protocol)).map(({ href }) => href),
    ...links
      .filter((one) => one.closest('.words') && !/\bugc\b.*\bnoopener\b/.test(one.rel))
      .map(({ href }) => `${href} vouched for`),
  ];
}

const written = (attack: string): Text => ({ ar: attack, en: attack });

/** A suggestion and an answer made of one attack in every field that holds words. */
const suggestionOf = (attack: string, at: number): Suggestion => ({
  ...partlyAdopted,
  reference: `AAAA-${String(at).padStart(4, '0')}`,
  title: attack,
  text: attack,
  answer: {
    at: partlyAdopted.receivedAt,
    outcome: 'partly-adopted',
    office: written(attack),
    reason: written(attack),
    commitment: { text: written(attack), due: '2027-01-01' },
  },
});

const trackedOf = (attack: string): TrackedSuggestion => {
  const suggestion = suggestionOf(attack, 0);
  const at = suggestion.receivedAt;
  const [office, reason] = [written(attack), written(attack)];
  return {
    ...tracked.late,
    ...suggestion,
    acts: [
      { kind: 'received', at },
      { kind: 'acknowledged', at, office },
      { kind: 'referred', at, office, to: office, reason },
      { kind: 'asked', at, office, question: reason },
      { kind: 'answered', ...suggestion.answer!, at },
      { kind: 'carried-out', at, office, evidence: reason, link: attack },
      { kind: 'appeal-decided', at, upheld: false, reason },
    ],
    stops: [],
  };
};

const drawn = async (host: Element) => {
  // What an element has loaded has items or times; what it draws before has neither.
  await waitUntil(() => within(host.shadowRoot!).some((one) => one.matches('li, time')));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return harm(host);
};

/** Draws what each attack fills. All at once: a page that grows element by element is laid out hundreds of times. */
const judge = (elementsOf: (attack: string) => readonly TemplateResult[]) =>
  Promise.all(
    attacks.flatMap((attack) =>
      elementsOf(attack).map(async (element) => expect(await drawn(await fixture(element)), attack).to.deep.equal([])),
    ),
  );

describe(`${attacks.length} stored attacks`, function everyOne() {
  // Hundreds of elements are drawn, one after the other.
  this.timeout(60_000);

  it('stay plain text in a list', async () => {
    expect(attacks.length).to.be.greaterThan(100);
    const client = fakeConsultationClient({ suggestions: attacks.map(suggestionOf) });
    const list = await fixture(
      html`<shura-suggestions lang="ar" consultation="x" .client=${client}></shura-suggestions>`,
    );
    expect(await drawn(list)).to.deep.equal([]);
    expect(list.shadowRoot?.textContent).to.contain('<script>alert(1)</script>');
  });

  it('stay plain text in a timeline', async () => {
    await judge((attack) => {
      const client = fakeConsultationClient({ tracked: trackedOf(attack) });
      return [html`<shura-track lang="ar" reference="AAAA-AAAA" .client=${client}></shura-track>`];
    });
  });

  it('stay plain text in a feed and in a consultation', async () => {
    await judge((attack) => {
      const said = written(attack);
      const outcome = {
        ...cards.done.outcome,
        office: said,
        said,
        did: [{ text: said, on: '2026-01-01' }],
        didNot: [{ text: said, reason: said }],
      };
      const card = { ...cards.done, title: said, purpose: said, owner: said, hashtag: attack, outcome };
      const feedOf: Responses = { ...responses, responses: [card] };
      const topic: Consultation = {
        ...greenMuscat,
        title: said,
        purpose: said,
        undecided: said,
        decided: said,
        owner: said,
        hashtag: attack,
        polls: [],
      };
      const client = fakeConsultationClient({ responses: feedOf, consultation: topic, suggestions: [] });
      return [
        html`<shura-response-feed lang="ar" agency="x" .client=${client}></shura-response-feed>`,
        html`<shura-consultation lang="ar" consultation="x" .client=${client}></shura-consultation>`,
      ];
    });
  });
});
