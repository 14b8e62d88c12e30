import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import type { ApiDocument, Content } from './api-document.ts';

describe('the description of the API', () => {
  let server: TestServer;
  let document: ApiDocument & { openapi: string };
  before(async () => {
    server = await startTestServer([]);
    document = (await (await fetch(`${server.api}/openapi.json`)).json()) as typeof document;
  });
  after(() => server.close());

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  it('has every route of the API', () => {
    const registered = server.shura.app.routes
      .filter(({ method, path }) => path.startsWith('/api/v1/') && ['GET', 'POST', 'PUT', 'DELETE'].includes(method))
      .map(({ method, path }) => `${method} ${path.slice('/api/v1'.length).replaceAll(/:(\w+)/g, '{$1}')}`)
      .filter((route) => !['GET /openapi.json', 'GET /docs'].includes(route));
    const described = operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`);
    deepEqual([...new Set(registered)].sort(), described.sort());
    ok(described.length > 8);
  });

  it('is OpenAPI 3.1, with unique ids, all path parameters and a description of everything', () => {
    match(document.openapi, /^3\.1\.\d$/);
    const ids = operations().map(({ operation }) => operation.operationId);
    equal(new Set(ids).size, ids.length);
    for (const { path, operation } of operations()) {
      const { summary, parameters = [], requestBody, responses } = operation;
      ok(summary, path);
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      deepEqual(
        inPath.map(({ name }) => name),
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      );
      ok(inPath.every(({ required }) => required));
      for (const { name, description, schema } of parameters) ok(description && schema, `${path} ${name}`);
      ok(Object.keys(responses).some((status) => /^[123]\d\d$/.test(status)));
      const contents: (Content | undefined)[] = [requestBody?.content];
      for (const [status, { description, content }] of Object.entries(responses)) {
        ok(description, `${path} ${status}`);
        contents.push(content);
      }
      for (const content of contents) for (const { schema } of Object.values(content ?? {})) ok(schema, path);
    }
  });

  it('requires every body, except for a device of an import', () => {
    const optional = operations().filter(({ operation }) => operation.requestBody?.required === false);
    deepEqual(
      optional.map(({ path }) => path),
      ['/devices'],
    );
    const required = operations().filter(({ operation }) => operation.requestBody?.required);
    ok(required.length > 30);
  });

  it('lists for each route that reads JSON how invalid, too large or wrong JSON is refused', () => {
    const reading = operations().filter(({ operation }) => operation.requestBody);
    ok(reading.length > 30);
    for (const { path, operation } of reading) {
      const refused = (status: number) => operation.responses[status]?.description ?? '';
      match(refused(400), /malformed-json, invalid-request/, path);
      match(refused(413), /body-too-large/, path);
      match(refused(415), /unsupported-media-type/, path);
    }
  });

  it('lists for each route with an admin token that too many wrong ones are refused', () => {
    const guarded = operations().filter(({ operation }) =>
      operation.responses[401]?.description.includes('admin-only'),
    );
    ok(guarded.length > 10);
    for (const { path, operation } of guarded)
      match(operation.responses[429]?.description ?? '', /too-many-attempts/, path);
  });

  it('is a readable page, without scripts and under a strict policy', async () => {
    const response = await fetch(`${server.api}/docs`);
    const page = await response.text();
    equal(response.status, 200);
    match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self'/);
    doesNotMatch(page, /<script|style=|https?:\/\//);
    for (const { path, operation } of operations()) {
      ok(page.includes(`id="${operation.operationId}"`), path);
      ok(page.includes(operation.summary.replaceAll("'", '&#39;')), path);
    }
    match(page, /<b>429<\/b> problem: <code>work-needed<\/code>/);
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    equal((await fetch(new URL(sheet, `${server.api}/docs`))).status, 200);
  });
});
