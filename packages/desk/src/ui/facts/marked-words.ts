import type { DeskSuggestion, PersonalKind, Span } from '@shura/contract';
import { sayPersonal } from '@shura/widgets/say';
import { detectDir } from '@shura/widgets/text';
import { html } from 'lit';
import type { Desk } from '../desk.ts';
import { publicLocale } from '../language/language.ts';
import { factWords } from './words.ts';

/** A stretch of text: plain, likely personal data, or hidden from the public. */
interface Stretch {
  readonly words: string;
  readonly kind: PersonalKind | undefined;
  readonly redacted: boolean;
}

const covers = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** Whether there is anything to mark; an unmarked title is shown in the heading only. */
export const hasSpans = ({ personalData, redacted }: DeskSuggestion, field: Span['field']): boolean =>
  [...personalData, ...redacted].some((span) => span.field === field);

/** Splits a text where a span begins or ends. */
function stretchesOf(
  words: string,
  field: Span['field'],
  { personalData, redacted }: Pick<DeskSuggestion, 'personalData' | 'redacted'>,
): readonly Stretch[] {
  const personal = personalData.filter((span) => span.field === field);
  const hidden = redacted.filter((span) => span.field === field);
  const cuts = [...personal, ...hidden].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, ...cuts, words.length])].sort((one, other) => one - other);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    return {
      words: words.slice(start, end),
      kind: personal.find((span) => covers(span, start))?.kind,
      redacted: hidden.some((span) => covers(span, start)),
    };
  });
}

/** The whole text, with likely personal data labelled, and hidden parts marked. */
export function renderMarked(desk: Desk, suggestion: DeskSuggestion, field: Span['field']) {
  const words = suggestion[field] ?? '';
  const w = factWords[desk.language];
  const stretches = stretchesOf(words, field, suggestion);
  return html`<bdi class="words" dir=${detectDir(words, suggestion.direction)}>${stretches.map(
    ({ words: part, kind, redacted }) => {
      if (redacted) return html`<del><bdi>${part}</bdi><span class="kind">${w.hiddenPart}</span></del>`;
      return kind
        ? html`<mark><bdi>${part}</bdi><span class="kind">${sayPersonal(publicLocale(desk.language), kind)}</span></mark>`
        : part;
    },
  )}</bdi>`;
}
