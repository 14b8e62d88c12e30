import type { Mail } from '../../delivery/mailer.ts';
import { isLoopback } from '../../text/loopback.ts';
import { WrongSetting } from '../command-error.ts';
import type { Config } from '../config.ts';

/** Timeout of a mail server, in ms. */
const timeout = 20_000;

/**
 * SMTP options. `smtps` is TLS from the first byte. `smtp` requires STARTTLS, except on this machine: a mailed link
 * makes its reader an administrator.
 */
const transportTo = (smtpUrl: string) => {
  const url = new URL(smtpUrl);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    host,
    secure: url.protocol === 'smtps:',
    requireTLS: !isLoopback(host),
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(url.username !== '' && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    ...{ connectionTimeout: timeout, greetingTimeout: timeout, socketTimeout: timeout },
  };
};

/** Sends by SMTP. Undefined without a configured mail server. */
export const mailSender = (
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'publicUrl'>,
): ((mail: Mail) => Promise<void>) | undefined => {
  const { smtpUrl, mailFrom, publicUrl } = config;
  if (smtpUrl === undefined) return undefined;
  if (mailFrom === undefined) {
    throw new WrongSetting('SHURA_SMTP_URL is set, so set SHURA_MAIL_FROM too: whom mails come from');
  }
  if (publicUrl === undefined) {
    throw new WrongSetting('SHURA_SMTP_URL is set, so set SHURA_PUBLIC_URL too: mails lead to pages of this server');
  }
  const to = transportTo(smtpUrl);
  // Imported when the first mail is sent, to save memory on servers that send none.
  const connect = async () => (await import('nodemailer')).createTransport(to);
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
