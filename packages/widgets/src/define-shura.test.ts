import { expect, waitUntil } from '@open-wc/testing';
import { defineShura } from './define-shura.ts';
import { defineOnce } from './element/define-once.ts';
import { ShuraPoll } from './poll/shura-poll.ts';
import { fakeClient } from './testing/fake-client.ts';
import { fakeConsultationClient } from './testing/fake-consultation-client.ts';
import { parks, parksResults } from './testing/sample-polls.ts';
import { pledge, policy, tracked } from './testing/sample-suggestions.ts';
import { trails } from './testing/sample-trails.ts';

const pollClient = () => fakeClient({ poll: parks, results: parksResults });
const client = fakeConsultationClient({
  tracked: Object.values(tracked)[0]!,
  trail: Object.values(trails)[0]!,
  pledge,
  policy,
});

/** What each element shows, by its property. */
const shown = {
  poll: { poll: 'new-parks', client: pollClient() },
  consultation: { consultation: 'green-muscat', client, pollClient: pollClient() },
  'suggestion-box': { consultation: 'green-muscat', client },
  suggestions: { consultation: 'green-muscat', client },
  'response-feed': { agency: 'muscat', client },
  track: { reference: 'K3M7-9QXT', client },
  trail: { reference: 'K3M7-9QXT', client },
  pledge: { agency: 'muscat', client },
  policy: { agency: 'muscat', client },
};

const drawn = (element: Element | null) =>
  waitUntil(
    () => element?.shadowRoot?.querySelector('#root') && !element.shadowRoot.querySelector('slot'),
    'never drawn',
  );

describe('an element on the page before its script', () => {
  const fetched: unknown[] = [];
  const { fetch } = window;

  before(() => {
    window.fetch = (...asked) => {
      fetched.push(asked[0]);
      return fetch(...asked);
    };
    for (const [name, properties] of Object.entries(shown)) {
      document.body.append(Object.assign(document.createElement(`late-${name}`), properties, { numerals: 'arab' }));
    }
    defineShura({ prefix: 'late' });
  });

  after(() => {
    window.fetch = fetch;
  });

  for (const [name, properties] of Object.entries(shown)) {
    it(`keeps the properties that were set on it: ${name}`, async () => {
      const element = document.querySelector<HTMLElement>(`late-${name}`)!;
      await drawn(element);
      for (const [property, value] of Object.entries({ ...properties, numerals: 'arab' })) {
        expect(Reflect.get(element, property) === value, property).to.equal(true);
        expect(Object.hasOwn(element, property), `${property} hides the element's own`).to.equal(false);
      }
      element.remove();
    });
  }

  it('sends no request before it has read its attributes', () => {
    expect(fetched).to.deep.equal([]);
  });
});

describe('an element name that is already registered', () => {
  it('stays with its first class, which reports its version', () => {
    const first = class extends HTMLElement {
      static version = '0.0.9';
    };
    customElements.define('taken-poll', first);
    expect(() => defineShura({ prefix: 'taken' })).to.not.throw();
    expect(customElements.get('taken-poll')).to.equal(first);
    expect(() => defineOnce('taken-poll', class extends ShuraPoll {})).to.not.throw();
    expect(customElements.get('taken-poll')).to.equal(first);
    expect(first.version).to.equal('0.0.9');
    expect(customElements.get('taken-suggestions')).to.have.property('version', 'the sources');
  });
});

/** Where the engine has registries of a shadow root's own. */
const scoped = (() => {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
})();

describe(`a registry of a shadow root's own${scoped ? '' : ', which this engine does not have'}`, () => {
  (scoped ? it : it.skip)('takes the classes, also for what a consultation is made of', async () => {
    const classes = ['poll', 'suggestion-box', 'suggestions', 'response-feed', 'consultation'] as const;
    for (const name of classes) scoped!.define(`shura-${name}`, class extends (customElements.get(`late-${name}`)!) {});
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open', customElementRegistry: scoped! } as ShadowRootInit);
    root.innerHTML = '<shura-consultation consultation="green-muscat"></shura-consultation>';
    const element = root.firstElementChild!;
    Object.assign(element, shown.consultation);
    await drawn(element);
    const poll = element.shadowRoot!.querySelector('shura-poll');
    await drawn(poll);
    expect(customElements.get('shura-poll')).to.equal(undefined);
    host.remove();
  });
});
