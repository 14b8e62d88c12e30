import { deepEqual, rejects } from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { mailSender } from './smtp.ts';

it('nothing is sent unencrypted to a mail server on another machine', async (t) => {
  const heard: string[] = [];
  const smtp = new SMTPServer({
    // As a man in the middle would do.
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (_, __, done) => {
      heard.push('a password');
      done(null, { user: 'shura' });
    },
    onMailFrom: (_, __, done) => {
      heard.push('a mail');
      done();
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  t.after(() => new Promise<void>((resolve) => smtp.close(resolve)));
  const { port } = smtp.server.address() as AddressInfo;
  const send = (host: string) => {
    const to = `smtp://shura:secret@${host}:${port}`;
    const sender = mailSender({ smtpUrl: to, mailFrom: 'a@example.om', publicUrl: 'https://shura.example.om' });
    const mail = { to: 'b@example.om', subject: 'x', text: 'x', html: 'x', messageId: 'x@example.om', headers: {} };
    return sender?.(mail as unknown as Parameters<typeof sender>[0]);
  };
  // An address of this machine that is not known as one.
  await rejects(async () => send('0.0.0.0'), /STARTTLS/);
  deepEqual(heard, []);
  await send('127.0.0.1');
  deepEqual(heard, ['a password', 'a mail']);
});
