import assert from 'node:assert/strict';
import { it } from 'node:test';
import { refuseLeftOut } from '../build/lit-parts.ts';
import { prepareTemplate } from '../build/prepared-templates.ts';

const prepare = ({ raw }: TemplateStringsArray, ..._values: readonly unknown[]) => prepareTemplate(raw);

it('the build finds the placeholders of a template among elements and in attributes', () => {
  assert.deepEqual(prepare`<p class="meta ${1}" ?hidden=${2} @click=${3}>${4} of ${5}</p>`, [
    '<p class$="meta $" ?hidden$=$ @click$=$><?$> of <?$></p>',
    '',
    '',
    '',
    '',
    '',
  ]);
  assert.deepEqual(prepare`<br>`, ['<br>']);
  assert.deepEqual(prepare`<textarea id="text" dir=${1}></textarea><p>${2}</p>`, [
    '<textarea id="text" dir$=$></textarea><p><?$></p>',
    '',
    '',
  ]);
});

it('the build refuses templates that cannot be prepared', () => {
  assert.throws(() => prepare`<input .valueAsNumber=${1}>`, /capitals of .valueAsNumber/);
  assert.throws(() => prepare`<p ${1}></p>`, /stands for an attribute/);
  assert.throws(() => prepare`<p>5 $</p>`, /"\$"/);
  assert.throws(() => prepare`<style>${1}</style>`, /<style/);
  assert.throws(() => prepare`<textarea>${1}</textarea>`, /<textarea/);
  assert.throws(() => prepare`<!-- ${1} -->`, /<!--/);
});

it('the build refuses sources that use a part of Lit which bundles leave out', () => {
  for (const source of [
    '@property({ reflect: true }) theme',
    '@property({ type: Boolean }) open',
    '@property({ converter: (value) => value }) poll',
    "import { repeat } from 'lit/directives/repeat.js'",
    'svg`<path>`',
    'protected override firstUpdated(): void {',
    'protected override willUpdate(changed: PropertyValues): void {',
    'host.removeController(this)',
  ]) {
    assert.throws(() => refuseLeftOut(source, false), /bundles leave out/, source);
  }
  refuseLeftOut("@property({ attribute: 'heading-level', type: Number }) headingLevel = 2;", true);
});

it("the build refuses bindings to properties in a poll's bundle", () => {
  const bound = 'html`<input .value=${words}>`';
  assert.throws(() => refuseLeftOut(bound, true), /bindings to properties, such as \.value/);
  refuseLeftOut(bound, false);
});
