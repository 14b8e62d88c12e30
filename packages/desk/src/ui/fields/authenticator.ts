import { SignInRefused } from '@shura/client';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Whether this browser supports passkeys. */
export const hasPasskeys = (): boolean => browserSupportsWebAuthn();

/** The answer of an authenticator, without the results of extensions. */
function withoutExtensions<Answer extends { clientExtensionResults: unknown }>(answer: Answer): object {
  const { clientExtensionResults: _, ...rest } = answer;
  return rest;
}

/** Handles an authenticator that was refused, dismissed, or does not know this site: not an error. */
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
