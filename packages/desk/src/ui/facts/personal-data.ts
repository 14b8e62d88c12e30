import type { DeskSuggestion } from '@shura/contract';

/** Likely personal data that is not hidden yet: a person must look at it. */
export const toLookAt = ({ personalData, redacted }: Pick<DeskSuggestion, 'personalData' | 'redacted'>) =>
  personalData.filter(
    ({ field, start, end }) => !redacted.some((span) => span.field === field && span.start <= start && end <= span.end),
  );
