import { type Answer, agreeAnswers, type Question } from '@shura/contract';
import { html } from 'hono/html';
import type { Html, Voice } from './voice.ts';

/** One answer that a question has on offer, and how it is called. */
export interface Offer {
  readonly id: string;
  readonly words: Html;
}

/** The answers that are a question's own, and the reserved ones it offers beside them. */
export const offersOf = (voice: Voice, question: Question): { own: Offer[]; reserved: Offer[] } => {
  if (question.kind === 'agree') return { own: agreeAnswers.map((id) => ({ id, words: voice.say(id) })), reserved: [] };
  return {
    own: ownOffers(voice, question),
    reserved: [
      ...(question.none ? [{ id: '_none', words: voice.say('none') }] : []),
      ...(question.wrong ? [{ id: '_wrong', words: voice.say('wrong') }] : []),
    ],
  };
};

const ownOffers = (voice: Voice, question: Exclude<Question, { kind: 'agree' }>): Offer[] => {
  if (question.kind !== 'scale') return question.options.map(({ id, text }) => ({ id, words: voice.text(text) }));
  return Array.from({ length: question.points }, (_, index) => {
    const point = index + 1;
    const end = point === 1 ? question.low : point === question.points ? question.high : undefined;
    const number = voice.number(point);
    return {
      id: String(point),
      words: end ? voice.say('pointWords', { point: number, words: voice.text(end) }) : html`<bdi>${number}</bdi>`,
    };
  });
};

/** The name of every answer on offer, by its id. */
export const wordsOfOffers = (voice: Voice, question: Question): ReadonlyMap<string, Html> => {
  const { own, reserved } = offersOf(voice, question);
  return new Map([...own, ...reserved].map(({ id, words }) => [id, words]));
};

/** An answer, in words. */
export const renderAnswer = (voice: Voice, question: Question, answer: Answer): Html => {
  const words = wordsOfOffers(voice, question);
  const parts = [answer].flat().map((id) => words.get(String(id)) ?? '');
  if (parts.length === 1) return html`${parts}`;
  const items = parts.map((part) => html`<li>${part}</li>`);
  return question.kind === 'ranking' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
};
