import { html } from 'hono/html';
import type { ApiDocument, Content, Operation, Parameter, Schema } from './api-document.ts';
import type { Html } from './voice.ts';

/** The API description as an English page. Its links are relative to `/api/v1/docs`. */
export const renderApiDocs = ({ info, paths }: ApiDocument): Html => {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${info.title} API</title>
<link rel="stylesheet" href="../../pages.css">
</head>
<body class="docs">
<main><div class="panel">
<h1>${info.title} API</h1>
<p>${info.description}</p>
<p>Addresses are relative to <code>/api/v1</code>. The same, for programs: <a href="openapi.json">openapi.json</a>
(OpenAPI 3.1).</p>
<nav aria-label="Endpoints"><ul>${operations.map(
    ({ path, method, operation }) =>
      html`<li><a href="#${operation.operationId}"><code>${method} ${path}</code></a></li>`,
  )}</ul></nav>
${operations.map(({ path, method, operation }) => renderOperation(path, method, operation))}
</div></main>
</body>
</html>`;
};

const renderOperation = (path: string, method: string, operation: Operation): Html => {
  const { operationId, summary, description, security, parameters = [], requestBody, responses } = operation;
  return html`<article id="${operationId}">
<h2><code><span class="method">${method}</span> ${path}</code></h2>
<p>${summary}</p>
${description && html`<p class="hint">${description}</p>`}
${security && html`<p class="hint">Needs the header <code>Authorization: Bearer</code> with the admin token.</p>`}
${parameters.length > 0 && html`<h3>Parameters</h3><ul>${parameters.map(renderParameter)}</ul>`}
${requestBody && html`<h3>Request body</h3>${renderContent(requestBody.content)}`}
<h3>Responses</h3>
<ul>${Object.entries(responses).map(([status, response]) => renderResponse(status, response))}</ul>
</article>`;
};

const renderResponse = (status: string, { description, content }: Operation['responses'][string]): Html => {
  const says = content?.[problemJson] ? renderProblems(description) : description;
  return html`<li><b>${status}</b> ${says}${content && !content[problemJson] && renderContent(content)}</li>`;
};

const problemJson = 'application/problem+json';

const renderProblems = (types: string): Html =>
  html`problem: ${types.split(', ').map((type, index) => html`${index > 0 && ', '}<code>${type}</code>`)}`;

const renderParameter = ({ name, in: where, required, description, schema }: Parameter): Html => {
  const kind = [`in ${where}`, required ? 'required' : 'optional', sayType(schema)].join(', ');
  return html`<li><code>${name}</code> <span class="hint">${kind}</span>${description && html`. ${description}`}</li>`;
};

const renderContent = (content: Content): Html =>
  html`${Object.entries(content).map(
    ([type, { schema }]) =>
      html`<details><summary><code>${type}</code></summary><ul>${renderSchema(schema)}</ul></details>`,
  )}`;

/** A schema as a list item, with a nested list for its parts. */
const renderSchema = (schema: Schema, name?: string, optional = false): Html => {
  const inside = partsOf(schema);
  return html`<li>${name !== undefined && html`<code>${name}</code> `}
<span class="hint">${optional && 'optional, '}${sayType(schema)}</span>
${inside.length > 0 && html`<ul>${inside}</ul>`}</li>`;
};

const choicesOf = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];
const isPlain = (schema: Schema) => partsOf(schema).length === 0;

const partsOf = (schema: Schema): Html[] => {
  const { properties = {}, required = [], items, additionalProperties } = schema;
  const choices = choicesOf(schema);
  return [
    ...Object.entries(properties).map(([name, schema]) => renderSchema(schema, name, !required.includes(name))),
    ...(typeof additionalProperties === 'object' ? [renderSchema(additionalProperties, '(each key)')] : []),
    ...(items && partsOf(items).length > 0 ? [renderSchema(items, '(each)')] : []),
    ...(choices.every(isPlain) ? [] : choices.map((choice) => renderSchema(choice))),
  ];
};

const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format'] as const;

const sayType = (schema: Schema): string => {
  const { type, items, enum: values } = schema;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.every(isPlain) ? choices.map(sayType).join(' | ') : 'one of';
  const base = type === 'array' && items ? `array of ${sayType(items)}` : (type ?? 'any value');
  const limits = bounds.filter((word) => schema[word] !== undefined).map((word) => `${word} ${String(schema[word])}`);
  return [base, ...limits].join(', ');
};
