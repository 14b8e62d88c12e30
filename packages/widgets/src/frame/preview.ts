import type { CastBallots, Poll, Results, SentSuggestion, Support, TrackedSuggestion } from '@shura/contract';
import { problemUriPrefix } from '@shura/contract/problems';
import { sampleResults } from '@shura/contract/questions';

/**
 * The first script of a preview's page. It answers all writes without the server, which would refuse them: the page has
 * an opaque origin and no frame token.
 */
const plain = fetch;
/** Sample results of polls with a vote in this preview, by slug. */
const voted = new Map<string, Results>();
const json = (body: unknown, status = 200) => Response.json(body, { status });

/** Responses to writes, by path after `/api/v1/`. */
const answers: readonly (readonly [path: RegExp, answer: (url: URL, body: string) => Promise<Response> | Response])[] =
  [
    [/^devices$/, () => json({ token: 'preview'.padEnd(44, '-') }, 201)],
    [
      /^polls\/[^/]+\/ballots$/,
      async (url, body) => {
        const { answers } = JSON.parse(body) as CastBallots;
        const poll = (await (await plain(new URL('.', url).href.slice(0, -1))).json()) as Poll;
        const shown = poll.visibility === 'live' || poll.visibility === 'after-vote';
        const results = shown ? sampleResults(poll, answers, new Date()) : undefined;
        if (results) voted.set(poll.slug, results);
        return json({ answers, revision: 1, results }, 201);
      },
    ],
    [/^consultations\/[^/]+\/alike$/, () => json({ suggestions: [], personalData: [] })],
    [
      /^consultations\/[^/]+\/suggestions$/,
      () => {
        const day = new Date().toISOString().slice(0, 10);
        const sent: SentSuggestion = {
          reference: 'XXXX-XXXX',
          trackingCode: 'XXXX-XXXX-XXXX-XXXX',
          followToken: 'preview',
          personalData: [],
          acknowledgeBy: day,
          answerBy: day,
        };
        return json(sent, 201);
      },
    ],
    [
      /^suggestions\/[^/]+\/support$/,
      async (url, body) => {
        const { supports } = JSON.parse(body) as { readonly supports: boolean };
        const { supporters } = (await (await plain(new URL('.', url).href.slice(0, -1))).json()) as TrackedSuggestion;
        const counted = supporters + Number(supports);
        return json({ supporters: counted, linkedSupporters: counted } satisfies Support);
      },
    ],
  ];

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const path = url.pathname.replace(/^.*\/api\/v1\//, '');
  if (request.method === 'POST') {
    const answer = answers.find(([wanted]) => wanted.test(path))?.[1];
    return answer
      ? answer(url, await request.text())
      : json({ type: `${problemUriPrefix}suggestion-not-found`, status: 404 }, 404);
  }
  const results = voted.get(/^polls\/([^/]+)\/results$/.exec(path)?.[1] ?? '');
  return results ? json(results) : plain(input, init);
};

// It would deliver real results in place of the preview's.
Reflect.deleteProperty(globalThis, 'EventSource');
