import { createShura, type Store } from '@shura/server';
import { drawing } from '@shura/widgets/static';
import { inspectRoutes } from 'hono/dev';

/** A route of the server's own table. */
export interface Route {
  readonly method: string;
  /** With its parameters as `:name`. */
  readonly path: string;
}

/** Every route of a server that has all it may have: the desk and the elements. Middleware is no route. */
export async function readRoutes(store: Store): Promise<readonly Route[]> {
  const built = (name: string) => new URL(`../../packages/${name}/dist/browser/`, import.meta.url);
  const keys = { root: Buffer.alloc(32, 1) };
  const widgets = { built: built('widgets') };
  const shura = await createShura({
    store,
    keys,
    adminToken: 'an-admin-token-for-the-table',
    widgets,
    drawing,
    desk: built('desk'),
  });
  const routes = inspectRoutes(shura.app).filter(({ isMiddleware }) => !isMiddleware);
  await shura.close();
  return routes.map(({ method, path }) => ({ method, path }));
}
