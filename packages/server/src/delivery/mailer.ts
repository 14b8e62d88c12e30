import { codeLinkLasts, isCodeNotice } from '../model/code-notice.ts';
import { maxMailAttempts } from '../model/mail-attempts.ts';
import { isNoticed } from '../model/noticed-acts.ts';
import type { AgencyRecord, Notice, NoticeOutcome } from '../model/records.ts';
import type { Voices } from '../pages/voice.ts';
import type { Runtime } from '../services/runtime.ts';
import type { WholeSuggestion } from '../state/known-suggestions.ts';
import { trackedSuggestionFor } from '../state/suggestion-views.ts';
import { createDueMails } from './due-mails.ts';
import { type NoticeFacts, renderCodeMail, renderNotice } from './notice.ts';

/** A mail for the transport. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets. The same for every attempt at a notice. */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Resolves once the mail server has accepted the mail; rejects otherwise. */
export type SendMail = (mail: Mail) => Promise<void>;

export interface MailerOptions extends Runtime {
  readonly voices: Voices;
  readonly send: SendMail;
  /** The public address of this server. */
  readonly publicUrl: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Maximum mails to one address a day; later mails wait. */
const maxPerDay = 10;

/**
 * Sends due notices to authors who left an address. A notice is saved in the transaction of its act (outbox), so that
 * it is sent at least once, whatever crashes.
 */
export const createMailer = (options: MailerOptions) => {
  const { store, suggestions, polls, tracking, voices, send, publicUrl, clock, onError, processId } = options;
  const base = publicUrl.replace(/(?<!\/)\/+$/, '');
  const host = new URL(publicUrl).hostname;

  type About = Omit<NoticeFacts, 'act' | 'waited'>;

  /** Undefined for an act without a mail. */
  const renderAct = (live: WholeSuggestion, agency: AgencyRecord, place: number, about: About) => {
    const upTo = { ...live, stored: { ...live.stored, acts: live.stored.acts.slice(0, place + 1) } };
    const view = { live: upTo, agency, suggestions, polls, viewer: 'author' as const, now: clock() };
    const { acts, answered } = trackedSuggestionFor(view);
    const act = acts.at(-1);
    if (!act || !isNoticed(act)) return undefined;
    const waited = answered.doneAt === undefined ? answered.waited : undefined;
    return renderNotice({ ...about, act, waited }, voices);
  };

  /** The link is made when the mail is sent, so that no table holds it. */
  const renderCode = ({ stored: { reference, code, language } }: WholeSuggestion, about: About) => {
    const token = tracking.newCodeToken(reference, code, clock() + codeLinkLasts);
    return renderCodeMail({ ...about, link: `${base}/s/${reference}/code?t=${token}&lang=${language}` }, voices);
  };

  /** Undefined for an act without a mail; `early` if this process has not loaded the agency yet. */
  const mailOf = async ({ suggestion, act: place, contact }: Notice): Promise<Mail | 'early' | undefined> => {
    const [live] = await suggestions.read('id', [suggestion]);
    const agency = live && polls.agency(live.stored.agency);
    if (!live || !agency || !(isCodeNotice(place) || live.stored.acts[place])) return 'early';
    const { reference, language } = live.stored;
    const stop = `${base}/s/${reference}/stop?t=${tracking.stopToken(reference)}&lang=${language}`;
    const link = `${base}/s/${reference}?lang=${language}`;
    const about = { reference, agency: agency.name, timeZone: agency.timeZone, language, link, stop };
    const words = isCodeNotice(place) ? renderCode(live, about) : renderAct(live, agency, place, about);
    if (!words) return undefined;
    return {
      to: tracking.unseal(contact, reference),
      ...words,
      messageId: `${reference}.${place}@${host}`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  };

  const deliver = async (notice: Notice): Promise<NoticeOutcome> => {
    const now = clock();
    const attempts = notice.attempts + 1;
    try {
      const mail = await mailOf(notice);
      if (!mail) return { kind: 'parked', attempts };
      if (mail === 'early') return { kind: 'later', at: now + minute, attempts };
      const address = tracking.addressKey(mail.to);
      if ((await store.countNotices(address, now - day)) >= maxPerDay) {
        return { kind: 'later', at: now + day, attempts: notice.attempts };
      }
      await send(mail);
      return { kind: 'sent', address, at: now };
    } catch (error) {
      onError(error);
      return attempts < maxMailAttempts
        ? { kind: 'later', at: now + minute * 2 ** (attempts - 1), attempts }
        : { kind: 'parked', attempts };
    }
  };

  return createDueMails({
    due: (max) => store.dueNotices(clock(), max),
    async send(notice: Notice) {
      // The lease is renewed for each mail: a slow mail server may have let it expire, and another process may have
      // taken it. A mail may then be sent twice, with one Message-ID.
      if (!((await store.shared?.lease('mail', processId, 2 * minute)) ?? true)) return false;
      await store.settleNotice(notice, await deliver(notice));
      return true;
    },
    onError,
  });
};
