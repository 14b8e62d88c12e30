import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { open } from '../../http/headers.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Web } from '../web.ts';

const day = 86_400_000;

/** Days until the file expires; RFC 9116 §2.5.5 asks for less than a year. */
const lasts = 180;

/** The address to report vulnerabilities (RFC 9116); 404 if none is configured. */
export const securityTxtRoutes = ({ publicUrl, clock }: Web, contact: string | undefined) =>
  new Hono().get('/.well-known/security.txt', (c) => {
    if (contact === undefined) throw new Refusal(problemTypes.notFound);
    // Rounded to the day, so that answers of one day are equal.
    const expires = new Date((Math.floor(clock() / day) + lasts) * day).toISOString();
    const lines = [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: ar, en'];
    if (publicUrl !== undefined) lines.push(`Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`);
    return c.body(`${lines.join('\n')}\n`, 200, { ...open, 'content-type': 'text/plain; charset=utf-8' });
  });
