import { invalid } from '../model/refusal.ts';

/** Minimum letters of a name's part that a password may not contain. */
const minPart = 4;
/** Maximum letters of a unit whose repetition is refused. */
const maxUnit = 6;

let listed: Promise<ReadonlySet<string>> | undefined;
/** 49,000 common passwords by frequency, loaded on first use. */
const readList = async () => new Set((await import('@zxcvbn-ts/language-common')).dictionary['passwords-common']);

/**
 * Whether a password is easy to guess: common, two common ones joined, a short unit repeated, or one that contains a
 * part of `about` (name, address, agencies of the person; ASVS 5.0 6.2.4 and 6.2.11).
 */
const isGuessable = async (password: string, about: readonly string[]): Promise<boolean> => {
  listed ??= readList();
  const common = await listed;
  const whole = password.normalize('NFKC').toLowerCase();
  const parts = about.flatMap((one) =>
    one
      .normalize('NFKC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]/u),
  );
  if (parts.some((part) => [...part].length >= minPart && whole.includes(part))) return true;
  const bare = whole.replace(/[^\p{L}\p{N}]/gu, '');
  if (common.has(whole) || common.has(bare) || isRepeated(whole)) return true;
  for (let cut = 1; cut < bare.length; cut += 1) {
    if (common.has(bare.slice(0, cut)) && common.has(bare.slice(cut))) return true;
  }
  return false;
};

/** Throws if a password is easy to guess. `field` is its name in the request. */
export const refuseGuessable = async (password: string, field: string, about: readonly string[]): Promise<void> => {
  if (await isGuessable(password, ['shura', ...about])) throw invalid(field, 'guessable');
};

const isRepeated = (password: string): boolean =>
  Array.from({ length: maxUnit }, (_, n) => password.slice(0, n + 1)).some(
    (unit) => unit.repeat(Math.ceil(password.length / unit.length)).slice(0, password.length) === password,
  );
