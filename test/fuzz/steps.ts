import { deepEqual } from 'node:assert/strict';
import { type Answer, problemUriPrefix, type SentSuggestion } from '@shura/contract';
import fc from 'fast-check';
import { holdAgainst } from './agreement.ts';
import type { Citizens, ModelSuggestion } from './citizens.ts';
import { day, hour, type ModelServer, pollSlugs, type Told } from './model-server.ts';

type Play = (model: Citizens, real: ModelServer) => Promise<void>;
type Command = fc.AsyncCommand<Citizens, ModelServer>;

/** One act of a person. Afterwards everything public must match the model. */
function step(name: string, does: Play, possible: (model: Readonly<Citizens>) => boolean = () => true): Command {
  return {
    check: possible,
    async run(model, real) {
      real.steps += 1;
      await does(model, real);
      await holdAgainst(model, real);
    },
    toString: () => name,
  };
}

const problemOf = ({ body }: Told) => String(body['type']).slice(problemUriPrefix.length);
const refusedAs = (told: Told, status: number, type: string) => {
  deepEqual({ status: told.status, type: problemOf(told) }, { status, type });
};
const taken = <Item>(items: readonly Item[], place: number): Item => {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('a step that is not possible');
  return item;
};

/** A person with a new browser. */
export const enter: Play = async (model, real) => {
  const once = String(model.devices.length).padStart(22, 'x');
  const tokens: Record<string, string> = {};
  for (const slug of [...pollSlugs, 'green'] as const) {
    const told = await real.send('devices', { body: { [slug === 'green' ? 'consultation' : 'poll']: slug, once } });
    if (slug !== 'green' && model.isOver(slug)) refusedAs(told, 409, 'poll-closed');
    else {
      deepEqual(told.status, 201);
      tokens[slug] = String(told.body['token']);
    }
  }
  model.devices.push(tokens);
};
const newDevice = fc.constant(step('enter()', enter));

const ids = ['north', 'south', 'east'];
const answers = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record<Record<string, Answer>>(
      {
        place: fc.constantFrom(...ids, '_none'),
        places: fc.subarray(ids, { minLength: 1, maxLength: 2 }),
        order: fc.shuffledSubarray(ids, { minLength: 3 }),
        much: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: [] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, Answer>>(
      { place: 'west' },
      { places: [] },
      { places: ids },
      { order: ['north'] },
      { order: ['north', 'north', 'east'] },
      { much: 6 },
      { unknown: 'north' },
      { place: 'north', much: 'low' },
    ),
  },
);

const cast = fc
  .record({
    who: fc.nat(),
    slug: fc.constantFrom(...pollSlugs),
    answers,
    basedOn: fc.option(fc.nat(4), { nil: undefined, freq: 3 }),
    times: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ who, slug, answers, basedOn, times }) =>
    step(
      `cast(${[who, slug, answers, basedOn, times].map((one) => JSON.stringify(one)).join(', ')})`,
      async (model, real) => {
        const person = who % model.devices.length;
        const device = taken(model.devices, who)[slug];
        const [status, problem] = model.cast(slug, person, answers, basedOn);
        const body = { answers, ...(basedOn !== undefined && { basedOn }) };
        // A browser without a response retries, perhaps while the first request is being written.
        const told = await Promise.all(
          Array.from({ length: times }, () => real.send(`polls/${slug}/ballots`, { device, body })),
        );
        if (problem !== undefined) {
          for (const one of told) refusedAs(one, status, problem);
          return;
        }
        const again = Array.from({ length: times - 1 }, () => 200);
        deepEqual(told.map((one) => one.status).sort(), [...again, status].sort(), 'statuses of the same sent at once');
        for (const one of told) deepEqual(one.body, model.own(slug, person));
      },
    ),
  );

const suggest = fc
  .record({
    who: fc.nat(),
    once: fc.nat(3),
    text: fc.constantFrom('أقترح ظلًّا في طريق المدرسة', 'A bench at the bus stop', 'مقعد', '123'),
  })
  .map(({ who, once, text }) =>
    step(`suggest(${[who, once, text].map((one) => JSON.stringify(one)).join(', ')})`, async (model, real) => {
      const key = `${String(who % model.devices.length)} ${String(once)} ${text}`;
      const body = { once: String(once).padStart(22, 'x'), text, language: 'ar' };
      const told = await real.send('consultations/green/suggestions', {
        device: taken(model.devices, who)['green'],
        body,
      });
      const known = model.sent.get(key);
      if (!known && model.isOver('green')) return refusedAs(told, 409, 'consultation-not-open');
      if (!known && text === '123') return refusedAs(told, 400, 'invalid-request');
      deepEqual(told.status, 201);
      const { reference, trackingCode, followToken } = told.body as unknown as SentSuggestion;
      if (known) {
        deepEqual({ reference, trackingCode }, { reference: known.reference, trackingCode: known.trackingCode });
        return;
      }
      const made: ModelSuggestion = {
        ...{ reference, trackingCode, followToken, text },
        ...{ publication: 'held', shown: false, version: 0, supporters: new Set<number>() },
      };
      model.suggestions.push(made);
      model.sent.set(key, made);
    }),
  );

const hasSuggestion = ({ suggestions }: Readonly<Citizens>) => suggestions.length > 0;

const publish = fc.nat().map((which) =>
  step(
    `publish(${String(which)})`,
    async (model, real) => {
      const suggestion = taken(model.suggestions, which);
      const on = [{ reference: suggestion.reference, seen: suggestion.version }];
      const told = await real.send('admin/acts', { body: { by: 'Amina', on, act: { kind: 'publish' } }, admin: true });
      if (suggestion.publication === 'erased') return refusedAs(told, 409, 'act-refused');
      deepEqual(told.status, 200);
      if (suggestion.publication === 'held') suggestion.version += 1;
      suggestion.publication = 'published';
      suggestion.shown = true;
    },
    hasSuggestion,
  ),
);

const support = fc.record({ who: fc.nat(), which: fc.nat(), supports: fc.boolean() }).map(({ who, which, supports }) =>
  step(
    `support(${[who, which, supports].join(', ')})`,
    async (model, real) => {
      const { reference, publication, supporters } = taken(model.suggestions, which);
      const body = { supports };
      const told = await real.send(`suggestions/${reference}/support`, {
        device: taken(model.devices, who)['green'],
        body,
      });
      if (publication !== 'published') return refusedAs(told, 404, 'suggestion-not-found');
      if (model.isOver('green')) return refusedAs(told, 409, 'consultation-not-open');
      const person = who % model.devices.length;
      if (supports) supporters.add(person);
      else supporters.delete(person);
      const count = supporters.size;
      deepEqual(told, { status: 200, body: { supporters: count, linkedSupporters: count } });
    },
    hasSuggestion,
  ),
);

const erase = fc.record({ which: fc.nat(), right: fc.boolean() }).map(({ which, right }) =>
  step(
    `erase(${[which, right].join(', ')})`,
    async (model, real) => {
      const suggestion = taken(model.suggestions, which);
      const { reference, trackingCode } = suggestion;
      // Types the code as people do.
      const code = right ? ` ${trackingCode.toLowerCase().replaceAll('-', ' ')}` : trackingCode.slice(1);
      const told = await real.send(`suggestions/${reference}/author`, { body: { kind: 'erase', code } });
      if (!right) return refusedAs(told, 403, 'code-refused');
      if (suggestion.publication === 'erased') return refusedAs(told, 409, 'act-refused');
      deepEqual([told.status, told.body['publication'], told.body['text']], [200, 'erased', undefined]);
      suggestion.publication = 'erased';
      suggestion.version += 1;
    },
    hasSuggestion,
  ),
);

const follow = fc.record({ which: fc.nat(), right: fc.boolean() }).map(({ which, right }) =>
  step(
    `follow(${[which, right].join(', ')})`,
    async (model, real) => {
      const { reference, followToken, publication, shown, text } = taken(model.suggestions, which);
      const body = { token: right ? followToken : followToken.slice(1) };
      const told = await real.send(`suggestions/${reference}/follow`, { body });
      if (!right && !shown) return refusedAs(told, 404, 'suggestion-not-found');
      const words = publication === 'erased' ? undefined : text;
      deepEqual([told.status, told.body['publication'], told.body['text']], [200, publication, words]);
    },
    hasSuggestion,
  ),
);

const wait = fc.constantFrom(1, hour, day, 3 * day).map((ms) =>
  step(`wait(${String(ms)})`, async (model, real) => {
    real.time.now += ms;
    model.pass(ms);
  }),
);

const restart = fc.constant(
  step('restart()', async (model, real) => {
    await real.restart();
    model.forgetChanges();
  }),
);

/** All steps; repetition sets their frequency. */
export const steps: fc.Arbitrary<Command>[] = [
  ...[newDevice, cast, cast, cast, cast, cast, suggest, suggest],
  ...[publish, publish, support, support, erase, follow, wait, restart],
];
