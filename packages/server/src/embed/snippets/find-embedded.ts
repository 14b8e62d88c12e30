import { type ElementKind, problemTypes, type SnippetChoices } from '@shura/contract';
import type { Release } from '../../http/widget-releases.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Voice, Voices } from '../../pages/voice.ts';
import type { Viewer } from '../../rules/visibility.ts';
import type { FindEmbeddable } from '../../services/embeddable.ts';
import type { Consultations } from '../../state/consultations.ts';
import type { Suggestions } from '../../state/suggestions.ts';
import { readReference } from '../../text/reference.ts';
import { type Embedded, elements } from './embedded.ts';

export interface EmbeddedSources {
  readonly voices: Voices;
  readonly find: FindEmbeddable;
  readonly consultations: Pick<Consultations, 'find'>;
  readonly suggestions: Pick<Suggestions, 'find'>;
  readonly release: Release;
}

export interface Wanted {
  readonly server: string;
  readonly kind: ElementKind;
  /** The slug or reference as typed. */
  readonly name: string;
  readonly choices: SnippetChoices;
  readonly viewer: Viewer;
  /** Restricts the search to this agency. */
  readonly agency?: string | undefined;
}

/** Titles of the elements that use the title of their card. Other elements use the title of their subject. */
const shownBy = (voice: Voice): Readonly<Partial<Record<ElementKind, string>>> => {
  const { titles } = voice.cards('');
  const { track } = voice.public.titles;
  return { 'response-feed': titles.responses, pledge: titles.pledge, policy: titles.policy, track, trail: track };
};

/** Finds the subject of a snippet. Throws a {@link Refusal} `not-found` if the viewer may not see it. */
export const embeddedFinder = ({ voices, find, consultations, suggestions, release }: EmbeddedSources) => {
  const findSuggestion = (reference: string) => {
    const live = suggestions.find(reference);
    const agency = live && consultations.find(live.stored.consultation)?.agency;
    return agency && { agency, title: {}, poll: undefined };
  };

  return ({ server, kind, name: typed, choices, viewer, agency }: Wanted): Embedded => {
    const { named } = elements[kind];
    const name = named === 'reference' ? (readReference(typed) ?? '') : typed;
    const found = named === 'reference' ? findSuggestion(name) : find(named, name, viewer);
    if (!found || (agency !== undefined && found.agency.slug !== agency)) throw new Refusal(problemTypes.notFound);
    const voice = voices(choices.lang);
    const words = shownBy(voice)[kind] ?? voice.plainText(found.title);
    const { brand } = found.agency;
    return { server, kind, name, words: words.replace(/\s+/g, ' '), choices, release, brand, poll: found.poll, voice };
  };
};
export type EmbeddedFinder = ReturnType<typeof embeddedFinder>;
