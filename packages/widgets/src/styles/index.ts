// Styles that the desk and the server share with the elements.
export { form } from './form.ts';
export { found } from './found.ts';
export { host } from './host.ts';
export { suggestion } from './suggestion.ts';
export { thread } from './thread.ts';
export { tokens } from './tokens.ts';
