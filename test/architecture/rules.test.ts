import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { test } from 'node:test';
import { unsentForms } from './desk-forms.ts';
import { termsIn, wrongWords } from './glossary.ts';
import { copiedLists } from './lists.ts';
import { brokenRules, shippedRules, vaguelyNamed, widgetRules } from './rules.ts';
import { allowedInVain, saidTwice } from './said-once.ts';
import { readSources, type Sources } from './sources.ts';

const everything = readSources(
  '{packages,examples,test,scripts}/**/*.{ts,tsx,js,mjs,css,html,json,yaml,sh,md}',
  '.storybook/**/*.{ts,css}',
);

function only(pattern: RegExp): Sources {
  const chosen = new Map([...everything].filter(([path]) => pattern.test(path)));
  ok(chosen.size > 0, 'found the sources');
  return chosen;
}

test('widgets use only logical CSS, and only code that a strict content security policy allows', () => {
  deepEqual(brokenRules(only(/^packages\/(widgets|desk)\/src\/(?!.*\.test\.ts$)/), widgetRules), []);
});

test('no shipped source contains another host or a local path', () => {
  deepEqual(
    brokenRules(
      only(/^packages\/[^/]+\/src\/(?!.*(\.(test|stories)|-states)\.ts$|.*testing\/).*\.(ts|css|html)$/),
      shippedRules,
    ),
    [],
  );
});

const shipped = /^packages\/[^/]+\/src\/(?!.*(\.(test|stories)|-states)\.ts$|.*testing\/).*\.ts$/;

test('public texts use the terms of the glossary', () => {
  const words = readSources('packages/**/*.{mjml,xlf}');
  const terms = termsIn(readFileSync('docs/glossary.md', 'utf8'));
  ok(terms.length > 20, 'found the terms');
  // Excludes the lexicon, which holds citizens' words.
  const read = [...only(shipped), ...words].filter(([path]) => !/^packages\/(alike|server\/src\/text)\//.test(path));
  deepEqual(wrongWords(new Map(read), terms), []);
});

test('no source copies a list of the contract', () => {
  const lists = 'packages/contract/src/lists.ts';
  deepEqual(copiedLists(new Map([...only(shipped)].filter(([path]) => path !== lists))), []);
});

test('no public text is written twice', () => {
  // Excludes stores, which contain SQL, and the lexicon, which holds citizens' words.
  const read = new Map([...only(shipped)].filter(([path]) => !/^packages\/(alike|server\/src\/stores)\//.test(path)));
  deepEqual(saidTwice(read), []);
  deepEqual(allowedInVain(read), []);
});

test('every state of an element and of a view of the desk has a story', () => {
  const stories = [...only(/\.stories\.ts$/)];
  const untold = [...only(/-states\.ts$/)].flatMap(([path, text]) => {
    const told = stories.find(([from, one]) => dirname(from) === dirname(path) && one.includes(`./${basename(path)}`));
    const story = told?.[1] ?? '';
    const states = Array.from(text.matchAll(/^ {2}([A-Z]\w+): /gm), ([, state = '']) => state);
    return states.filter((state) => !story.includes(`.${state})`)).map((state) => `${path}: ${state}`);
  });
  deepEqual(untold, []);
});

test('the test of refusals sends every form of the desk', () => {
  const walk = readFileSync('packages/desk/src/testing/sent-forms.ts', 'utf8');
  const desk = only(/^packages\/desk\/src\//);
  deepEqual(unsentForms(desk, walk), []);
  const one = 'packages/desk/src/views/settings/desk-settings.ts';
  const more = new Map([...desk, ['packages/desk/src/views/new.ts', '<form @submit=>'], [one, '@submit= @submit=']]);
  deepEqual(unsentForms(more, walk), [
    'views/settings/desk-settings.ts draws 2 forms, and 1 are sent',
    'views/new.ts draws 1 forms, and 0 are sent',
  ]);
});

test('no file has a vague name', () => {
  deepEqual(vaguelyNamed(everything.keys()), []);
});
