import type { Text } from '@shura/contract';
import type { Mail } from './mailer.ts';

export interface InvitationFacts {
  readonly to: string;
  readonly link: string;
  readonly agency: Text;
  /** Random, for the Message-ID. */
  readonly id: string;
}

/**
 * The mail that invites a person to an agency's staff. Plain text only, which mail programs of agencies show unaltered.
 */
export const invitationMail = ({ to, link, agency, id }: InvitationFacts): Mail => {
  const [ar, en] = [agency['ar'] ?? '', agency['en'] ?? ''];
  const text = [
    `دُعيتم إلى مكتب ${ar} في شورى. الرابط صالح سبعة أيام، ولمرة واحدة:`,
    link,
    '',
    `You are invited to the desk of ${en} in Shura. The link is good for seven days, once:`,
    link,
    '',
  ].join('\n');
  return {
    to,
    subject: `دعوة إلى مكتب ${ar} · Invitation to the desk of ${en}`,
    text,
    html: '',
    messageId: `${id}@${new URL(link).hostname}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
};
