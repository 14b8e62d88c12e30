import type { Asking, PollDocument } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { anotherTime, controlOfDecider, deciderOf, mendAsked } from './asked-form.ts';
import { missingIn, tooEarly, unless } from './consultation-kind.ts';
import type { Around, Kind, Lack } from './kinds.ts';
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
import type { Promoted } from './promoted.ts';
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

/** The decision of the public consultation that the poll belongs to. */
export const decisionOfAsker = (slug: string, { consultations }: Asking): PollDocument['decision'] =>
  consultations.find(({ document, state }) => state !== 'draft' && document.polls.includes(slug))?.document.decision;

function gate(form: PollForm, { asking, settings }: Around): readonly Lack[] {
  const { slug, title, set, questions, decision, opens, closes } = form;
  const asker = decisionOfAsker(slug, asking);
  const by = deciderOf(form, settings.offices ?? []);
  const own = !asker || decision.on || by.ar || by.en;
  return [
    ...(title.ar || title.en ? missingIn('title', title) : []),
    ...unless(isSlug(slug), 'slug', slug ? 'wrong-value' : 'missing'),
    ...questions.flatMap((question, index) => lacksOf(question, set, `questions.${index}`)),
    ...(own ? [...missingIn('decision.by', by), ...unless(decision.on, 'decision.on')] : []),
    ...unless(!opens || !closes || closes > opens, 'closes', 'wrong-value'),
    ...tooEarly(own ? decision.on : asker.on, closes),
  ];
}

/** The control with a promoted suggestion's words; if unknown, `from`, the note that names all promoted suggestions. */
function controlOfWords(promoted: Promoted | undefined, questions: PollForm['questions']): string {
  const { at } = promoted ?? {};
  const index = questions.findIndex(({ id }) => id === at?.question);
  if (!at || index < 0) return 'from';
  if (at.option === undefined) return `questions.${index}.text.${at.tongue}`;
  const option = questions[index]?.options.findIndex(({ id }) => id === at.option) ?? -1;
  return option < 0 ? 'from' : `questions.${index}.options.${option}.text.${at.tongue}`;
}

/** The control for a server's path, which has the ids of questions and options instead of their places. */
function control(path: string, form: PollForm): string {
  const { questions, from = [] } = form;
  const promoted = from.find(({ reference }) => path === `from.${reference}`);
  if (path.startsWith('from.')) return controlOfWords(promoted, questions);
  const placed = byPlace(controlOfDecider(path, form), 'questions', questions);
  const [, index] = /^questions\.(\d+)\./.exec(placed) ?? [];
  const options = questions[Number(index)]?.options;
  return options ? byPlace(placed, `questions.${index}.options`, options) : placed;
}

export const pollKind: Kind<PollDocument, PollForm> = {
  name: 'poll',
  core: 'questions',
  entries: ({ polls }) => polls,
  blank: blankPoll,
  promoted: ({ from = [] }) => from,
  form: (document, _asking, offices, suggestions) => pollForm(document, offices, suggestions),
  another: (form, slug) => ({ ...anotherTime(form, slug), from: undefined }),
  mend: mendAsked,
  document: pollDocument,
  texts: ({ title, questions }) => [title, ...questions.map(({ text }) => text)],
  gate,
  control,
  save: (client, agency, document, seen, precedents) => client.savePoll(agency, document, seen, precedents),
};
