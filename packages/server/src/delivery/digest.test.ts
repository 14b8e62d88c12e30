import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { PublicPledge } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import { createVoices } from '../pages/voice.ts';
import type { Digest, Owed } from '../services/digests.ts';
import { type DigestFacts, renderDigest } from './digest.ts';

const voices = createVoices(drawing);
const office = { ar: 'مديرية الحدائق', en: 'The directorate of parks' };
const agency = { ar: 'بلدية مسقط', en: 'Muscat Municipality' };
const owed = (what: 'acknowledged' | 'answered' | 'carriedOut', dueOn: string, waited: number): Owed => ({
  ...{ what, dueOn, waited, office: what === 'acknowledged' ? undefined : office },
  reference: 'K3M7-9QXT',
});
const outcome: Owed = {
  ...{ what: 'outcome', dueOn: '2026-12-01', slug: 'green' },
  title: { ar: 'مساحات خضراء', en: 'Green spaces' },
};
const none = { total: 0, first: [] };
const digestOf = (more: Partial<Digest>): Digest => ({
  ...{ until: '2026-12-13', waiting: 0, late: 0, longest: 0, views: { confirmation: 0, moderation: 0, contested: 0 } },
  ...{ overdue: none, due: none, others: none },
  ...more,
});
const factsOf = (digest: Digest, pledge?: PublicPledge): DigestFacts => ({
  ...{ agency, day: '2026-12-06', digest, pledge, desk: 'https://shura.example.om/desk/muscat' },
  stop: (language) => `https://shura.example.om/a/muscat/digest/stop?p=x&t=y&lang=${language}`,
});
const readable = (text: string) => text.replace(/\p{Cf}/gu, '');
const rate = { n: 40, inTime: 30, rate: 0.75, overdue: 2 };

const full = factsOf(
  digestOf({
    ...{ waiting: 112, late: 46, longest: 103, views: { confirmation: 2, moderation: 11, contested: 1 } },
    overdue: {
      total: 45,
      first: [
        outcome,
        owed('acknowledged', '2026-11-12', 15),
        owed('answered', '2026-11-18', 103),
        owed('carriedOut', '2026-12-03', 60),
      ],
    },
    due: { total: 1, first: [owed('answered', '2026-12-08', 11)] },
    others: { total: 3, first: [owed('answered', '2026-12-20', 2)] },
  }),
  {
    agency: { slug: 'muscat', name: agency, timeZone: 'Asia/Muscat', place: agency },
    pledge: { acknowledge: 3, answer: 14 },
    ...{ from: '2025-12-07', to: '2026-12-06', waiting: 112, longest: 103 },
    ...{ acknowledged: rate, answered: { ...rate, overdue: 0 }, carriedOut: { n: 3, inTime: 1, overdue: 1 } },
  },
);

it('a digest reads as its fixture in Arabic and English', () => {
  const { subject, text } = renderDigest(full, voices);
  const fixture = new URL('../../test/fixtures/digest.txt', import.meta.url);
  equal(`${readable(subject)}\n\n${readable(text)}`, readFileSync(fixture, 'utf8'));
});

it('a digest has the right plurals, and leaves out what there is none of', () => {
  const sentences: Readonly<Record<number, readonly [string, string]>> = {
    1: [
      'ينتظر الرد الآن: مقترح واحد · واحد تجاوز موعده',
      'Waiting for an answer now: 1 suggestion · one is past its day',
    ],
    2: [
      'ينتظر الرد الآن: مقترحان · اثنان تجاوزا موعدهما',
      'Waiting for an answer now: 2 suggestions · 2 are past their day',
    ],
    3: [
      'ينتظر الرد الآن: 3 مقترحات · 3 تجاوزت موعدها',
      'Waiting for an answer now: 3 suggestions · 3 are past their day',
    ],
    11: [
      'ينتظر الرد الآن: 11 مقترحًا · 11 تجاوزت موعدها',
      'Waiting for an answer now: 11 suggestions · 11 are past their day',
    ],
    100: [
      'ينتظر الرد الآن: 100 مقترح · 100 تجاوزت موعدها',
      'Waiting for an answer now: 100 suggestions · 100 are past their day',
    ],
  };
  for (const [count, said] of Object.entries(sentences)) {
    const n = Number(count);
    const lines = readable(renderDigest(factsOf(digestOf({ waiting: n, late: n, longest: 1 })), voices).text).split(
      '\n',
    );
    for (const sentence of said) ok(lines.includes(sentence), `${sentence}: ${lines.join('\n')}`);
  }
  const text = readable(renderDigest(factsOf(digestOf({ waiting: 1 })), voices).text);
  ok(!/0|لا شيء|none/.test(text.replace(/2026|https\S+/g, '')), text);
});

it('names that an agency wrote stay one line of a mail', () => {
  const attack = 'x\r\nBcc: all@example.om\n\nhttps://evil.example\u202e';
  const { subject, text } = renderDigest({ ...full, agency: { ar: attack, en: attack } }, voices);
  ok(!/[\r\n]/.test(subject));
  ok(!/^(Bcc|https:\/\/evil)/m.test(text));
});
