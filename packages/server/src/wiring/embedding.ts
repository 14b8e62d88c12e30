import { Hono } from 'hono';
import { createPictures } from '../embed/pictures/picture-cache.ts';
import { embeddedFinder } from '../embed/snippets/find-embedded.ts';
import { widgetReleases } from '../http/widget-releases.ts';
import { embedPageRoutes } from '../routes/pages/embed-page.ts';
import { frameRoutes } from '../routes/pages/frames.ts';
import { shareRoutes } from '../routes/pages/share.ts';
import { fragmentRoutes } from '../routes/public/fragments.ts';
import { llmsRoutes } from '../routes/public/llms.ts';
import { oembedRoutes } from '../routes/public/oembed.ts';
import { pictureRoutes } from '../routes/public/pictures.ts';
import { snippetRoutes } from '../routes/public/snippets.ts';
import { widgetRoutes } from '../routes/public/widgets.ts';
import type { Web } from '../routes/web.ts';
import { embeddableFinder } from '../services/embeddable.ts';
import type { ShuraOptions } from './options.ts';

/** Wires what other sites embed: widgets, frames, snippets and link previews. */
export const createEmbedding = (web: Web, { widgets, drawing, allowLoopbackOrigins }: ShuraOptions) => {
  const releases = widgets && widgetReleases(widgets);
  const find = embeddableFinder(web, allowLoopbackOrigins);
  const findEmbedded = releases && embeddedFinder({ ...web, find, release: releases.release });
  const pictures = createPictures(web.clock);

  const api = new Hono().route('/', shareRoutes(web));
  if (findEmbedded) api.route('/', snippetRoutes(web, findEmbedded));

  return {
    findEmbedded,
    api,
    /** @param anyone the public API */
    pages(anyone: Hono): Hono {
      const pages = new Hono()
        .route('/', pictureRoutes(web, pictures))
        .route('/', frameRoutes(web, find))
        .route('/', oembedRoutes(web, find))
        .route('/', fragmentRoutes(web, drawing.fragments, anyone));
      if (releases) pages.route('/', widgetRoutes(releases));
      if (widgets) pages.route('/', llmsRoutes(widgets.built));
      if (findEmbedded) pages.route('/', embedPageRoutes(web, findEmbedded));
      return pages;
    },
    close: () => pictures.close(),
  };
};
