import type { DeskSuggestion } from '@shura/contract';

/** What looks like personal data and is not hidden yet: somebody has to look at it. */
export const toLookAt = ({ personalData, redacted }: Pick<DeskSuggestion, 'personalData' | 'redacted'>) =>
  personalData.filter(
    ({ field, start, end }) => !redacted.some((span) => span.field === field && span.start <= start && end <= span.end),
  );
