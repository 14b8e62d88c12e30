import { createTransport } from 'nodemailer';
import type { Mail } from '../delivery/mailer.ts';
import type { Config } from './config.ts';
import { Stop } from './stop.ts';

/** Milliseconds that a mail server may take to answer. */
const patience = 20_000;

/** Sends by SMTP; undefined where no mail server is configured. */
export const mailSender = (config: Config): ((mail: Mail) => Promise<void>) | undefined => {
  const { smtpUrl, mailFrom, publicUrl } = config;
  if (smtpUrl === undefined) return undefined;
  if (mailFrom === undefined) throw new Stop('SHURA_SMTP_URL is set, so set SHURA_MAIL_FROM too: whom mails come from');
  if (publicUrl === undefined) {
    throw new Stop('SHURA_SMTP_URL is set, so set SHURA_PUBLIC_URL too: mails lead to pages of this server');
  }
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  return async ({ messageId, ...mail }) => {
    await transport.sendMail({
      ...mail,
      from: mailFrom,
      messageId: `<${messageId}>`,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
};
