import { type Brand, brandProperties, grounds } from '@shura/contract';
import { embedStyle } from './embed-style.ts';
import { searchStyle } from './search-style.ts';
import { shareStyle } from './share-style.ts';
import { suggestionStyle } from './suggestion-style.ts';

/** The page around its content. Logical properties only, for both directions. */
const frame = `
:root {
  --canvas: light-dark(${grounds.light.page}, ${grounds.dark.page});
  --inner: calc(var(--radius) * .7);
}
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 2rem; }
body {
  margin: 0;
  padding: min(2.5vw, 2.5rem);
  background: var(--canvas);
  color: var(--text);
  font-family: "IBM Plex Sans Arabic", "Noto Sans Arabic", "SF Arabic", "Geeza Pro", "Segoe UI", Tahoma, system-ui, sans-serif;
  font-size: 1rem;
  line-height: 1.6;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
[lang="ar"] body { font-size: 1.0625rem; line-height: 1.75; letter-spacing: normal; }
p, li { text-wrap: pretty; }
.top, .foot, main > * { box-sizing: border-box; max-inline-size: 45rem; margin-inline: auto; }
.wide :is(.top, main > *) { max-inline-size: 76rem; }
.docs :is(.top, main > *) { max-inline-size: 62rem; }
main > * + * { margin-block-start: 1.2rem; }
/* As h1 below: large words would break in a narrow window. */
main .root .heading { font-size: min(1.4em, 13vi); }
/*
 * Buttons accept no click for the first 0.7 s. The second click of a double-click that began on another page could vote here; one
 * that began here could undo the first click. Most systems count two clicks within 0.5 s as a double-click.
 */
main form[method="post"] button { animation: arrive .7s step-end; }
/* The consultation above its suggestion box already names the agency. */
.shura-consultation ~ .shura-suggestion-box .asker { display: none; }
.top, .foot { padding: .2rem min(4vw, 2rem) .6rem; color: var(--muted); }
.top, .foot ul { display: flex; flex-wrap: wrap; gap: 0 1.6rem; }
.top { align-items: center; justify-content: space-between; font-weight: 600; }
.foot ul { margin: 0; padding: 0; list-style: none; }
:is(.top, .foot) p { margin: 0; }
:is(.top, .foot) a { display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline: .25rem; color: var(--accent); text-underline-offset: .3em; }
.top a { flex: none; }
:is(.top, .foot) a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
@media print {
  :root { color-scheme: light; }
  body { background: none; padding: 0; }
  .top { padding-inline: 0; }
  .top a, .foot { display: none; }
}
`;

/** Panels of the page, beside the cards, which have their own rules. */
const panel = `
.panel {
*, ::before, ::after { box-sizing: border-box; }
h1, h2, p, ul, ol, fieldset, legend { margin: 0; padding: 0; }
h1 { font-size: min(clamp(1.35rem, 1.1rem + 1.5vw, 1.8rem), 13vi); line-height: 1.5; font-weight: 700; text-wrap: balance; }
h2 { font-size: 1.12em; line-height: 1.6; font-weight: 700; text-wrap: balance; }
a { color: var(--accent); text-underline-offset: .3em; text-decoration-thickness: max(1px, .06em); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
& { background: var(--surface); border: 1px solid var(--border); border-radius: var(--radius); padding: clamp(1.15 * var(--space), 4vw, 2rem); }
& > * + * { margin-block-start: .4rem; }
.hint, .facts, .state { color: var(--muted); font-size: .92em; }
.hint b, .facts b { color: var(--text); font-weight: 600; }
.state { font-weight: 600; color: var(--accent); }

& > form { margin-block-start: 1rem; }
& > form:first-child, & > .hint + form:has(h1) { margin-block-start: 0; }
.error { color: var(--danger); font-weight: 600; }
.choice {
  display: flex; align-items: center; gap: calc(.85 * var(--space));
  min-block-size: 3.4rem; padding: .55rem var(--space);
  border: 1.5px solid var(--line); border-radius: var(--inner); cursor: pointer;
}
.choice > span { min-inline-size: 0; }
.choice:hover { border-color: var(--accent); }
.choice:has(input:checked) { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.choice:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
.choice input:focus-visible { outline: none; }
.choice input { flex: none; inline-size: min(1.35rem, 8vi); block-size: min(1.35rem, 8vi); margin: 0; accent-color: var(--accent); }
/* Draws its own arrow: the browser's is too close to the edge and makes the field taller than its neighbours. */
select {
  appearance: none;
  flex: none; min-block-size: 2.75rem; min-inline-size: min(6.5rem, 100%); max-inline-size: min(8.5rem, 100%); padding: .3rem calc(.8 * var(--space)); padding-inline-end: calc(2.1 * var(--space));
  font: inherit; line-height: 1.5; color: inherit; text-overflow: ellipsis;
  background: var(--surface) conic-gradient(from 315deg at 50% 100%, var(--muted) 25%, transparent 0) no-repeat right .85rem center / .65rem .35rem;
  border: 1.5px solid var(--line); border-radius: var(--inner);
}
[dir="rtl"] & select { background-position-x: left .85rem; }

.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.4rem; }
.actions, & > .actions { margin-block-start: 1.4rem; }
.actions a { display: inline-flex; align-items: center; min-block-size: 2.9rem; }
button, .actions .button {
  min-block-size: 2.9rem; padding: .5rem min(1.6rem, 5vi);
  font: inherit; font-weight: 600; line-height: 1.5; text-decoration: none; cursor: pointer;
  color: var(--on-accent); background: var(--fill); border: 1.5px solid var(--fill); border-radius: var(--inner);
}
.actions .button { color: var(--accent); background: none; }
.actions .button:hover { background: var(--tint); }

.facts { list-style: none; }
& > .facts { margin-block-start: 1.6rem; padding-block-start: 1rem; border-block-start: 1px solid var(--border); }

.notice, .problems { border-radius: var(--inner); padding: .8rem calc(1.1 * var(--space)); border: 1.5px solid var(--accent); background: var(--tint); }
.notice { font-weight: 600; }
.notice .hint { font-weight: 400; }
.problems { border-color: var(--danger); background: none; box-shadow: inset 0 0 0 1px var(--danger); }
.problems h2 { color: var(--danger); }
.problems ul { list-style: none; }
.problems li span { display: block; }
.problems a { display: inline-block; align-content: center; min-block-size: 2.75rem; color: var(--danger); font-weight: 600; }
.problems:focus-visible { border-radius: var(--inner); }
& > h1 + .notice, & > h1 + .problems, & > .notice + *, & > .problems + * { margin-block-start: 1.2rem; }

.tag { display: inline-block; margin-inline-start: .4rem; padding: .05rem .6rem; border: 1px solid var(--accent); border-radius: 99px; color: var(--accent); font-size: .8em; font-weight: 600; line-height: 1.6; }
.own { margin-block-start: .6rem; padding: .7rem var(--space); border: 1.5px solid var(--accent); border-radius: var(--inner); background: var(--tint); }
details { margin-block-start: 1.2rem; }
summary { display: list-item; inline-size: fit-content; padding-block: .5rem; color: var(--accent); cursor: pointer; text-decoration: underline; text-underline-offset: .3em; text-decoration-thickness: max(1px, .06em); }

@media (max-width: 26rem) {
  .choice { padding-inline: .8rem; gap: .7rem; }
}
@media (forced-colors: active) {
  select { appearance: auto; background-image: none; }
  .choice:has(input:checked) { border: 3px solid Highlight; }
  &, .choice, .notice, .problems, .tag, .own { border-color: CanvasText; }
  .choice:has(:focus-visible), :focus-visible { outline-color: Highlight; }
}
@media print {
  & { background: none; border: 0; padding: 0; }
  .actions, summary { display: none; }
  .result, tr, li { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
${suggestionStyle}${shareStyle}${embedStyle}${searchStyle}
}
.docs {
article { margin-block-start: 2rem; padding-block-start: 1.4rem; border-block-start: 1px solid var(--border); }
h3 { margin: 1rem 0 .2rem; font-size: 1em; line-height: 1.6; }
code { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; font-size: .92em; overflow-wrap: anywhere; }
h2 code { font-weight: 700; }
.method { color: var(--accent); }
ul { list-style: none; }
/* Schemas nest eleven lists. */
ul ul { margin-inline-start: min(.35rem, .4vi); padding-inline-start: min(1rem, 1.6vi); border-inline-start: 1px solid var(--border); }
details { margin-block-start: .3rem; }
nav ul { columns: 18rem; }
nav li { padding-block: .25rem; }
}
@keyframes arrive { from { pointer-events: none; } }
`;

/**
 * The style sheet of every server page.
 *
 * @param cards the cards' style, which defines all colours
 */
export const pageStyle = (cards: string): string => `${cards}${frame}${panel}`;

/** Properties of the elements, as a separate file: the pages' policy allows no inline style. */
export const propertiesStyle = (properties: Readonly<Record<string, string>>): string =>
  `:root { ${Object.entries(properties)
    .map(([name, value]) => `--shura-${name}: ${value};`)
    .join(' ')} }\n`;

export const brandStyle = (brand: Brand): string => propertiesStyle(brandProperties(brand));
