import {
  type ElementKind,
  elementKinds,
  problemTypes,
  type SnippetChoices,
  snippetChoicesSchema,
  snippetsSchema,
} from '@shura/contract';
import type { Context } from 'hono';
import type { EmbeddedFinder, Wanted } from '../../embed/snippets/find-embedded.ts';
import { makeSnippets } from '../../embed/snippets/make-snippets.ts';
import { open } from '../../http/headers.ts';
import { baseOf } from '../../http/own-address.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Runtime } from '../../services/runtime.ts';
import { endpoint, routesOf } from '../endpoint.ts';
import type { Guard } from '../guard.ts';

const answers = { 200: ['What is pasted, in each form', snippetsSchema] } as const;

/** Snippets for public polls, consultations and agencies. */
export const snippetRoutes = ({ publicUrl }: Runtime, find: EmbeddedFinder) =>
  routesOf({
    'GET /snippets/:kind/:name': endpoint({
      summary: 'Get the snippets that embed an element',
      description: 'With the directives that the Content-Security-Policy of the page needs.',
      takes: { query: snippetChoicesSchema },
      headers: open,
      answers,
      refuses: ['not-found', 'invalid-request'],
      answer: ({ c, query }) => makeSnippets(find({ ...wanted(c, query, publicUrl), viewer: 'public' })),
    }),
  });

/** Snippets for staff, who may also embed drafts. */
export const deskSnippetRoutes = ({ publicUrl }: Runtime, guard: Guard, find: EmbeddedFinder) =>
  routesOf({
    'GET /snippets/:kind/:name': guard.member('viewer', {
      summary: 'Get the snippets of a poll or consultation, also of a draft',
      takes: { query: snippetChoicesSchema },
      answers,
      refuses: ['not-found', 'invalid-request'],
      answer: ({ c, agency, query }) => makeSnippets(find({ ...wanted(c, query, publicUrl), agency, viewer: 'staff' })),
    }),
  });

const isKind = (kind: string): kind is ElementKind => elementKinds.some((one) => one === kind);

const wanted = (c: Context, choices: SnippetChoices, publicUrl: string | undefined): Omit<Wanted, 'viewer'> => {
  const { kind = '', name = '' } = c.req.param();
  if (!isKind(kind)) throw new Refusal(problemTypes.notFound);
  return { server: baseOf(c, publicUrl, 'api'), kind, name, choices };
};
