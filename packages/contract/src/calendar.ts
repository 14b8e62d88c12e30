import * as v from 'valibot';
import { daySchema } from './text.ts';

/** The working days of an agency: all but its weekend and its holidays, in its time zone. */
export const calendarSchema = v.strictObject({
  /** ISO weekdays, 1 for Monday to 7 for Sunday. */
  weekend: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.check((days) => new Set(days).size < 7, 'a week has a working day'),
  ),
  /** Days, `YYYY-MM-DD`. */
  holidays: v.pipe(v.array(daySchema), v.maxLength(2000)),
});
export type CalendarDocument = v.InferOutput<typeof calendarSchema>;
