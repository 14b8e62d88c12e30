import { createDigestTokens } from '../auth/digest-token.ts';
import type { Keys } from '../auth/keys.ts';
import { createDigestSender } from '../delivery/digest-sender.ts';
import type { SendMail } from '../delivery/mailer.ts';
import type { Voices } from '../pages/voice.ts';
import { createDigestChoices } from '../services/digest-choices.ts';
import { createDigests } from '../services/digests.ts';
import type { AgencyReader } from '../services/read-agencies.ts';
import type { Runtime } from '../services/runtime.ts';

export interface DigestOptions {
  readonly keys: Keys;
  readonly voices: Voices;
  readonly agencies: AgencyReader;
  readonly send: SendMail | undefined;
}

/** Wires the digests of staff. A server that sends no mail has no `sender`, and still takes the links of older mails. */
export const createDigestServices = (runtime: Runtime, { keys, voices, agencies, send }: DigestOptions) => {
  const { publicUrl } = runtime;
  const tokens = createDigestTokens(keys);
  const choices = createDigestChoices(runtime, tokens);
  if (!send || publicUrl === undefined) return { choices, sender: undefined };
  const sending = { ...runtime, digests: createDigests(runtime), agencies, tokens, voices, send, publicUrl };
  return { choices, sender: createDigestSender(sending) };
};
