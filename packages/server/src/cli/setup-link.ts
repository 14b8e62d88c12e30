import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (data: string): string => join(data, 'setup-link');

/**
 * Says where the link that sets up the desk is. Who has it becomes administrator of everything, so it is shown on a terminal
 * alone: what is written elsewhere is kept in journals, so there it is put in a file that its owner alone reads.
 */
export const saySetUp = (link: string, data: string, isTerminal: boolean): string => {
  if (isTerminal) return `${link}  (once, within a day)`;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  dropSetUp(data);
  writeFileSync(fileOf(data), `${link}\n`, { mode: 0o600, flag: 'wx' });
  return `with the link in ${fileOf(data)}  (once, within a day)`;
};

/** Takes the file away, once somebody works at the desk. */
export const dropSetUp = (data: string): void => rmSync(fileOf(data), { force: true });
