import type { Context } from 'hono';
import { sentFromOwnPage } from '../own-page.ts';
import type { SentenceKey } from '../text/page-text.ts';
import { type Fields, fieldsOf, onceField } from './form-fields.ts';

/** A form as it arrived, and what speaks against reading it. */
export interface ReceivedForm {
  readonly fields: Fields;
  /** The one it came with, where it may be trusted; else a new one. */
  readonly once: string;
  /** A page of another origin sent it. */
  readonly foreign?: boolean;
  readonly refused?: { readonly says: SentenceKey; readonly status: number } | undefined;
}

export interface FormsOptions {
  readonly publicUrl: string | undefined;
  readonly random: (bytes: number) => Buffer;
}

interface ReadOptions {
  /** Whether the form holds a one-time value. */
  readonly withOnce?: boolean;
  /** Whether what a page of another origin sent may be drawn again, so that a citizen who has no script loses nothing. */
  readonly draws?: (c: Context) => boolean;
}
const drawsNone = () => false;

const onceShape = /^[A-Za-z0-9_-]{22}$/;

/** Reads forms that pages of ours sent. */
export const createForms = ({ publicUrl, random }: FormsOptions) => {
  const isOurs = sentFromOwnPage(publicUrl);
  const newOnce = () => random(16).toString('base64url');

  return {
    newOnce,
    async read(c: Context, { withOnce = true, draws = drawsNone }: ReadOptions = {}): Promise<ReceivedForm> {
      const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '');
      const fields = fieldsOf(new URLSearchParams(isForm ? await c.req.text() : ''));
      // Another site may have chosen the value it sent: were it kept, that site would know the code or the device.
      const form = { fields, once: newOnce() };
      if (!isForm) return { ...form, refused: { says: 'unfitSuggestion', status: 415 } };
      if (!isOurs(c)) {
        return draws(c)
          ? { ...form, foreign: true, refused: { says: 'askAgainHere', status: 403 } }
          : { ...form, foreign: true, fields: new Map(), refused: { says: 'startAgainHere', status: 403 } };
      }
      if (!withOnce) return form;
      const once = firstOf(fields, onceField);
      if (!onceShape.test(once)) return { ...form, refused: { says: 'unfitSuggestion', status: 422 } };
      return { fields, once };
    },
  };
};
export type Forms = ReturnType<typeof createForms>;

/** The value of a field that has one; empty where it was not sent. */
export const firstOf = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? '';
