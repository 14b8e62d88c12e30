import { SignInRefused } from '@shura/client';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Whether this browser can have passkeys at all. */
export const hasPasskeys = (): boolean => browserSupportsWebAuthn();

/** What the server is sent of an answer: the authenticator's own, without what extensions said. */
function withoutExtensions<Answer extends { clientExtensionResults: unknown }>(answer: Answer): object {
  const { clientExtensionResults: _, ...rest } = answer;
  return rest;
}

/** An authenticator that was refused, dismissed, or that does not know this site is nobody's fault. */
async function asking<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch {
    throw new SignInRefused('passkey-cancelled');
  }
}

export const provePasskey = async (challenge: PublicKeyCredentialRequestOptionsJSON): Promise<object> =>
  withoutExtensions(
    await asking(
      startAuthentication({ optionsJSON: challenge as Parameters<typeof startAuthentication>[0]['optionsJSON'] }),
    ),
  );

export const makePasskey = async (challenge: PublicKeyCredentialCreationOptionsJSON): Promise<object> =>
  withoutExtensions(
    await asking(
      startRegistration({ optionsJSON: challenge as Parameters<typeof startRegistration>[0]['optionsJSON'] }),
    ),
  );
