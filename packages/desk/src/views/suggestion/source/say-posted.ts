import type { Source } from '@shura/contract';
import type { Desk } from '../../../ui/desk.ts';
import { ownTimeZone } from '../../../ui/fields/time-zone.ts';

/** When something was posted: the time if known, else the day as its source wrote it; undefined if neither. */
export function sayPosted({ format }: Pick<Desk, 'format'>, source: Pick<Source, 'postedAt' | 'postedOn'>) {
  const { postedAt, postedOn } = source;
  if (postedAt !== undefined) return format.time(postedAt, ownTimeZone());
  return postedOn === undefined ? undefined : format.day(postedOn);
}
