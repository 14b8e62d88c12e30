import { deepEqual } from 'node:assert/strict';
import { problemUriPrefix, type Suggestions } from '@shura/contract';
import type { Citizens } from './citizens.ts';
import { type ModelServer, pollSlugs } from './model-server.ts';

/** Reads everything public from the server and compares it with the model. Throws on a difference. */
export async function holdAgainst(model: Citizens, real: ModelServer): Promise<void> {
  await Promise.all([
    ...pollSlugs.map((slug) => resultsAgree(slug, model, real)),
    participantsAgree(model, real),
    ...model.devices.map((_, person) => ownAgree(person, model, real)),
    suggestionsAgree(model, real),
    ...model.suggestions.map((_, which) => trackedAgrees(which, model, real)),
  ]);
}

async function resultsAgree(slug: (typeof pollSlugs)[number], model: Citizens, real: ModelServer) {
  const { status, body } = await real.send(`polls/${slug}/results`);
  const said = status === 200 ? body : String(body['type']).slice(problemUriPrefix.length);
  deepEqual([status, said], model.results(slug), `results of ${slug}`);
}

async function participantsAgree(model: Citizens, real: ModelServer) {
  const { body } = await real.send(`polls?${pollSlugs.map((slug) => `slug=${slug}`).join('&')}`);
  const polls = body['polls'] as readonly { readonly participants?: number }[];
  deepEqual(
    polls.map(({ participants }) => participants),
    model.participants(),
    'participants',
  );
}

async function ownAgree(person: number, model: Citizens, real: ModelServer) {
  const tokens = model.devices[person] ?? {};
  const [{ body: own }, { body: supported }] = await Promise.all([
    real.send(`ballots?${pollSlugs.map((slug) => `slug=${slug}`).join('&')}`, {
      device: pollSlugs.map((slug) => tokens[slug] ?? '').join(','),
    }),
    real.send('consultations/green/support', { device: tokens['green'] }),
  ]);
  const known = pollSlugs.filter((slug) => tokens[slug] !== undefined);
  const ballots = known.map((slug) => ({ slug, ...model.own(slug, person) }));
  deepEqual(own, { ballots }, `ballots of person ${String(person)}`);
  const supports = model.suggestions.filter(({ shown, supporters }) => shown && supporters.has(person));
  const references = supports.map(({ reference }) => reference);
  deepEqual(supported, { supports: references }, `what person ${String(person)} supports`);
}

/** The whole list, newest first, page by page. */
async function suggestionsAgree(model: Citizens, real: ModelServer) {
  const listed: unknown[] = [];
  let total = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const query: string = after === '' ? '' : `&after=${after}`;
    const page: Suggestions = (await real.send(`consultations/green/suggestions?order=newest${query}`))
      .body as unknown as Suggestions;
    listed.push(
      ...page.suggestions.map(({ reference, publication, text, supporters }) => [
        reference,
        publication,
        text,
        supporters,
      ]),
    );
    total = page.total;
    after = page.next;
  }
  const shown = model.suggestions.filter((one) => one.shown).reverse();
  const wanted = shown.map(({ reference, publication, text, supporters }) => [
    reference,
    publication,
    publication === 'published' ? text : undefined,
    supporters.size,
  ]);
  deepEqual({ listed, total }, { listed: wanted, total: wanted.length }, 'the list of suggestions');
}

async function trackedAgrees(which: number, model: Citizens, real: ModelServer) {
  const suggestion = model.suggestions[which];
  if (!suggestion) return;
  const { status, body } = await real.send(`suggestions/${suggestion.reference}`);
  const wanted = suggestion.shown ? [200, suggestion.publication] : [404, undefined];
  deepEqual([status, body['publication']], wanted, `suggestion ${String(which)}, by its reference`);
}
