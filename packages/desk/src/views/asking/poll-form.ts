import type {
  DeskSuggestion,
  Offices,
  PollDocument,
  Question,
  QuestionKind,
  QuestionOf,
  Visibility,
} from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { freshId, type Line } from '../../ui/editing/lines.ts';
import { type Both, bothOf, empty, half, whole } from '../../ui/editing/two-languages-value.ts';
import { latinDigits } from '../../ui/fields/digits.ts';
import {
  askedDocument,
  askedForm,
  given,
  halfDecided,
  type Take,
  type TextLine,
  takenLines,
  textLines,
} from './asked-form.ts';
import type { AskedForm } from './kinds.ts';
import { type Promoted, promotedIn, stillIn } from './promoted.ts';

/** Kinds of questions other than statements. */
export type QuestionFormKind = Exclude<QuestionKind, 'agree'>;

/** Fields besides the question's text: options, how many may be chosen, or the points of a scale. */
const parts: Readonly<Record<QuestionFormKind, readonly ('options' | 'bounds' | 'points')[]>> = {
  single: ['options'],
  multiple: ['options', 'bounds'],
  ranking: ['options'],
  scale: ['points'],
};
export const questionKinds = Object.keys(parts) as readonly QuestionFormKind[];
export const partsOf = (kind: QuestionFormKind) => parts[kind];

/** A question with the fields of all kinds, so that a change of kind loses no typed value. */
export interface QuestionForm extends Line {
  readonly kind: QuestionFormKind;
  readonly text: Both;
  readonly options: readonly TextLine[];
  readonly min: string;
  readonly max: string;
  readonly points: string;
  readonly low: Both;
  readonly high: Both;
  readonly none: boolean;
  readonly wrong: boolean;
  readonly withdrawn: boolean;
}

/** A poll in the editor. */
export interface PollForm extends AskedForm {
  /** The suggestions that the poll promotes; their words are fixed. */
  readonly from?: readonly Promoted[] | undefined;
  readonly set: 'questions' | 'statements';
  readonly questions: readonly QuestionForm[];
  readonly visibility: Visibility;
  /** Results change in steps of five participants until there are a hundred. */
  readonly inFives: boolean;
}

export const newOption = (options: readonly Line[]): TextLine => ({ id: freshId(options, 'o'), text: empty });

export function newQuestion(questions: readonly Line[]): QuestionForm {
  const first = newOption([]);
  return {
    id: freshId(questions, 'q'),
    kind: 'single',
    text: empty,
    options: [first, newOption([first])],
    ...{ min: '1', max: '2', points: '5', low: empty, high: empty },
    ...{ none: false, wrong: false, withdrawn: false },
  };
}

export const blankPoll = (): PollForm => ({
  ...pollForm({ slug: '', questions: [], visibility: 'after-vote' }, []),
  questions: [newQuestion([])],
});

function questionForm(question: Question): QuestionForm {
  const blank = { ...newQuestion([]), id: question.id, text: bothOf(question.text) };
  if (question.kind === 'agree') return { ...blank, withdrawn: question.withdrawn === true };
  const offers = { kind: question.kind, none: question.none === true, wrong: question.wrong === true };
  return {
    ...{ ...blank, ...offers },
    ...('options' in question && { options: textLines(question.options) }),
    ...('min' in question && { min: String(question.min), max: String(question.max) }),
    ...('points' in question && {
      points: String(question.points),
      low: bothOf(question.low),
      high: bothOf(question.high),
    }),
  };
}

export const pollForm = (
  document: PollDocument,
  offices: Offices,
  suggestions: readonly DeskSuggestion[] = [],
): PollForm => ({
  ...askedForm(document, offices),
  from: document.from && promotedIn(document, suggestions),
  set: document.questions[0]?.kind === 'agree' ? 'statements' : 'questions',
  questions: document.questions.map(questionForm),
  visibility: document.visibility,
  inFives: document.inFives === true,
});

/** A number in any digits; NaN for other text. */
export const numberOf = (typed: string): number => Number(latinDigits(typed.trim()) || Number.NaN);
export const isWithin = (typed: string, min: number, max: number): boolean => {
  const number = numberOf(typed);
  return Number.isInteger(number) && number >= min && number <= max;
};

/** A question built from the taken text; undefined if it is incomplete. */
export function questionOf(form: QuestionForm, set: PollForm['set'], take: Take): Question | undefined {
  const { id, kind, none, wrong, withdrawn } = form;
  const text = take(form.text);
  if (!text) return undefined;
  if (set === 'statements') return { kind: 'agree', id, text, ...given({ withdrawn }) };
  return ofKind[kind](form, { id, text, ...given({ none, wrong }) }, take);
}

type OfKind = (form: QuestionForm, asked: Pick<Question, 'id' | 'text'>, take: Take) => Question | undefined;
const ofKind: Readonly<Record<QuestionFormKind, OfKind>> = {
  single: (form, asked, take) => withOptions(form, take, (options) => ({ kind: 'single', ...asked, options })),
  ranking: (form, asked, take) => withOptions(form, take, (options) => ({ kind: 'ranking', ...asked, options })),
  multiple: (form, asked, take) =>
    withOptions(form, take, (options) => {
      const [min, max] = [numberOf(form.min), numberOf(form.max)];
      const fits = isWithin(form.min, 1, options.length) && isWithin(form.max, min, options.length);
      return fits ? { kind: 'multiple', ...asked, options, min, max } : undefined;
    }),
  scale({ points, low, high }, asked, take) {
    const [from, to] = [take(low), take(high)];
    if (!from || !to || !isWithin(points, 2, limits.scalePoints)) return undefined;
    return { kind: 'scale', ...asked, points: numberOf(points), low: from, high: to };
  },
};

function withOptions(
  form: QuestionForm,
  take: Take,
  ask: (options: QuestionOf<'single'>['options']) => Question | undefined,
): Question | undefined {
  const options = takenLines(form.options, take);
  return options.length < 2 ? undefined : ask(options);
}

/** The document to save; undefined unless all questions are complete. */
export function pollDocument(form: PollForm, offices: Offices) {
  const { slug, visibility, inFives, set } = form;
  const questions = form.questions.flatMap((question) => questionOf(question, set, whole) ?? []);
  const from = form.from?.filter((one) => stillIn(questions, one)).map(({ reference }) => reference);
  const wholly =
    questions.length === form.questions.length &&
    (set === 'statements' ||
      form.questions.every(
        ({ kind, options }) => !parts[kind].includes('options') || options.every(({ text }) => whole(text)),
      ));
  const left = [...(half(form.title) ? ['title'] : []), ...(halfDecided(form, offices) ? ['decision'] : [])];
  const document: PollDocument | undefined = wholly
    ? { slug, visibility, questions, ...given({ inFives, from }), ...askedDocument(form, offices) }
    : undefined;
  return { document, left };
}
