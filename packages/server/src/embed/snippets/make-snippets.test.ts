import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { elementKinds, type Poll, type SnippetForm, snippetChoicesSchema } from '@shura/contract';
import { drawing } from '@shura/widgets/static';
import ts from 'typescript';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { createVoice } from '../../pages/voice.ts';
import { builtRelease } from '../../testing/built-widgets.ts';
import { elementsOf, readMarkup, textOf } from '../../testing/strict-markup.ts';
import type { Embedded } from './embedded.ts';
import { makeSnippets } from './make-snippets.ts';

const both = { ar: 'أين؟', en: 'Where?' };
const gardens: Poll = {
  ...{ slug: 'gardens', state: 'open', opensAt: null, closesAt: null, visibility: 'live', assurance: 'L1' },
  agency: { slug: 'muscat', name: both, timeZone: 'Asia/Muscat', place: both },
  questions: [{ kind: 'single', id: 'place', text: both, options: [{ id: 'north', text: both }] }],
  amendments: [],
};
const server = 'https://consult.example.om/shura/';
const of = (more: Partial<Embedded> = {}, choices: Readonly<Record<string, string>> = {}): Embedded => ({
  ...{ server, kind: 'poll', name: 'gardens', words: 'أين تُبنى الحديقة؟', release: builtRelease },
  choices: v.parse(snippetChoicesSchema, choices),
  voice: createVoice(drawing, choices['lang'] === 'en' ? 'en' : 'ar'),
  ...more,
});
const snippet = (form: SnippetForm, embedded: Embedded) => {
  const found = makeSnippets(embedded).snippets.find((one) => one.form === form);
  ok(found, form);
  return { ...found, text: found.parts.map(({ text }) => text).join('\n') };
};

/** A poll title that tries to break out of every context. */
const hostile = `"'\`</script></a><img src=x onerror=alert(1)>{{7*7}}{alert(1)}\${alert(1)}@Model<?= 1 ?>\\'"""&amp;`;

describe('snippets', () => {
  test('have two attributes by default, server and name, with the link inside', () => {
    equal(
      snippet('html', of()).text,
      [
        '<script type="module" src="https://consult.example.om/shura/w/v1/shura-poll.js"></script>',
        '<shura-poll poll="gardens"><a href="https://consult.example.om/shura/p/gardens?lang=ar">أين تُبنى الحديقة؟</a></shura-poll>',
      ].join('\n'),
    );
  });

  test('have the chosen values, without defaults', () => {
    const choices = { lang: 'en', theme: 'dark', numerals: 'arab', heading: '3', results: 'hide' };
    match(
      snippet('html', of({}, choices)).text,
      /<shura-poll poll="gardens" lang="en" theme="dark" numerals="arab" heading-level="3" results="hide">/,
    );
    match(snippet('wordpress', of({}, choices)).text, /^\[shura-poll poll="gardens" lang="en" .*results="hide"\]$/);
    match(
      snippet('iframe', of({}, choices)).text,
      /src="[^"]*\/embed\/poll\/gardens\?lang=en&amp;theme=dark&amp;numerals=arab&amp;results=hide"/,
    );
  });

  test('have the integrity hash of a pinned file, for every element', () => {
    for (const kind of elementKinds) {
      const { text } = snippet('html', of({ kind }, { file: 'pinned', lang: 'en' }));
      const file = `shura-${kind}.en.js`;
      ok(
        text.includes(`${server}w/${builtRelease.version}/${file}" integrity="${builtRelease.integrity[file]}"`),
        text,
      );
    }
  });

  test('escape a malicious title in HTML', () => {
    for (const form of ['html', 'iframe'] as const) {
      const elements = [...elementsOf(readMarkup(snippet(form, of({ words: hostile })).text))].filter(
        ({ name }) => name,
      );
      deepEqual(
        elements.map(({ name }) => name),
        form === 'html' ? ['script', 'shura-poll', 'a'] : ['iframe', 'p', 'a', 'script'],
      );
      equal(
        elements
          .filter(({ name }) => name === 'a')
          .map(textOf)
          .join(''),
        hostile,
      );
    }
  });

  test('escape it in programs: one element in JSX, no placeholder in a template, no end of a string', () => {
    for (const form of ['react', 'next'] as const) {
      const source = ts.createSourceFile(
        'a.tsx',
        snippet(form, of({ words: hostile })).text,
        ts.ScriptTarget.Latest,
        true,
      );
      const names: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isJsxOpeningLikeElement(node)) names.push(node.tagName.getText());
        ok(!ts.isJsxExpression(node) && !ts.isCallExpression(node), node.getText());
        ts.forEachChild(node, visit);
      };
      visit(source);
      deepEqual(names, ['script', 'shura-poll', 'a']);
    }
    for (const form of ['vue', 'angular', 'server'] as const) {
      const { parts } = snippet(form, of({ words: hostile }));
      for (const { text } of parts) {
        const [, inside = ''] = /<a href="[^"]*">(.*?)<\/a>/s.exec(text) ?? [];
        doesNotMatch(inside, /["'`{}@$\\<>]/);
      }
    }
    const extension = Object.values(parseYaml(snippet('liferay', of({ words: hostile })).text) as object)[0] as object;
    equal((extension as { name: string }).name, hostile);
  });

  test('list exactly the policy they need', () => {
    const origin = 'https://consult.example.om';
    deepEqual(snippet('html', of()).policy, [
      `script-src ${origin}`,
      `connect-src ${origin}`,
      'trusted-types lit-html',
    ]);
    deepEqual(snippet('iframe', of()).policy, [`frame-src ${origin}`, `script-src ${origin}`]);
    deepEqual(snippet('sharepoint', of()).policy, [`frame-src ${origin}`]);
    deepEqual(snippet('link', of()).policy, []);
    const brand = { accent: { light: '#7a1f3d', dark: '#f2a9c0' } };
    const dressed = snippet('html', of({ brand }));
    const [, style = ''] = /<style>(.*)<\/style>/.exec(dressed.text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    ok(style.startsWith('shura-poll { --shura-accent: light-dark(#7a1f3d, #f2a9c0)'));
    ok(dressed.policy.includes(`style-src 'sha256-${hash}'`));
    doesNotMatch(snippet('html', of({ brand }, { dress: 'none' })).text, /<style>/);
  });

  test("include the agency's colours in every form that has the element", () => {
    const brand = { accent: { light: '#7a1f3d', dark: '#f2a9c0' } };
    const { snippets } = makeSnippets(of({ brand }));
    for (const { form, parts } of snippets) {
      const text = parts.map(({ text }) => text).join('\n');
      const framed = ['iframe', 'sharepoint', 'link'].includes(form);
      equal(/--shura-accent: light-dark\(#7a1f3d, #f2a9c0\)/.test(text), !framed, form);
    }
    ok(makeSnippets(of()).snippets.every(({ parts }) => parts.every(({ file }) => file !== 'site.css')));
  });

  test('include each choice in every form, except where it has no effect', () => {
    /** A frame has its own page with its script, heading and height; a link leads to one. */
    const [frame, colours] = [
      ['heading', 'file', 'room'],
      ['accent', 'surface', 'text'],
    ];
    const without: Readonly<Partial<Record<SnippetForm, readonly string[]>>> = {
      ...{ iframe: frame, sharepoint: frame },
      // Set in the plugin's settings.
      wordpress: ['file'],
      link: [...frame, ...colours, 'theme', 'numerals', 'results', 'dress'],
    };
    const chosen = {
      ...{ lang: 'en', theme: 'dark', numerals: 'arab', heading: '3', results: 'hide' },
      ...{ file: 'pinned', room: 'kept', dress: 'none' },
      ...{ accent: '#ffd400', surface: '#0b2545', text: '#ffffff' },
    };
    deepEqual(Object.keys(chosen), Object.keys(snippetChoicesSchema.entries));
    const more = { brand: { accent: { light: '#7a1f3d', dark: '#f2a9c0' } }, poll: gardens };
    for (const { form } of makeSnippets(of(more)).snippets) {
      const usual = snippet(form, of(more)).text;
      for (const [choice, value] of Object.entries(chosen)) {
        const carried = snippet(form, of(more, { [choice]: value })).text !== usual;
        equal(carried, !without[form]?.includes(choice), `${form}: ${choice}`);
      }
    }
  });

  test('exist only where they would work', () => {
    const forms = (embedded: Embedded) => makeSnippets(embedded).snippets.map(({ form }) => form);
    ok(!forms(of({ kind: 'pledge', name: 'muscat' })).includes('wordpress'));
    ok(!forms(of({ kind: 'consultation' })).includes('server'));
    const ofSuggestion = makeSnippets(of({ kind: 'track', name: 'ABCD-1234' }));
    equal(ofSuggestion.frame, undefined);
    ok(!ofSuggestion.snippets.some(({ form }) => form === 'iframe' || form === 'sharepoint'));
  });
});
