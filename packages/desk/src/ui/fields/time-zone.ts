import { type Choice, renderChoice } from './field.ts';

/** Where this browser is. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every zone that there is, under the names that all computers know them by. */
export const renderTimeZone = (field: Omit<Choice, 'options'>) => {
  const zones = Intl.supportedValuesOf('timeZone');
  const all = zones.includes(field.value) ? zones : [field.value, ...zones];
  return renderChoice({ ...field, options: all.map((zone) => [zone, zone.replaceAll('_', ' ')]) });
};
