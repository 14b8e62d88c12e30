import { problemTypes, siteProperties } from '@shura/contract';
import { type Context, Hono } from 'hono';
import { framePage } from '../../embed/frame-page.ts';
import { frameStyle } from '../../embed/frame-style.ts';
import { framedElement } from '../../embed/snippets/embedded.ts';
import { readChoices } from '../../embed/snippets/read-wanted.ts';
import { baseOf } from '../../http/own-address.ts';
import { slugIn } from '../../http/path.ts';
import { statusOf } from '../../http/problem.ts';
import { sendPage, styleSheet, voiceOf } from '../../pages/forms/send-page.ts';
import { messagePage } from '../../pages/message-page.ts';
import { framePage as frameHeaders } from '../../pages/page-headers.ts';
import { propertiesStyle } from '../../pages/style/page-style.ts';
import type { Voice } from '../../pages/voice.ts';
import type { FindEmbeddable } from '../../services/embeddable.ts';
import type { Web } from '../web.ts';

/** Pages for an iframe (`/embed/:kind/:slug`), one element each. All other pages forbid framing. */
export const frameRoutes = ({ voices, frames, networkOf, random, publicUrl }: Web, find: FindEmbeddable) => {
  const absent = (c: Context, voice: Voice, origin: string) => {
    const page = messagePage({ voice, root: '../../', title: voice.public.voting.problem, means: 'nothingHere' });
    return sendPage(c, page, statusOf(problemTypes.notFound), frameHeaders({ origin, within: ['*'] }));
  };

  const app = new Hono().get('/frame.css', styleSheet(frameStyle));
  // A file of its own: the policy of a frame allows no style in the page.
  app.get('/colours.css', (c) =>
    styleSheet(propertiesStyle(siteProperties(readChoices((name) => c.req.query(name)))))(c),
  );
  return app.get('/embed/:kind/:slug', (c) => {
    const [tag, slug, voice] = [c.req.param('kind'), slugIn(c), voiceOf(c, voices)];
    const { origin } = new URL(baseOf(c, publicUrl));
    const element = framedElement(tag);
    const shown = element && find(element.named, slug);
    if (!shown) return absent(c, voice, origin);
    const preview = c.req.query('preview') !== undefined;
    const token =
      preview || element.named === 'agency'
        ? undefined
        : frames.tokenFor({
            ...{ kind: element.named, slug },
            once: random(16).toString('base64url'),
            network: networkOf(c),
          });
    const page = framePage({
      ...{ voice, tag, element, slug },
      choices: readChoices((name) => c.req.query(name)),
      title: voice.plainText(shown.title),
      agency: shown.agency,
      ...{ token, preview },
    });
    return sendPage(c, page, 200, frameHeaders({ origin, within: preview ? [origin] : shown.within, preview }));
  });
};
