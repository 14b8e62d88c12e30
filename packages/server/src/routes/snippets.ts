import { type ElementKind, elementKinds, problemTypes, snippetChoicesSchema, snippetsSchema } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { open, personal } from '../http/headers.ts';
import { baseOf } from '../http/own-address.ts';
import { readQuery } from '../http/read-query.ts';
import { Refusal } from '../services/refusal.ts';
import type { EmbeddedFinder, Wanted } from '../snippets/find-embedded.ts';
import { makeSnippets } from '../snippets/make-snippets.ts';
import { described } from './described.ts';
import type { Guard } from './guard.ts';

export interface SnippetRoutesOptions {
  readonly find: EmbeddedFinder;
  readonly publicUrl: string | undefined;
}

const query = Object.keys(snippetChoicesSchema.entries);
const answers = { 200: ['What is pasted, in each form', snippetsSchema] } as const;

/** What a site pastes to show something that everyone may find. */
export const snippetRoutes = ({ find, publicUrl }: SnippetRoutesOptions) =>
  new Hono().get(
    '/snippets/:kind/:name',
    described(
      {
        summary: 'Snippets that put an element on a page',
        description: 'With the lines that the Content-Security-Policy of that page needs.',
        takes: { query },
        answers,
        refuses: ['not-found', 'invalid-request'],
      },
      (c) => c.json(makeSnippets(find({ ...wanted(c, publicUrl, '../../../../'), viewer: 'public' })), 200, open),
    ),
  );

/** The same for whoever asks it, who may find drafts too. */
export const deskSnippetRoutes = ({ find, publicUrl, guard }: SnippetRoutesOptions & { readonly guard: Guard }) =>
  new Hono().get(
    '/desk/agencies/:agency/snippets/:kind/:name',
    guard.member(
      'viewer',
      {
        summary: 'Snippets that put what the agency asks on a page, drafts too',
        takes: { query },
        answers,
        refuses: ['not-found', 'invalid-request'],
      },
      (c, { agency }) => {
        const asked = wanted(c, publicUrl, '../../../../../../../');
        return c.json(makeSnippets(find({ ...asked, agency, viewer: 'staff' })), 200, personal);
      },
    ),
  );

const isKind = (kind: string): kind is ElementKind => elementKinds.some((one) => one === kind);

const wanted = (c: Context, publicUrl: string | undefined, root: string): Omit<Wanted, 'viewer'> => {
  const { kind = '', name = '' } = c.req.param();
  if (!isKind(kind)) throw new Refusal(problemTypes.notFound);
  return { server: baseOf(c, publicUrl, root), kind, name, choices: readQuery(c, snippetChoicesSchema) };
};
