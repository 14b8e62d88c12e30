import type { DeskSuggestion, Span, SuggestionPart } from '@shura/contract';
import { suggestionParts } from '@shura/contract/lists';

/** The title and text of a suggestion as the public reads them with those spans hidden. */
export const maskedParts = (
  suggestion: Pick<DeskSuggestion, SuggestionPart>,
  spans: readonly Span[],
): Readonly<Partial<Record<SuggestionPart, string>>> =>
  Object.fromEntries(
    suggestionParts.flatMap((part) => {
      const words = suggestion[part];
      return words === undefined
        ? []
        : [
            [
              part,
              masked(
                words,
                spans.filter(({ field }) => field === part),
              ),
            ] as const,
          ];
    }),
  );

const masked = (words: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + '█'.repeat(end - start) + left.slice(end), words);
