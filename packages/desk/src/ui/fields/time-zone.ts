import { type Choice, renderChoice } from './field.ts';

/** This browser's time zone. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All time zones, by their IANA names. */
export const renderTimeZone = (field: Omit<Choice, 'options'>) => {
  const zones = Intl.supportedValuesOf('timeZone');
  const all = zones.includes(field.value) ? zones : [field.value, ...zones];
  return renderChoice({ ...field, options: all.map((zone) => [zone, zone.replaceAll('_', ' ')]) });
};
