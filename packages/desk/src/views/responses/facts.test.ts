import { expect } from '@open-wc/testing';
import type { PollDocument, Response, Results } from '@shura/contract';
import { factsOf } from './facts.ts';

const ranking: PollDocument = {
  slug: 'first',
  visibility: 'live',
  questions: [
    {
      kind: 'ranking',
      id: 'needs',
      text: { ar: 'ما الأهم؟', en: 'What matters most?' },
      options: [
        { id: 'shade', text: { ar: 'الظل', en: 'Shade' } },
        { id: 'seats', text: { ar: 'المقاعد', en: 'Seats' } },
      ],
      none: true,
    },
  ],
};
const results: Results = {
  poll: 'first',
  participants: 11,
  updatedAt: '2026-11-24T08:00:00Z',
  questions: { needs: { ballots: 11, options: { shade: 11, seats: 0, _none: 0 } } },
};
const card: Response = {
  consultation: 'green-muscat',
  state: 'closed',
  title: { ar: 'مساحات خضراء', en: 'Green spaces' },
  opensAt: '2026-09-01T04:00:00Z',
  closesAt: '2026-10-16T16:00:00Z',
  received: 0,
  published: 0,
  waiting: 0,
  answered: {},
  polls: [{ slug: 'first', title: { ar: 'الأهم', en: 'What matters' }, participants: 11 }],
  versions: 0,
};

describe('facts of a ranking', () => {
  it('say of an option without a first place that no one put it first, but not that it has no votes', () => {
    const [, answer] = factsOf(card, [ranking], new Map([['first', results]]));
    expect(answer?.ar.replace(/\p{Cf}/gu, '')).to.equal(
      'ما الأهم؟ (عدد من وضعوه أولًا) الظل: 100% (11 صوتًا)؛ المقاعد: 0% (لم يضعه أحد أولًا)؛ لا شيء مما سبق: 0% (لا أصوات).',
    );
    expect(answer?.en).to.equal(
      'What matters most? (how many put it first) Shade: 100% (11 votes); Seats: 0% (no one put it first); None of these: 0% (no votes).',
    );
  });
});
