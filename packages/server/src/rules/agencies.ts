import {
  type AgencyDocument,
  type CalendarDocument,
  type FieldError,
  type Holiday,
  limits,
  problemTypes,
  repeatedOffices,
} from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { same } from './amendments.ts';
import { dateOf, dayAt } from './local-time.ts';

/** The public summary of an agency. */
export const publicAgency = ({ slug, name, timeZone, place, brand }: AgencyDocument) => ({
  ...{ slug, name, timeZone, place },
  ...(brand && { brand }),
});

/** Refuses an agency with offices of equal names. */
export const refuseAgency = (document: AgencyDocument): void => {
  const repeated = repeatedOffices(document.offices ?? []);
  const errors = repeated.map((field): FieldError => ({ field: `agency.offices.${field}`, code: 'repeated' }));
  if (errors.length > 0) throw new Refusal(problemTypes.invalidRequest, { errors });
};

/**
 * The record of an agency from `now` on. Undefined if nothing changed. A changed policy or calendar becomes a new
 * version; earlier versions remain.
 */
export const agencyRecord = (
  document: AgencyDocument,
  before: AgencyRecord | undefined,
  now: number,
): AgencyRecord | undefined => {
  const { policies = [], calendars = [], formerOffices = [], ...last } = before ?? {};
  if (before && same(last, document)) return undefined;
  const { policy, timeZone } = document;
  const calendar = document.calendar && {
    ...fromTodayOn(document.calendar, calendars.at(-1)?.calendar, now, timeZone),
    timeZone,
  };
  const later = (last: { from: number } | undefined) => Math.max(now, (last?.from ?? 0) + 1);
  const [named, all] = [document.offices ?? [], [...formerOffices, ...(before?.offices ?? [])]];
  const former = all.filter(
    (office, index) => ![...named, ...all.slice(index + 1)].some((other) => same(other, office)),
  );
  return {
    ...document,
    ...(former.length > 0 && { formerOffices: former.slice(-limits.offices) }),
    policies:
      policy && !same(policies.at(-1)?.policy, policy)
        ? [...policies, { from: later(policies.at(-1)), policy }]
        : policies,
    calendars:
      calendar && !same(calendars.at(-1)?.calendar, calendar)
        ? [...calendars, { from: later(calendars.at(-1)), calendar }]
        : calendars,
  };
};

/** Applies a changed holiday list from tomorrow on: days that have begun stay as they were, with their names. */
const fromTodayOn = (
  calendar: CalendarDocument,
  before: CalendarDocument | undefined,
  now: number,
  timeZone: string,
): CalendarDocument => {
  if (!before) return calendar;
  const day = dayAt(now, timeZone);
  const [today, tomorrow] = [dateOf(day), dateOf(day + 1)];
  const goesOn = (begun: Holiday) =>
    calendar.holidays.find(
      ({ name, from, to }) => begun.to >= today && to > today && from === begun.from && same(name, begun.name),
    );
  const past = before.holidays
    .filter(({ from }) => from <= today)
    .map((begun) => goesOn(begun) ?? { ...begun, to: [begun.to, today].sort()[0] ?? today });
  const later = calendar.holidays
    .filter((one) => one.to > today && !past.includes(one))
    .map((one) => ({ ...one, from: one.from > today ? one.from : tomorrow }));
  return { ...calendar, holidays: [...past, ...later] };
};
