import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { sendFile } from '../../http/built-files.ts';
import type { WidgetReleases } from '../../http/widget-releases.ts';
import { Refusal } from '../../model/refusal.ts';

/**
 * Browser builds of the widgets, for any page. `v1` is the newest build for version 1 of the API; a full version stays
 * the same build. Modules are always requested with CORS.
 */
export const widgetRoutes = (releases: WidgetReleases) =>
  new Hono().get('/w/:version/:name', (c) => {
    const { version, name } = c.req.param();
    const file = version === 'v1' ? releases.newest(name) : releases.find(version, name);
    if (!file) throw new Refusal(problemTypes.notFound);
    return sendFile(c, file, { 'access-control-allow-origin': '*' });
  });
