import { limits } from '@shura/contract/limits';
import type { Act, ContestCounts } from '../model/records.ts';

/** What was given as evidence that a commitment is carried out. */
export interface Evidence {
  /** Index of the act. */
  readonly act: number;
  /** From 1. A support was given before it if there were fewer carrying-out acts then. */
  readonly nth: number;
  /** When enough of those who asked had said "not yet" to it. */
  readonly contestedAt?: number | undefined;
}

/** The newest evidence, if anything was called carried out. */
export const evidenceOf = (acts: readonly Act[]): Evidence | undefined => {
  let evidence: Evidence | undefined;
  for (const [act, { kind, at }] of acts.entries()) {
    if (kind === 'carried-out') evidence = { act, nth: (evidence?.nth ?? 0) + 1 };
    else if (kind === 'contested' && evidence) evidence = { ...evidence, contestedAt: at };
  }
  return evidence;
};

/** The act that carried the commitment out: the first since it was last contested. */
export const carryingOutOf = (acts: readonly Act[]): Act | undefined => {
  const contested = acts.findLastIndex(({ kind }) => kind === 'contested');
  return acts.find(({ kind }, place) => place > contested && kind === 'carried-out');
};

/**
 * How many people have to say "not yet": a tenth of the supporters from before the evidence, and at least `least`, which
 * the agency's policy may raise from five. Later supporters do not raise it.
 */
export const neededToReopen = (supporters: number, least: number = limits.contestedByMin): number =>
  Math.max(least, limits.contestedByMin, Math.ceil(supporters / 10));

/** Whether the clock of carrying out runs on. Once for each evidence; only new evidence ends it. */
export const reopens = (evidence: Evidence, { notYet, supporters }: ContestCounts, least?: number): boolean =>
  evidence.contestedAt === undefined && notYet >= neededToReopen(supporters, least);

/** The same evidence again is no evidence. */
export const isNewEvidence = (
  acts: readonly Act[],
  wanted: Pick<Extract<Act, { kind: 'carried-out' }>, 'evidence' | 'link'>,
): boolean => {
  const told = ({ evidence, link }: typeof wanted) => JSON.stringify([Object.entries(evidence).sort(), link ?? null]);
  return !acts.some((act) => act.kind === 'carried-out' && told(act) === told(wanted));
};
