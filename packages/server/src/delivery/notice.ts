import { isUntranslated, type Language, otherRequired, type Text } from '@shura/contract';
import { noticeHtml } from '../generated/notice-html.ts';
import type { NoticedAct } from '../model/noticed-acts.ts';
import type { Voice, Voices } from '../pages/voice.ts';
import { plainIn, sentence } from './mail-text.ts';
import { noticeSentences } from './notice-text.ts';

export interface NoticeFacts {
  readonly reference: string;
  readonly act: NoticedAct;
  readonly agency: Text;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** Working days that the suggestion has waited for an answer; undefined once it is answered. */
  readonly waited?: number | undefined;
  /** Language of the suggestion's author. The mail has this language first, then the other one. */
  readonly language: Language;
  /** Absolute address of the suggestion's page. */
  readonly link: string;
  /** Absolute address of the page to unsubscribe from mails. */
  readonly stop: string;
}

/** What a mail says in one language, and the words of its link. */
interface Said {
  readonly happened: string;
  readonly said: readonly string[];
  readonly look: string;
}

/** The mail about one act, in two languages, as text and HTML. It contains no text of a citizen. */
export const renderNotice = (facts: NoticeFacts, voices: Voices) =>
  renderMail(facts, (language) => saidIn(facts, voices(language)));

/** The mail whose `link` leads to a new tracking code. */
export const renderCodeMail = (facts: Omit<NoticeFacts, 'act' | 'waited'>, voices: Voices) =>
  renderMail(facts, (language): Said => {
    const { newCode, newCodeOnce, newCodeUnasked } = noticeSentences[language];
    return {
      happened: sentence(newCode, { reference: facts.reference }),
      said: [newCodeOnce, newCodeUnasked],
      look: voices(language).plain('getCode'),
    };
  });

const renderMail = (
  { language, link, stop, agency }: Pick<NoticeFacts, 'language' | 'link' | 'stop' | 'agency'>,
  say: (language: Language) => Said,
) => {
  const [first, second] = [say(language), say(otherRequired(language))];
  const { why, stop: stopWords } = noticeSentences[language];
  const subject = `${first.happened} · ${plainIn(agency, language)}`.replace(/\s+/g, ' ');
  const text = [
    plainIn(agency, language),
    [first.happened, ...first.said].join('\n'),
    `${first.look}: ${link}`,
    [second.happened, ...second.said].join('\n'),
    `${second.look}: ${link}`,
    `${why}\n${stopWords}: ${stop}`,
  ].join('\n\n');
  const html = filled(noticeHtml[language], {
    subject,
    agency: plainIn(agency, language),
    happened: first.happened,
    said: first.said,
    otherHappened: second.happened,
    otherSaid: second.said,
    look: first.look,
    otherLook: second.look,
    link,
    stop,
    stopWords,
    why,
  });
  return { subject, text, html };
};

/** A sentence about the act, and the agency's text. */
const saidIn = ({ act, reference, timeZone, waited }: NoticeFacts, voice: Voice): Said => {
  const { language } = voice;
  const sentences = noticeSentences[language];
  const key = act.kind === 'appeal-decided' ? (act.upheld ? 'upheld' : 'dismissed') : act.kind;
  const happened = sentence(sentences[key], {
    reference,
    rule: 'rule' in act ? String(act.rule) : '',
    to: 'to' in act && act.to ? plainIn(act.to, language) : '',
    outcome: 'outcome' in act ? voice.public.outcome(act.outcome) : '',
    due: 'due' in act ? voice.plainDay(act.due) : '',
  });
  const written = [
    ...(['reason', 'question', 'evidence'] as const).flatMap((field) =>
      field in act ? [act[field as keyof typeof act] as unknown as Text] : [],
    ),
    ...('commitment' in act && act.commitment ? [act.commitment.text] : []),
  ];
  const wrote = written.map((text) => plainIn(text, language));
  const note = written.some((text) => isUntranslated(text, language)) ? [voice.public.untranslated] : [];
  const office = 'office' in act ? `${plainIn(act.office, language)} · ` : '';
  const waiting = waited === undefined ? [] : [voice.public.waiting(waited)];
  const said = [...wrote, ...note, `${office}${voice.plainDayOf(act.at, timeZone)}`, ...waiting];
  return { happened, said, look: voice.public.titles.page };
};

const filled = (html: string, values: Readonly<Record<string, string | readonly string[]>>): string =>
  html.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    [values[name] ?? '']
      .flat()
      .map((line) => escaped(line).replaceAll('\n', '<br />'))
      .join('<br />'),
  );

const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
