import { workFor as work } from '../../client/src/work.ts';
import { showWorking } from '../src/controllers/show-working.ts';

type Work = Parameters<typeof work>;

/** The work of a full bucket, and what an element says of it where it takes long: what few visits need, in one file for all builds. */
export const workFor = (once: Work[0], needed: Work[1], ask: Work[2], host: Parameters<typeof showWorking>[0]) =>
  work(once, needed, ask, (over) => showWorking(host, over));
