import * as v from 'valibot';
import { limits } from './limits.ts';
import { bilingualSchema, daySchema } from './text.ts';

const dayMs = 86_400_000;

/** Days off with one name, from the first to the last, both included. The name is without the word "holiday". */
export const holidaySchema = v.pipe(
  v.strictObject({ name: bilingualSchema, from: daySchema, to: daySchema }),
  v.forward(
    v.check(({ from, to }) => {
      const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
      return days >= 1 && days <= limits.holidayDays;
    }, 'the last day is the first or a later one, and not too late'),
    ['to'],
  ),
);
export type Holiday = v.InferOutput<typeof holidaySchema>;

/** The working days of an agency: all but its weekend and its holidays, in its time zone. */
export const calendarSchema = v.strictObject({
  /** ISO weekdays, 1 for Monday to 7 for Sunday. */
  weekend: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.check((days) => new Set(days).size < 7, 'a week has a working day'),
  ),
  holidays: v.pipe(v.array(holidaySchema), v.maxLength(limits.holidays)),
});
export type CalendarDocument = v.InferOutput<typeof calendarSchema>;
