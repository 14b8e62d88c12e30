import { type AgreeAnswer, agreeAnswers, type Question, type ReservedAnswer } from '@shura/contract';
import { html } from 'hono/html';
import type { Html, Voice } from './voice.ts';

/** One answer that a question has on offer, and how it is called. */
export interface Offer {
  readonly id: string;
  readonly words: Html;
}

/** The answers that are a question's own, and the reserved ones it offers beside them. */
export const offersOf = (voice: Voice, question: Question): { own: Offer[]; reserved: Offer[] } => {
  const offer = (id: AgreeAnswer | ReservedAnswer): Offer => ({
    id,
    words: html`${voice.plainText(voice.public.choices(question, [id])[0]?.text ?? {})}`,
  });
  if (question.kind === 'agree') return { own: agreeAnswers.map(offer), reserved: [] };
  return {
    own: ownOffers(voice, question),
    reserved: [...(question.none ? [offer('_none')] : []), ...(question.wrong ? [offer('_wrong')] : [])],
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
