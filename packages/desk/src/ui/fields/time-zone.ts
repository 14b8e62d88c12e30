import type { Language } from '@shura/contract';
import { isolate } from '@shura/widgets/text';
import { type Choice, renderChoice } from './field.ts';

/** This browser's time zone. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What people call a time zone, with the city that tells zones of one name apart: "Gulf Standard Time (Muscat)". */
export function sayTimeZone(language: Language, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
  return name.includes(city) ? name : `${name} (${isolate(city)})`;
}

/** Naming all zones takes 0.2 s, and a form is drawn at each letter. */
const known = new Map<Language, Choice['options']>();

function namedZones(language: Language): Choice['options'] {
  const before = known.get(language);
  if (before) return before;
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => [zone, sayTimeZone(language, zone)] as const);
  known.set(language, zones);
  return zones.sort(([, one], [, other]) => one.localeCompare(other, language));
}

/** All time zones, by what they are called in the language of the desk. */
export function renderTimeZone(language: Language, field: Omit<Choice, 'options'>) {
  const zones = namedZones(language);
  const own = [field.value, sayTimeZone(language, field.value)] as const;
  return renderChoice({ ...field, options: zones.some(([zone]) => zone === field.value) ? zones : [own, ...zones] });
}
