import { Hono } from 'hono';
import { rootOf } from '../../http/own-address.ts';
import { mountOf } from '../../model/mount.ts';
import { sendPage, voiceOf } from '../../pages/forms/send-page.ts';
import { type FrontView, frontPage } from '../../pages/front-page.ts';
import type { Web } from '../web.ts';

/** The start page, at the mount point. */
export const frontRoutes = ({ voices, polls, publicUrl }: Web, shown: Pick<FrontView, 'pages' | 'has'>) =>
  new Hono().get('/', (c) => {
    // A proxy may strip `/shura` and `/shura/` alike: without `publicUrl` the base of relative links is unknown.
    const root = publicUrl === undefined ? rootOf(c) : `${mountOf(publicUrl)}/`;
    return sendPage(c, frontPage({ voice: voiceOf(c, voices), root, agencies: [...polls.agencies()], ...shown }));
  });
