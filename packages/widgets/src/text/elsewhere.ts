import { html } from 'lit';
import type { Locale } from '../localization/locale.ts';

/** Where people can take part whose page is not registered: the page's own link, which stands in the element. */
export const renderElsewhere = (l: Locale) =>
  html`${l.msg('لا تُقبل المشاركة من هذه الصفحة، ويمكنكم المشاركة من صفحتنا', { id: 'elsewhere' })}<br /><slot></slot>`;
