import { type PublicPledge, type RequiredLanguage, requiredLanguages, type Text } from '@shura/contract';
import type { Voices } from '../pages/voice.ts';
import { countedViews, type Digest, type Owed, type OwedList } from '../services/digests.ts';
import { digestSentences } from './digest-text.ts';
import { plainIn, sentence } from './mail-text.ts';

export interface DigestFacts {
  readonly agency: Text;
  /** The local day of the mail, `YYYY-MM-DD`. */
  readonly day: string;
  readonly digest: Digest;
  /** For administrators, in the first digest of a month. */
  readonly pledge: PublicPledge | undefined;
  /** Absolute address of the agency's part of the desk, without a slash at its end. */
  readonly desk: string;
  /** Absolute address of the page that stops the digest. */
  readonly stop: (language: RequiredLanguage) => string;
}

/** A digest in Arabic, then in English, as plain text. It contains no text of a citizen. */
export const renderDigest = (facts: DigestFacts, voices: Voices) => {
  const subject = requiredLanguages
    .map((language) => sentence(digestSentences[language].subject, { agency: plainIn(facts.agency, language) }))
    .join(' · ')
    .replace(/\s+/g, ' ');
  const text = requiredLanguages.map((language) => renderIn(facts, language, voices)).join('\n\n———\n\n');
  return { subject, text: `${text}\n` };
};

const renderIn = (facts: DigestFacts, language: RequiredLanguage, voices: Voices): string => {
  const { digest, pledge, desk } = facts;
  const { public: words, plainDay, number } = voices(language);
  const says = digestSentences[language];
  const list = (key: 'overdue' | 'due' | 'others'): string[] => {
    const { total, first } = digest[key];
    if (total === 0) return [];
    const title = sentence(says[key], { n: number(total), day: plainDay(digest.until) });
    return [[title, ...first.map((owed) => item(owed, key)), ...rest(digest[key])].join('\n')];
  };
  const item = (owed: Owed, key: 'overdue' | 'due' | 'others'): string => {
    const [name, page] =
      owed.what === 'outcome'
        ? [oneLine(owed.title), `responses/${owed.slug}`]
        : [sentence('{reference}', { reference: owed.reference }), `suggestions/${owed.reference}`];
    const office = 'office' in owed && owed.office ? [oneLine(owed.office)] : [];
    const when = key === 'overdue' ? words.wasDue(owed.dueOn) : sentence(says.dueOn, { day: plainDay(owed.dueOn) });
    const waited = 'waited' in owed && owed.what === 'answered' ? [words.waiting(owed.waited)] : [];
    return `- ${[name, ...office, says.owed[owed.what], when, ...waited].join(' · ')}\n  ${desk}/${page}`;
  };
  const oneLine = (text: Text) => plainIn(text, language).replace(/\s+/g, ' ');
  const rest = ({ total, first }: OwedList): string[] =>
    total > first.length ? [`- ${sentence(says.rest, { n: number(total - first.length) })}`] : [];
  const views = countedViews
    .filter((view) => digest.views[view] > 0)
    .map((view) => `${words.inbox[view]}: ${number(digest.views[view])}`);
  const late = digest.late > 0 ? [words.inbox.late(digest.late)] : [];
  const [waiting = '', ...longest] = words.inbox.waiting(digest.waiting, digest.longest);

  return [
    `${oneLine(facts.agency)}\n${sentence(says.title, { day: plainDay(facts.day) })}`,
    [[waiting, ...late].join(' · '), ...longest, ...views].join('\n'),
    ...list('overdue'),
    ...list('due'),
    ...list('others'),
    `${says.desk}: ${desk}/inbox`,
    ...(pledge ? [says.figures, ...words.pledge(pledge).map((lines) => lines.join('\n'))] : []),
    `${says.why}\n${says.stop}: ${facts.stop(language)}`,
  ].join('\n\n');
};
