import { createHash } from 'node:crypto';
import type { PublicPledge } from '@shura/contract';
import type { DigestTokens } from '../auth/digest-token.ts';
import type { DueDigest } from '../model/digest-store.ts';
import type { AgencyRecord } from '../model/records.ts';
import type { Voices } from '../pages/voice.ts';
import { calendarOf, isOfficeHour, nextDigest, retryAt } from '../rules/digest-times.ts';
import { dateOf, dayAt } from '../rules/local-time.ts';
import { type Digests, isEmpty } from '../services/digests.ts';
import type { AgencyReader } from '../services/read-agencies.ts';
import type { Runtime } from '../services/runtime.ts';
import { renderDigest } from './digest.ts';
import { createDueMails } from './due-mails.ts';
import type { Mail, SendMail } from './mailer.ts';

export interface DigestSenderOptions extends Pick<Runtime, 'store' | 'polls' | 'clock' | 'onError'> {
  readonly digests: Digests;
  readonly agencies: Pick<AgencyReader, 'pledge'>;
  readonly tokens: DigestTokens;
  readonly voices: Voices;
  readonly send: SendMail;
  /** The public address of this server. */
  readonly publicUrl: string;
}

const minute = 60_000;

/**
 * Sends the digests that are due. A digest is claimed by moving it to its next try, so that of several processes one
 * sends it, and settled by moving it to the next period. After a crash between the two it is tried again. Its content
 * is made when it is sent: a digest that was held up says what is so now.
 */
export const createDigestSender = (options: DigestSenderOptions) => {
  const { store, polls, digests, agencies, tokens, voices, send, publicUrl, clock, onError } = options;
  const base = publicUrl.replace(/(?<!\/)\/+$/, '');
  const host = new URL(publicUrl).hostname;

  /** An administrator is told the figures in the first digest of a month, if there are any. */
  const pledgeFor = async ({ role, sentAt }: DueDigest, agency: AgencyRecord, day: string) => {
    const monthAt = (at: number) => dateOf(dayAt(at, agency.timeZone)).slice(0, 7);
    const told = sentAt !== null && monthAt(sentAt) === day.slice(0, 7);
    if (role !== 'administrator' || told || agency.policies.length * agency.calendars.length === 0) return undefined;
    const pledge = await agencies.pledge(agency.slug);
    return hasFigures(pledge) ? pledge : undefined;
  };

  /** Undefined if there is nothing to say. */
  const mailOf = async (due: DueDigest, agency: AgencyRecord): Promise<Mail | undefined> => {
    const { person, email, every } = due;
    const day = dateOf(dayAt(clock(), agency.timeZone));
    const [digest, pledge] = [await digests(agency, every), await pledgeFor(due, agency, day)];
    if (isEmpty(digest) && !pledge) return undefined;
    const token = new URLSearchParams({ p: person, t: tokens.tokenFor(agency.slug, person) });
    const stop = `${base}/a/${agency.slug}/digest/stop?${token}`;
    const facts = { agency: agency.name, day, digest, pledge, desk: `${base}/desk/${agency.slug}` };
    return {
      to: email,
      ...renderDigest({ ...facts, stop: (language) => `${stop}&lang=${language}` }, voices),
      html: '',
      // By day: a mail that is repeated after a crash is the same mail, and that of the next day is another.
      messageId: `digest.${createHash('sha256').update(stop).digest('base64url').slice(0, 16)}.${day}@${host}`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    };
  };

  const deliver = async (due: DueDigest): Promise<void> => {
    const now = clock();
    const { attempts, sentAt } = due;
    const agency = polls.agency(due.agency);
    if (!agency) {
      // This process has not loaded the agency yet.
      await store.moveDigest(due, { dueAt: now + minute, attempts, sentAt });
      return;
    }
    const calendar = calendarOf(agency);
    if (!isOfficeHour(now, calendar)) {
      await store.moveDigest(due, { dueAt: nextDigest('daily', now, calendar), attempts, sentAt });
      return;
    }
    const claim = { dueAt: retryAt(now, attempts, calendar), attempts: attempts + 1, sentAt };
    if (!(await store.moveDigest(due, claim))) return;
    let mail: Mail | undefined;
    try {
      mail = await mailOf(due, agency);
      if (mail) await send(mail);
    } catch (error) {
      // The claim is its next try.
      onError(error);
      return;
    }
    const next = { dueAt: nextDigest(due.every, now, calendar), attempts: 0, sentAt: mail ? now : sentAt };
    await store.moveDigest({ ...due, dueAt: claim.dueAt }, next);
  };

  return createDueMails({
    due: (max) => store.dueDigests(clock(), max),
    async send(due: DueDigest) {
      await deliver(due);
      return true;
    },
    onError,
  });
};

const hasFigures = ({ waiting, acknowledged, answered, carriedOut }: PublicPledge): boolean =>
  waiting + acknowledged.n + answered.n + carriedOut.n > 0;
