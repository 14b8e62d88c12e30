import type { Publication, Span, Text } from '@shura/contract';
import type { Act, StoredSuggestion } from '../model/records.ts';

type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

/** Where a suggestion stands, which is what its acts come to. */
export interface Standing {
  readonly publication: Publication;
  /** It was published once: what became of it since is public, and so is that it is gone. */
  readonly shown: boolean;
  readonly acknowledged: boolean;
  /** The newest answer. */
  readonly answer?: ActOf<'answered'> | undefined;
  /** An answer that waits for a second person. */
  readonly proposed?: ActOf<'proposed'> | undefined;
  readonly committed: boolean;
  readonly carriedOut: boolean;
  /** A question that the author has not replied to. */
  readonly asked: boolean;
  /** When an appeal was made that nobody has decided. */
  readonly appealedAt?: number | undefined;
  /** Something was hidden or redacted since the last appeal, so that there may be one. */
  readonly appealable: boolean;
  readonly redacted: readonly Span[];
  /** Of those who say that it is theirs, whom nobody has decided on yet: the first is decided on next. */
  readonly claims: readonly ActOf<'claim-made'>[];
  /** The hash of the tracking code of whoever has shown that it is theirs. */
  readonly claimed?: string | undefined;
  /** The newest words of staff beside the author's. */
  readonly wording?: Text | undefined;
  /** When it was seen that the post is gone. */
  readonly goneAt?: number | undefined;
  /** References that it was linked to, and not unlinked from. */
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
  asked: false,
  appealable: false,
  redacted: [],
  claims: [],
  links: new Set(),
};

/** Where most stand: one object for all of them. */
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
      return { ...standing, carriedOut: true };
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
