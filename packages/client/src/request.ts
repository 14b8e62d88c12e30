import { type Problem, type ProblemType, problemUriPrefix } from '@shura/contract/problems';
import { ShuraProblem, ShuraUnreachable } from './errors.ts';

/** Request timeout; after it, the server counts as unreachable. */
const timeoutMs = 20_000;

/**
 * Sends one request and returns its JSON.
 *
 * @throws {ShuraProblem} for a problem of the contract
 * @throws {ShuraUnreachable} for everything else, such as a captive portal's HTML with status 200
 */
export async function request<Body>(fetch: typeof globalThis.fetch, url: string, init?: RequestInit): Promise<Body> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    body = await response.json();
  } catch {
    throw new ShuraUnreachable();
  }
  if (Object(body) !== body) throw new ShuraUnreachable();
  if (response.ok) return body as Body;
  const { type, errors, work } = body as Partial<Problem>;
  if (!type?.startsWith(problemUriPrefix)) throw new ShuraUnreachable();
  throw new ShuraProblem(
    type.slice(problemUriPrefix.length) as ProblemType,
    response.status,
    Number(response.headers.get('retry-after')) || undefined,
    errors,
    work,
  );
}
