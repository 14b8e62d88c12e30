import { slugSchema } from '@shura/contract';
import * as v from 'valibot';

/** The answers of a new operator. */
export interface Answers {
  readonly name: { readonly ar: string; readonly en: string };
  /** Origin of the embedding site; undefined for a page of this machine. */
  readonly site: string | undefined;
}

/** Used when no questions are asked: texts that tell the operator to replace them. */
export const assumed: Answers = { name: { ar: 'اسم الجهة', en: 'Name of the agency' }, site: undefined };

export const firstPoll = 'first-poll';

const week = 7 * 86_400_000;

/**
 * The first `shura.yaml`, for people to edit, with what most servers need. Its poll is decided twelve weeks after `now`
 * (UTC milliseconds).
 */
export const firstFile = (
  { name, site }: Answers,
  port: number,
  now: number,
): string => `# What "shura start" reads in this folder.

# Settings of the server, by the names in docs/running.md; the environment wins over them. Secrets stay out of this file:
# SHURA_ADMIN_TOKEN, SHURA_SMTP_URL and SHURA_OIDC_CLIENT_SECRET are taken from the environment alone.
settings:
  PORT: ${port}
  # Before others use it: the address they know it by, and the proxy that stands in front of it.
  # SHURA_PUBLIC_URL: https://consult.example.om
  # SHURA_TRUSTED_PROXIES: 127.0.0.1

# Who asks. "shura start" takes this once, into a new database; later changes are brought by "shura apply shura.yaml".
agency:
  # Stands in addresses, and stays.
  slug: ${name === assumed.name ? 'agency' : slugOf(name.en)}
  name: { ar: ${JSON.stringify(name.ar)}, en: ${JSON.stringify(name.en)} }
  # The clock of its dates, and what people call the place where it ticks.
  timeZone: Asia/Muscat
  place: { ar: مسقط, en: Muscat }
  # Sites whose pages may send votes, such as https://www.example.om; pages of this machine may as long as there is no
  # https address above.
  origins: [${site === undefined ? '' : JSON.stringify(site)}]

# A first poll, to see that a vote arrives. Put your own question in its place before people vote: then it is fixed.
polls:
  - slug: ${firstPoll}
    title: { ar: استطلاع تجريبي, en: A trial poll }
    # Everyone sees the results at once; or after-vote, after-close, sealed.
    visibility: live
    # Who decides, and by which day. A poll does not open without it, unless a consultation that asks it says so.
    decision: { by: { ar: ${JSON.stringify(name.ar)}, en: ${JSON.stringify(name.en)} }, on: ${new Date(now + 12 * week).toISOString().slice(0, 10)} }
    questions:
      - id: arrived
        kind: single
        text: { ar: هذا سؤال للتجربة. هل ظهر لكم كما ينبغي؟, en: This is a trial question. Does it look as it should? }
        options:
          - { id: 'yes', text: { ar: نعم, en: 'Yes' } }
          - { id: partly, text: { ar: إلى حد ما, en: In part } }
          - { id: 'no', text: { ar: لا, en: 'No' } }
`;

const slugOf = (name: string): string => {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return v.is(slugSchema, slug) ? slug : 'agency';
};
