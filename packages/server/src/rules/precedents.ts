import type { Precedents } from '@shura/contract';
import type { ConsultationRecord, PollRecord } from '../model/records.ts';
import { instant } from '../model/representation.ts';
import { stateOf } from './visibility.ts';

/**
 * The record with what was shown to the person who opens it. Once it is open, that stays; a draft has none.
 *
 * @param shown absent if nothing was opened from a desk
 */
export const withPrecedents = <Asked extends PollRecord | ConsultationRecord>(
  wanted: Asked,
  before: PollRecord | ConsultationRecord | undefined,
  shown: Precedents | undefined,
  now: number,
): Asked => {
  const opening = before === undefined || before.draft || stateOf(before, now) === 'scheduled';
  const kept = opening && shown ? { ...shown, at: instant(now) } : before?.precedents;
  return { ...wanted, precedents: wanted.draft ? undefined : kept };
};
