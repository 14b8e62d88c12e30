import { deviceHeader, limits, type ProblemType, problemSchema } from '@shura/contract';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { describeRoute } from 'hono-openapi';
import type * as v from 'valibot';
import { personal } from '../http/headers.ts';
import { statusOf } from '../http/problem.ts';
import { readJson, readOptionalJson } from '../http/read-json.ts';
import { readQuery } from '../http/read-query.ts';

type Headers = Readonly<Record<string, string>>;
export type QuerySchema = v.GenericSchema & { readonly entries: Readonly<Record<string, unknown>> };
export type Handler = (c: Context) => Response | Promise<Response>;

export interface Description<Body extends v.GenericSchema = v.GenericSchema, Query extends QuerySchema = QuerySchema> {
  readonly summary: string;
  readonly description?: string;
  /** The parts of the request besides its path. */
  readonly takes?: {
    /** Adds the refusals for a body that is not JSON, too large, or of the wrong shape. */
    readonly body?: Body;
    /** Maximum size of the body in bytes; 64 KiB by default. */
    readonly maxBytes?: number;
    readonly bodyOptional?: true;
    /** CORS: returns the headers that let the page read the response; throws if the page may not send requests. */
    readonly page?: (c: Context) => Headers;
    readonly device?: true;
    readonly slugs?: true;
    readonly query?: Query;
    readonly admin?: true;
    /** Needs the session cookie of a member of staff. */
    readonly session?: true;
  };
  /** Successful responses, by status. */
  readonly answers: Readonly<Record<number, readonly [description: string, schema?: v.GenericSchema]>>;
  readonly refuses?: readonly ProblemType[];
}

/** A parsed request. */
interface Taken<Body extends v.GenericSchema, Query extends QuerySchema> {
  readonly c: Context;
  readonly body: v.InferOutput<Body>;
  readonly query: v.InferOutput<Query>;
  /** Headers for the response. */
  readonly headers: Headers;
}

/** A route as one object. `Who`: the properties that a guard adds to the request, such as the signed-in person. */
export interface Endpoint<Body extends v.GenericSchema, Query extends QuerySchema, Who = unknown>
  extends Description<Body, Query> {
  /** Headers of the response; by default those of personal data. */
  readonly headers?: Headers;
  /** Returns a value, sent as JSON with the lowest status of `answers` (nothing for 204), or a `Response`. */
  readonly answer: (taken: Taken<Body, Query> & Who) => unknown;
}

/** For responses with an ETag. */
export const notModified = { 304: ['It has not changed'] } as const;

export const forEveryone = 'The same bytes for everyone who asks.';

/** Refusals of a request over a concurrency limit. */
export const crowded = ['too-many-requests', 'busy'] as const;
/** Refusals of a poll that takes no ballots from the page. */
export const untaken = ['imported-poll', 'poll-not-found', 'poll-not-open', 'poll-closed'] as const;

/** A handler that validates and answers as described, and appears in the OpenAPI document. */
export const endpoint = <Body extends v.GenericSchema, Query extends QuerySchema>(
  description: Endpoint<Body, Query>,
): Handler => {
  const handle = handlerOf(description);
  return described(description, (c) => handle(c, undefined));
};

/**
 * Publishes a handler in the OpenAPI document, from the contract's schemas. The description is attached to the handler:
 * a middleware would cost time in each request.
 */
export const described = (description: Description, route: Handler): Handler =>
  Object.assign(route, describeRoute(operationOf(description)));

/** Routes by method and path, such as `GET /polls/:slug`. */
export const routesOf = (table: Readonly<Record<string, Handler>>): Hono => {
  const routes = new Hono();
  for (const [route, handler] of Object.entries(table)) {
    const [method = '', path = ''] = route.split(' ');
    routes.on(method, path, handler);
  }
  return routes;
};

/**
 * Parses a request and sends the result of `answer`. Synchronous if there is no body and `answer` returns no promise,
 * as in most reads.
 */
export const handlerOf = <Body extends v.GenericSchema, Query extends QuerySchema, Who>({
  takes = {},
  answers,
  headers: own = personal,
  answer,
}: Endpoint<Body, Query, Who>) => {
  const status = Number(Object.keys(answers)[0]) as ContentfulStatusCode;
  const read = takes.bodyOptional ? readOptionalJson : readJson;

  return (c: Context, who: Who): Response | Promise<Response> => {
    const headers = takes.page ? { ...own, ...takes.page(c) } : own;
    const query = takes.query && readQuery(c, takes.query);
    const send = (value: unknown): Response | Promise<Response> => {
      if (value instanceof Promise) return value.then(send);
      if (value instanceof Response) return value;
      return value === undefined ? c.body(null, 204, headers) : c.json(value as object, status, headers);
    };
    const answerTo = (body?: v.InferOutput<Body>) => send(answer({ ...who, c, headers, query, body }));
    if (!takes.body) return answerTo();
    return read(c, takes.body, takes.maxBytes ?? limits.ballotBody).then(answerTo);
  };
};

const operationOf = ({ summary, description, takes = {}, answers, refuses = [] }: Description) => ({
  summary,
  ...(description && { description }),
  ...(takes.admin && { security: [{ admin: [] }] }),
  ...(takes.session && { security: [{ session: [] }] }),
  parameters: [
    ...(takes.device ? [{ in: 'header' as const, name: deviceHeader, required: true, schema: text }] : []),
    ...(takes.slugs
      ? [{ in: 'query' as const, name: 'slug', required: true, schema: { type: 'array' as const, items: text } }]
      : []),
    ...Object.keys(takes.query?.entries ?? {}).map((name) => ({ in: 'query' as const, name, schema: text })),
  ],
  ...(takes.body && { requestBody: { required: !takes.bodyOptional, content: json(takes.body) } }),
  responses: responsesOf(answers, [
    ...(takes.body ? ofBodies : []),
    ...(takes.device ? ofDevices : []),
    ...(takes.page ? ofPages : []),
    ...refuses,
    ...(refuses.includes('admin-only') ? ofAdminTokens : []),
  ]),
});

const ofBodies = ['malformed-json', 'invalid-request', 'body-too-large', 'unsupported-media-type'] as const;
const ofDevices = ['device-missing'] as const;
const ofPages = ['origin-not-registered', 'frame-expired'] as const;
/** A route that refuses a wrong admin token also refuses a network that sent too many wrong tokens. */
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

/** A schema as JSON Schema, without checks that only code can do. */
const published = (schema: v.GenericSchema) => {
  const described: Record<string, unknown> = { ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) };
  delete described['$schema'];
  return described;
};

const json = (schema: v.GenericSchema) => ({ 'application/json': { schema: published(schema) } });
const problem = published(problemSchema);
