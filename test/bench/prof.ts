import { benchFolder } from './conditions.ts';
import { load } from './load.ts';
import { ballotsPath, newData, origin, prepareOurs, startOurs, writeTokens } from './ours.ts';

const folder = benchFolder();
const prepared = await prepareOurs(folder);
const tokens = writeTokens(prepared, 600_000);
process.env.NODE_OPTIONS = '--cpu-prof --cpu-prof-dir=/tmp/prof';
const server = await startOurs(newData(prepared));
await load(server.url, ballotsPath, 5, { tokens, from: 0, origin });
await server.stop();
process.exit(0);
