// One line for each pattern rule, which breaks it.
// Must fail with: margin-left
// Must fail with: border-top-left-radius
// Must fail with: inset-inline-start
// Must fail with: text-align: right
// Must fail with: direction: rtl
// Must fail with: :host-context
// Must fail with: dir on the root inside the shadow tree
// Must fail with: .style=, a ref or a stylesheet
// Must fail with: unsafeHTML, use a template
// Must fail with: https://cdn.jsdelivr.net, use nothing
// Must fail with: a path that was passed in
// Must fail with: packages/client/src/utils.ts
// Must fail with: text.ts: اعتراض, say تظلّم
// Must fail with: text.ts: قاعدة, say بند
// Must fail with: en.xlf: Objection, say appeal
// Must fail with: app.ts:1 copies channels
// Must fail with: app.ts:2 copies agreeAnswers
// Must fail with: يُغلق الصندوق في …: packages/desk/src/views/asking/words.ts, packages/server/src/pages/text/page-text.ts
// Must fail with: Nothing is kept here: packages/desk/src/views/asking/words.ts, packages/server/src/pages/text/page-text.ts
import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { termsIn, wrongWords } from '../architecture/glossary.ts';
import { copiedLists } from '../architecture/lists.ts';
import { brokenRules, shippedRules, vaguelyNamed, widgetRules } from '../architecture/rules.ts';
import { saidTwice } from '../architecture/said-once.ts';

const wrong = [
  'css`p { margin-left: 1em; }`',
  'css`p { border-top-left-radius: 4px; }`',
  'css`p { left: 0; }`',
  'css`p { text-align: right; }`',
  'css`p {\n  direction: rtl;\n}`',
  'css`:host-context([dir]) p { color: red; }`',
  'css`:host([dir="rtl"]) p { color: red; }`',
  'html`<p style="width: ${width}"></p>`',
  'html`<p>${unsafeHTML(text)}</p>`',
];

for (const line of wrong) {
  test(line, () => {
    deepEqual(brokenRules(new Map([['packages/widgets/src/poll/shura-poll.ts', line]]), widgetRules), []);
  });
}

for (const line of ["const font = 'https://cdn.jsdelivr.net/npm/font';", "const data = '/home/someone/shura';"]) {
  test(line, () => {
    deepEqual(brokenRules(new Map([['packages/server/src/app.ts', line]]), shippedRules), []);
  });
}

test('a discouraged word for a term, with diacritics and in a sentence', () => {
  const sources = {
    'packages/server/src/pages/text/page-text.ts': "const [a, b] = [`سُجّل ${name} للاعتراض`, 'ذكر الحجب وقاعدته'];",
    'packages/widgets/xliff/en.xlf': '<target>Your objections</target>',
  };
  deepEqual(wrongWords(new Map(Object.entries(sources)), termsIn(readFileSync('docs/glossary.md', 'utf8'))), []);
});

test('a copied list in another order, and a copied list as a union type', () => {
  const copies = "const spoken = ['phone', 'paper'];\ntype Said = 'agree' | 'disagree' | 'pass';";
  deepEqual(copiedLists(new Map([['packages/server/src/app.ts', copies]])), []);
});

test('a sentence in two files: around another value, and between tags', () => {
  const sources = {
    'packages/desk/src/views/asking/words.ts':
      'const [a, b] = [`يُغلق الصندوق في ${isolate(at)}`, "Nothing is kept here"];',
    'packages/server/src/pages/text/page-text.ts':
      "const [a, b] = ['يُغلق الصندوق في {date}', html`<p>Nothing is kept here</p>`];",
  };
  deepEqual(saidTwice(new Map(Object.entries(sources))), []);
});

test('a vague file name', () => {
  deepEqual(vaguelyNamed(['packages/client/src/utils.ts']), []);
});
