import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (data: string): string => join(data, 'setup-link');

/**
 * Returns the start-up text with the desk's setup link, which makes its user administrator of everything. The link is
 * printed on a terminal only. Other output may go to a journal, so the link is saved to a file that only its owner can
 * read.
 */
export const saySetUp = (link: string, data: string, isTerminal: boolean): string => {
  if (isTerminal) return `${link}  (once, within a day)`;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  dropSetUp(data);
  writeFileSync(fileOf(data), `${link}\n`, { mode: 0o600, flag: 'wx' });
  return `with the link in ${fileOf(data)}  (once, within a day)`;
};

/** Deletes the file once the desk has a member. */
export const dropSetUp = (data: string): void => rmSync(fileOf(data), { force: true });
