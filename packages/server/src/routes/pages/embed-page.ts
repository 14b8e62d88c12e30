import { languageOf, type SnippetForm, snippetForms } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { copyScript } from '../../embed/copy-script.ts';
import { embedPage } from '../../embed/embed-page.ts';
import { embedScript } from '../../embed/embed-script.ts';
import type { EmbedView, Offered, Shown } from '../../embed/embed-view.ts';
import type { EmbeddedFinder } from '../../embed/snippets/find-embedded.ts';
import { makeSnippets } from '../../embed/snippets/make-snippets.ts';
import { kindsOf, readAddress, readChoices } from '../../embed/snippets/read-wanted.ts';
import { baseOf } from '../../http/own-address.ts';
import { Refusal } from '../../model/refusal.ts';
import { sendPage } from '../../pages/forms/send-page.ts';
import { scriptedPage, styleHeaders } from '../../pages/page-headers.ts';
import type { Voice } from '../../pages/voice.ts';
import { mayFind } from '../../rules/visibility.ts';
import { titleOf } from '../../state/live-poll.ts';
import type { Web } from '../web.ts';

const scriptHeaders = { ...styleHeaders, 'content-type': 'text/javascript; charset=utf-8' };

/** Maximum entries of the list; other polls are named by address. */
const maxOffered = 100;

/** The configurator. It works without a script. */
export const embedPageRoutes = (web: Web, find: EmbeddedFinder) => {
  const { voices, polls, consultations, clock, publicUrl } = web;
  const offer = (voice: Voice): readonly Offered[] => {
    const now = clock();
    const open = <Live extends { readonly stored: { readonly slug: string; readonly opensAt: number | null } }>(
      all: Iterable<Live & { state(now: number): Parameters<typeof mayFind>[0] }>,
    ) =>
      [...all]
        .filter((one) => mayFind(one.state(now), 'public') && one.state(now) !== 'closed')
        .sort((a, b) => (b.stored.opensAt ?? now) - (a.stored.opensAt ?? now))
        .slice(0, maxOffered);
    return [
      ...open(polls.all()).map((poll) => ({
        ...{ kind: 'poll' as const, name: poll.stored.slug, title: voice.plainText(titleOf(poll)) },
      })),
      ...open(consultations.all()).map(({ stored }) => ({
        ...{ kind: 'consultation' as const, name: stored.slug, title: voice.plainText(stored.title) },
      })),
    ];
  };

  const show = (c: Context, server: string, of: string): Omit<EmbedView, 'voice' | 'offered'> => {
    const choices = readChoices((name) => c.req.query(name));
    const address = c.req.query('address')?.trim().slice(0, 500) ?? '';
    const named = readAddress(address || of);
    if (!named) return { server, choices, address };
    const kinds = kindsOf(named.kind);
    const kind = kinds.find((one) => one === c.req.query('kind')) ?? named.kind;
    try {
      const embedded = find({ server, kind, name: named.name, choices, viewer: 'public' });
      const made = makeSnippets(embedded);
      const form = made.snippets.find(({ form }) => form === c.req.query('form'))?.form ?? first;
      const shown: Shown = { kind, kinds, name: embedded.name, accent: embedded.brand?.accent, form, made };
      return { server, choices, address, shown };
    } catch (error) {
      if (error instanceof Refusal) return { server, choices, address: address || named.name };
      throw error;
    }
  };

  return new Hono()
    .get('/copy.js', (c) => c.body(copyScript, 200, scriptHeaders))
    .get('/embed-page.js', (c) => c.body(embedScript, 200, scriptHeaders))
    .get('/embed', (c) => {
      const voice = voices(languageOf(c.req.query('in') ?? c.req.query('lang')));
      const offered = offer(voice);
      const [usual] = offered;
      const of = c.req.query('of') ?? (usual ? `${usual.kind}/${usual.name}` : '');
      const page = embedPage({ voice, offered, ...show(c, baseOf(c, publicUrl), of) });
      return sendPage(c, page, 200, scriptedPage);
    });
};

const [first]: readonly [SnippetForm, ...SnippetForm[]] = snippetForms;
