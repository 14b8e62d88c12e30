import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A WebAuthn authenticator in software; `verified` sets the UV flag. */
export const createAuthenticator = (origin: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  /** A COSE key: EC2, ES256, P-256, x and y. */
  const coseKey = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
  const [present, uv, attested] = [0x01, 0x04, 0x40];
  const authData = (rpId: string, flags: number, more = Buffer.alloc(0)) =>
    Buffer.concat([sha256(rpId), Buffer.from([flags, 0, 0, 0, 0]), more]);
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin }));
  const said = (response: Readonly<Record<string, Buffer>>) => ({
    ...{
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
    },
    response: Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')])),
  });

  return {
    register({ challenge, rp }: { challenge: string; rp: { id: string } }, verified: boolean) {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey]);
      const data = authData(rp.id, present | attested | (verified ? uv : 0), credential);
      const attestationObject = Buffer.concat([
        // {"fmt": "none", "attStmt": {}, "authData": bytes}
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ]);
      return said({ attestationObject, clientDataJSON: clientData('webauthn.create', challenge) });
    },
    prove({ challenge, rpId }: { challenge: string; rpId: string }, verified: boolean) {
      const clientDataJSON = clientData('webauthn.get', challenge);
      const authenticatorData = authData(rpId, present | (verified ? uv : 0));
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), privateKey);
      return said({ authenticatorData, clientDataJSON, signature });
    },
  };
};
