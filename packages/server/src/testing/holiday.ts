import type { Holiday } from '@shura/contract';

/** Days off from `from` to `to`, by default one day. */
export const holiday = (from: string, to = from): Holiday => ({
  name: { ar: 'العيد الوطني', en: 'National Day' },
  from,
  to,
});
