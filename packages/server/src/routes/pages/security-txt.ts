import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { open } from '../../http/headers.ts';
import { Refusal } from '../../model/refusal.ts';

const day = 86_400_000;

/** Days after which the file is to be asked for again; RFC 9116 §2.5.5 wants less than a year. */
const lasts = 180;

export interface SecurityTxtOptions {
  readonly securityContact?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly clock: () => number;
}

/** Where weaknesses are reported (RFC 9116); 404 where the operator has not said. */
export const securityTxtRoutes = ({ securityContact, publicUrl, clock }: SecurityTxtOptions) =>
  new Hono().get('/.well-known/security.txt', (c) => {
    if (securityContact === undefined) throw new Refusal(problemTypes.notFound);
    // To the day: two answers of one day are the same.
    const expires = new Date((Math.floor(clock() / day) + lasts) * day).toISOString();
    const lines = [`Contact: ${securityContact}`, `Expires: ${expires}`, 'Preferred-Languages: ar, en'];
    if (publicUrl !== undefined) lines.push(`Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`);
    return c.body(`${lines.join('\n')}\n`, 200, { ...open, 'content-type': 'text/plain; charset=utf-8' });
  });
