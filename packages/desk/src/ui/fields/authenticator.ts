import { SignInRefused } from '@shura/client';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Whether this browser supports passkeys. */
export const hasPasskeys = (): boolean => browserSupportsWebAuthn();

/**
 * The answer of an authenticator, without the results of extensions.
 *
 * @throws SignInRefused `passkey-cancelled` for every failure, such as a dismissed prompt or no passkey for this site
 */
async function answerOf(asked: Promise<{ readonly clientExtensionResults: unknown }>): Promise<object> {
  const { clientExtensionResults: _, ...answer } = await asked.catch(() => {
    throw new SignInRefused('passkey-cancelled');
  });
  return answer;
}

export const provePasskey = (challenge: PublicKeyCredentialRequestOptionsJSON): Promise<object> =>
  answerOf(startAuthentication({ optionsJSON: challenge as Parameters<typeof startAuthentication>[0]['optionsJSON'] }));

export const makePasskey = (challenge: PublicKeyCredentialCreationOptionsJSON): Promise<object> =>
  answerOf(startRegistration({ optionsJSON: challenge as Parameters<typeof startRegistration>[0]['optionsJSON'] }));
