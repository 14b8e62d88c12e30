import { expect, waitUntil } from '@open-wc/testing';
import '../consultation/define.ts';
import type { ShuraConsultation } from '../consultation/shura-consultation.ts';
import { parse } from '../testing/drawn.ts';
import { fakeClient } from '../testing/fake-client.ts';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { parks } from '../testing/sample-polls.ts';
import { greenMuscat, responses, suggestions } from '../testing/sample-suggestions.ts';
import { renderConsultation } from './index.ts';

const server = 'https://votes.example.om';
const partsOf = (el: ShuraConsultation) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('#root > :not(div)')];
const fieldOf = (part: HTMLElement | undefined, selector: string) =>
  part!.shadowRoot!.querySelector<HTMLInputElement>(selector)!;

for (const language of ['ar', 'en'] as const) {
  for (const state of ['open', 'closed'] as const) {
    const consultation = { ...greenMuscat, polls: [parks.slug], state };
    const list = { suggestions: [...suggestions], total: suggestions.length };
    const html = renderConsultation(
      consultation,
      { polls: [parks], suggestions: list, responses: state === 'closed' ? responses : undefined },
      { server, language },
    );

    describe(`a consultation drawn on a server, ${state} (${language})`, () => {
      it('keeps its nested elements, and all values typed in them', async () => {
        const client = { ...fakeClient({ poll: parks }), ...fakeConsultationClient({ consultation, responses }) };
        const { el, done } = parse<ShuraConsultation>(html, { client, pollClient: client }, { client });
        const before = partsOf(el);
        expect(before.map(({ localName }) => localName)).to.deep.equal([
          ...(state === 'closed' ? ['shura-response-feed'] : []),
          'shura-poll',
          'shura-suggestion-box',
          'shura-suggestions',
        ]);
        for (const part of before) expect(part.shadowRoot?.querySelector('#root.card')).not.to.equal(null);
        const poll = before.find(({ localName }) => localName === 'shura-poll');
        const chosen = () => fieldOf(poll, '[value=wadi]');
        chosen().checked = true;
        chosen().focus();
        await waitUntil(() => el.hasUpdated);
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(partsOf(el)).to.deep.equal(before);
        expect([chosen().checked, poll!.shadowRoot!.activeElement === chosen()]).to.deep.equal([true, true]);
        el.lang = language === 'ar' ? 'en' : 'ar';
        await waitUntil(() => poll!.shadowRoot!.querySelector(`#root[lang=${el.lang}]`));
        done();
      });
    });
  }
}
