import { ShuraDesk } from './app/shura-desk.ts';

// This file is at …/desk/files/desk.js, so its address gives the mount path.
const base = new URL(import.meta.url).pathname.replace(/\/files\/[^/]*$/, '');
for (const desk of document.querySelectorAll('shura-desk')) desk.setAttribute('base', base);
customElements.define('shura-desk', ShuraDesk);
