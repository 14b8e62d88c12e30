import { deviceHeader, type ProblemType, problemSchema } from '@shura/contract';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Context } from 'hono';
import { describeRoute } from 'hono-openapi';
import type * as v from 'valibot';
import { statusOf } from '../http/problem.ts';

export interface Description {
  readonly summary: string;
  readonly description?: string;
  /** What the request carries besides its path. */
  readonly takes?: {
    /** With it go the refusals of a body that is not JSON, too large, or of another shape. */
    readonly body?: v.GenericSchema;
    readonly bodyOptional?: true;
    readonly device?: true;
    readonly slugs?: true;
    /** Names of query parameters that may be left out. */
    readonly query?: readonly string[];
    readonly admin?: true;
    /** The cookie of a member of staff who is signed in. */
    readonly session?: true;
  };
  /** What success looks like, by status. */
  readonly answers: Readonly<Record<number, readonly [description: string, schema?: v.GenericSchema]>>;
  readonly refuses: readonly ProblemType[];
}

/** Of what is asked for with an ETag. */
export const notModified = { 304: ['It has not changed'] } as const;

export const forEveryone = 'The same bytes for everyone who asks.';

/**
 * Publishes a handler in the OpenAPI document, from the schemas of the contract. The description is put on the handler
 * itself, not before it as a middleware: a request passes through nothing.
 */
export const described = <Route extends (c: Context) => Response | Promise<Response>>(
  description: Description,
  route: Route,
): Route => Object.assign(route, describeRoute(operationOf(description)));

const operationOf = ({ summary, description, takes = {}, answers, refuses }: Description) => ({
  summary,
  ...(description && { description }),
  ...(takes.admin && { security: [{ admin: [] }] }),
  ...(takes.session && { security: [{ session: [] }] }),
  parameters: [
    ...(takes.device ? [{ in: 'header' as const, name: deviceHeader, required: true, schema: text }] : []),
    ...(takes.slugs
      ? [{ in: 'query' as const, name: 'slug', required: true, schema: { type: 'array' as const, items: text } }]
      : []),
    ...(takes.query ?? []).map((name) => ({ in: 'query' as const, name, schema: text })),
  ],
  ...(takes.body && { requestBody: { required: !takes.bodyOptional, content: json(takes.body) } }),
  responses: responsesOf(answers, [
    ...(takes.body ? ofBodies : []),
    ...refuses,
    ...(refuses.includes('admin-only') ? ofAdminTokens : []),
  ]),
});

const ofBodies = ['malformed-json', 'invalid-request', 'body-too-large', 'unsupported-media-type'] as const;
/** Where a wrong admin token is refused, so is a network that sent too many of them. */
const ofAdminTokens = ['too-many-attempts'] as const;

const responsesOf = (answers: Description['answers'], refuses: readonly ProblemType[]) => {
  const responses: NonNullable<Parameters<typeof describeRoute>[0]['responses']> = {};
  for (const [status, [means, schema]] of Object.entries(answers)) {
    responses[status] = { description: means, ...(schema && { content: json(schema) }) };
  }
  for (const [status, types] of Map.groupBy(refuses, statusOf)) {
    const content = { 'application/problem+json': { schema: problem } };
    responses[status] = { description: types.join(', '), content };
  }
  return responses;
};

const text = { type: 'string' as const };

/** The published JSON Schema of a schema; what only code can check is left out of it. */
const published = (schema: v.GenericSchema) => {
  const described: Record<string, unknown> = { ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) };
  delete described['$schema'];
  return described;
};

const json = (schema: v.GenericSchema) => ({ 'application/json': { schema: published(schema) } });
const problem = published(problemSchema);
