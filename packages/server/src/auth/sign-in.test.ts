import { deepEqual } from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { it } from 'node:test';

it('the modules of sign-in load only with the first request that may come from staff', async () => {
  const read = new Set<string>();
  registerHooks({
    load(url, context, next) {
      if (url.includes('/better-auth/')) read.add('better-auth');
      return next(url, context);
    },
  });
  const { startTestServer } = await import('../testing/test-server.ts');
  const server = await startTestServer([]);
  const session = async (headers: Record<string, string>) => {
    const { status } = await fetch(`${server.url}/api/v1/desk`, { headers });
    return [status, ...read];
  };
  deepEqual(await session({}), [200]);
  deepEqual(await session({ cookie: 'shura.session_token=x' }), [200, 'better-auth']);
  await server.close();
});
