import { ShuraDesk } from './app/shura-desk.ts';

// Where the desk is mounted is where this file came from: …/desk/files/desk.js.
const base = new URL(import.meta.url).pathname.replace(/\/files\/[^/]*$/, '');
for (const desk of document.querySelectorAll('shura-desk')) desk.setAttribute('base', base);
customElements.define('shura-desk', ShuraDesk);
