import { problemTypes } from '@shura/contract';
import { Hono } from 'hono';
import { builtFiles, sendFile } from '../http/built-files.ts';
import { Refusal } from '../services/refusal.ts';

/** The browser builds of the widgets, for any page. Modules are always asked for with CORS. */
export const widgetRoutes = (folder: URL) => {
  const files = builtFiles(folder);
  return new Hono().get('/w/:name', (c) => {
    const file = files.get(c.req.param('name'));
    if (!file) throw new Refusal(problemTypes.notFound);
    return sendFile(c, file, { 'access-control-allow-origin': '*' });
  });
};
