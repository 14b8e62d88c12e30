import { createShura, type Store } from '@shura/server';
import { drawing } from '@shura/widgets/static';
import { inspectRoutes } from 'hono/dev';

/** One entry of the server's route table. */
export interface Route {
  readonly method: string;
  /** With parameters as `:name`. */
  readonly path: string;
}

/** Every route of a server with the desk and the elements; middleware excluded. */
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
