import { Hono } from 'hono';
import { rootOf } from '../../http/own-address.ts';
import { mountOf } from '../../model/mount.ts';
import { sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { type FrontView, frontPage } from '../../pages/front-page.ts';
import type { Web } from '../web.ts';

/** The page at the top of a server, or of where it is mounted. */
export const frontRoutes = ({ voices, polls, publicUrl }: Web, shown: Pick<FrontView, 'pages' | 'has'>) =>
  new Hono().get('/', (c) => {
    // A proxy may strip `/shura` and `/shura/` alike, so that nothing here tells what a relative address would be relative to.
    const root = publicUrl === undefined ? rootOf(c) : `${mountOf(publicUrl)}/`;
    return sendPage(c, frontPage({ voice: voiceOf(c, voices), root, agencies: [...polls.agencies()], ...shown }));
  });
