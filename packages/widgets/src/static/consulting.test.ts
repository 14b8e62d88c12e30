import { expect, waitUntil } from '@open-wc/testing';
import type { TrackedSuggestion } from '@shura/contract';
import type { LitElement } from 'lit';
import '../pledge/define.ts';
import '../policy/define.ts';
import '../response-feed/define.ts';
import '../suggestion-box/define.ts';
import '../suggestions/define.ts';
import { parse, rootOf } from '../testing/drawn.ts';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { greenMuscat, pledge, policy, responses, suggestions, tracked } from '../testing/sample-suggestions.ts';
import { trails } from '../testing/sample-trails.ts';
import '../track/define.ts';
import '../trail/define.ts';
import * as fragment from './index.ts';

const trail = Object.values(trails)[0]!;
const client = fakeConsultationClient({ responses, pledge, policy, trail });
const server = 'https://votes.example.om';
const taken = (el: LitElement) => waitUntil(() => el.hasUpdated && el.shadowRoot!.querySelector('#root.card'));

for (const language of ['ar', 'en'] as const) {
  const options = { server, language };
  const drawn = {
    'suggestion-box': fragment.renderBox(greenMuscat, options),
    suggestions: fragment.renderSuggestions(
      greenMuscat,
      { suggestions: [...suggestions], total: suggestions.length },
      options,
    ),
    'response-feed': fragment.renderResponses(responses, options),
    pledge: fragment.renderPledge(pledge, options),
    policy: fragment.renderPolicy(policy, options),
    trail: fragment.renderTrail('K3M7-9QXT', trail, options),
  };

  describe(`what a server renders (${language})`, () => {
    for (const [name, html] of Object.entries(drawn)) {
      it(`equals what the element renders: ${name}`, async () => {
        const { el, done } = parse<LitElement>(html, { client, server });
        const before = rootOf(el);
        await taken(el);
        expect(el.shadowRoot!.querySelectorAll('#root, style')).to.have.length(1);
        expect(rootOf(el)).to.equal(before);
        done();
      });
    }

    it('equals what the element renders: track, with a link for its author where no script can read the code', async () => {
      const everyone = (el: Element) => rootOf(el).split(/(?<=<details part="author">)/);
      for (const suggestion of Object.values<TrackedSuggestion>(tracked)) {
        const html = fragment.renderTrack(suggestion, options);
        const { el, done } = parse<LitElement>(html, {
          client: fakeConsultationClient({ tracked: suggestion }),
          server,
        });
        const [before, behind = ''] = everyone(el);
        expect(behind).to.match(suggestion.publication === 'erased' ? /^$/ : /\/s\/[\w-]+\?lang=..#author"/);
        await taken(el);
        expect(everyone(el)[0]).to.equal(before);
        done();
      }
    });

    it('notes for readers of the other language that the translation of an answer follows', () => {
      const note = { ar: 'الترجمة الرسمية لاحقًا', en: 'Official translation to follow' }[language];
      const { notAdopted: answered } = tracked;
      const inOne = (written: 'ar' | 'en'): TrackedSuggestion => {
        const reason = { [written]: 'نزرعها هذا العام' };
        const acts = answered.acts.map((act: TrackedSuggestion['acts'][number]) =>
          act.kind === 'answered' ? { ...act, reason } : act,
        );
        return { ...answered, acts, answer: { ...answered.answer!, reason } };
      };
      const count = (one: TrackedSuggestion) => {
        const drawnAs = [
          fragment.renderTrack(one, options),
          fragment.renderSuggestions(greenMuscat, { suggestions: [one], total: 1 }, options),
        ];
        return drawnAs.map((html) => html.split(note).length - 1);
      };
      expect([count(answered), count(inOne(language))]).to.deep.equal([
        [0, 0],
        [0, 0],
      ]);
      expect(count(inOne(language === 'ar' ? 'en' : 'ar'))).to.deep.equal([1, 1]);
    });

    it('stays if the element cannot load', async () => {
      const failing = { ...client, pledge: () => Promise.reject(new Error('down')) };
      const { el, done } = parse<LitElement>(drawn.pledge, { client: failing, server });
      const before = rootOf(el);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(rootOf(el)).to.equal(before);
      done();
    });

    it('keeps the text typed before the script loads, and the cursor in it', async () => {
      const { el, done } = parse<LitElement>(drawn['suggestion-box'], { client, server });
      const field = <Field extends HTMLElement>(name: string) =>
        el.shadowRoot!.querySelector<Field>(`[name="${name}"]`)!;
      const text = field<HTMLTextAreaElement>('text');
      text.value = 'غاف على امتداد الوادي';
      field<HTMLInputElement>('basis-country').checked = true;
      field<HTMLSelectElement>('category').selectedIndex = 1;
      text.focus();
      await taken(el);
      await waitUntil(() => el.shadowRoot!.activeElement?.id === 'text');
      expect(field('text') === text).to.equal(false);
      expect(field<HTMLTextAreaElement>('text').value).to.equal('غاف على امتداد الوادي');
      expect(field<HTMLSelectElement>('category').selectedIndex).to.equal(1);
      await waitUntil(() => field('country'), 'what the basis asks for');
      sessionStorage.clear();
      done();
    });
  });
}
