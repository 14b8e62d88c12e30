/** As much of the server's OpenAPI 3.1 document as requests are made of and answers are held against. */
interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

interface Described {
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

/** JSON Schema 2020-12, in the words that the document uses. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One thing that the document says the server does. */
export interface Operation {
  readonly method: string;
  /** With its parameters in braces, from the API's root on. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** What opens it: `admin`, `session`, or nothing. */
  readonly guard: string | undefined;
  /** By status: what a body is to look like, and which problems there may be. */
  readonly answers: ReadonlyMap<number, { readonly schema: Schema | undefined; readonly problems: readonly string[] }>;
}

export const api = '/api/v1';

export async function readOperations(url: string): Promise<Operation[]> {
  const document = (await (await fetch(`${url}${api}/openapi.json`)).json()) as ApiDocument;
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]): Operation => {
      const { parameters = [], requestBody, security = [], responses } = described;
      return {
        method: method.toUpperCase(),
        path,
        parameters,
        body: requestBody?.content['application/json']?.schema,
        guard: Object.keys(security[0] ?? {})[0] ?? (/^\/(auth|desk)/.test(path) ? 'session' : undefined),
        answers: new Map(
          Object.entries(responses).map(([status, { description, content = {} }]) => [
            Number(status),
            {
              schema: content['application/json']?.schema,
              problems: content['application/problem+json'] ? description.split(', ') : [],
            },
          ]),
        ),
      };
    }),
  );
}
