/** The parts of the server's OpenAPI 3.1 document used to make requests and check responses. */
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

/** JSON Schema 2020-12, with the keywords the document uses. */
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

/** One documented operation. */
export interface Operation {
  readonly method: string;
  /** From the API's root, with parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** Required authorisation: `admin`, `session`, or none. */
  readonly guard: string | undefined;
  /** By status: the body's schema, and the possible problem types. */
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
