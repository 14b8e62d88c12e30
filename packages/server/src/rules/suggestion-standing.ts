import type { Publication, Span, Text } from '@shura/contract';
import type { Act, StoredSuggestion } from '../model/records.ts';

type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

/** The current standing of a suggestion, derived from its acts. */
export interface Standing {
  readonly publication: Publication;
  /** True if the suggestion was ever published. The later history is then public, even after it is hidden or erased. */
  readonly shown: boolean;
  readonly acknowledged: boolean;
  /** The newest answer. */
  readonly answer?: ActOf<'answered'> | undefined;
  /** An answer that waits for a second person. */
  readonly proposed?: ActOf<'proposed'> | undefined;
  readonly committed: boolean;
  /** Called carried out, and not contested since. */
  readonly carriedOut: boolean;
  /** Called carried out, then contested by enough of those who asked: it waits for new evidence. */
  readonly contested: boolean;
  /** A question to the author without a reply. */
  readonly asked: boolean;
  /** When an undecided appeal was made. */
  readonly appealedAt?: number | undefined;
  /** Something was hidden or redacted since the last appeal, so a new appeal is allowed. */
  readonly appealable: boolean;
  readonly redacted: readonly Span[];
  /** Undecided claims of authorship, oldest first. Staff decide on the first. */
  readonly claims: readonly ActOf<'claim-made'>[];
  /** Hash of the tracking code of the proven author. */
  readonly claimed?: string | undefined;
  /** The newest staff wording, shown beside the author's. */
  readonly wording?: Text | undefined;
  /** When the post was found to be gone. */
  readonly goneAt?: number | undefined;
  /** References of linked suggestions. */
  readonly links: ReadonlySet<string>;
}

export const standingOf = ({ acts }: Pick<StoredSuggestion, 'acts'>): Standing =>
  acts.length === 1 && acts[0]?.kind === 'published' ? justPublished : acts.reduce(after, fresh);

const fresh: Standing = {
  publication: 'held',
  shown: false,
  acknowledged: false,
  committed: false,
  carriedOut: false,
  contested: false,
  asked: false,
  appealable: false,
  redacted: [],
  claims: [],
  links: new Set(),
};

/** The most common standing, shared as one object. */
const justPublished: Standing = { ...fresh, publication: 'published', shown: true };

const after = (standing: Standing, act: Act): Standing => {
  switch (act.kind) {
    case 'published':
      return { ...standing, publication: 'published', shown: true };
    case 'hidden':
      return { ...standing, publication: 'hidden', appealable: true };
    case 'redacted':
      return { ...standing, redacted: [...standing.redacted, ...act.spans], appealable: true };
    case 'acknowledged':
      return { ...standing, acknowledged: true };
    case 'asked':
      return { ...standing, asked: true };
    case 'replied':
      return { ...standing, asked: false };
    case 'proposed':
      return { ...standing, proposed: act };
    case 'answered':
      return {
        ...standing,
        acknowledged: true,
        answer: act,
        proposed: undefined,
        committed: standing.committed || act.commitment !== undefined,
      };
    case 'carried-out':
      return { ...standing, carriedOut: true, contested: false };
    case 'contested':
      return { ...standing, carriedOut: false, contested: true };
    case 'appealed':
      return { ...standing, appealedAt: act.at, appealable: false };
    case 'appeal-decided':
      return act.upheld
        ? { ...standing, publication: 'published', shown: true, redacted: [], appealedAt: undefined }
        : { ...standing, appealedAt: undefined };
    case 'linked':
      return { ...standing, links: new Set([...standing.links, act.to]) };
    case 'unlinked':
      return { ...standing, links: new Set([...standing.links].filter((to) => to !== act.to)) };
    case 'claim-made':
      return { ...standing, claims: [...standing.claims, act] };
    case 'claim-refused':
      return { ...standing, claims: standing.claims.slice(1) };
    case 'claimed':
      return { ...standing, claims: [], claimed: act.code };
    case 'worded':
      return { ...standing, wording: act.wording };
    case 'source-gone':
      return { ...standing, goneAt: act.at };
    case 'erased':
      return { ...standing, publication: 'erased', appealable: false, appealedAt: undefined };
    case 'removed':
      return { ...standing, publication: 'removed', appealable: false };
    case 'referred':
    case 'delayed':
    case 'polled':
      return standing;
  }
};
