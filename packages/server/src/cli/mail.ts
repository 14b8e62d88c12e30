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
  // Read with the first mail: a server that sends none does without.
  const connect = async () => (await import('nodemailer')).createTransport({ url: smtpUrl, ...timeouts });
  let connected: ReturnType<typeof connect> | undefined;
  return async ({ messageId, ...mail }) => {
    connected ??= connect();
    await (await connected).sendMail({
      ...mail,
      from: mailFrom,
      messageId: `<${messageId}>`,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
};
