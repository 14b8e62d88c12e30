import type { Context } from 'hono';
import { checkHost, ownOrigin } from '../../http/own-address.ts';
import type { SentenceKey } from '../text/page-text.ts';
import { type Fields, fieldsOf, onceField } from './form-fields.ts';

/** A received form, and why it must not be processed. */
export interface ReceivedForm {
  readonly fields: Fields;
  /** The form's own value if it can be trusted; else a new one. */
  readonly once: string;
  /** True if another origin sent it. */
  readonly foreign?: boolean;
  readonly refused?: { readonly says: SentenceKey; readonly status: number } | undefined;
}

export interface FormsOptions {
  readonly publicUrl: string | undefined;
  readonly random: (bytes: number) => Buffer;
}

interface ReadOptions {
  /** True if the form has a one-time value. */
  readonly withOnce?: boolean;
  /** True if a form from another origin may be shown again, so that citizens without scripts lose nothing. */
  readonly draws?: (c: Context) => boolean;
}
const drawsNone = () => false;

const onceShape = /^[A-Za-z0-9_-]{22}$/;

/** Reads forms of our pages. */
export const createForms = ({ publicUrl, random }: FormsOptions) => {
  const isOurs = sentFromOwnPage(publicUrl);
  const newOnce = () => random(16).toString('base64url');

  return {
    newOnce,
    async read(c: Context, { withOnce = true, draws = drawsNone }: ReadOptions = {}): Promise<ReceivedForm> {
      const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '');
      const fields = fieldsOf(new URLSearchParams(isForm ? await c.req.text() : ''));
      // Another site may have chosen the value. With that value, the other site could learn the code or the device, or
      // change this ballot later.
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

/**
 * True if the browser says that one of our pages sent this form. Browsers set `Sec-Fetch-Site`, and no page can forge
 * it. If it is absent, `Origin` counts; if both are absent, the answer is false.
 *
 * @param publicUrl the server's public address, if a proxy hides it
 */
const sentFromOwnPage = (publicUrl: string | undefined) => {
  const isOurs = ownOrigin(publicUrl);
  return (c: Context): boolean => {
    checkHost(c, publicUrl);
    const site = c.req.header('sec-fetch-site');
    if (site !== undefined) return site === 'same-origin';
    const origin = c.req.header('origin');
    return origin !== undefined && isOurs(c, origin);
  };
};

/** The first value of a field; empty if missing. */
export const firstOf = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? '';
