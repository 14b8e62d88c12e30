import {
  type AgencyDocument,
  type CalendarDocument,
  type FieldError,
  isReadable,
  problemTypes,
  repeatedOffices,
  themes,
} from '@shura/contract';
import type { AgencyRecord } from '../model/records.ts';
import { Refusal } from '../model/refusal.ts';
import { same } from './amendments.ts';
import { dateOf, dayAt } from './local-time.ts';

/** An agency as it stands beside what it asks. */
export const publicAgency = ({ slug, name, timeZone, place, brand }: AgencyDocument) => ({
  ...{ slug, name, timeZone, place },
  ...(brand && { brand }),
});

/** Colours that cannot be read, and offices that cannot be told apart. */
const wrongIn = ({ brand, offices = [] }: AgencyDocument): readonly FieldError[] => [
  ...themes
    .filter((theme) => brand && !isReadable(brand.accent[theme], theme))
    .map((theme) => ({ field: `agency.brand.accent.${theme}`, code: 'contrast' as const })),
  ...repeatedOffices(offices).map((field) => ({ field: `agency.offices.${field}`, code: 'repeated' as const })),
];

/** Refuses an agency whose fields are right one by one, and not together. */
export const refuseAgency = (document: AgencyDocument): void => {
  const errors = wrongIn(document);
  if (errors.length > 0) throw new Refusal(problemTypes.invalidRequest, { errors });
};

/**
 * An agency as it is kept from `now` on; undefined when it says nothing new. A policy or calendar that differs from the
 * last one is a version of its own, and those before it stay.
 */
export const agencyRecord = (
  document: AgencyDocument,
  before: AgencyRecord | undefined,
  now: number,
): AgencyRecord | undefined => {
  const { policies = [], calendars = [], ...last } = before ?? {};
  if (before && same(last, document)) return undefined;
  const { policy, timeZone } = document;
  const calendar = document.calendar && {
    ...fromTodayOn(document.calendar, calendars.at(-1)?.calendar, now, timeZone),
    timeZone,
  };
  const later = (last: { from: number } | undefined) => Math.max(now, (last?.from ?? 0) + 1);
  return {
    ...document,
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

/** Holidays are declared ahead: days that have begun stay worked, or off, as they were. */
const fromTodayOn = (
  calendar: CalendarDocument,
  before: CalendarDocument | undefined,
  now: number,
  timeZone: string,
): CalendarDocument => {
  if (!before) return calendar;
  const today = dateOf(dayAt(now, timeZone));
  const past = before.holidays.filter((day) => day <= today);
  return { ...calendar, holidays: [...past, ...calendar.holidays.filter((day) => day > today)] };
};
