import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDevices, type Keys, type PollDevices, type Store } from '@shura/server';

/** The keys in a server's data folder. */
const keysIn = (data: string): Keys => {
  const { root } = JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8')) as Record<'root', string>;
  return { root: Buffer.from(root, 'base64') };
};

/** Mints and reads device tokens with the stored secret of a poll. Throws if there is no such poll. */
export async function devicesOf(data: string, store: Store, slug: string): Promise<PollDevices> {
  const poll = (await store.load()).polls.find((one) => one.slug === slug);
  if (!poll) throw new Error(`there is no poll ${slug}`);
  return createDevices({ keys: keysIn(data), store, random: randomBytes }).of(`poll:${poll.id}`);
}

/** An unused token. */
export const newToken = (devices: PollDevices, random: (bytes: number) => Buffer = randomBytes): string =>
  devices.mint({ level: 'L1', id: random(16).toString('latin1') });

/** The voter of a token. */
export const voterOf = (devices: PollDevices, token: string): string => {
  const device = devices.read(token);
  if (!device) throw new Error('the token is not of this poll');
  return device.voter;
};
