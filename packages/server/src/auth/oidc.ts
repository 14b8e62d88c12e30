const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an issuer is safe from interception: https, or this machine, for tests. */
export const isSafeIssuer = (issuer: string): boolean => {
  const url = URL.parse(issuer);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname));
};

export const discoveryUrl = ({ issuer }: SingleSignOn): string =>
  `${withoutSlash(issuer)}/.well-known/openid-configuration`;
const withoutSlash = (url: string) => url.replace(/\/$/, '');

/** Extra authorization parameters (OpenID Connect Core 1.0, section 3.1.2.1). */
export const authorizationParams = ({ acr, maxAge }: SingleSignOn): Record<string, string> => ({
  ...(acr && { acr_values: acr.join(' ') }),
  ...(maxAge !== undefined && { max_age: String(maxAge) }),
});

/** Allowed clock skew between the provider and this server, in seconds. */
const skew = 60;

type Claims = Readonly<Record<string, unknown>>;

/**
 * Whether an ID token meets the operator's requirements: the configured issuer (so that a discovery document cannot
 * name another), one of the `acr` values, and an `auth_time` no older than `maxAge` seconds. `now` is UTC milliseconds.
 */
const meetsRequirements = (claims: Claims, { issuer, acr, maxAge }: SingleSignOn, now: number): boolean => {
  const { iss, acr: level, auth_time: at } = claims;
  if (typeof iss !== 'string' || withoutSlash(iss) !== withoutSlash(issuer)) return false;
  if (acr && !(typeof level === 'string' && acr.includes(level))) return false;
  return maxAge === undefined || (typeof at === 'number' && now / 1000 - at <= maxAge + skew);
};

interface Tokens {
  readonly idToken?: string | undefined;
  readonly accessToken?: string | undefined;
}

/** The person of an ID token whose signature better-auth has verified. Null if it does not meet the requirements. */
export const personOf = async ({ idToken = '', accessToken }: Tokens, sso: SingleSignOn) => {
  const claims = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString() || '{}') as Claims;
  if (!meetsRequirements(claims, sso, Date.now())) return null;
  const said: Claims =
    claims['email'] === undefined ? { ...(await userInfo(sso, accessToken)), iss: claims['iss'] } : claims;
  const { sub, email, email_verified: verified, name } = said;
  if (typeof sub !== 'string' || typeof email !== 'string') return null;
  const known = typeof name === 'string' ? name : email;
  return { id: sub, sub, email, name: known, emailVerified: verified === true || verified === 'true' };
};

const userInfo = async (sso: SingleSignOn, accessToken = ''): Promise<Claims> => {
  const { userinfo_endpoint: at } = await readJson(discoveryUrl(sso));
  if (typeof at !== 'string' || !isSafeIssuer(at)) return {};
  return readJson(at, { authorization: `Bearer ${accessToken}` });
};

const readJson = async (url: string, headers: Record<string, string> = {}): Promise<Claims> => {
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(10_000), redirect: 'error' });
  return answer.ok ? ((await answer.json()) as Claims) : {};
};

/** The OpenID Connect provider of the staff. */
export interface SingleSignOn {
  /** Label of the sign-in button. */
  readonly name: string;
  /** Issuer URL. `.well-known/openid-configuration` is below it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Accepted authentication levels (`acr`); any by default. */
  readonly acr?: readonly string[] | undefined;
  /** Maximum seconds since the person authenticated at the provider; unlimited by default. */
  readonly maxAge?: number | undefined;
}
