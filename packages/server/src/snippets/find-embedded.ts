import { type Brand, type ElementKind, type Poll, problemTypes, type SnippetChoices, type Text } from '@shura/contract';
import type { Release } from '../http/widget-releases.ts';
import type { SentenceKey } from '../pages/text.ts';
import { createVoice } from '../pages/voice.ts';
import type { Consultations } from '../services/consultations.ts';
import { type Polls, titleOf } from '../services/polls.ts';
import { Refusal } from '../services/refusal.ts';
import type { Suggestions } from '../services/suggestions.ts';
import type { AgencyRecord } from '../store.ts';
import { readReference } from '../text/reference.ts';
import { mayFind, type Viewer } from '../visibility/visibility.ts';
import { type Embedded, elements } from './embedded.ts';

export interface EmbeddedSources {
  readonly polls: Pick<Polls, 'find' | 'agency'>;
  readonly consultations: Pick<Consultations, 'find'>;
  readonly suggestions: Pick<Suggestions, 'find'>;
  readonly release: Release;
  readonly clock: () => number;
}

export interface Wanted {
  readonly server: string;
  readonly kind: ElementKind;
  /** As it was typed. */
  readonly name: string;
  readonly choices: SnippetChoices;
  readonly viewer: Viewer;
  /** Only what is this agency's is found. */
  readonly agency?: string | undefined;
}

/** What is called so on this server. */
interface Found {
  readonly name: string;
  readonly agency: string;
  readonly brand?: Brand | undefined;
  /** A title of its own; else it goes by what its element shows. */
  readonly title?: Text | undefined;
  readonly poll?: Poll | undefined;
}

const shows: Readonly<Partial<Record<ElementKind, SentenceKey>>> = {
  'response-feed': 'feedTitle',
  pledge: 'pledgeTitle',
  policy: 'policyTitle',
  track: 'track',
  trail: 'track',
};

/** Looks up what a snippet is about; refuses with `not-found` what whoever asks may not find. */
export const embeddedFinder = ({ polls, consultations, suggestions, release, clock }: EmbeddedSources) => {
  const find = ({ kind, name, viewer }: Wanted): Found | undefined => {
    const now = clock();
    switch (elements[kind].named) {
      case 'poll': {
        const live = polls.find(name);
        if (!live || !mayFind(live.state(now), viewer)) return undefined;
        const poll = JSON.parse(live.poll(now).json) as Poll;
        return { name, title: titleOf(live), poll, ...whose(live.agency) };
      }
      case 'consultation': {
        const live = consultations.find(name);
        if (!live || !mayFind(live.state(now), viewer)) return undefined;
        return { name, title: live.stored.title, ...whose(live.agency) };
      }
      case 'agency': {
        const agency = polls.agency(name);
        return agency && { name, ...whose(agency) };
      }
      case 'reference': {
        const reference = readReference(name) ?? '';
        const live = suggestions.find(reference);
        const agency = live && consultations.find(live.stored.consultation)?.agency;
        return agency && { name: reference, ...whose(agency) };
      }
    }
  };

  return (wanted: Wanted): Embedded => {
    const { server, kind, choices, agency } = wanted;
    const found = find(wanted);
    if (!found || (agency !== undefined && found.agency !== agency)) throw new Refusal(problemTypes.notFound);
    const voice = createVoice(choices.lang);
    const words = found.title ? voice.plainText(found.title) : voice.plain(shows[kind] ?? 'poll');
    const { name, brand, poll } = found;
    return { server, kind, name, words: words.replace(/\s+/g, ' '), choices, release, brand, poll };
  };
};
export type EmbeddedFinder = ReturnType<typeof embeddedFinder>;

const whose = ({ slug, brand }: AgencyRecord) => ({ agency: slug, brand });
