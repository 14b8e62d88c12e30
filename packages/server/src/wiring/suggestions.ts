import { createMailer, type SendMail } from '../delivery/mailer.ts';
import type { Voices } from '../pages/voice.ts';
import { createActService } from '../services/act-on-suggestions.ts';
import { createAuthor } from '../services/author.ts';
import { createClaims } from '../services/claims.ts';
import { createContests } from '../services/contests.ts';
import { createNewCodes } from '../services/new-codes.ts';
import { createSuggestionReader } from '../services/read-suggestions.ts';
import { createReceiver } from '../services/receive-suggestion.ts';
import type { Runtime } from '../services/runtime.ts';
import { createSupport } from '../services/support.ts';
import { createUnpublishedRetention } from '../services/unpublished-retention.ts';

/** Wires the services for suggestions. */
export const createSuggestionServices = (runtime: Runtime, voices: Voices, send: SendMail | undefined) => {
  const { publicUrl, limits, rates } = runtime;
  const attempts = limits('attempts', rates.attempts);
  const mailer = send && publicUrl !== undefined ? createMailer({ ...runtime, voices, send, publicUrl }) : undefined;

  const onNotices = mailer && (() => void mailer.kick());
  const support = createSupport(runtime);
  const contests = createContests(runtime, support, onNotices);

  return {
    mailer,
    contests,
    support,
    newCodes: onNotices && createNewCodes(runtime, attempts, onNotices),
    claims: createClaims(runtime, attempts),
    reading: createSuggestionReader(runtime),
    acting: createActService(runtime, onNotices),
    receive: createReceiver(runtime),
    retention: createUnpublishedRetention(runtime),
    author: createAuthor(runtime, attempts, contests),
  };
};
