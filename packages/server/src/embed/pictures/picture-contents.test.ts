import { deepEqual, ok } from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Poll, Results } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import { createVoices } from '../../pages/voice.ts';
import { draw } from './draw-svg.ts';
import { pollPicture } from './picture-contents.ts';

const name = (text: string) => ({ ar: text, en: text });
const options = ['west', 'south', 'north'].map((id) => ({ id, text: name(id) }));
const poll: Poll = {
  ...{ slug: 'gardens', state: 'open', opensAt: null, closesAt: null, visibility: 'live', assurance: 'L1' },
  agency: { slug: 'muscat', name: name('Muscat'), timeZone: 'Asia/Muscat', place: name('Muscat') },
  questions: [{ kind: 'single', id: 'place', text: name('Where?'), options }],
  amendments: [],
};
const all = 1_000_322;
const results = {
  participants: all,
  questions: { place: { ballots: all, options: { west: 111, south: 100, north: 1_000_111 } } },
} as unknown as Results;

describe('a picture of almost all votes for one option', () => {
  const voices = createVoices(drawing);
  const picture = pollPicture(voices('en'), poll, results, 'consult.example.om/p/gardens');

  test('shows shares as pages do, never 0% or 100% unless exact', () => {
    const { percent } = drawing.wordsIn('en').format;
    deepEqual(
      picture.lines.map(({ share }) => share?.says),
      [1_000_111, 111, 100].map((votes) => percent(votes / all)),
    );
    deepEqual(picture.lines[0]?.share?.says, '99.97891%');
  });

  test('keeps bars beside their labels', () => {
    const svg = draw(picture, (word) => word.length * 0.6);
    const [, from, wide] = /<rect x="(\d+)" y="[\d.]+" width="([\d.]+)" height="18"/.exec(svg)?.map(Number) ?? [];
    const label = '99.97891%'.length * 0.6 * 28;
    ok((from ?? 0) + (wide ?? 0) <= 1120 - label, `the bar ends at ${(from ?? 0) + (wide ?? 0)}`);
  });
});
