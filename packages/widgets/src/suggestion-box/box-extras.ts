// What few need before a suggestion is sent, and everybody can do without: loaded while it is sent.
export { renderFound } from './found.ts';
export { renderElsewhere, renderSave } from './receipt.ts';
