import { expect, waitUntil } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { renderState as consultation, consultationStates } from '../consultation/consultation-states.ts';
import { renderState as pledge, pledgeStates } from '../pledge/pledge-states.ts';
import { renderState as policy, policyStates } from '../policy/policy-states.ts';
import { renderState as poll, pollStates } from '../poll/poll-states.ts';
import { renderState as feed, feedStates } from '../response-feed/feed-states.ts';
import { renderState as box, boxStates } from '../suggestion-box/box-states.ts';
import { renderState as list, listStates } from '../suggestions/list-states.ts';
import { renderState as track, trackStates } from '../track/track-states.ts';
import { renderState as trail, trailStates } from '../trail/trail-states.ts';

const named = { reference: 'K3M7-9QXT', agency: 'muscat', consultation: 'green-muscat', theme: 'auto' } as const;
const numerals = ['latn', 'arab'] as const;

/** Each element, where it writes dates and numbers. */
const elements: Readonly<Record<string, (lang: string, digits: (typeof numerals)[number]) => TemplateResult>> = {
  poll: (lang, numerals) =>
    poll(pollStates.Closed, { ...named, lang, numerals, poll: 'new-parks', results: 'show', 'heading-level': 2 }),
  consultation: (lang, numerals) =>
    consultation(consultationStates.Closed, { ...named, lang, numerals, 'heading-level': 2 }),
  'suggestion-box': (lang, numerals) => box(boxStates.Scheduled, { ...named, lang, numerals, 'heading-level': 2 }),
  suggestions: (lang, numerals) => list(listStates.List, { ...named, lang, numerals, 'heading-level': 2 }),
  'response-feed': (lang, numerals) => feed(feedStates.Feed, { ...named, lang, numerals, 'heading-level': 2 }),
  pledge: (lang, numerals) => pledge(pledgeStates.Kept, { ...named, lang, numerals, 'heading-level': 2 }),
  policy: (lang, numerals) => policy(policyStates.InForce, { ...named, lang, numerals, 'heading-level': 2 }),
  track: (lang, numerals) => track(trackStates.Late, { ...named, lang, numerals, 'heading-level': 2 }),
  trail: (lang, numerals) => trail(trailStates.CarriedOut, { ...named, lang, numerals }),
};

/** All words under a root, in whatever shadow tree, as they follow each other. */
const wordsIn = (node: Node): string =>
  node instanceof Element && (node.localName === 'style' || node.localName === 'a')
    ? ''
    : [node instanceof Element ? node.shadowRoot : null, ...node.childNodes]
        .map((child) => (child instanceof Text ? child.data : child ? wordsIn(child) : ''))
        .join(' ');

async function drawn(template: TemplateResult): Promise<{ readonly words: string; readonly lang: string | undefined }> {
  const place = document.createElement('div');
  document.body.append(place);
  render(template, place);
  const element = place.firstElementChild as Element;
  const words = () => wordsIn(element).replace(/\s+/g, ' ').trim();
  let before = '';
  let same = 0;
  // Drawn whole once looks see the same, some words after "loading"; one that holds others waits for each of them.
  const enough = element.localName === 'shura-consultation' ? 6 : 1;
  await waitUntil(() => {
    const now = words();
    same = now === before ? same + 1 : 0;
    before = now;
    return same >= enough && /[\d٠-٩]/.test(now);
  }, `${element.localName}: ${words()}`);
  const lang = element.shadowRoot?.querySelector<HTMLElement>('#root')?.lang;
  place.remove();
  return { words: before, lang };
}

const yearsIn = (words: string) => words.match(/(?<!\d)\d{4}(?!\d)|[٠-٩]{4}/g) ?? [];

describe('the language of a page', () => {
  for (const [name, draw] of Object.entries(elements)) {
    it(`falls back to English on <shura-${name}> if Shura does not support it: words, dates and digits`, async () => {
      for (const digits of numerals) {
        const foreign = ['fa', 'hi', 'ur-PK', 'fr-CA', 'th-TH-u-ca-buddhist-nu-thai'];
        const [english, ...others] = await Promise.all(['en', ...foreign].map((lang) => drawn(draw(lang, digits))));
        for (const [at, lang] of foreign.entries()) expect(others[at], lang).to.deep.equal(english);
      }
    });

    it(`has Gregorian years on <shura-${name}>, in every country and in the chosen digits`, async () => {
      for (const digits of numerals) {
        for (const language of ['ar', 'en']) {
          const regions = ['SA', 'IR', 'TH', 'SA-u-ca-islamic-umalqura-nu-deva'].map(
            (region) => `${language}-${region}`,
          );
          const [plain, ...others] = await Promise.all([language, ...regions].map((tag) => drawn(draw(tag, digits))));
          for (const [at, { words, lang }] of others.entries()) {
            expect(lang).to.equal(language);
            expect(yearsIn(words), `${regions[at]}: ${words}`).to.deep.equal(yearsIn(plain!.words));
            expect(/[٠-٩]/.test(words), words).to.equal(digits === 'arab');
            expect(words).not.to.match(/[۰-۹०-९๐-๙]/);
          }
        }
      }
    });
  }
});
