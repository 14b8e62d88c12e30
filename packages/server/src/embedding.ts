import type { Drawing } from '@shura/widgets/static';
import { Hono } from 'hono';
import { type WidgetFolders, widgetReleases } from './http/widget-releases.ts';
import { createPictures } from './pictures/pictures.ts';
import { embedPageRoutes } from './routes/embed-page.ts';
import { fragmentRoutes } from './routes/fragments.ts';
import { frameRoutes } from './routes/frames.ts';
import { llmsRoutes } from './routes/llms.ts';
import { oembedRoutes } from './routes/oembed.ts';
import { pictureRoutes } from './routes/pictures.ts';
import { sharePages, shareRoutes } from './routes/share.ts';
import { snippetRoutes } from './routes/snippets.ts';
import type { Web } from './routes/web.ts';
import { widgetRoutes } from './routes/widgets.ts';
import { embeddableFinder } from './services/embeddable.ts';
import { embeddedFinder } from './snippets/find-embedded.ts';

export interface EmbeddingOptions extends Web {
  readonly widgets?: WidgetFolders | undefined;
  readonly drawing: Pick<Drawing, 'fragments'>;
  readonly allowLoopbackOrigins?: boolean | undefined;
}

/** How other pages show what is here, wired together: the widgets, frames, snippets, and what is posted elsewhere. */
export const createEmbedding = ({ widgets, drawing, allowLoopbackOrigins, ...web }: EmbeddingOptions) => {
  const { publicUrl } = web;
  const releases = widgets && widgetReleases(widgets);
  const find = embeddableFinder({ ...web, allowLoopback: allowLoopbackOrigins });
  const findEmbedded = releases && embeddedFinder({ ...web, find, release: releases.release });
  const pictures = createPictures(web.clock);

  const api = new Hono().route('/', shareRoutes(web));
  if (findEmbedded) api.route('/', snippetRoutes({ find: findEmbedded, publicUrl }));

  return {
    findEmbedded,
    api,
    /** @param anyone what the API says to anyone */
    pages(anyone: Hono): Hono {
      const pages = new Hono()
        .route('/', pictureRoutes({ ...web, pictures }))
        .route('/', frameRoutes({ ...web, find }))
        .route('/', oembedRoutes({ ...web, find }))
        .route('/', sharePages(web))
        .route('/', fragmentRoutes({ ...drawing, api: anyone, publicUrl }));
      if (releases) pages.route('/', widgetRoutes(releases));
      if (widgets) pages.route('/', llmsRoutes(widgets.built));
      if (findEmbedded) pages.route('/', embedPageRoutes({ ...web, find: findEmbedded }));
      return pages;
    },
    close: () => pictures.close(),
  };
};
