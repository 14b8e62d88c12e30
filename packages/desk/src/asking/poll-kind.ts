import type { PollDocument } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { missingIn, unless } from './consultation-kind.ts';
import type { Kind, Lack } from './kinds.ts';
import { byPlace } from './place-of.ts';
import {
  blankPoll,
  isWithin,
  numberOf,
  type PollForm,
  partsOf,
  pollDocument,
  pollForm,
  type QuestionForm,
} from './poll-form.ts';
import { isSlug } from './slug.ts';

function lacksOf(question: QuestionForm, set: PollForm['set'], field: string): Lack[] {
  const { kind, options, min, max, points, low, high } = question;
  const text = missingIn(`${field}.text`, question.text);
  if (set === 'statements') return text;
  const lacks = {
    options: () => options.flatMap((option, index) => missingIn(`${field}.options.${index}.text`, option.text)),
    bounds: () => [
      ...unless(isWithin(min, 1, options.length), `${field}.min`, 'wrong-value'),
      ...unless(isWithin(max, numberOf(min) || 1, options.length), `${field}.max`, 'wrong-value'),
    ],
    points: () => [
      ...unless(isWithin(points, 2, limits.scalePoints), `${field}.points`, 'wrong-value'),
      ...missingIn(`${field}.low`, low),
      ...missingIn(`${field}.high`, high),
    ],
  };
  return [...text, ...partsOf(kind).flatMap((part) => lacks[part]())];
}

function gate({ slug, title, set, questions, decision, opens, closes }: PollForm): readonly Lack[] {
  const decided = decision.on || decision.by.ar || decision.by.en;
  return [
    ...(title.ar || title.en ? missingIn('title', title) : []),
    ...unless(isSlug(slug), 'slug', slug ? 'wrong-value' : 'missing'),
    ...questions.flatMap((question, index) => lacksOf(question, set, `questions.${index}`)),
    ...(decided ? [...missingIn('decision.by', decision.by), ...unless(decision.on, 'decision.on')] : []),
    ...unless(!opens || !closes || closes > opens, 'closes', 'wrong-value'),
  ];
}

/** Paths of the server's name questions and options by their ids. */
function control(path: string, { questions }: PollForm): string {
  const placed = byPlace(path, 'questions', questions);
  const [, index] = /^questions\.(\d+)\./.exec(placed) ?? [];
  const options = questions[Number(index)]?.options;
  return options ? byPlace(placed, `questions.${index}.options`, options) : placed;
}

export const pollKind: Kind<PollDocument, PollForm> = {
  name: 'poll',
  core: 'questions',
  entries: ({ polls }) => polls,
  blank: blankPoll,
  form: pollForm,
  another: (form, slug) => ({
    ...form,
    slug,
    from: undefined,
    opens: '',
    closes: '',
    decision: { ...form.decision, on: '' },
  }),
  mend: (kept) => kept,
  document: pollDocument,
  gate,
  control,
  save: (client, agency, document, seen) => client.savePoll(agency, document, seen),
};
