import type { Act, SourceRecord, SuggestionRecord } from './records.ts';

/**
 * The record without links to the basis or to the author: kinds of basis, and platform, hashtag and hash of the source,
 * are kept. Without its hashtag, an erased suggestion would leave the figures of the hashtag.
 */
export const withoutLinks = <Record extends Pick<SuggestionRecord, 'basis' | 'source'>>(record: Record): Record => ({
  ...record,
  basis: record.basis.map(({ link, ...rest }) => rest),
  ...(record.source && { source: bareSource(record.source) }),
});

const bareSource = ({ platform, hashtag, hash }: SourceRecord): SourceRecord => ({
  platform,
  ...(hashtag !== undefined && { hashtag }),
  hash,
});

/** The rest of a removed suggestion: its keys, its date, its policy and the fields that counts need. */
export const bareRecord = (record: Omit<SuggestionRecord, 'words'>): Omit<SuggestionRecord, 'words'> => {
  const { reference, agency, consultation, receivedAt, policy, direction, language } = record;
  return {
    reference,
    agency,
    consultation,
    receivedAt,
    policy,
    direction,
    language,
    basis: [],
    once: reference,
    code: '',
  };
};

/** The rest of an act of a removed suggestion: its kind, date and rule, and whether an appeal was upheld. */
export const bareAct = (act: Act): Act => {
  const { kind, at } = act;
  const ruled = 'policy' in act ? { policy: act.policy, ...(act.rule !== undefined && { rule: act.rule }) } : {};
  const decided = act.kind === 'appeal-decided' ? { upheld: act.upheld } : {};
  const spans = act.kind === 'redacted' ? { spans: [] } : {};
  return { kind, at, ...ruled, ...decided, ...spans } as Act;
};

/** An act without the author's text, the URL of a claimant's reply and the wording by staff. */
export const withoutWords = (act: Act): Act => {
  switch (act.kind) {
    case 'replied':
    case 'appealed':
      return { ...act, text: undefined };
    case 'worded':
      return { ...act, wording: undefined };
    case 'claim-made':
      return { ...act, reply: undefined };
    default:
      return act;
  }
};
