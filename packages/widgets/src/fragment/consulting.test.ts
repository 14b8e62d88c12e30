import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../pledge/define.ts';
import '../policy/define.ts';
import '../response-feed/define.ts';
import '../suggestions/define.ts';
import { parse, rootOf } from '../testing/drawn.ts';
import { fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import { greenMuscat, pledge, policy, responses, suggestions } from '../testing/sample-suggestions.ts';
import { trails } from '../testing/sample-trails.ts';
import '../trail/define.ts';
import { renderPledge, renderPolicy, renderResponses, renderSuggestions, renderTrail } from './index.ts';

const trail = Object.values(trails)[0]!;
const client = fakeConsultationClient({ responses, pledge, policy, trail });

for (const language of ['ar', 'en'] as const) {
  const options = { server: 'https://votes.example.om', language };
  const drawn = {
    suggestions: renderSuggestions(greenMuscat, { suggestions: [...suggestions], total: suggestions.length }, options),
    'response-feed': renderResponses(responses, options),
    pledge: renderPledge(pledge, options),
    policy: renderPolicy(policy, options),
    trail: renderTrail('K3M7-9QXT', trail, options),
  };

  describe(`what a server drew (${language})`, () => {
    for (const [name, html] of Object.entries(drawn)) {
      it(`is what the element draws: ${name}`, async () => {
        const { el, done } = parse<LitElement>(html, { client, server: options.server });
        const before = rootOf(el);
        await waitUntil(() => el.hasUpdated && el.shadowRoot!.querySelector('#root.card'));
        expect(el.shadowRoot!.querySelectorAll('#root, style')).to.have.length(1);
        expect(rootOf(el)).to.equal(before);
        done();
      });
    }

    it('stays where nothing better can be had', async () => {
      const failing = { ...client, pledge: () => Promise.reject(new Error('down')) };
      const { el, done } = parse<LitElement>(drawn.pledge, { client: failing, server: options.server });
      const before = rootOf(el);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(rootOf(el)).to.equal(before);
      done();
    });
  });
}
