import { startRival } from '../server-process.ts';
import { benchFolder } from './conditions.ts';
import { load, uncounted } from './load.ts';
import { ballotsPath, newData, origin, prepareOurs, startOurs, writeTokens } from './ours.ts';

const folder = benchFolder();
const prepared = await prepareOurs(folder);
const tokens = writeTokens(prepared, 600_000);
for (let i = 0; i < 3; i++) {
  for (const [name, start, path] of [
    ['echo', () => startRival(new URL('rivals/echo.ts', import.meta.url)), '/echo'],
    ['ours', () => startOurs(newData(prepared)), ballotsPath],
  ] as const) {
    const server = await start();
    const warm = await load(server.url, path, 2, { tokens, from: 0, origin });
    const before = server.cpu();
    const burst = await load(server.url, path, 3, { tokens, from: warm.requests + uncounted, origin });
    console.log(
      name,
      Math.round(burst.rate),
      'rps',
      'cpu',
      ((server.cpu() - before) / burst.requests).toFixed(1),
      'us',
      burst.p50,
      burst.p99,
    );
    await server.stop();
  }
}
process.exit(0);
