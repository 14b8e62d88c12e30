import type { Consultation, Poll, Responses, Suggestions } from '@shura/contract';
import { type Part, renderConsultation as renderParts } from '../consultation/consultation-parts.ts';
import { styles } from '../consultation/shura-consultation.styles.ts';
import { wordsIn } from '../localization/words-in.ts';
import { renderBox, renderResponses, renderSuggestions } from './consulting.ts';
import { drawnWith, type FragmentOptions, writeElement } from './element.ts';
import { renderPoll } from './poll.ts';
import { Written } from './render-to-string.ts';

/** Data of the nested elements, as the API sends it. */
export interface WithinConsultation {
  /** Polls of the consultation. */
  readonly polls: readonly Poll[];
  /** The first page, longest waiting first, if the consultation takes or took suggestions. */
  readonly suggestions?: Suggestions | undefined;
  /** The agency's responses, once the consultation has closed. */
  readonly responses?: Responses | undefined;
}

/** Renders `<shura-consultation>` and its nested elements from the response to `GET …/consultations/{slug}`. */
export function renderConsultation(
  consultation: Consultation,
  { polls, suggestions, responses }: WithinConsultation,
  options: FragmentOptions,
): string {
  const { slug, title } = consultation;
  const { l, level } = drawnWith(options);
  // The attributes that the element passes to nested elements.
  const inner = { numerals: 'latn', theme: 'auto', ...options, headingLevel: level + 1 } as const;
  const draw = (name: string, poll: Poll | undefined): string => {
    if (poll) return renderPoll(poll, inner);
    if (name === 'suggestion-box') return renderBox(consultation, inner);
    if (name === 'suggestions' && suggestions) return renderSuggestions(consultation, suggestions, inner);
    return responses ? renderResponses(responses, inner, slug) : '';
  };
  const part: Part = (name, attributes) =>
    new Written(
      draw(
        name,
        polls.find((poll) => poll.slug === attributes['poll']),
      ),
    );
  return writeElement(options, {
    tag: 'shura-consultation',
    named: { consultation: slug },
    styles,
    card: renderParts({ l, level }, consultation, part),
    several: true,
    link: [`c/${slug}`, wordsIn(title, l.language).words],
  });
}
