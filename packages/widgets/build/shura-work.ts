import { workFor as work } from '../../client/src/proof-of-work.ts';
import { showWorking } from '../src/controllers/show-working.ts';

type Work = Parameters<typeof work>;

/** Proof of work, and what an element says if it takes long: one file for all builds, since few visits need it. */
export const workFor = (once: Work[0], needed: Work[1], ask: Work[2], host: Parameters<typeof showWorking>[0]) =>
  work(once, needed, ask, (over) => showWorking(host, over));
