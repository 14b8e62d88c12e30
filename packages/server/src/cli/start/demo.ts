import { randomBytes } from 'node:crypto';
import {
  type Apply,
  applySchema,
  authorActs,
  bilingualSchema,
  consultationDocumentSchema,
  outcomeDocumentSchema,
  type Problem,
  type SentSuggestion,
  sendSuggestionSchema,
} from '@shura/contract';
import * as v from 'valibot';
import { createShura } from '../../app.ts';
import type { ShuraOptions } from '../../wiring/options.ts';
import { CommandError } from '../command-error.ts';
import { readYamlFile } from '../yaml.ts';

const days = v.number();
const { opens, closes, decision, outcome, extension, closure, draft, ...said } = consultationDocumentSchema.entries;
const { once, contact, ...sent } = sendSuggestionSchema.entries;

/** A demo history. Days count back from now; negative days lie in the future. */
const demoSchema = v.strictObject({
  consultations: v.array(
    v.strictObject({
      ...said,
      opens: days,
      closes: days,
      decision: days,
      by: bilingualSchema,
      outcome: v.optional(
        v.strictObject({
          ...outcomeDocumentSchema.entries,
          did: v.array(v.strictObject({ text: bilingualSchema, on: days })),
          published: days,
        }),
      ),
    }),
  ),
  suggestions: v.array(
    v.strictObject({
      ...sent,
      id: v.string(),
      to: v.string(),
      sent: days,
      supporters: v.optional(v.number(), 0),
      acts: v.array(
        v.looseObject({
          day: days,
          kind: v.optional(v.string()),
          author: v.optional(v.picklist(authorActs)),
        }),
      ),
    }),
  ),
});
type Demo = v.InferOutput<typeof demoSchema>;
type Wanted = Demo['suggestions'][number];

export interface DemoFiles {
  /** The agency, in the format of `shura apply`. */
  readonly agency: string;
  readonly history: string;
}

/** An action with its time, in UTC milliseconds. */
interface Happening {
  readonly at: number;
  readonly run: () => Promise<void>;
}

/**
 * Plays a history into an empty store through the public API, with a clock that moves from one event to the next, so
 * that every rule applies.
 */
export const playDemo = async (
  files: DemoFiles,
  options: Pick<ShuraOptions, 'store' | 'keys' | 'drawing'>,
): Promise<void> => {
  const agency = readYamlFile(files.agency, applySchema);
  const demo = readYamlFile(files.history, demoSchema);
  const stage = await createStage(agency, options);
  const happenings = [
    ...demo.consultations.flatMap((one) => stage.consultation(one)),
    ...demo.suggestions.flatMap((one) => stage.suggestion(one)),
  ];
  // The sort is stable: events of one instant keep their order.
  for (const { at, run } of happenings.toSorted((a, b) => a.at - b.at)) await stage.go(at, run);
  await stage.end();
};

const createStage = async (agency: Apply, options: Pick<ShuraOptions, 'store' | 'keys' | 'drawing'>) => {
  const now = Date.now();
  let time = 0;
  const adminToken = randomBytes(24).toString('base64url');
  const rates = { newDevices: { free: 1e6, cannot: 0 }, newSuggestions: plenty };
  // The store stays open when this server closes.
  const store = { ...options.store, close: async () => {} };
  const shura = await createShura({ ...options, store, adminToken, rates, clock: () => time });
  const staff = { authorization: `Bearer ${adminToken}` };
  const post = async <Body>(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const response = await shura.app.request(`/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (response.ok) return (await response.json()) as Body;
    const { title, errors } = (await response.json()) as Problem;
    throw new CommandError(`the demo cannot be played: ${path}: ${title} ${JSON.stringify(errors ?? '')}`);
  };
  const newOnce = () => randomBytes(16).toString('base64url');
  const newDevice = async (consultation: string) => ({
    'shura-device': (await post<{ token: string }>('devices', { consultation, once: newOnce() })).token,
  });

  const at = (daysAgo: number) => now - daysAgo * 86_400_000;
  const dayOf = (daysAgo: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: agency.agency.timeZone }).format(at(daysAgo));
  const references = new Map<string, SentSuggestion>();

  /** An act of the file in the contract's form: days become dates, names become references. */
  const staffAct = ({ day, author, ...act }: Wanted['acts'][number], { text }: Wanted) => {
    const dated = (name: string) => (typeof act[name] === 'number' ? { [name]: dayOf(act[name]) } : {});
    const words = typeof act['words'] === 'string' ? act['words'] : undefined;
    const start = words === undefined ? -1 : text.indexOf(words);
    const { commitment, to, words: hidden, ...rest } = act;
    const due =
      typeof commitment === 'object' && commitment !== null && 'due' in commitment ? commitment.due : undefined;
    return {
      ...rest,
      ...dated('until'),
      ...dated('due'),
      ...(typeof due === 'number' && { commitment: { ...(commitment as object), due: dayOf(due) } }),
      ...(to !== undefined && { to: typeof to === 'string' ? references.get(to)?.reference : to }),
      ...(words !== undefined && { spans: [{ field: 'text', start, end: start + words.length }] }),
    };
  };

  const apply = (more: Partial<Apply>) => post<unknown>('admin/apply', { ...agency, ...more }, staff);

  return {
    async go(instant: number, run: () => Promise<void>) {
      time = Math.max(time, instant);
      await run();
    },
    end: () => shura.close(),

    consultation({ opens, closes, decision, by, outcome, ...rest }: Demo['consultations'][number]): Happening[] {
      const document = {
        ...rest,
        opens: `${dayOf(opens)}T08:00`,
        closes: `${dayOf(closes)}T20:00`,
        decision: { by, on: dayOf(decision) },
      };
      const open = { at: at(opens), run: async () => void (await apply({ consultations: [document] })) };
      if (!outcome) return [open];
      const { published, did, ...heard } = outcome;
      const done = did.map(({ text, on }) => ({ text, on: dayOf(on) }));
      const answered = { consultations: [{ ...document, outcome: { ...heard, did: done } }] };
      return [open, { at: at(published), run: async () => void (await apply(answered)) }];
    },

    suggestion(wanted: Wanted): Happening[] {
      const { id, to, sent, supporters, acts, ...body } = wanted;
      let version = 0;
      const seconding = async () => {
        for (let n = 0; n < supporters; n += 1) {
          await post(`suggestions/${references.get(id)?.reference}/support`, { supports: true }, await newDevice(to));
        }
      };
      const send = async () => {
        const sending = { ...body, once: newOnce() };
        references.set(id, await post(`consultations/${to}/suggestions`, sending, await newDevice(to)));
      };
      const does = async (act: Wanted['acts'][number]) => {
        const { reference, trackingCode: code } = references.get(id) ?? { reference: '', trackingCode: '' };
        if (act.author !== undefined) {
          const text = act['text'];
          await post(`suggestions/${reference}/author`, {
            kind: act.author,
            code,
            ...(text !== undefined && { text }),
          });
          version += 1;
          return;
        }
        const seen = act.kind === 'publish' ? { seen: version } : {};
        const acting = { by: 'demo', on: [{ reference, ...seen }], act: staffAct(act, wanted) };
        const acted = await post<{ on: { version: number }[] }>('admin/acts', acting, staff);
        version = acted.on[0]?.version ?? version;
        if (act.kind === 'publish') await seconding();
      };
      return [{ at: at(sent), run: send }, ...acts.map((act) => ({ at: at(act.day), run: () => does(act) }))];
    },
  };
};

const plenty = { perMinute: 1e6, burst: 1e6 };
