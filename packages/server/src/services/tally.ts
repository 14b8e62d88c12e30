import type { Tally } from '@shura/contract';
import { ballotsCell, pairCell } from '../choices.ts';
import type { AnswerCode } from './answers.ts';

/** The public tally of one question, from its counters. */
export const tallyOf = ({ question, cells }: AnswerCode, countIn: (cell: number) => number): Tally => {
  const tally: Tally = {
    ballots: countIn(ballotsCell),
    options: Object.fromEntries(cells.map(([id, cell]) => [id, countIn(cell)])),
  };
  if (question.kind !== 'ranking') return tally;
  const options = question.options.map(({ id }, place) => ({ id, place }));
  const others = (place: number) => options.filter((other) => other.place !== place);
  const ahead = (above: number, below: number) => countIn(pairCell(above, below));
  return {
    ...tally,
    pairwise: Object.fromEntries(
      options.map(({ id, place }) => [
        id,
        Object.fromEntries(others(place).map((other) => [other.id, ahead(place, other.place)])),
      ]),
    ),
    // A place k of n is worth n − k points: one for each option ranked below it.
    borda: Object.fromEntries(
      options.map(({ id, place }) => [id, others(place).reduce((sum, other) => sum + ahead(place, other.place), 0)]),
    ),
    condorcet:
      options.find(({ place }) => others(place).every((other) => ahead(place, other.place) > ahead(other.place, place)))
        ?.id ?? null,
  };
};
