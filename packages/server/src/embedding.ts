import type { Drawing } from '@shura/widgets/static';
import { type Context, Hono } from 'hono';
import type { Frames } from './auth/frames.ts';
import { type WidgetFolders, widgetReleases } from './http/widget-releases.ts';
import type { Voices } from './pages/voice.ts';
import { createPictures } from './pictures/pictures.ts';
import { embedPageRoutes } from './routes/embed-page.ts';
import { fragmentRoutes } from './routes/fragments.ts';
import { frameRoutes } from './routes/frames.ts';
import { llmsRoutes } from './routes/llms.ts';
import { oembedRoutes } from './routes/oembed.ts';
import { pictureRoutes } from './routes/pictures.ts';
import { sharePages, shareRoutes } from './routes/share.ts';
import { snippetRoutes } from './routes/snippets.ts';
import { widgetRoutes } from './routes/widgets.ts';
import type { Consultations } from './services/consultations.ts';
import { embeddableFinder } from './services/embeddable.ts';
import type { Polls } from './services/polls.ts';
import type { Suggestions } from './services/suggestions.ts';
import { embeddedFinder } from './snippets/find-embedded.ts';

export interface EmbeddingOptions {
  readonly widgets?: WidgetFolders | undefined;
  readonly drawing: Pick<Drawing, 'fragments'>;
  readonly voices: Voices;
  readonly polls: Polls;
  readonly consultations: Consultations;
  readonly suggestions: Suggestions;
  readonly frames: Frames;
  readonly networkOf: (c: Context) => string;
  readonly publicUrl?: string | undefined;
  readonly allowLoopbackOrigins?: boolean | undefined;
  readonly clock: () => number;
  readonly random: (bytes: number) => Buffer;
  readonly onError: (error: unknown) => void;
}

/** How other pages show what is here, wired together: the widgets, frames, snippets, and what is posted elsewhere. */
export const createEmbedding = (options: EmbeddingOptions) => {
  const { widgets, drawing, polls, consultations, suggestions, clock, publicUrl } = options;
  const releases = widgets && widgetReleases(widgets);
  const allowLoopback = options.allowLoopbackOrigins;
  const find = embeddableFinder({ polls, consultations, clock, allowLoopback });
  const findEmbedded =
    releases && embeddedFinder({ voices: options.voices, find, consultations, suggestions, release: releases.release });
  const pictures = createPictures(clock);

  const api = new Hono().route('/', shareRoutes({ ...options, publicUrl }));
  if (findEmbedded) api.route('/', snippetRoutes({ find: findEmbedded, publicUrl }));

  return {
    findEmbedded,
    api,
    /** @param anyone what the API says to anyone */
    pages(anyone: Hono): Hono {
      const on = { ...options, publicUrl };
      const pages = new Hono()
        .route('/', pictureRoutes({ ...on, pictures }))
        .route('/', frameRoutes({ ...on, find }))
        .route('/', oembedRoutes({ ...on, find }))
        .route('/', sharePages(on))
        .route('/', fragmentRoutes({ ...drawing, api: anyone, publicUrl }));
      if (releases) pages.route('/', widgetRoutes(releases));
      if (widgets) pages.route('/', llmsRoutes(widgets.built));
      if (findEmbedded) pages.route('/', embedPageRoutes({ ...on, find: findEmbedded }));
      return pages;
    },
    close: () => pictures.close(),
  };
};
