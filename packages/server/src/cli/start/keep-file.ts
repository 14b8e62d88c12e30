import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeepFile } from '../../services/deletion.ts';
import type { Signer } from '../export-key.ts';

/** Characters buffered before a write. */
const chunk = 256 * 1024;

/**
 * Keeps files in a folder, readable by their owner only. A file gets its name once it is complete and flushed. Its last
 * line signs all lines before it.
 */
export const keepFilesIn =
  (folder: string, signer: Signer): KeepFile =>
  async (name, fill) => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const partial = join(folder, `${name}.partial`);
    const file = await open(partial, 'w', 0o600);
    const digest = createHash('sha256');
    let waiting = '';
    const flush = async () => {
      const text = waiting;
      waiting = '';
      digest.update(text);
      await file.appendFile(text);
    };
    try {
      const records = await fill(async (line) => {
        waiting += `${line}\n`;
        if (waiting.length > chunk) await flush();
      });
      await flush();
      const signed = { by: signer.key, signature: signer.sign(digest.digest('hex')) };
      await file.appendFile(`${JSON.stringify({ signed })}\n`);
      await file.sync();
      await file.close();
      await rename(partial, join(folder, name));
      const directory = await open(folder, 'r');
      await directory.sync().finally(() => directory.close());
      return records;
    } catch (error) {
      await file.close().catch(() => {});
      await rm(partial, { force: true });
      throw error;
    }
  };
