import { problemTypes, problemUriPrefix } from '@shura/contract';
import type { Answer, Silence } from './channel.ts';
import { misfit } from './misfit.ts';
import type { Sent } from './requests.ts';
import { canary } from './values.ts';

/** Timeout of every request, in ms. */
const timeout = 30_000;
const closedList: ReadonlySet<string> = new Set(Object.values(problemTypes));

/** The kind of a response, for counting. */
export function kindOf(answer: Answer | Silence): string {
  return typeof answer === 'string' ? answer : String(answer.status);
}

/** The fault of a response; undefined if it has none. */
export function wrongWith(sent: Sent, answer: Answer | Silence): string | undefined {
  if (typeof answer === 'string') return answer === 'closed' ? 'closed without an answer' : 'no answer in time';
  const { status, headers, body, took } = answer;
  if (took > timeout) return `answered after ${(took / 1000).toFixed(1)} s`;
  // Refused by Node's HTTP parser, before our code.
  if (
    status === 431 ||
    status === 417 ||
    (status === 400 && body.length === 0 && headers.get('connection') === 'close')
  )
    return undefined;
  if (status >= 400) return wrongProblem(sent, answer);
  if (sent.astray) return undefined;
  const described = sent.operation.answers.get(status);
  if (!described) return `${String(status)} is not in the document`;
  if (!described.schema) return undefined;
  if (headers.get('content-type') !== 'application/json') return `${String(status)} is no JSON`;
  const unfit = misfit(described.schema, JSON.parse(body.toString('utf8')));
  return unfit && `${String(status)} is not as described: ${unfit}`;
}

function wrongProblem({ operation, astray, method }: Sent, { status, headers, body }: Answer): string | undefined {
  const head = [...headers].map((pair) => pair.join(': ')).join('\n');
  if (body.includes(canary) || head.includes(canary)) return `${String(status)} says again what was sent`;
  if (method === 'HEAD') return status < 500 ? undefined : `${String(status)} to a HEAD`;
  if (headers.get('content-type') !== 'application/problem+json') return `${String(status)} is no problem`;
  const problem = JSON.parse(body.toString('utf8')) as { readonly type: string; readonly status: number };
  const type = problem.type.slice(problemUriPrefix.length);
  if (!problem.type.startsWith(problemUriPrefix) || !closedList.has(type))
    return `${problem.type} is not in the closed list`;
  if (problem.status !== status) return `${String(status)} says that it is ${String(problem.status)}`;
  if (status === 503 && headers.has('retry-after')) return undefined;
  if (status >= 500) return `${String(status)} ${type}`;
  if (astray) return undefined;
  return operation.answers.get(status)?.problems.includes(type)
    ? undefined
    : `${String(status)} ${type} is not in the document`;
}
