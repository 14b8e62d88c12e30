import type { Text } from '@shura/contract';
import type { Mail } from './mailer.ts';

export interface InvitationFacts {
  readonly to: string;
  readonly link: string;
  readonly agency: Text;
  /** Days that the link is valid. */
  readonly days: number;
  /** Random, for the Message-ID. */
  readonly id: string;
}

/**
 * The mail that invites a person to an agency's staff. Plain text only, which mail programs of agencies show unaltered.
 */
export const invitationMail = ({ to, link, agency, days, id }: InvitationFacts): Mail => {
  const [ar, en] = [agency['ar'] ?? '', agency['en'] ?? ''];
  const text = [
    `دُعيتم إلى مكتب موظفي ${ar} في شورى. الرابط صالح لمدة ${say('ar-u-nu-latn', days)}، ولمرة واحدة:`,
    link,
    '',
    `You are invited to the desk of ${en} in Shura. The link works once, within ${say('en', days)}:`,
    link,
    '',
  ].join('\n');
  return {
    to,
    subject: `دعوة إلى مكتب موظفي ${ar} · Invitation to the desk of ${en}`,
    text,
    html: '',
    messageId: `${id}@${new URL(link).hostname}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
};

const say = (locale: string, days: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
